import type { PlainDate } from '@roundtwo/model'
import { classify, dueDate } from '@roundtwo/text'
import { type Clause, clausesOf, listedOn, wordsFor } from './clauses.ts'
import { contradictionsIn } from './contradictions.ts'
import { figureFacts } from './figure-facts.ts'
import { figuresOn } from './figures.ts'
import { lineChances } from './kinds.ts'
import { lineFeatures, type NoteLine, noteLines } from './line-features.ts'
import { lineMarks, type NoteKind, type NoteModels, noteKinds } from './models.ts'
import type { NoteEntry, NotesReading } from './note-entry.ts'
import type { NotesInput } from './notes-input.ts'
import { storyOn } from './story-told.ts'
import { trustIn } from './trust.ts'
import { knownPronouns, whoseEntry } from './who.ts'

/** All that one person's lines are read with, line by line. */
function notesOf(input: NotesInput, models: NoteModels) {
  const lines = noteLines(input)
  const features = lines.map((_, index) => lineFeatures(lines, index))
  const chances = lineChances(features, models)
  const facts = figureFacts(input, lines)
  const context = { lines, people: input.people, pronouns: knownPronouns(input.people, lines) }
  const read = lines.map((line, index) => {
    const { kinds = [], marks = [] } = chances[index] ?? {}
    return {
      line,
      features: features[index] ?? [],
      chanceOf: (kind: NoteKind) => kinds[noteKinds.indexOf(kind)] ?? 0,
      marks: new Set(lineMarks.filter((mark, place) => (marks[place] ?? 0) >= models.marked[mark])),
      clauses: clausesOf(line, models),
      figures: figuresOn(lines, index, kinds, facts, models),
    }
  })
  return { models, facts, context, read }
}

type Notes = ReturnType<typeof notesOf>
type Read = Notes['read'][number]

/** The kinds a line is taken for, the likeliest first; what is nothing else is a note. */
function kindsTaken({ chanceOf }: Read, { take }: NoteModels): NoteKind[] {
  const taken = noteKinds
    .filter((kind) => kind !== 'note' && chanceOf(kind) >= take[kind])
    .sort((left, right) => chanceOf(right) - chanceOf(left))
  const [best, note] = [taken[0], chanceOf('note')]
  return !best || (note >= take.note && note > chanceOf(best)) ? ['note'] : taken
}

const monthFirst = new Set(['USD', '$'])

const dueOf = ({ tokens }: NoteLine, { pay, interviewedOn }: Notes['facts']): PlainDate | null | undefined =>
  dueDate(tokens, { saidOn: interviewedOn, dayFirst: !monthFirst.has(pay.currency) })?.date

/** What a line promises, each with a day of its own where there are several, and whether the writer does. */
function promisesOn({ line, marks }: Read, { facts, models }: Notes) {
  const chanceOf = ({ chances }: Clause, label: string) => chances[models.line.labels.indexOf(label)] ?? 0
  const isOne = (clause: Clause) => chanceOf(clause, 'promise') >= 0.5 && dueOf(clause.part, facts) !== undefined
  const listed = listedOn(line, models, isOne)
  if (listed.length < 2) return [{ part: line, isMine: marks.has('promised by me') }]
  const mine = models.marked['promised by me']
  return listed.map((clause) => ({ part: clause.part, isMine: chanceOf(clause, 'promised by me') >= mine }))
}

/** A number on a line that is taken for a remark is a figure only with this chance. */
const plainEnough = 0.5

/** What one line says, doubtful as yet. Nothing is made of what is not understood: it is a note. */
function entriesOn(read: Read, notes: Notes, before: readonly string[]): NoteEntry[] {
  const { models, facts, context } = notes
  const { line, clauses, marks, chanceOf } = read
  const plain = (kind: NoteKind, text: string): NoteEntry => {
    const isOfNobody = kind === 'note' || kind === 'open'
    const whose = isOfNobody ? null : whoseEntry({ ...context, before }, line.index, kind, models)
    return {
      ...{ kind, people: whose?.personIds ?? [], text, certainty: 'doubtful', probability: chanceOf(kind) },
      peopleProbability: whose?.probability ?? 1,
      ...(marks.has('carries on') ? { carriesOn: true } : {}),
      ...(marks.has('correction') ? { correction: true } : {}),
    }
  }
  const entriesOf = (kind: NoteKind): NoteEntry[] => {
    const text = wordsFor(kind, line, clauses)
    if (kind === 'promise')
      return promisesOn(read, notes).map(({ part, isMine }) => {
        const due = dueOf(part, facts)
        const by = isMine ? 'me' : 'them'
        return { ...plain(kind, part === line ? text : part.text), by, ...(due === undefined ? {} : { due }) }
      })
    const storyId = kind === 'story' || kind === 'question' ? storyOn(line, models) : undefined
    const isRated = kind === 'question' && marks.has('rated')
    return [
      {
        ...plain(kind, text),
        ...(storyId === undefined ? {} : { storyId }),
        ...(isRated ? { rating: Number(classify(models.rating, read.features).label) } : {}),
        ...(kind === 'question' && marks.has('followed up') ? { followedUp: true } : {}),
      },
    ]
  }
  const kinds = kindsTaken(read, models)
  const found = read.figures.filter(({ probability }) => kinds[0] !== 'note' || probability >= plainEnough)
  const figures = found.filter(({ role }) => role !== 'fact')
  const inFacts = found.filter(({ role }) => role === 'fact')
  const told = kinds
    .filter((kind) => kind !== 'figure' && (kind !== 'note' || figures.length === 0))
    .flatMap(entriesOf)
    .map((entry) => {
      const fact = entry.kind === 'fact' ? inFacts.shift() : undefined
      return fact ? { ...entry, figure: fact.figure, figureProbability: fact.probability } : entry
    })
  const counted = figures.map(({ figure, probability, by, better }) => ({
    ...plain('figure', line.text),
    ...{ figure, figureProbability: probability, by },
    ...(better === undefined ? {} : { better: String(better), correction: true }),
  }))
  const all = [...told, ...counted]
  return all.length > 0 ? all : [plain('note', line.text)]
}

/** Nobody types more lines about one interview; what comes after is kept as it is. */
const mostLines = 400

const unread = (text: string): NoteEntry => ({
  ...{ kind: 'note', people: [], text, certainty: 'doubtful', probability: 0, peopleProbability: 0 },
})

/** As `readNotes`, with the models given: for training and measuring. */
export function readNotesWith(models: NoteModels, given: NotesInput): NotesReading {
  const notes = notesOf({ ...given, lines: given.lines.slice(0, mostLines) }, models)
  let before: readonly string[] = []
  const lines = notes.read.map((read): { entries: NoteEntry[] } => {
    const entries = entriesOn(read, notes, before)
    const people = entries.flatMap((entry) => entry.people)
    if (people.length > 0) before = people
    const isSure = (entry: NoteEntry) => trustIn(entry, entries, models) >= models.sure[entry.kind]
    return { entries: entries.map((entry) => ({ ...entry, certainty: isSure(entry) ? 'sure' : 'doubtful' })) }
  })
  const rest = given.lines.slice(mostLines).map((text) => ({ entries: [unread(text)] }))
  const placed = notes.read.flatMap(({ line: { index, tokens }, figures }) =>
    figures.map((found) => ({ found, line: index, tokens })),
  )
  return { lines: [...lines, ...rest], contradictions: contradictionsIn(placed, notes.facts) }
}

/**
 * What hurried lines about an interview say, line by line, and what they contradict. What was learnt about notes (see
 * tools/train) is loaded when it is first wanted.
 */
export const readNotes = async (input: NotesInput): Promise<NotesReading> =>
  readNotesWith((await import('./models.json', { with: { type: 'json' } })).default, input)
