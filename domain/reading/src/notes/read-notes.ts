import type { PlainDate } from '@roundtwo/model'
import { chancesOf, classify, dueDate } from '@roundtwo/text'
import { type Clause, clausesOf, wordsFor } from './clauses.ts'
import { type Contradiction, contradictionsIn } from './contradictions.ts'
import { type FigureFacts, figureFacts } from './figure-facts.ts'
import { type FoundFigure, figuresOn, type NoteFigure } from './figures.ts'
import { type Chances, kindChances } from './kinds.ts'
import { lineFeatures, type NoteLine, noteLines } from './line-features.ts'
import { type LineMark, lineMarks, type NoteKind, type NoteModels, noteKinds } from './models.ts'
import type { NotesInput } from './notes-input.ts'
import { storyOn } from './story-told.ts'
import { type WhoContext, whoseEntry } from './who.ts'

/** An entry as a line is understood; fields that its kind does not have are left out. */
export interface NoteEntry {
  kind: NoteKind
  /** Known people; empty for nobody in particular. */
  people: string[]
  /** The words it rests on. */
  text: string
  certainty: 'sure' | 'doubtful'
  /** That the kind is right. */
  probability: number
  storyId?: string
  rating?: number
  followedUp?: boolean
  correction?: boolean
  by?: 'me' | 'them'
  /** The day it is due; null where weekday and date disagree, left out where none is named. */
  due?: PlainDate | null
  figure?: NoteFigure
  /** What should have been said. */
  better?: string
  /** It only carries on the line before. */
  carriesOn?: boolean
}

export interface ReadLine {
  entries: NoteEntry[]
}

export interface NotesReading {
  lines: ReadLine[]
  contradictions: Contradiction[]
}

type Marks = ReadonlySet<LineMark>

/** The marks set on a line. */
export function marksOf(features: readonly string[], models: NoteModels): Marks {
  const chances = chancesOf(models.marks, features)
  return new Set(
    lineMarks.filter((mark) => (chances[models.marks.labels.indexOf(mark)] ?? 0) >= models.marked[mark]),
  )
}

/** The kinds a line is taken for, the likeliest first; what is nothing else is a note. */
function kindsTaken(chances: Chances, models: NoteModels): { kind: NoteKind; chance: number }[] {
  const chanceOf = (kind: NoteKind) => chances[models.kindsInContext.labels.indexOf(kind)] ?? 0
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
  chances: Chances[]
  facts: FigureFacts
  /** By line. */
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

const certaintyOf = (chance: number, least: number): NoteEntry['certainty'] =>
  chance >= least ? 'sure' : 'doubtful'

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
  const label = notes.models.kinds.labels.indexOf('promise')
  const parts = clauses.filter(({ chances }) => (chances[label] ?? 0) >= 0.5).map(({ part }) => part)
  const dated = parts.filter((part) => dueOf(part, notes) !== undefined)
  return dated.length > 1 ? dated : [line]
}

function plainEntry(place: Place, kind: NoteKind, chance: number, text: string): NoteEntry {
  const { notes, line, marks, context } = place
  const { models } = notes
  const isOfNobody = kind === 'note' || kind === 'open'
  const entry: NoteEntry = {
    kind,
    people: isOfNobody ? [] : whoseEntry(context, line.index, kind, models).personIds,
    text,
    certainty: certaintyOf(chance, models.sure[kind]),
    probability: chance,
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
      const text = part === line ? wordsFor(kind, line, clauses, models) : part.text
      const entry = plainEntry(place, kind, chance, text)
      const due = dueOf(part, notes)
      return {
        ...entry,
        by: marks.has('promised by me') ? 'me' : 'them',
        ...(due === undefined ? {} : { due }),
      }
    })
  const entry = plainEntry(place, kind, chance, wordsFor(kind, line, clauses, models))
  const story = kind === 'story' || kind === 'question' ? storyOn(line, models) : null
  if (story) entry.storyId = story.storyId
  if (kind === 'question') {
    if (marks.has('rated'))
      entry.rating = Number(classify(models.rating, lineFeatures(notes.lines, line.index)).label)
    if (marks.has('followed up')) entry.followedUp = true
  }
  return [entry]
}

function figureEntry(place: Place, found: FoundFigure): NoteEntry {
  const { line, notes } = place
  const entry = plainEntry(place, 'figure', found.probability, line.text)
  const better = found.better === undefined ? {} : { better: String(found.better), correction: true }
  return {
    ...entry,
    certainty: certaintyOf(found.probability, notes.models.figureSure),
    figure: found.figure,
    by: found.by,
    ...better,
  }
}

/** A number on a line that is taken for a remark is a figure only with this chance. */
const plainEnough = 0.5

/** What one line says. Nothing is made of what is not understood: it is a note. */
function readLine(place: Place): ReadLine {
  const { notes, line } = place
  const { models } = notes
  const chances = notes.chances[line.index] ?? []
  const plain = kindsTaken(chances, models)
  const isRemark = plain[0]?.kind === 'note'
  const found = (notes.figures[line.index] ?? []).filter(
    ({ probability }) => !isRemark || probability >= plainEnough,
  )
  const figures = found.filter(({ role }) => role !== 'fact')
  const inFacts = found.filter(({ role }) => role === 'fact')
  const taken = plain.filter(({ kind }) => kind !== 'figure' && (kind !== 'note' || figures.length === 0))
  const entries = taken.flatMap(({ kind, chance }) => entriesOf(place, kind, chance))
  const told = entries.map((entry) => {
    const figure = entry.kind === 'fact' ? inFacts.shift()?.figure : undefined
    return figure ? { ...entry, figure } : entry
  })
  const all = [...told, ...figures.map((figure) => figureEntry(place, figure))]
  if (all.length > 0) return { entries: all }
  const note = models.kindsInContext.labels.indexOf('note')
  return { entries: [plainEntry(place, 'note', chances[note] ?? 0, line.text)] }
}

/** What hurried lines say, line by line. */
export function readNotesWith(models: NoteModels, input: NotesInput): NotesReading {
  const lines = noteLines(input)
  const chances = kindChances(lines, models)
  const facts = figureFacts(input, lines)
  const figures = lines.map(({ index }) =>
    figuresOn(lines, index, chances[index] ?? [], input, facts, models),
  )
  const notes = { input, models, lines, chances, facts, figures }
  let before: readonly string[] = []
  return {
    lines: lines.map((line) => {
      const read = readLine({
        notes,
        line,
        clauses: clausesOf(line, models),
        marks: marksOf(lineFeatures(lines, line.index), models),
        context: { lines, people: input.people, before },
      })
      const people = read.entries.flatMap((entry) => entry.people)
      if (people.length > 0) before = people
      return read
    }),
    contradictions: contradictionsIn(
      lines.flatMap(({ index, tokens }) =>
        (figures[index] ?? []).map((found) => ({ found, line: index, tokens })),
      ),
      facts,
    ),
  }
}
