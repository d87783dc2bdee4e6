import type { Instant, Minutes, PlainDate, ZoneName } from '@roundtwo/model'

// The constructors in units carry a calendar library with them: too much for a page that only ticks tasks off.

const isMoment = (text: string): text is Instant => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
const isLength = (count: number): count is Minutes => Number.isFinite(count) && count >= 0

export const presentInstant = (): Instant => {
  const text = new Date().toISOString()
  if (!isMoment(text)) throw new RangeError(`not a moment: ${text}`)
  return text
}

export const minutesOf = (count: number): Minutes => {
  if (!isLength(count)) throw new RangeError(`not a length of time in minutes: ${count}`)
  return count
}

const isZone = (name: string): name is ZoneName => name.length > 0

/** The browser's own zone, which on one's own machine is the machine's. */
export const browserZone = (): ZoneName | null => {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone
  return isZone(name) ? name : null
}

const isDay = (text: string): text is PlainDate => /^\d{4}-\d\d-\d\d$/.test(text)

/** What a date field holds; null while it is empty. */
export const plainDateOf = (text: string): PlainDate | null => (isDay(text) ? text : null)
