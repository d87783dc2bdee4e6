import { chancesOf, classify } from '@roundtwo/text'
import { clausesOf, wordsFor } from './clauses.ts'
import { type Chances, kindChances } from './kinds.ts'
import { lineFeatures, noteLines } from './line-features.ts'
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
  /** It only carries on the line before. */
  carriesOn?: boolean
}

export interface ReadLine {
  entries: NoteEntry[]
}

export interface NotesReading {
  lines: ReadLine[]
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

function entryOn(
  context: WhoContext,
  index: number,
  taken: { kind: NoteKind; chance: number },
  marks: Marks,
  models: NoteModels,
): NoteEntry {
  const { kind, chance } = taken
  const line = context.lines[index]
  const whose = whoseEntry(context, index, kind, models)
  const entry: NoteEntry = {
    kind,
    people: kind === 'note' || kind === 'open' ? [] : whose.personIds,
    text: line ? wordsFor(kind, line, clausesOf(line, models), models) : '',
    certainty: chance >= models.sure[kind] ? 'sure' : 'doubtful',
    probability: chance,
  }
  if (marks.has('carries on')) entry.carriesOn = true
  if (marks.has('correction')) entry.correction = true
  const story = line && (kind === 'story' || kind === 'question') ? storyOn(line, models) : null
  if (story) entry.storyId = story.storyId
  if (kind === 'question') {
    if (marks.has('rated'))
      entry.rating = Number(classify(models.rating, lineFeatures(context.lines, index)).label)
    if (marks.has('followed up')) entry.followedUp = true
  }
  if (kind === 'promise') entry.by = marks.has('promised by me') ? 'me' : 'them'
  return entry
}

/** What hurried lines say, line by line. Nothing is made of what is not understood: it is a note. */
export function readNotesWith(models: NoteModels, input: NotesInput): NotesReading {
  const lines = noteLines(input)
  const chances = kindChances(lines, models)
  let before: readonly string[] = []
  return {
    lines: lines.map((_, index) => {
      const marks = marksOf(lineFeatures(lines, index), models)
      const context = { lines, people: input.people, before }
      const entries = kindsTaken(chances[index] ?? [], models).map((taken) =>
        entryOn(context, index, taken, marks, models),
      )
      if (entries.some((entry) => entry.people.length > 0)) before = entries.flatMap((entry) => entry.people)
      return { entries }
    }),
  }
}
