import type { Certainty, Note, Origin, Origins, Resume } from '@roundtwo/model'
import { trimmed } from '@roundtwo/text'
import type { CvLine } from './resume-lines.ts'

export interface ResumeReading {
  resume: Resume
  /** By the field's path: `work.0.position`. */
  origins: Origins
  notes: Note[]
}

/** A value with where it was read. */
export interface Said {
  text: string
  origin?: Origin
}

/** The fields of one entry of a CV, of which those that are said have origins; `whole` is an origin of them all. */
export type Item = Record<string, string | Said | (string | Said)[] | undefined>

/** At or above this chance a value needs no second look. */
export const certaintyOf = (probability: number): Certainty => (probability >= 0.9 ? 'sure' : 'doubtful')

/** A value of a line; where the line does not hold its quote as it is, the line is quoted. */
export const said = ({ line }: CvLine, text = line.text, certainty: Certainty = 'sure', quote = text): Said => ({
  text,
  origin: {
    certainty,
    quote: quote !== '' && line.text.includes(quote) ? quote : line.text,
    where: `page ${line.page}`,
    confirmed: false,
  },
})

/** Puts the entries of a part into a reading: the fields that hold something, and where those were read. */
export function addItems({ resume, origins }: ResumeReading, part: string, items: readonly Item[]): void {
  const plain = (value: string | Said, path: string): string => {
    if (typeof value === 'string') return value
    if (value.origin) origins[path] = value.origin
    return value.text
  }
  const read = items.map(({ whole, ...item }, index) => {
    const path = `${part}.${index}`
    if (whole && !Array.isArray(whole)) plain(whole, path)
    const fields = Object.entries(item).map(([field, value = '']): [string, string | string[]] => [
      field,
      Array.isArray(value)
        ? value.map((one, at) => plain(one, `${path}.${field}.${at}`))
        : plain(value, `${path}.${field}`),
    ])
    return Object.fromEntries(fields.filter(([, value]) => value.length > 0))
  })
  if (read.length > 0) resume[part] = read
}

export const noName: Note = { code: 'no-name', message: 'No name was found. Please fill it in.' }

export function addLeftover(reading: ResumeReading, text: string): void {
  reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: “${text}”` })
}

/** What was said of several lines or parts, without what says nothing. */
export const joined = (texts: readonly (string | undefined)[], by = '\n'): string => texts.filter(Boolean).join(by)

/** Without what only sets pieces apart. */
export function tidy(text: string): string {
  const bare = trimmed(text.replace(/\s+/g, ' '), ' ,;:|·•–—-/')
  const isBracketed = bare.startsWith('(') && bare.endsWith(')') && bare.indexOf('(', 1) < 0
  return isBracketed ? trimmed(bare.slice(1, -1)) : bare
}
