import { type EntryKind, entryKinds, type PlainDate } from '@roundtwo/model'
import { classify, dueDate } from '@roundtwo/text'
import { chanceThat, inSteps, named, templates } from '../features.ts'
import { contradictionsOf, figureFacts } from './figure-facts.ts'
import { figuresOn } from './figures.ts'
import { asksOn, type Clause, clausesOf, kindsTaken, lineChances, listedOn, wordsFor } from './line-kinds.ts'
import { lineFeatures, type NoteLine, noteLines, ratingFeatures } from './note-lines.ts'
import { lineMarks, type NoteEntry, type NoteModels, type NotesInput, type NotesReading } from './notes.ts'
import { knownPronouns, namedOn, storyOn, whoseEntry } from './who.ts'

/** All that one person's lines are read with, line by line. */
function notesOf(input: NotesInput, models: NoteModels) {
  const lines = noteLines(input)
  const features = lines.map((_, index) => lineFeatures(lines, index))
  const chances = lineChances(features, models)
  const facts = figureFacts(input, lines)
  const named = new Set(lines.flatMap((line) => [...namedOn(line)]))
  // Whoever was not there is meant only where the lines name them.
  const people = input.people.filter(({ id, wasThere }) => wasThere !== false || named.has(id))
  const context = { lines, people, pronouns: knownPronouns(people, lines) }
  const read = lines.map((line, index) => {
    const { kinds = [], marks: likely = [] } = chances[index] ?? {}
    const marks = new Set(lineMarks.filter((mark, place) => (likely[place] ?? 0) >= models.marked[mark]))
    return {
      ...{ line, features: features[index] ?? [], chances: kinds, marks },
      mine: likely[lineMarks.indexOf('promised by me')] ?? 0,
      ...{ clauses: clausesOf(line, models), figures: figuresOn(lines, index, kinds, facts, models) },
    }
  })
  return { models, facts, context, read }
}

type Notes = ReturnType<typeof notesOf>
type Read = Notes['read'][number]

const dueOf = ({ tokens }: NoteLine, { pay, interviewedOn }: Notes['facts']): PlainDate | null | undefined =>
  dueDate(tokens, { saidOn: interviewedOn, dayFirst: !['USD', '$'].includes(pay.currency) })?.date

/** What a line promises, each with a day of its own where there are several, and who does. */
function promisesOn({ line, mine }: Read, { facts, models }: Notes) {
  const chanceOf = ({ chances }: Clause, label: string) => chances[models.line.labels.indexOf(label)] ?? 0
  const isOne = (clause: Clause) => chanceOf(clause, 'promise') >= 0.5 && dueOf(clause.part, facts) !== undefined
  const listed = listedOn(line, models, isOne)
  const parts = listed.map((clause) => ({ part: clause.part, chance: chanceOf(clause, 'promised by me') }))
  return (parts.length < 2 ? [{ part: line, chance: mine }] : parts).map(({ part, chance }) =>
    chance >= models.marked['promised by me']
      ? { part, by: 'me' as const, byProbability: chance }
      : { part, by: 'them' as const, byProbability: 1 - chance },
  )
}

/** What one line says, doubtful as yet. Nothing is made of what is not understood: it is a note. */
function entriesOn(read: Read, notes: Notes, before: readonly string[]): NoteEntry[] {
  const { models, facts, context } = notes
  const { line, clauses, marks, chances } = read
  const plain = (kind: EntryKind, text: string): NoteEntry => {
    const { people, peopleProbability } = whoseEntry({ ...context, before }, line.index, kind, models)
    const probability = chances[entryKinds.indexOf(kind)] ?? 0
    return {
      ...{ kind, people, text, certainty: 'doubtful', probability, peopleProbability },
      ...(marks.has('carries on') ? { carriesOn: true } : {}),
      ...(marks.has('correction') ? { correction: true } : {}),
    }
  }
  const kinds = kindsTaken(chances, models)
  // On a line that is taken for a remark, a number is a figure only where it is plain.
  const found = read.figures.filter(({ probability }) => kinds[0] !== 'note' || probability >= 0.5)
  const figures = found.filter(({ role }) => role !== 'fact')
  const fact = found.find(({ role }) => role === 'fact')
  const entriesOf = (kind: EntryKind): NoteEntry[] => {
    const text = wordsFor(kind, line, clauses)
    if (kind === 'promise')
      return promisesOn(read, notes).map(({ part, ...by }) => {
        const due = dueOf(part, facts)
        return { ...plain(kind, part === line ? text : part.text), ...by, ...(due === undefined ? {} : { due }) }
      })
    const asks = kind === 'open' ? asksOn(line) : []
    if (asks.length > 1) return asks.map((ask) => plain(kind, ask))
    const storyId = kind === 'story' || kind === 'question' ? storyOn(line, models) : undefined
    const isRated = kind === 'question' && marks.has('rated')
    return [
      {
        ...plain(kind, text),
        ...(storyId === undefined ? {} : { storyId }),
        ...(isRated ? { rating: Number(classify(models.rating, ratingFeatures(line, read.features)).label) } : {}),
        ...(kind === 'question' && marks.has('followed up') ? { followedUp: true } : {}),
        ...(kind === 'fact' && fact ? { figure: fact.figure, figureProbability: fact.probability } : {}),
      },
    ]
  }
  const told = kinds.filter((kind) => kind !== 'figure' && (kind !== 'note' || figures.length === 0)).flatMap(entriesOf)
  const counted = figures.map(({ figure, probability, by, better }) => ({
    ...plain('figure', line.text),
    ...{ figure, figureProbability: probability, by },
    ...(better === undefined ? {} : { better: String(better), correction: true }),
  }))
  const all = [...told, ...counted]
  return all.length > 0 ? all : [plain('note', line.text)]
}

const ofEntry = templates(`chance {chance}|people {people}|people {people} of {count}|beside {beside}|long {long}`)
const marked = templates(`{correction}?correction|{carriesOn}?carries on|{isPromise}?due {due}|{isPromise}?by {whose}`)
const ofFigure = templates(`role {role}|role {role} {certainty}|unit {unit}|role {role} unit {unit}|figure {certainty}
  |{range}?range`)

function figureTold({ subject, unit, upTo }: NonNullable<NoteEntry['figure']>, chance: number): string[] {
  const role = subject.startsWith('other') ? 'other' : subject
  const counted = unit === '' ? 'no unit' : unit.includes('/') ? 'pay' : unit
  return ofFigure({ role, unit: counted, certainty: inSteps(chance, 10), range: upTo !== null })
}

/** What an entry was read from, as far as it says how right it is: for judging it as a whole. */
export function trustFeatures(entry: NoteEntry, beside: readonly NoteEntry[]): string[] {
  const { kind, figure, due, correction, carriesOn, by, text } = entry
  const others = beside.filter((other) => other !== entry)
  const chances = { chance: inSteps(entry.probability, 20), people: inSteps(entry.peopleProbability, 10) }
  const long = Math.min(5, Math.floor(text.split(' ').length / 5))
  const whose = `${by} ${inSteps(entry.byProbability ?? 0, 10)}`
  const given = due === undefined ? 'none' : due === null ? 'unclear' : 'given'
  const own = [
    ...ofEntry({ ...chances, count: entry.people.length, beside: Math.min(3, others.length), long }),
    ...others.map((other) => `beside ${other.kind}`),
    ...marked({ correction, carriesOn, isPromise: kind === 'promise', due: given, whose }),
    ...(figure ? figureTold(figure, entry.figureProbability ?? 0) : []),
  ]
  return named(`${kind}:`, own)
}

/** Nobody types more lines about one interview; what comes after is kept as it is. */
const mostLines = 400

/** As `readNotes`, with the models given: for training and measuring. */
export function readNotesWith(models: NoteModels, given: NotesInput): NotesReading {
  const notes = notesOf({ ...given, lines: given.lines.slice(0, mostLines) }, models)
  let before: readonly string[] = []
  const lines = notes.read.map((read): { entries: NoteEntry[] } => {
    const entries = entriesOn(read, notes, before)
    const people = entries.flatMap((entry) => entry.people)
    if (people.length > 0) before = people
    const isSure = (entry: NoteEntry) =>
      chanceThat(models.trust, 'yes', trustFeatures(entry, entries)) >= models.sure[entry.kind]
    return { entries: entries.map((entry) => ({ ...entry, certainty: isSure(entry) ? 'sure' : 'doubtful' })) }
  })
  const rest = given.lines.slice(mostLines).map((text): { entries: NoteEntry[] } => ({
    entries: [{ kind: 'note', people: [], text, certainty: 'doubtful', probability: 0, peopleProbability: 0 }],
  }))
  const contradictions = notes.read.flatMap(({ line, figures }) =>
    figures.flatMap((found) => contradictionsOf(found, line, notes.facts)),
  )
  return { lines: [...lines, ...rest], contradictions }
}

/**
 * What hurried lines about an interview say, line by line, and what they contradict. What was learnt about notes (see
 * tools/train) is loaded when it is first wanted.
 */
export const readNotes = async (input: NotesInput): Promise<NotesReading> =>
  readNotesWith((await import('./models.json', { with: { type: 'json' } })).default, input)
