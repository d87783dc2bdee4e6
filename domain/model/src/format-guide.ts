import { interviewFormats } from './interview.ts'

/** There is a guide for every format, and one for when none is known. */
export const guidedFormats = [...interviewFormats, 'unknown'] as const
export type GuidedFormat = (typeof guidedFormats)[number]

/** What the invitation leaves open; `always` is worth asking in any case. */
export const askOccasions = [
  'people-unknown',
  'format-unknown',
  'time-unknown',
  'length-unknown',
  'equipment-unknown',
  'always',
] as const
export type AskOccasion = (typeof askOccasions)[number]

/** A question to the recruiter before the day, ready to be copied. */
export interface AskBefore {
  id: string
  when: AskOccasion
  /** One polite sentence. */
  text: string
}

export interface ChecklistItem {
  /** Stable: a round keeps the ids of what is ticked. */
  id: string
  text: string
  why: string
}

/** What an interview's format implies, and what to see to. Occasions it has no question for are in the guide for `unknown`. */
export interface FormatGuide {
  format: GuidedFormat
  title: string
  /** Who will be there, how it runs, what is judged. */
  implies: string
  askBefore: AskBefore[]
  checklist: ChecklistItem[]
  mistakes: string[]
}
