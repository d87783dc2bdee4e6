import type { IncomingHttpHeaders } from 'node:http'
import { type Instant, milliseconds } from '@roundtwo/model'

/** A server that asks for more is asked again all the same: a mistaken header must not end the asking. */
const longest = 7 * 24 * 60 * 60

const wholeSeconds = (text: string | undefined): number | null =>
  text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : null

/** Retry-After: a number of seconds, or the moment itself (RFC 9110, 10.2.3). */
const untilRetry = (text: string | undefined, now: Instant): number | null => {
  const given = wholeSeconds(text)
  if (given !== null || text === undefined) return given
  // Dates of HTTP are in GMT and say so; any other text would be read in this machine's zone.
  const moment = /GMT\s*$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : Math.ceil((moment - milliseconds(now)) / 1000)
}

/** How long the answer stays fresh (RFC 9111, 4.2): max-age less the time it lay in caches on the way. */
const untilStale = (headers: IncomingHttpHeaders): number | null => {
  const directives = (headers['cache-control'] ?? '').toLowerCase().split(',')
  const names = directives.map((directive) => directive.trim())
  if (names.includes('no-cache') || names.includes('no-store')) return null
  const age = names.map((name) => /^max-age\s*=\s*"?(\d+)"?$/.exec(name)?.[1]).find(Boolean)
  return age === undefined ? null : Number(age) - (wholeSeconds(headers.age) ?? 0)
}

const within = (asked: (number | null)[]): number | null => {
  const seconds = Math.max(0, ...asked.map((wait) => wait ?? 0))
  return seconds === 0 ? null : Math.min(seconds, longest)
}

/** For how many seconds a server asks to be left alone: the longer of Retry-After and max-age, a week at most. */
export const askedWait = (headers: IncomingHttpHeaders, now: Instant): number | null =>
  within([untilRetry(headers['retry-after'], now), untilStale(headers)])

/** As `askedWait`, of a refusal: only Retry-After speaks of the next attempt there. */
export const askedRetry = (headers: IncomingHttpHeaders, now: Instant): number | null =>
  within([untilRetry(headers['retry-after'], now)])
