import type { Span, Token } from '../document/token.ts'
import { bareClock, type Clock, clockAt } from './clock.ts'
import { tokensInside } from './dates.ts'
import { type Row, rowsOf, wordSet } from './row.ts'
import words from './when-words.json' with { type: 'json' }

/** A time of day, or two that are one range, in minutes since midnight. */
export interface TimeMention extends Span {
  at: number
  /** The end of a range; null where only one time is written. */
  upTo: number | null
  /** The first of "9.15 for 9.30": when to be there. */
  arrival: number | null
  /** Morning or afternoon is not written; the likelier was taken. */
  isAssumed: boolean
  /** A bare number that is a time only because of the word before it. */
  isBare: boolean
  /** The line it stands on. */
  line: number
}

const rangeSigns = wordSet(words.clock.rangeSigns)
const pairSigns = wordSet(words.clock.pairSigns)
const pairCues = wordSet(words.clock.pairCues)
const fillers = wordSet(words.clock.fillers)
const mornings = wordSet(words.clock.mornings)
const afternoons = wordSet(words.clock.afternoons)

type Half = 'am' | 'pm' | null

/** What the words around a time say of the half of the day. */
function halfAround({ tokens }: Row, from: number, to: number): Half {
  const near = tokens.slice(Math.max(0, from - 5), to + 5)
  if (near.some(({ folded }) => afternoons.has(folded))) return 'pm'
  return near.some(({ folded }) => mornings.has(folded)) ? 'am' : null
}

interface Settled {
  minutes: number
  isAssumed: boolean
}

/** Nobody is interviewed before seven in the morning. */
const earliestHour = 7
const noon = 720

function settled({ hour, minute, half, isFull }: Clock, around: Half): Settled {
  const inDay = (hours: number) => hours * 60 + minute
  if (half) return { minutes: inDay((hour % 12) + (half === 'pm' ? 12 : 0)), isAssumed: false }
  if (isFull || around === 'am') return { minutes: inDay(hour % 24), isAssumed: false }
  if (around === 'pm' && hour < 12) return { minutes: inDay(hour + 12), isAssumed: false }
  return hour < earliestHour
    ? { minutes: inDay(hour + 12), isAssumed: true }
    : { minutes: inDay(hour), isAssumed: hour < 9 }
}

/** A range takes its half of the day from whichever end has it: "2-3.30pm", "11-1pm". */
function rangeOf(first: Clock, last: Clock, around: Half): { at: Settled; upTo: number | null } {
  const end = settled(last, around)
  let at = settled(first, around)
  if (!first.half && last.half && first.hour <= 12 && !first.isFull) {
    const same = (first.hour % 12) * 60 + first.minute + (last.half === 'pm' ? noon : 0)
    const earlier = same < end.minutes ? same : same - noon
    if (earlier >= 0) at = { minutes: earlier, isAssumed: false }
  }
  const isNextHalf = end.minutes <= at.minutes && !last.half && last.hour <= 12
  const upTo = end.minutes + (isNextHalf ? noon : 0)
  return { at, upTo: upTo > at.minutes && upTo <= 1440 ? upTo : null }
}

/** Where the second time of a range may begin, behind a sign that parts them; null without such a sign. */
function behindRangeSign(row: Row, place: number, isBetween: boolean): number | null {
  let next = place
  // "10 am ET - 11 am ET": the zone stands between.
  while (next < place + 3 && /^(?:\p{Lu}{2,5}|[()])$/u.test(row.tokens[next]?.text ?? '')) next += 1
  if (!row.is(next, rangeSigns) && !(isBetween && row.is(next, pairSigns))) return null
  next += 1
  while (next < place + 8 && row.is(next, fillers)) next += 1
  return row.text(next) === 'las' || row.text(next) === 'alle' ? next + 1 : next
}

/** "9.15 for 9.30", "1.45pm arrival for a 2pm start": where the second time begins. */
function behindFor(row: Row, place: number): number | null {
  let next = place
  while (next < place + 2 && row.isWord(next) && row.text(next) !== 'for') next += 1
  if (row.text(next) !== 'for') return null
  return next + (/^an?$/.test(row.text(next + 1)) ? 2 : 1)
}

interface Read {
  first: Clock
  last: Clock | null
  /** What stands before "for". */
  arrival: Clock | null
}

/** A time at a place with what belongs to it: the end of its range, or the time it is "for". */
function readAt(row: Row, place: number, isBehindDate: boolean): Read | null {
  const isBetween = row.is(place - 1, pairCues)
  const second = (from: Clock): Clock | null => {
    const at = behindRangeSign(row, from.next, isBetween)
    return at === null ? null : (clockAt(row, at) ?? bareClock(row, at, true))
  }
  const sure = clockAt(row, place)
  const bare = sure ? null : bareClock(row, place, true)
  // A bare number whose range ends in a time that is sure: "2 - 3.30pm".
  const isRange = bare !== null && row.text(place - 1) !== '/' && second(bare)?.isSure === true
  const first = sure ?? (isRange ? bare : bareClock(row, place, isBehindDate))
  if (!first) return null
  const forPlace = behindFor(row, first.next)
  const start = forPlace === null ? null : (clockAt(row, forPlace) ?? bareClock(row, forPlace, true))
  if (start && (sure || start.isSure)) return { first: start, last: null, arrival: first }
  return { first, last: second(first), arrival: null }
}

function mentionOf(row: Row, place: number, { first, last, arrival }: Read): TimeMention & { next: number } {
  const { next } = last ?? first
  const around = halfAround(row, place, next)
  const whole = last ? rangeOf(first, last, around) : { at: settled(first, around), upTo: null }
  const token = row.tokens[place]
  return {
    start: token?.start ?? 0,
    end: row.tokens[next - 1]?.end ?? 0,
    line: token?.line ?? 0,
    at: whole.at.minutes,
    upTo: whole.upTo,
    arrival: arrival && rangeOf(arrival, first, around).at.minutes,
    isAssumed: whole.at.isAssumed,
    isBare: !first.isSure && !last?.isSure,
    next,
  }
}

function timesOfRow(row: Row, taken: ReadonlySet<Token>): TimeMention[] {
  const found: TimeMention[] = []
  for (let place = 0; place < row.tokens.length; ) {
    const token = row.tokens[place]
    const isLoose =
      row.text(place - 1) === ',' || row.is(place - 1, mornings) || row.is(place - 1, afternoons)
    const dated = row.tokens[place - (isLoose ? 2 : 1)]
    const read =
      token && !taken.has(token) ? readAt(row, place, dated !== undefined && taken.has(dated)) : null
    if (!read) place += 1
    else {
      const { next, ...mention } = mentionOf(row, place, read)
      found.push(mention)
      place = next
    }
  }
  return found
}

/** Every time of day in the tokens, in order; what is in `taken`, such as dates and zones, is left alone. */
export function recogniseTimes(tokens: readonly Token[], taken: readonly Span[] = []): TimeMention[] {
  const inside = tokensInside(tokens, taken)
  return rowsOf(tokens).flatMap((row) => timesOfRow(row, inside))
}
