import type { Read, Span, Token } from '../document/token.ts'
import { bareClock, type Clock, clockAt, partOfDay } from './clock.ts'
import { isListed, type Mention, mentionsIn, type Row, readTo, tokensInside } from './row.ts'
import tables from './when-words.json' with { type: 'json' }

/** A time of day, or two that are one range, in minutes since midnight. */
export type TimeMention = Mention<{
  at: number
  /** The end of a range; null where only one time is written. */
  upTo: number | null
  /** The first of "9.15 for 9.30": when to be there. */
  arrival: number | null
  /** Morning or afternoon is not written; the likelier was taken. */
  isAssumed: boolean
  /** A bare number that is a time only because of the word before it. */
  isBare: boolean
}>

/** Nobody is interviewed before seven in the morning. */
const earliestHour = 7
const noon = 720

/** The minutes since midnight, and whether the half of the day was only assumed. */
function settled({ hour, minute, half, isFull }: Clock, around: Clock['half']) {
  const said = half ?? (isFull ? null : around)
  const isSaid = said !== null || isFull
  const isAfternoon = isSaid ? said === 'pm' : hour < earliestHour
  const hours = half ? hour % 12 : hour % 24
  return { minutes: (hours + (isAfternoon ? 12 : 0)) * 60 + minute, isAssumed: !isSaid && hour < 9 }
}

/** A range takes its half of the day from whichever end has it: "2-3.30pm", "11-1pm". */
function rangeOf(first: Clock, last: Clock | null, around: Clock['half']) {
  if (!last) return { ...settled(first, around), upTo: null }
  const end = settled(last, around).minutes
  const own = settled(first, around)
  const same = (first.hour % 12) * 60 + first.minute + (last.half === 'pm' ? noon : 0)
  const earlier = same < end ? same : same - noon
  const takesHalf = !first.half && last.half && !first.isFull && earlier >= 0
  const at = takesHalf ? { minutes: earlier, isAssumed: false } : own
  const upTo = end + (end <= at.minutes && !last.half && last.hour <= 12 ? noon : 0)
  return { ...at, upTo: upTo > at.minutes && upTo <= 1440 ? upTo : null }
}

/** Where the second time of a range may begin, behind a sign that parts them; null without such a sign. */
function behindRangeSign(row: Row, place: number, isBetween: boolean): number | null {
  let sign = place
  // "10 am ET - 11 am ET": the zone stands between.
  while (sign < place + 3 && /^(?:\p{Lu}{2,5}|[()])$/u.test(row.tokens[sign]?.text ?? '')) sign += 1
  if (!row.is(sign, 'timeRange') && !(isBetween && row.is(sign, 'pairSigns'))) return null
  return row.behind(row.behind(sign + 1, 'fillers', 6), 'rangeArticles', 1)
}

/** "We've moved you from 11:00 to 16:00" names two times, of which the second holds; "moved to Friday from 11 to 4" a range. */
function isMovedFrom(row: Row, place: number): boolean {
  const before = row.tokens.slice(Math.max(0, place - 7), place - 1).map(({ folded }) => folded)
  const verb = before.findLastIndex((word) => isListed('moves', word))
  return verb >= 0 && row.is(place - 1, 'fromWords') && !before.slice(verb).some((word) => isListed('timeRange', word))
}

/** "9.15 for 9.30", "1.45pm arrival for a 2pm start": where the second time begins. */
function behindFor(row: Row, place: number): number | null {
  const word = [place, place + 1, place + 2].find((next) => row.text(next) === 'for' || !row.isWord(next))
  return word !== undefined && row.text(word) === 'for' ? row.behind(word + 1, 'articles', 1) : null
}

/**
 * A time at a place with what belongs to it: the end of its range, or the time that it is "for", when it is the arrival.
 * Behind a date a bare number is a time too.
 */
function timeAt(row: Row, place: number, isBehindDate: boolean) {
  const cuedAt = (at: number | null) => (at === null ? null : (clockAt(row, at) ?? bareClock(row, at, true)))
  const second = ({ next }: Clock) =>
    isMovedFrom(row, place) ? null : cuedAt(behindRangeSign(row, next, row.is(place - 1, 'pairCues')))
  const sure = clockAt(row, place)
  const bare = sure ? null : bareClock(row, place, true)
  // A bare number whose range ends in a time that is sure: "2 - 3.30pm".
  const isRange = bare && row.text(place - 1) !== '/' && second(bare)?.isSure
  const own = sure ?? (isRange ? bare : bareClock(row, place, isBehindDate))
  if (!own) return null
  const start = cuedAt(behindFor(row, own.next))
  const isArrival = start !== null && (sure !== null || start.isSure)
  const [first, last] = isArrival ? [start, null] : [own, second(own)]
  const { next } = last ?? first
  const around = partOfDay(row, place - 5, next + 5)
  const { minutes, upTo, isAssumed } = rangeOf(first, last, around)
  const arrival = isArrival ? rangeOf(own, first, around).minutes : null
  const isBare = !first.isSure && !last?.isSure
  return readTo(next, { at: minutes, upTo, arrival, isAssumed, isBare })
}

/** Every time of day in the tokens, in order; what is in `taken`, such as dates and zones, is left alone. */
export function recogniseTimes(tokens: readonly Token[], taken: readonly Span[] = []): TimeMention[] {
  const inside = tokensInside(tokens, taken)
  const readAt = (row: Row, place: number) => {
    const isLoose = row.text(place - 1) === ',' || row.is(place - 1, 'mornings', 'afternoons')
    const before = row.tokens[place - (isLoose ? 2 : 1)]
    return timeAt(row, place, before !== undefined && inside.has(before))
  }
  return mentionsIn(tokens, readAt, inside)
}

/** A length of time in minutes: "allow an hour and a half". */
export type DurationMention = Mention<{ minutes: number }>

/** Lengths that are one word. */
const fixed = new Map(Object.entries(tables.fixedLengths))

/** `½`, folded. */
const foldedHalf = '1\u20442'

function amountAt(row: Row, place: number): Read<number> | null {
  if (row.is(place, 'oneAndHalf')) return readTo(place + 1, 1.5)
  // "half an hour", "half-hour", "½ hour"
  if (row.is(place, 'halves')) return readTo(row.behind(place + 1, 'behindHalf', 1), 0.5)
  const text = row.text(place)
  const value = /^\d[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : row.number(place)
  const next = row.past(place + 1, foldedHalf)
  return value === 0 ? null : readTo(next, next > place + 1 ? value + 0.5 : value)
}

function unitAt(row: Row, place: number): number | null {
  // "PT45M", as calendars write it.
  const isIso = row.text(place) === 'm' && row.text(place - 2) === 'pt'
  return isIso || row.is(place, 'minutes') ? 1 : row.is(place, 'hours') ? 60 : null
}

/** "… and a half", "1 h 30", "1 hour 15 minutes": what is added to whole hours, in minutes. */
function addedAt(row: Row, place: number): Read<number> {
  const next = row.behind(place, 'joints', 3)
  if (next > place && row.is(next, 'halves')) return readTo(next + 1, 30)
  if (next > place && row.text(next) === 'quarter') return readTo(next + 1, 15)
  const isAfterH = row.text(place - 1) === 'h'
  const hasUnit = row.is(next + 1, 'minutes') || (isAfterH && row.text(next + 1) === 'm')
  const isJoined = next === place && isAfterH && row.text(next).length === 2
  const isAdded = /^[0-5]?\d$/.test(row.text(next)) && (hasUnit || isJoined)
  return isAdded ? readTo(next + (hasUnit ? 2 : 1), row.number(next)) : readTo(place, 0)
}

/** "three quarters of an hour", "Dreiviertelstunde", "ora e mezza". */
function wordsAt(row: Row, place: number): Read<number> | null {
  const known = fixed.get(row.text(place))
  const added = known === 60 ? addedAt(row, place + 1) : null
  if (added && added.value > 0) return readTo(added.next, 60 + added.value)
  // An hour only with what is added to it: "hora y media".
  if (known !== undefined && !row.is(place, 'bareHours')) return readTo(place + 1, known)
  const at = row.is(place, 'quarters') ? place : place + 1
  const count = at > place ? row.number(place) : row.number(place - 1) > 0 ? 0 : 1
  if (count < 1 || count > 3 || !row.is(at, 'quarters')) return null
  const next = row.behind(at + 1, 'ofHour', 3)
  if (unitAt(row, next) === 60 || row.is(next, 'hourOf')) return readTo(next + 1, 15 * count)
  return row.text(at) === 'kwartier' ? readTo(next, 15 * count) : null
}

/** "90 minutes", "45-60 min", "an hour and a half", "1½ hours". */
function lengthAt(row: Row, place: number): Read<{ minutes: number }> | null {
  const plain = wordsAt(row, place)
  if (plain) return readTo(plain.next, { minutes: plain.value })
  const first = amountAt(row, place)
  if (!first) return null
  // Of "45 to 60 minutes" the longer counts.
  const { value, next } = (row.is(first.next, 'lengthRange') ? amountAt(row, first.next + 1) : null) ?? first
  const half = addedAt(row, next)
  const isHalfMore = half.value === 30 && row.is(half.next - 1, 'halves')
  const at = row.past(isHalfMore ? half.next : next, '-')
  const unit = unitAt(row, at)
  if (unit === null) return null
  const added = unit === 60 && !isHalfMore ? addedAt(row, at + 1) : readTo(at + 1, 0)
  return readTo(added.next, { minutes: Math.round((isHalfMore ? value + 0.5 : value) * unit + added.value) })
}

/** Every length of time in hours and minutes, in order; what is in `taken`, such as times of day, is left alone. */
export function recogniseDurations(tokens: readonly Token[], taken: readonly Span[] = []): DurationMention[] {
  const found = mentionsIn(tokens, lengthAt, tokensInside(tokens, taken))
  return found.filter(({ minutes }) => minutes > 0)
}
