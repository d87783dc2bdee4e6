import type { Instant, PlainDate } from './time.ts'

export const researchThemes = [
  'mission',
  'values',
  'news',
  'products',
  'customers',
  'competitors',
  'challenges',
  'people',
] as const
export type ResearchTheme = (typeof researchThemes)[number]

/** `proposed` by a feed until kept or put away. */
export const noteStates = ['kept', 'proposed', 'dismissed'] as const
export type NoteState = (typeof noteStates)[number]

/** Something found out about the company. */
export interface NoteRecord {
  id: string
  opportunityId: string
  theme: ResearchTheme
  text: string
  /** "How I can help", in one line. */
  help: string
  /** Where it stands: a publication, a person, a page's title. */
  source: string | null
  link: string | null
  /** The day it was published or found. */
  date: PlainDate | null
  /** Stories that show it of oneself; for values. */
  storyIds: string[]
  state: NoteState
  feedId: string | null
  /** What the feed knows the item by. */
  guid: string | null
  /** The page's text, kept. */
  documentId: string | null
  createdAt: Instant
  updatedAt: Instant
}

/** An RSS, Atom or JSON feed the user added. */
export interface FeedRecord {
  id: string
  opportunityId: string
  address: string
  title: string
  /** Sent back so that an unchanged feed answers in a few bytes (RFC 9110). */
  etag: string | null
  lastModified: string | null
  checkedAt: Instant | null
  /** Not asked again before. */
  nextAt: Instant
  /** In a row. */
  failures: number
  /** What went wrong last, in a sentence. */
  trouble: string | null
  addedAt: Instant
}
