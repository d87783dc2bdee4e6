import type { Instant } from '@roundtwo/model'

/** A stretch of time in months since year 0, the end not included; halves do not occur. */
export interface Span {
  from: number
  until: number
}

const openEnd = /present|current|now|today|ongoing|heute|to date/i

const datePattern = /(\d{4})(?:-(\d{1,2}))?/

/**
 * A period of a CV as months. Month precision counts both months; year precision counts from the middle of one year
 * to the middle of the other, so 2019 to 2023 is four years, and half of a year that begins and ends it (bound: six
 * months either way). No end, or "Present", means now; what lies after now does not count. Undefined without a start.
 */
export const spanOf = (start: unknown, end: unknown, now: Instant): Span | undefined => {
  const present = monthOf(now) + 1
  const from = typeof start === 'string' ? datePattern.exec(start) : null
  if (!from) return undefined
  const until = typeof end === 'string' ? datePattern.exec(end) : null
  const unreadableEnd = typeof end === 'string' && end.trim() !== '' && !until && !openEnd.test(end)
  if (unreadableEnd) return undefined
  const wholeYear = from[2] === undefined && until !== null && until[2] === undefined && from[1] === until[1]
  const first = wholeYear ? Number(from[1]) * 12 + 3 : startMonth(from)
  const last = until ? (wholeYear ? first + 6 : endMonth(until)) : present
  const span = { from: first, until: Math.min(last, present) }
  return span.until > span.from ? span : undefined
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

const monthNumber = (text: string): number => Math.min(12, Math.max(1, Number(text)))

const startMonth = (date: RegExpExecArray): number =>
  Number(date[1]) * 12 + (date[2] === undefined ? 6 : monthNumber(date[2]) - 1)

const endMonth = (date: RegExpExecArray): number =>
  Number(date[1]) * 12 + (date[2] === undefined ? 6 : monthNumber(date[2]))

/** Months covered by any of the spans; what overlaps counts once. */
export const monthsCovered = (spans: readonly Span[]): number => {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    months += Math.max(0, span.until - Math.max(span.from, reached))
    reached = Math.max(reached, span.until)
  }
  return months
}

/** `2019–2023`, `2021–now`, for a person. */
export const yearsText = (start: unknown, end: unknown): string => {
  const from = typeof start === 'string' ? datePattern.exec(start)?.[1] : undefined
  const until = typeof end === 'string' ? datePattern.exec(end)?.[1] : undefined
  if (!from) return until ?? ''
  return from === until ? from : `${from}–${until ?? 'now'}`
}

/** `4 years`, `2½ years`, `6 months`. */
export const durationText = (months: number): string => {
  if (months < 12) return months === 1 ? '1 month' : `${Math.round(months)} months`
  const halves = Math.floor(months / 6)
  const years = Math.floor(halves / 2)
  const text = halves % 2 === 1 ? `${years}½` : String(years)
  return text === '1' ? '1 year' : `${text} years`
}
