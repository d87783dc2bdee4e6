import type { PlainDate } from '@roundtwo/model'

export interface KnownPerson {
  id: string
  name: string
  role: string | null
}

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
