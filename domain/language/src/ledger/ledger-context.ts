import type { PlainDate } from '@roundtwo/model'

export interface KnownPerson {
  id: string
  name: string
  role: string | null
}

export interface KnownStory {
  id: string
  title: string
  /** Words of its situation and action, to know it by. */
  words?: string
  version: number
}

/** Who and what a text may speak of, and the day it was written. */
export interface LedgerContext {
  people: readonly KnownPerson[]
  stories: readonly KnownStory[]
  today: PlainDate
}
