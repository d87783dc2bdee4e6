import type { Certainty, Surety } from './origin.ts'
import type { Instant, PlainDate } from './time.ts'

export const entryKinds = [
  'question',
  'story',
  'figure',
  'doubt',
  'promise',
  'interest',
  'fact',
  'open',
  'note',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Who said or promised it. */
export const sides = ['me', 'them'] as const
export type Side = (typeof sides)[number]

export const ratings = [1, 2, 3, 4, 5] as const
export type Rating = (typeof ratings)[number]

/** A number with what it counts, so that two of them can be compared. */
export interface Figure {
  /** What it is of, as a person would say it: "notice", "pay expectation", "team size", "incidents". */
  subject: string
  amount: number
  /** The upper end of a range: "55 to 60k". */
  upTo: number | null
  /** "%", "weeks", "people", "GBP/year"; empty for a bare count. */
  unit: string
}

/** They asked it. */
export interface QuestionEntry {
  kind: 'question'
  text: string
  answer: string
  rating: Rating | null
  /** What I would answer today. */
  better: string
  /** They asked further. */
  followedUp: boolean
}

/** I told it; the text is its name, so that it means something when the story is gone. */
export interface StoryEntry {
  kind: 'story'
  text: string
  storyId: string | null
  /** Which version of the story, by its number. */
  version: number | null
  followedUp: boolean
}

/** A number somebody stated. */
export interface FigureEntry {
  kind: 'figure'
  text: string
  figure: Figure | null
  by: Side
  /** The true value, as it was written, of what was said wrongly; empty when it was right. */
  better: string
}

/** Something they were not sure of. */
export interface DoubtEntry {
  kind: 'doubt'
  text: string
  /** They said it; false when I sensed it. */
  spoken: boolean
  better: string
  settled: boolean
}

export interface PromiseEntry {
  kind: 'promise'
  text: string
  by: Side
  due: PlainDate | null
  kept: boolean
}

/** What they leaned into. */
export interface InterestEntry {
  kind: 'interest'
  text: string
}

/** Something said that is to stay true (by me) or something learnt (by them). */
export interface FactEntry {
  kind: 'fact'
  text: string
  by: Side
}

/** What I still do not know. */
export interface OpenEntry {
  kind: 'open'
  text: string
  settled: boolean
}

/** Kept as it was typed: it moves nothing. */
export interface NoteEntry {
  kind: 'note'
  text: string
}

/** Something said or learnt in a round. */
export type LedgerEntry =
  | QuestionEntry
  | StoryEntry
  | FigureEntry
  | DoubtEntry
  | PromiseEntry
  | InterestEntry
  | FactEntry
  | OpenEntry
  | NoteEntry

export const entrySources = ['typed', 'review', 'reflection', 'transcript', 'ask'] as const
export type EntrySource = (typeof entrySources)[number]

/** While it is doubtful and not confirmed, nothing else rests on it: see `isSettled`. */
export interface EntryRecord extends Surety {
  id: string
  opportunityId: string
  roundId: string
  /** By whom or to whom; empty when nobody in particular. People removed since are passed over. */
  personIds: string[]
  entry: LedgerEntry
  source: EntrySource
  /** The words it was read from, where it was read. */
  quote: string | null
  createdAt: Instant
}

/** An entry as it was read from somebody's words, for them to accept. */
export interface ProposedEntry {
  entry: LedgerEntry
  personIds: string[]
  /** Named, but nobody known by that name. */
  unknownNames: string[]
  /** The words it was read from. */
  quote: string
  certainty: Certainty
  /** Other fair readings of the same words, the likelier ones first; a plain note is always the last. */
  otherwise: LedgerEntry[]
}
