import { type EntryKind, entryKinds } from '@roundtwo/model'
import {
  byName,
  knownPronouns,
  type LineMark,
  lineChances,
  lineFeatures,
  lineMarks,
  type NoteLine,
  type NoteModels,
  noteLines,
  ratingFeatures,
  secondLookFeatures,
  storyFeatures,
  whoFeatures,
} from '@roundtwo/reading'
import { type Classifier, chancesOf, weightTable } from '@roundtwo/text'
import { authorOf, foldOf } from './cross-validate.ts'
import { bestCut, type Call } from './cuts.ts'
import { writeModels } from './files.ts'
import { type Example, fitClassifier, fitDetector, type ManyLabelled } from './fit-classifier.ts'
import { trainFigures } from './note-figures.ts'
import { asInput, type GoldEntry, type GoldNotes, readNoteSets } from './note-sets.ts'
import { type Cuts, type Folded, learnTrust } from './note-trust.ts'

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

const aloneEvery = 3

/** Some lines once more, as somebody types one alone. */
const typedAlone = (lines: readonly Line[]): Line[] =>
  lines.flatMap(({ record, index, entries }) => {
    const isIt = foldOf(`alone ${record.id} ${index}`, aloneEvery) === 0 && !entries.some((entry) => entry.cont)
    return isIt ? linesOf([{ ...record, lines: record.lines.slice(index, index + 1) }]) : []
  })

/** Kinds that a line must have, and those it may have. */
export function kindLabels(entries: readonly GoldEntry[]): { labels: EntryKind[]; open: EntryKind[] } {
  const must = entries.filter((entry) => !entry.optional)
  const may = entries.flatMap((entry) => [...(entry.optional ? [entry.kind] : []), ...(entry.alt ? [entry.alt] : [])])
  // A line with nothing but what may be left out may as well be a note.
  return { labels: must.map((entry) => entry.kind), open: must.length === 0 ? [...may, 'note'] : may }
}

const lineOptions = { labels: [...entryKinds, ...lineMarks], l2: 1, least: 3 }

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
    const isHeld = (line: Line) => foldOf(`inner ${authorOf(line.record.id)}`, folds) === fold
    const model = fitDetector(lineExamples(lines.filter((line) => !isHeld(line))), lineOptions)
    for (const line of lines.filter(isHeld))
      unseen.set(line, chancesOf(model, line.features).slice(0, entryKinds.length))
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
      features: secondLookFeatures(entryKinds, line.features, unseen.get(line), beside(-1), beside(1)),
      ...kindLabels(line.entries),
    }
  })
  return fitDetector(second, { ...lineOptions, labels: entryKinds })
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
    lines.flatMap(({ lines: all, index, features, entries }) => {
      const rating = entries.find((entry) => entry.rating !== undefined)?.rating
      const line = all[index]
      return rating === undefined || !line ? [] : [{ features: ratingFeatures(line, features), label: String(rating) }]
    }),
    { labels: ['1', '2', '3', '4', '5'], l2: 1 },
  )

const peopled = new Set<EntryKind>(['question', 'story', 'figure', 'doubt', 'promise', 'interest', 'fact'])

/** People of the last line before that had an entry of somebody's. */
function peopleBefore({ record, index }: Line): string[] {
  for (let back = index - 1; back >= 0; back -= 1) {
    const people = record.lines[back]?.entries.flatMap((entry) => entry.people.filter((id) => id !== 'them')) ?? []
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
  return fitClassifier(examples, { labels: ['no', 'yes'], l2: 0.3 })
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
  return fitClassifier(examples, { labels: ['no', 'yes'], l2: 0.3 })
}

/** Until they are chosen. */
export const evenCuts: Cuts = {
  take: byName(entryKinds, () => 0.35),
  marked: byName(lineMarks, () => 0.4),
}

export function fitNotes(records: readonly GoldNotes[], cuts = evenCuts): NoteModels {
  const lines = linesOf(records)
  const all = [...lines, ...typedAlone(lines)]
  const unseen = unseenLooks(all)
  const firstLooks = new Map(
    records.map((record) => [
      record,
      lines.filter((line) => line.record === record).map((line) => unseen.get(line) ?? []),
    ]),
  )
  return {
    line: fitDetector(lineExamples(all), lineOptions),
    kindsInContext: fitSecondLook(all, unseen),
    rating: fitRating(lines),
    who: fitWho(lines),
    story: fitStory(lines),
    ...trainFigures(records, (record) => firstLooks.get(record) ?? []),
    ...cuts,
    ...untrusting,
  }
}

/** Every record with models trained without it. */
export const foldedNotes = (records: readonly GoldNotes[]): Folded[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (record: GoldNotes) => foldOf(authorOf(record.id), folds) === fold
    const models = fitNotes(records.filter((record) => !isHeld(record)))
    return records.filter(isHeld).map((record) => ({ record, models }))
  })

/** Where to cut, chosen on lines the models had not seen. */
export function chooseCuts(folded: readonly Folded[]): Cuts {
  const kindCalls = byName(entryKinds, (): Call[] => [])
  const markCalls = byName(lineMarks, (): Call[] => [])
  for (const { record, models } of folded) {
    const lines = noteLines(asInput(record))
    const features = lines.map((_, index) => lineFeatures(lines, index))
    const chances = lineChances(features, models)
    record.lines.forEach(({ entries }, index) => {
      const { labels, open } = kindLabels(entries)
      for (const [place, kind] of entryKinds.entries())
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
    take: byName(entryKinds, (kind) => bestCut(kindCalls[kind], harmful.has(kind) ? 0.8 : 1)),
    // A correction that is missed is repeated as if it were true: worse than one question too many.
    marked: byName(lineMarks, (mark) => bestCut(markCalls[mark], mark === 'correction' ? 2 : 1)),
  }
}

/** An entry of these kinds made of a mere remark does harm. */
const harmful = new Set<EntryKind>(['figure', 'promise', 'story', 'doubt', 'question'])

/** Before trust is learnt: nothing is sure. */
const untrusting: Pick<NoteModels, 'trust' | 'sure'> = {
  trust: { labels: ['no', 'yes'], bias: [0, 0], weights: weightTable([]) },
  sure: byName(entryKinds, () => 1.01),
}

/** Trains on all sets, with cuts chosen where the models had not looked, and writes the models beside the reader. */
export function trainNotes(): void {
  const records = readNoteSets()
  const folded = foldedNotes(records)
  const cuts = chooseCuts(folded)
  writeModels('notes', { ...fitNotes(records, cuts), ...learnTrust(folded, cuts) })
}
