import type { PlainDate } from '@roundtwo/model'
import { classify, dueDate } from '@roundtwo/text'
import { type Clause, clausesOf, wordsFor } from './clauses.ts'
import { contradictionsIn } from './contradictions.ts'
import { type FigureFacts, figureFacts } from './figure-facts.ts'
import { type FoundFigure, figuresOn } from './figures.ts'
import { type LineChances, lineChances } from './kinds.ts'
import { lineFeatures, type NoteLine, noteLines } from './line-features.ts'
import { type LineMark, lineMarks, type NoteKind, type NoteModels, noteKinds } from './models.ts'
import type { NoteEntry, NotesReading, ReadLine } from './note-entry.ts'
import type { NotesInput } from './notes-input.ts'
import { storyOn } from './story-told.ts'
import { trustIn } from './trust.ts'
import { knownPronouns, type WhoContext, whoseEntry } from './who.ts'

type Marks = ReadonlySet<LineMark>

const marksIn = ({ marks }: LineChances, models: NoteModels): Marks =>
  new Set(lineMarks.filter((mark, place) => (marks[place] ?? 0) >= models.marked[mark]))

/** The kinds a line is taken for, the likeliest first; what is nothing else is a note. */
function kindsTaken({ kinds }: LineChances, models: NoteModels): { kind: NoteKind; chance: number }[] {
  const chanceOf = (kind: NoteKind) => kinds[noteKinds.indexOf(kind)] ?? 0
  const note = chanceOf('note')
  const taken = noteKinds
    .filter((kind) => kind !== 'note')
    .map((kind) => ({ kind, chance: chanceOf(kind) }))
    .filter(({ kind, chance }) => chance >= models.take[kind])
    .sort((left, right) => right.chance - left.chance)
  const best = taken[0]
  if (!best || (note >= models.take.note && note > best.chance)) return [{ kind: 'note', chance: note }]
  return taken
}

/** All that one person's lines are read with. */
interface Notes {
  input: NotesInput
  models: NoteModels
  lines: NoteLine[]
  /** By line, as are chances and figures. */
  features: string[][]
  chances: LineChances[]
  facts: FigureFacts
  figures: FoundFigure[][]
}

/** One line while it is read. */
interface Place {
  notes: Notes
  line: NoteLine
  clauses: Clause[]
  marks: Marks
  context: WhoContext
}

const monthFirst = new Set(['USD', '$'])

function dueOf(part: NoteLine, { input, facts }: Notes): PlainDate | null | undefined {
  const due = dueDate(part.tokens, {
    saidOn: input.interviewedOn,
    dayFirst: !monthFirst.has(facts.pay.currency),
  })
  return due?.date
}

/** Clauses that each promise something with a day of its own; the line as one when there are not two. */
function promisesOn({ line, clauses, notes }: Place): NoteLine[] {
  const label = noteKinds.indexOf('promise')
  const parts = clauses.filter(({ chances }) => (chances[label] ?? 0) >= 0.5).map(({ part }) => part)
  const dated = parts.filter((part) => dueOf(part, notes) !== undefined)
  return dated.length > 1 ? dated : [line]
}

/** Doubtful until it is judged as a whole. */
function plainEntry(place: Place, kind: NoteKind, chance: number, text: string): NoteEntry {
  const { notes, line, marks, context } = place
  const isOfNobody = kind === 'note' || kind === 'open'
  const whose = isOfNobody
    ? { personIds: [], probability: 1 }
    : whoseEntry(context, line.index, kind, notes.models)
  const entry: NoteEntry = {
    kind,
    people: whose.personIds,
    text,
    certainty: 'doubtful',
    probability: chance,
    peopleProbability: whose.probability,
  }
  if (marks.has('carries on')) entry.carriesOn = true
  if (marks.has('correction')) entry.correction = true
  return entry
}

function entriesOf(place: Place, kind: NoteKind, chance: number): NoteEntry[] {
  const { notes, line, clauses, marks } = place
  const { models } = notes
  if (kind === 'promise')
    return promisesOn(place).map((part) => {
      const text = part === line ? wordsFor(kind, line, clauses) : part.text
      const entry = plainEntry(place, kind, chance, text)
      const due = dueOf(part, notes)
      return {
        ...entry,
        by: marks.has('promised by me') ? 'me' : 'them',
        ...(due === undefined ? {} : { due }),
      }
    })
  const entry = plainEntry(place, kind, chance, wordsFor(kind, line, clauses))
  const story = kind === 'story' || kind === 'question' ? storyOn(line, models) : null
  if (story) entry.storyId = story.storyId
  if (kind === 'question') {
    if (marks.has('rated'))
      entry.rating = Number(classify(models.rating, notes.features[line.index] ?? []).label)
    if (marks.has('followed up')) entry.followedUp = true
  }
  return [entry]
}

function figureEntry(place: Place, found: FoundFigure, chance: number): NoteEntry {
  const entry = plainEntry(place, 'figure', chance, place.line.text)
  const better = found.better === undefined ? {} : { better: String(found.better), correction: true }
  return { ...entry, figure: found.figure, figureProbability: found.probability, by: found.by, ...better }
}

/** A number on a line that is taken for a remark is a figure only with this chance. */
const plainEnough = 0.5

/** What one line says. Nothing is made of what is not understood: it is a note. */
function readLine(place: Place): ReadLine {
  const { notes, line } = place
  const chances = notes.chances[line.index] ?? { kinds: [], marks: [] }
  const chanceOf = (kind: NoteKind) => chances.kinds[noteKinds.indexOf(kind)] ?? 0
  const kinds = kindsTaken(chances, notes.models)
  const isRemark = kinds[0]?.kind === 'note'
  const found = (notes.figures[line.index] ?? []).filter(
    ({ probability }) => !isRemark || probability >= plainEnough,
  )
  const figures = found.filter(({ role }) => role !== 'fact')
  const inFacts = found.filter(({ role }) => role === 'fact')
  const told = kinds
    .filter(({ kind }) => kind !== 'figure' && (kind !== 'note' || figures.length === 0))
    .flatMap(({ kind, chance }) => entriesOf(place, kind, chance))
    .map((entry) => {
      const fact = entry.kind === 'fact' ? inFacts.shift() : undefined
      return fact ? { ...entry, figure: fact.figure, figureProbability: fact.probability } : entry
    })
  const read = [...told, ...figures.map((figure) => figureEntry(place, figure, chanceOf('figure')))]
  const all = read.length > 0 ? read : [plainEntry(place, 'note', chanceOf('note'), line.text)]
  return { entries: all.map((entry) => ({ ...entry, certainty: certaintyOf(entry, all, notes.models) })) }
}

const certaintyOf = (entry: NoteEntry, beside: readonly NoteEntry[], models: NoteModels) =>
  trustIn(entry, beside, models) >= models.sure[entry.kind] ? 'sure' : 'doubtful'

/** Nobody types more lines about one interview; what comes after is kept as it is. */
const mostLines = 400

const unread = (text: string): ReadLine => ({
  entries: [{ kind: 'note', people: [], text, certainty: 'doubtful', probability: 0, peopleProbability: 0 }],
})

/** As `readNotes`, with the models given: for training and measuring. */
export function readNotesWith(models: NoteModels, given: NotesInput): NotesReading {
  const input = { ...given, lines: given.lines.slice(0, mostLines) }
  const rest = given.lines.slice(mostLines).map(unread)
  const lines = noteLines(input)
  const features = lines.map((_, index) => lineFeatures(lines, index))
  const chances = lineChances(features, models)
  const facts = figureFacts(input, lines)
  const figures = lines.map(({ index }) =>
    figuresOn(lines, index, chances[index]?.kinds ?? [], input, facts, models),
  )
  const notes = { input, models, lines, features, chances, facts, figures }
  const context = { lines, people: input.people, pronouns: knownPronouns(input.people, lines) }
  let before: readonly string[] = []
  const read = lines.map((line) => {
    const own = readLine({
      notes,
      line,
      clauses: clausesOf(line, models),
      marks: marksIn(chances[line.index] ?? { kinds: [], marks: [] }, models),
      context: { ...context, before },
    })
    const people = own.entries.flatMap((entry) => entry.people)
    if (people.length > 0) before = people
    return own
  })
  return {
    lines: [...read, ...rest],
    contradictions: contradictionsIn(
      lines.flatMap(({ index, tokens }) =>
        (figures[index] ?? []).map((found) => ({ found, line: index, tokens })),
      ),
      facts,
    ),
  }
}

let loaded: Promise<NoteModels> | undefined

/** What was learnt about notes (see tools/train), loaded when it is first wanted. */
const noteModels = (): Promise<NoteModels> => {
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  return loaded
}

/** What hurried lines about an interview say, line by line, and what they contradict. */
export const readNotes = async (input: NotesInput): Promise<NotesReading> =>
  readNotesWith(await noteModels(), input)
