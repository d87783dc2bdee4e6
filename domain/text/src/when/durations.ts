import type { Read } from '../document/row.ts'
import type { Span, Token } from '../document/token.ts'
import { type Mention, mentionsIn, type Row, tokensInside } from './row.ts'
import tables from './when-words.json' with { type: 'json' }

/** A length of time in minutes: "allow an hour and a half". */
export type DurationMention = Mention<{ minutes: number }>

/** Lengths that are one word. */
const fixed = new Map(Object.entries(tables.fixedLengths))

/** `½`, folded. */
const foldedHalf = '1\u20442'

type Amount = Read<number>

function amountAt(row: Row, place: number): Amount | null {
  if (row.is(place, 'oneAndHalf')) return { value: 1.5, next: place + 1 }
  // "half an hour", "half-hour", "½ hour"
  if (row.is(place, 'halves')) return { value: 0.5, next: row.behind(place + 1, 'behindHalf', 1) }
  const text = row.text(place)
  const value = /^\d[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : row.number(place)
  const half = row.text(place + 1) === foldedHalf ? 1 : 0
  return value === 0 ? null : { value: value + half / 2, next: place + 1 + half }
}

function unitAt(row: Row, place: number): number | null {
  // "PT45M", as calendars write it.
  const isIso = row.text(place) === 'm' && row.text(place - 2) === 'pt'
  return isIso || row.is(place, 'minutes') ? 1 : row.is(place, 'hours') ? 60 : null
}

/** "… and a half", "1 h 30", "1 hour 15 minutes": what is added to whole hours, in minutes. */
function addedAt(row: Row, place: number): Amount {
  const next = row.behind(place, 'joints', 3)
  if (next > place && row.is(next, 'halves')) return { value: 30, next: next + 1 }
  if (next > place && row.text(next) === 'quarter') return { value: 15, next: next + 1 }
  const isAfterH = row.text(place - 1) === 'h'
  const hasUnit = row.is(next + 1, 'minutes') || (isAfterH && row.text(next + 1) === 'm')
  const isJoined = next === place && isAfterH && row.text(next).length === 2
  return /^[0-5]?\d$/.test(row.text(next)) && (hasUnit || isJoined)
    ? { value: Number(row.text(next)), next: next + (hasUnit ? 2 : 1) }
    : { value: 0, next: place }
}

/** "three quarters of an hour", "Dreiviertelstunde", "ora e mezza". */
function wordsAt(row: Row, place: number): Amount | null {
  const known = fixed.get(row.text(place))
  const added = known === 60 ? addedAt(row, place + 1) : null
  if (added && added.value > 0) return { value: 60 + added.value, next: added.next }
  // An hour only with what is added to it: "hora y media".
  if (known !== undefined && !row.is(place, 'bareHours')) return { value: known, next: place + 1 }
  const at = row.is(place, 'quarters') ? place : place + 1
  const count = at > place ? row.number(place) : row.number(place - 1) > 0 ? 0 : 1
  if (count < 1 || count > 3 || !row.is(at, 'quarters')) return null
  const next = row.behind(at + 1, 'ofHour', 3)
  if (unitAt(row, next) === 60 || row.is(next, 'hourOf')) return { value: 15 * count, next: next + 1 }
  return row.text(at) === 'kwartier' ? { value: 15 * count, next } : null
}

/** "90 minutes", "45-60 min", "an hour and a half", "1½ hours". */
function lengthAt(row: Row, place: number) {
  const plain = wordsAt(row, place)
  if (plain) return { value: { minutes: plain.value }, next: plain.next }
  const first = amountAt(row, place)
  if (!first) return null
  // Of "45 to 60 minutes" the longer counts.
  const amount = (row.is(first.next, 'lengthRange') ? amountAt(row, first.next + 1) : null) ?? first
  const half = addedAt(row, amount.next)
  const isHalfMore = half.value === 30 && row.is(half.next - 1, 'halves')
  const behind = isHalfMore ? half.next : amount.next
  const at = row.text(behind) === '-' ? behind + 1 : behind
  const unit = unitAt(row, at)
  if (unit === null) return null
  const added = unit === 60 && !isHalfMore ? addedAt(row, at + 1) : { value: 0, next: at + 1 }
  const minutes = Math.round((amount.value + (isHalfMore ? 0.5 : 0)) * unit + added.value)
  return { value: { minutes }, next: added.next }
}

/** Every length of time in hours and minutes, in order; what is in `taken`, such as times of day, is left alone. */
export function recogniseDurations(tokens: readonly Token[], taken: readonly Span[] = []): DurationMention[] {
  const found = mentionsIn(tokens, lengthAt, tokensInside(tokens, taken))
  return found.filter(({ minutes }) => minutes > 0)
}
