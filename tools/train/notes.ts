import {
  knownPronouns,
  type LineMark,
  lineChances,
  lineFeatures,
  lineMarks,
  type NoteEntry,
  type NoteKind,
  type NoteLine,
  type NoteModels,
  type NotesInput,
  noteKinds,
  noteLines,
  readNotesWith,
  secondLookFeatures,
  storyFeatures,
  trustFeatures,
  whoFeatures,
} from '@roundtwo/reading'
import { type Classifier, chancesOf, stem } from '@roundtwo/text'
import { crossValidated, foldOf } from './cross-validate.ts'
import { readSet, writeModels } from './files.ts'
import { type Example, fitClassifier, fitDetector, type ManyLabelled } from './fit-classifier.ts'
import { trainFigures } from './note-figures.ts'

export interface GoldEntry {
  kind: NoteKind
  people: string[]
  words: string[]
  optional?: boolean
  alt?: NoteKind
  cont?: boolean
  correction?: boolean
  followedUp?: boolean
  storyId?: string
  rating?: number
  by?: 'me' | 'them'
  due?: string | null
  dueAlt?: string[]
  figure?: GoldFigure
  better?: string | number
}

export interface GoldFigure {
  subject: string
  amount: number | string
  upTo?: number | null
  unit: string
  change?: boolean
  beside?: number
}

export interface GoldNotes extends Omit<NotesInput, 'lines'> {
  id: string
  who: string
  lines: { text: string; entries: GoldEntry[] }[]
}

/** A record as the reader is given it. */
export const asInput = (record: GoldNotes): NotesInput => ({
  ...record,
  lines: record.lines.map((line) => line.text),
})

const groupOf = (record: GoldNotes): string => `${record.id} ${record.who}`
const folds = 5

interface Line {
  record: GoldNotes
  lines: NoteLine[]
  index: number
  entries: GoldEntry[]
  features: string[]
}

export const linesOf = (records: readonly GoldNotes[]): Line[] =>
  records.flatMap((record) => {
    const lines = noteLines(asInput(record))
    return record.lines.map(({ entries }, index) => ({
      record,
      lines,
      index,
      entries,
      features: lineFeatures(lines, index),
    }))
  })

/** Kinds that a line must have, and those it may have. */
export function kindLabels(entries: readonly GoldEntry[]): { labels: NoteKind[]; open: NoteKind[] } {
  const must = entries.filter((entry) => !entry.optional)
  const may = entries.flatMap((entry) => [
    ...(entry.optional ? [entry.kind] : []),
    ...(entry.alt ? [entry.alt] : []),
  ])
  // A line with nothing but what may be left out may as well be a note.
  return { labels: must.map((entry) => entry.kind), open: must.length === 0 ? [...may, 'note'] : may }
}

const lineOptions = { labels: [...noteKinds, ...lineMarks], l2: 1.5e-3, least: 3 }

const lineExamples = (lines: readonly Line[]): ManyLabelled[] =>
  lines.map(({ features, entries }) => {
    const kinds = kindLabels(entries)
    const marks = markLabels(entries)
    return { features, labels: [...kinds.labels, ...marks.labels], open: [...kinds.open, ...marks.open] }
  })

/** First looks at the kinds of lines by models that had not seen their person. */
function unseenLooks(lines: readonly Line[]): ReadonlyMap<Line, number[]> {
  const unseen = new Map<Line, number[]>()
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (line: Line) => foldOf(`inner ${groupOf(line.record)}`, folds) === fold
    const model = fitDetector(lineExamples(lines.filter((line) => !isHeld(line))), lineOptions)
    for (const line of lines.filter(isHeld))
      unseen.set(line, chancesOf(model, line.features).slice(0, noteKinds.length))
  }
  return unseen
}

/** The second look is trained on first looks at lines that the first look's model had not seen. */
function fitSecondLook(lines: readonly Line[], unseen: ReadonlyMap<Line, number[]>): Classifier {
  const second: ManyLabelled[] = lines.map((line, place) => {
    const beside = (step: number) => {
      const other = lines[place + step]
      return other?.record === line.record ? unseen.get(other) : undefined
    }
    return {
      features: secondLookFeatures(noteKinds, line.features, unseen.get(line), beside(-1), beside(1)),
      ...kindLabels(line.entries),
    }
  })
  return fitDetector(second, { ...lineOptions, labels: noteKinds })
}

/** The marks a line has, and those that do not matter on it. */
export function markLabels(entries: readonly GoldEntry[]): { labels: LineMark[]; open: LineMark[] } {
  const promises = entries.filter((entry) => entry.kind === 'promise')
  const labels: LineMark[] = []
  if (entries.some((entry) => entry.cont)) labels.push('carries on')
  if (entries.some((entry) => entry.correction)) labels.push('correction')
  if (entries.some((entry) => entry.followedUp)) labels.push('followed up')
  if (promises.some((entry) => entry.by === 'me')) labels.push('promised by me')
  if (entries.some((entry) => entry.rating !== undefined)) labels.push('rated')
  return { labels, open: promises.length === 0 ? ['promised by me'] : [] }
}

const fitRating = (lines: readonly Line[]): Classifier =>
  fitClassifier(
    lines.flatMap(({ features, entries }) => {
      const rating = entries.find((entry) => entry.rating !== undefined)?.rating
      return rating === undefined ? [] : [{ features, label: String(rating) }]
    }),
    { labels: ['1', '2', '3', '4', '5'] },
  )

const peopled = new Set<NoteKind>(['question', 'story', 'figure', 'doubt', 'promise', 'interest', 'fact'])

/** People of the last line before that had an entry of somebody's. */
function peopleBefore({ record, index }: Line): string[] {
  for (let back = index - 1; back >= 0; back -= 1) {
    const people =
      record.lines[back]?.entries.flatMap((entry) => entry.people.filter((id) => id !== 'them')) ?? []
    if (people.length > 0) return people
  }
  return []
}

function fitWho(lines: readonly Line[]): Classifier {
  const examples = lines.flatMap((line) =>
    line.entries
      .filter((entry) => peopled.has(entry.kind) && entry.people.length > 0 && line.record.people.length > 1)
      .flatMap((entry) =>
        line.record.people.map((person): Example => {
          const pronouns = knownPronouns(line.record.people, line.lines)
          const context = {
            lines: line.lines,
            people: line.record.people,
            pronouns,
            before: peopleBefore(line),
          }
          const isOne = entry.people.includes(person.id) && entry.people.length < line.record.people.length
          return {
            features: whoFeatures(context, line.index, entry.kind, person),
            label: isOne ? 'yes' : 'no',
          }
        }),
      ),
  )
  return fitClassifier(examples, { labels: ['no', 'yes'] })
}

function fitStory(lines: readonly Line[]): Classifier {
  const examples = lines.flatMap(({ lines: all, index, entries }) => {
    const line = all[index]
    if (!line || !entries.some((entry) => entry.kind === 'story' || entry.kind === 'question')) return []
    const told = new Set(entries.map((entry) => entry.storyId))
    return line.stories.map(
      (story, place): Example => ({
        features: storyFeatures(line, place),
        label: told.has(story.storyId) ? 'yes' : 'no',
      }),
    )
  })
  return fitClassifier(examples, { labels: ['no', 'yes'] })
}

type Cuts = Pick<NoteModels, 'take' | 'marked'>

const forEach = <Name extends string>(
  names: readonly Name[],
  value: (name: Name) => number,
): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>

/** Until they are chosen. */
export const evenCuts: Cuts = {
  take: forEach(noteKinds, () => 0.35),
  marked: forEach(lineMarks, () => 0.4),
}

export function fitNotes(records: readonly GoldNotes[], cuts = evenCuts): NoteModels {
  const lines = linesOf(records)
  const unseen = unseenLooks(lines)
  const firstLooks = new Map(
    records.map((record) => [
      record,
      lines.filter((line) => line.record === record).map((line) => unseen.get(line) ?? []),
    ]),
  )
  return {
    line: fitDetector(lineExamples(lines), lineOptions),
    kindsInContext: fitSecondLook(lines, unseen),
    rating: fitRating(lines),
    who: fitWho(lines),
    story: fitStory(lines),
    ...trainFigures(records, (record) => firstLooks.get(record) ?? []),
    ...cuts,
    ...untrusting,
  }
}

/** A chance with whether it was right. */
interface Call {
  chance: number
  right: boolean
}

/** The cut with the best F-measure; `beta` below 1 asks for precision. */
function bestCut(calls: readonly Call[], beta: number): number {
  const sorted = calls.toSorted((left, right) => right.chance - left.chance)
  const positives = calls.filter((call) => call.right).length
  let hits = 0
  let best = { score: 0, cut: 0.5 }
  sorted.forEach((call, place) => {
    if (call.right) hits += 1
    const score = ((1 + beta * beta) * hits) / (place + 1 + beta * beta * positives)
    if (score > best.score) best = { score, cut: call.chance }
  })
  return Math.round(best.cut * 1000) / 1000
}

/** The least cut above which at least `share` of the calls are right; above 1 when there is none. */
function sureCut(calls: readonly Call[], share: number): number {
  const sorted = calls.toSorted((left, right) => right.chance - left.chance)
  let hits = 0
  let cut = 1.01
  sorted.forEach((call, place) => {
    if (call.right) hits += 1
    if (place >= 20 && hits / (place + 1) >= share) cut = call.chance
  })
  return Math.round(cut * 1000) / 1000
}

export interface Folded {
  /** Models that have not seen the record. */
  models: NoteModels
  record: GoldNotes
}

/** Every record with models trained without it. */
export const foldedNotes = (records: readonly GoldNotes[]): Folded[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (record: GoldNotes) => foldOf(groupOf(record), folds) === fold
    const models = fitNotes(records.filter((record) => !isHeld(record)))
    return records.filter(isHeld).map((record) => ({ record, models }))
  })

/** Where to cut, chosen on lines the models had not seen. */
export function chooseCuts(folded: readonly Folded[]): Cuts {
  const kindCalls = forEachList(noteKinds)
  const markCalls = forEachList(lineMarks)
  for (const { record, models } of folded) {
    const lines = noteLines(asInput(record))
    const features = lines.map((_, index) => lineFeatures(lines, index))
    const chances = lineChances(features, models)
    record.lines.forEach(({ entries }, index) => {
      const { labels, open } = kindLabels(entries)
      for (const [place, kind] of noteKinds.entries())
        if (labels.includes(kind) || !open.includes(kind))
          kindCalls[kind].push({ chance: chances[index]?.kinds[place] ?? 0, right: labels.includes(kind) })
      const own = markLabels(entries)
      for (const [place, mark] of lineMarks.entries())
        if (!own.open.includes(mark))
          markCalls[mark].push({
            chance: chances[index]?.marks[place] ?? 0,
            right: own.labels.includes(mark),
          })
    })
  }
  return {
    take: forEach(noteKinds, (kind) => bestCut(kindCalls[kind], harmful.has(kind) ? 0.8 : 1)),
    // A correction that is missed is repeated as if it were true: worse than one question too many.
    marked: forEach(lineMarks, (mark) => bestCut(markCalls[mark], mark === 'correction' ? 1.5 : 1)),
  }
}

/** An entry of these kinds made of a mere remark does harm. */
const harmful = new Set<NoteKind>(['figure', 'promise', 'story', 'doubt', 'question'])

const forEachList = <Name extends string>(names: readonly Name[]): Record<Name, Call[]> =>
  Object.fromEntries(names.map((name) => [name, [] as Call[]])) as Record<Name, Call[]>

/** Before trust is learnt: nothing is sure. */
const untrusting: Pick<NoteModels, 'trust' | 'sure'> = {
  trust: { labels: ['no', 'yes'], temperature: 1, bias: [0, 0], weights: {} },
  sure: forEach(noteKinds, () => 1.01),
}

const unitRoots = (unit: string): string[] =>
  unit
    .toLowerCase()
    .replace(/per ?cent/, '%')
    .split(/[/ ]/)
    .map((part) => stem(part))
    .filter(Boolean)

/** Amount and unit are those labelled; what is counted may stand in the label's subject. */
function isRightFigure(said: NonNullable<NoteEntry['figure']>, gold: GoldFigure): boolean {
  const amounts = (figure: Pick<GoldFigure, 'amount' | 'upTo'>) =>
    [figure.amount, figure.upTo ?? figure.amount].map(String).sort()
  const isEqual = amounts(said).every((amount, place) => amount === amounts(gold)[place])
  const wanted = [...unitRoots(gold.unit), ...unitRoots(gold.subject)]
  return (
    isEqual &&
    (typeof gold.amount === 'string' || unitRoots(said.unit).every((root) => wanted.includes(root)))
  )
}

/** Right in kind, people, figure and day. */
function isRightEntry(entry: NoteEntry, line: readonly GoldEntry[], record: GoldNotes): boolean {
  const isWhose = ({ people }: GoldEntry) =>
    entry.people.length === 0 || record.people.length === 1 || entry.people.every((id) => people.includes(id))
  return line.some(
    (gold) =>
      (gold.kind === entry.kind || gold.alt === entry.kind) &&
      isWhose(gold) &&
      (!entry.figure || (gold.figure !== undefined && isRightFigure(entry.figure, gold.figure))) &&
      (entry.due === undefined ||
        gold.due === undefined ||
        gold.due === entry.due ||
        gold.dueAlt?.includes(entry.due ?? '') === true) &&
      (entry.kind !== 'promise' || gold.by === undefined || gold.by === entry.by),
  )
}

/** Learns from what models read of people they had not seen which entries are right as a whole. */
export function learnTrust(folded: readonly Folded[], cuts: Cuts): Pick<NoteModels, 'trust' | 'sure'> {
  const judged = folded.flatMap(({ record, models }) =>
    readNotesWith({ ...models, ...cuts }, asInput(record)).lines.flatMap(({ entries }, index) =>
      entries.map((entry) => ({
        kind: entry.kind,
        group: groupOf(record),
        features: trustFeatures(entry, entries),
        label: isRightEntry(entry, record.lines[index]?.entries ?? [], record) ? 'yes' : 'no',
      })),
    ),
  )
  const options = { labels: ['no', 'yes'], l2: 1e-4, least: 4 }
  const calls = forEachList(noteKinds)
  crossValidated(judged, options).forEach(({ example, probabilities }) => {
    const { kind } = judged.find((one) => one === example) ?? {}
    if (kind) calls[kind].push({ chance: probabilities[1] ?? 0, right: example.label === 'yes' })
  })
  return {
    trust: fitClassifier(judged, options),
    sure: forEach(noteKinds, (kind) => sureCut(calls[kind], 0.965)),
  }
}

const noteSets = ['interviews', 'hands', 'desks', 'trades', 'care', 'offices']

/** Labelled notes of all sets; ids are made distinct. */
export const readNoteSets = (): GoldNotes[] =>
  noteSets.flatMap((name) =>
    readSet<GoldNotes>(`notes-${name}`).map((record) => ({ ...record, id: `${name} ${record.id}` })),
  )

/** Trains on all sets, with cuts chosen where the models had not looked, and writes the models beside the reader. */
export function trainNotes(): void {
  const records = readNoteSets()
  const folded = foldedNotes(records)
  const cuts = chooseCuts(folded)
  writeModels('notes', { ...fitNotes(records, cuts), ...learnTrust(folded, cuts) })
}
