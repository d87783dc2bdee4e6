import type { Records } from './records.ts'

/** Kinds whose words are searched. */
export const searchedKinds = [
  'opportunity',
  'posting',
  'resume',
  'round',
  'interview',
  'person',
  'task',
  'document',
  'entry',
  'story',
  'note',
  'ask',
  'reflection',
] as const satisfies (keyof Records)[]
export type SearchedKind = (typeof searchedKinds)[number]

/** A record found by its words. */
export interface SearchHit {
  kind: SearchedKind
  id: string
  opportunityId: string | null
  title: string
  /** Some words around the first found. */
  excerpt: string
  /** Places in the excerpt that match, from and up to. */
  marks: [number, number][]
}
