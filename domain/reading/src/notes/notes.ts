import type { EntryKind, Figure, PersonRecord, PlainDate, Side } from '@roundtwo/model'
import type { Classifier } from '@roundtwo/text'

/** What is said of a line besides its kind. */
export const lineMarks = ['carries on', 'correction', 'followed up', 'promised by me', 'rated'] as const
export type LineMark = (typeof lineMarks)[number]

const payRoles = ['pay expected', 'pay present', 'pay offered'] as const
/** What a number on a note line is. `better` is the true value beside one that was said wrongly. */
export const figureRoles = ['none', 'fact', 'other', ...payRoles, 'notice', 'start date', 'better'] as const
export type FigureRole = (typeof figureRoles)[number]

/** What a number that is no pay counts, where it has no unit of its own. */
export const figureMeasures = ['count', '%', 'money', 'days', 'weeks', 'months', 'years', 'hours', 'minutes'] as const

/** `wasThere` is left out where it is not known. */
export type KnownPerson = Pick<PersonRecord, 'id' | 'name' | 'role'> & { wasThere?: boolean }

export interface KnownStory {
  id: string
  title: string
  /** Figures and other words it is known by. */
  figures: readonly string[]
}

/** Hurried lines about one interview, with all that they may speak of. */
export interface NotesInput {
  /** The day they were typed. */
  today: PlainDate
  interviewedOn: PlainDate
  people: readonly KnownPerson[]
  stories: readonly KnownStory[]
  /** Short facts of the CV and of the posting: what a number may be held against. */
  cv: readonly string[]
  posting: readonly string[]
  /** As typed. */
  lines: readonly string[]
}

export interface NoteFigure extends Omit<Figure, 'amount'> {
  /** A text is a day or a month, ISO 8601. */
  amount: number | string
  change?: boolean
}

/** A number of a line that binds or tells. */
export interface FoundFigure {
  figure: NoteFigure
  role: FigureRole
  by: Side
  /** That role and subject are right. */
  probability: number
  /** The true value where the one said was wrong. */
  better?: number | string
}

/** An entry as a line is understood; fields that its kind does not have are left out. */
export interface NoteEntry {
  kind: EntryKind
  /** Known people; empty for nobody in particular. */
  people: string[]
  /** The words it rests on. */
  text: string
  certainty: 'sure' | 'doubtful'
  /** That the kind is right; that all of its people are; that its figure has the right role; whose promise it is. */
  probability: number
  peopleProbability: number
  figureProbability?: number
  byProbability?: number
  storyId?: string
  rating?: number
  followedUp?: boolean
  correction?: boolean
  by?: Side
  /** The day it is due; null where weekday and date disagree, left out where none is named. */
  due?: PlainDate | null
  figure?: NoteFigure
  /** What should have been said. */
  better?: string
  /** It only carries on the line before. */
  carriesOn?: boolean
}

/** Where something is stated besides the lines themselves. */
export type FactSource = 'cv' | 'posting' | 'stories'

/** Something said in the room that is told otherwise elsewhere. */
export interface Contradiction {
  subject: string
  said: string
  elsewhere: FactSource | 'line'
  there: string
  /** The line it was said on, from 0. */
  line: number
}

export interface NotesReading {
  lines: { entries: NoteEntry[] }[]
  contradictions: Contradiction[]
}

/** All that reading notes has learnt. */
export interface NoteModels {
  /** Kinds and marks of a line by its own words: `entryKinds`, then `lineMarks`. */
  line: Classifier
  /** The same, knowing what the lines beside it are thought to be. */
  kindsInContext: Classifier
  /** How well it went, from 1 to 5. */
  rating: Classifier
  /** Whether a person belongs to an entry, and whether a story is the one that was told. */
  who: Classifier
  story: Classifier
  /** What a number is: see `figureRoles`. */
  figure: Classifier
  /** What a bare number counts, and whose it is. */
  figureMeasure: Classifier
  figureBy: Classifier
  /** The least chance with which a number is taken for a figure, an entry of a kind is made, a mark is set. */
  figureTake: number
  take: Record<EntryKind, number>
  marked: Record<LineMark, number>
  /** Whether an entry is right in all it says, and the least trust with which one of a kind needs no question. */
  trust: Classifier
  sure: Record<EntryKind, number>
}

/** What finding figures needs of them. */
export type FigureModels = Pick<NoteModels, 'figure' | 'figureMeasure' | 'figureBy' | 'figureTake'>
