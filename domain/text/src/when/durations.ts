import type { Span, Token } from '../document/token.ts'
import { numberOf } from './date-words.ts'
import { tokensInside } from './dates.ts'
import { type Row, rowsOf, wordSet } from './row.ts'
import words from './when-words.json' with { type: 'json' }

/** A length of time in minutes: "allow an hour and a half". */
export interface DurationMention extends Span {
  minutes: number
  /** The shorter of "45 to 60 minutes". */
  least: number | null
  line: number
}

const minuteWords = wordSet(words.lengths.minutes)
const hourWords = wordSet(words.lengths.hours)
const halves = wordSet(words.lengths.halves)
const joints = wordSet(words.lengths.joints)
const oneAndHalf = wordSet(words.lengths.oneAndHalf)
const quarters = wordSet(words.lengths.quarters)
const ofHour = wordSet(words.lengths.ofHour)
const ranges = wordSet(words.lengths.ranges)
/** Lengths that are one word. */
const fixed = new Map(Object.entries(words.lengths.fixed))

/** `½`, folded. */
const foldedHalf = '1\u20442'

interface Amount {
  value: number
  next: number
}

function amountAt(row: Row, place: number): Amount | null {
  const text = row.text(place)
  if (row.is(place, oneAndHalf)) return { value: 1.5, next: place + 1 }
  // "half an hour", "half-hour", "½ hour"
  if (row.is(place, halves))
    return { value: 0.5, next: place + (/^(?:an?|-|une|eine)$/.test(row.text(place + 1)) ? 2 : 1) }
  const value = /^\d[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : numberOf(text)
  if (value === undefined || value === 0) return null
  return row.text(place + 1) === foldedHalf
    ? { value: value + 0.5, next: place + 2 }
    : { value, next: place + 1 }
}

const unitAt = (row: Row, place: number): number | null =>
  row.is(place, minuteWords) ? 1 : row.is(place, hourWords) ? 60 : null

/** "… and a half", "1 h 30", "1 hour 15 minutes": what is added to whole hours, in minutes. */
function addedAt(row: Row, place: number): Amount {
  let next = place
  while (next < place + 3 && row.is(next, joints)) next += 1
  if (next > place && row.is(next, halves)) return { value: 30, next: next + 1 }
  if (next > place && row.text(next) === 'quarter') return { value: 15, next: next + 1 }
  const none = { value: 0, next: place }
  if (!/^[0-5]?\d$/.test(row.text(next))) return none
  const isAfterH = row.text(place - 1) === 'h'
  const hasUnit = row.is(next + 1, minuteWords) || (isAfterH && row.text(next + 1) === 'm')
  const isJoined = next === place && isAfterH && row.text(next).length === 2
  return hasUnit || isJoined ? { value: Number(row.text(next)), next: next + (hasUnit ? 2 : 1) } : none
}

/** "PT1H30M", as calendars write it. */
function isoAt(row: Row, place: number): Amount | null {
  if (row.text(place) !== 'pt') return null
  let value = 0
  let next = place + 1
  for (; row.tokens[next]?.kind === 'number' && /^[hm]$/.test(row.text(next + 1)); next += 2)
    value += Number(row.text(next)) * (row.text(next + 1) === 'h' ? 60 : 1)
  return next > place + 1 ? { value, next } : null
}

/** "three quarters of an hour", "Dreiviertelstunde", "ora e mezza". */
function wordsAt(row: Row, place: number): Amount | null {
  const known = fixed.get(row.text(place))
  const added = known === 60 ? addedAt(row, place + 1) : null
  if (added && added.value > 0) return { value: 60 + added.value, next: added.next }
  if (known !== undefined && !row.is(place, bareHours)) return { value: known, next: place + 1 }
  const count = numberOf(row.text(place)) ?? 4
  if (count > 3 || !row.is(place + 1, quarters)) return null
  let next = place + 2
  while (next < place + 5 && row.is(next, ofHour)) next += 1
  if (unitAt(row, next) === 60 || /^d(?:heure|ora)$/.test(row.text(next)))
    return { value: 15 * count, next: next + 1 }
  return row.text(place + 1) === 'kwartier' ? { value: 15 * count, next } : null
}

/** An hour only with what is added to it: "hora y media". */
const bareHours = wordSet(words.lengths.bareHours)

/** "90 minutes", "45-60 min", "an hour and a half", "1½ hours". */
function countedAt(row: Row, place: number): (Amount & { least: number | null }) | null {
  const first = amountAt(row, place)
  if (!first) return null
  const second = row.is(first.next, ranges) ? amountAt(row, first.next + 1) : null
  const amount = second ?? first
  const half = addedAt(row, amount.next)
  const isHalfMore = half.value === 30 && row.is(half.next - 1, halves)
  let at = isHalfMore ? half.next : amount.next
  if (row.text(at) === '-') at += 1
  const unit = unitAt(row, at)
  if (unit === null) return null
  const added = unit === 60 && !isHalfMore ? addedAt(row, at + 1) : { value: 0, next: at + 1 }
  const value = Math.round((amount.value + (isHalfMore ? 0.5 : 0)) * unit + added.value)
  return { value, least: second ? Math.round(first.value * unit) : null, next: added.next }
}

/** Every length of time in hours and minutes, in order; what is in `taken`, such as times of day, is left alone. */
export function recogniseDurations(tokens: readonly Token[], taken: readonly Span[] = []): DurationMention[] {
  const inside = tokensInside(tokens, taken)
  return rowsOf(tokens).flatMap((row) => {
    const found: DurationMention[] = []
    for (let place = 0; place < row.tokens.length; ) {
      const token = row.tokens[place]
      const plain = token && !inside.has(token) ? (isoAt(row, place) ?? wordsAt(row, place)) : null
      const read = plain
        ? { ...plain, least: null }
        : token && !inside.has(token)
          ? countedAt(row, place)
          : null
      const last = row.tokens[(read?.next ?? 0) - 1]
      if (token && last && read && read.value > 0) {
        const { start, line } = token
        found.push({ start, end: last.end, line, minutes: read.value, least: read.least })
      }
      place = read?.next ?? place + 1
    }
    return found
  })
}
