import type { Certainty, Note, Origin, Origins, Resume } from '@roundtwo/model'
import { trimmed } from '@roundtwo/text'
import type { CvLine } from './resume-lines.ts'

export interface ResumeReading {
  resume: Resume
  /** By the field's path: `work.0.position`. */
  origins: Origins
  notes: Note[]
}

export const newReading = (): ResumeReading => ({ resume: {}, origins: {}, notes: [] })

/** At or above this chance a value needs no second look. */
export const sureFrom = 0.8

export const certaintyOf = (probability: number): Certainty => (probability >= sureFrom ? 'sure' : 'doubtful')

/** Where a value was read: the value itself where the line holds it as it is, else the line. */
export const originOf = ({ line }: CvLine, value: string, certainty: Certainty = 'sure'): Origin => ({
  certainty,
  quote: value !== '' && line.text.includes(value) ? value : line.text,
  where: `page ${line.page}`,
  confirmed: false,
})

export function addLeftover(reading: ResumeReading, text: string): void {
  reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: “${text}”` })
}

/** Without what only sets pieces apart. */
export function tidy(text: string): string {
  const bare = trimmed(text.replace(/\s+/g, ' '), ' ,;:|·•–—-/')
  const isBracketed = bare.startsWith('(') && bare.endsWith(')') && bare.indexOf('(', 1) < 0
  return isBracketed ? trimmed(bare.slice(1, -1)) : bare
}

type Filled<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that hold something. */
export function filled<Fields extends Record<string, string | string[] | undefined>>(
  fields: Fields,
): Filled<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0)
  return Object.fromEntries(kept) as Filled<Fields>
}
