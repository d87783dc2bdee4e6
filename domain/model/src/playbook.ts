import type { Outcome } from './records.ts'

/** The branches of the outcome map, then the states between two answers. */
export const playbookIds = [
  'offer',
  'further-round',
  'rejection',
  'hold',
  'silence',
  'runner-up',
  'verbal-yes',
  'reopened',
  'withdrawn',
] as const
export type PlaybookId = (typeof playbookIds)[number]

/** What days are counted from: the news itself, a meeting, the date they promised, your last message to them. */
export const playbookClocks = ['news', 'first-interview', 'last-interview', 'promised-date', 'last-message'] as const
export type PlaybookClock = (typeof playbookClocks)[number]

/** A day, counted from something that happened. */
export interface PlaybookMoment {
  days: number
  /** Monday to Friday only. */
  working: boolean
  after: PlaybookClock
}

/**
 * Gaps in a script. `person` is whom it goes to, `me` who sends it, `date` a day in words; `topic` and `amount`
 * only the user can fill.
 */
export const scriptSlots = ['person', 'role', 'company', 'me', 'date', 'topic', 'amount'] as const
export type ScriptSlot = (typeof scriptSlots)[number]

export interface PlaybookAction {
  when: PlaybookMoment
  text: string
  why: string
}

/** Words to send or to say, with gaps written as `{person}`. */
export interface PlaybookScript {
  /** Stable: `silence-first-nudge`. */
  id: string
  situation: string
  /** The mail's subject; null for words that are spoken. */
  subject: string | null
  body: string
}

/** How long something takes, and who says so. */
export interface PlaybookWindow {
  text: string
  low: number
  high: number
  working: boolean
  after: PlaybookClock
  /** A published figure's id; `convention` where nobody has measured it. */
  source: string
}

/** What to do when an answer, or none, has come. */
export interface Playbook {
  id: PlaybookId
  outcome: Outcome
  /** Between two answers: nothing is decided yet, or no longer. */
  limbo: boolean
  title: string
  /** Two to four sentences without figures; those are published figures, by id. */
  meaning: string
  figures: string[]
  /** This week, in order. */
  actions: PlaybookAction[]
  avoid: { text: string; why: string }[]
  scripts: PlaybookScript[]
  letGo: { when: PlaybookMoment; text: string }
  expect: PlaybookWindow[]
}
