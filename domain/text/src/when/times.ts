import type { Span, Token } from '../document/token.ts'
import { bareClock, type Clock, clockAt } from './clock.ts'
import { tokensInside } from './dates.ts'
import { rowsOf } from './row.ts'

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

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const rangeSigns = words('- – — to til till until bis a au tot ate alle → > ~ through')
const pairSigns = words('and und et y e en')
const pairCues = words('between zwischen entre tussen fra tra')
const fillers = words('ca about approx approximately around circa env environ gegen . c max')
const mornings = words('morning morgens vormittags vormittag matin manana mattina ochtend ochtends manha')
const afternoons = words(
  'afternoon evening nachmittags nachmittag abends abend soir midi tarde noite pomeriggio sera middag middags avond avonds tonight aftn eve',
)

const textAt = (tokens: readonly Token[], place: number): string => tokens[place]?.folded ?? ''

/** What the words around a time say of the half of the day. */
function halfAround(tokens: readonly Token[], from: number, to: number): 'am' | 'pm' | null {
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

function settled({ hour, minute, half, isFull }: Clock, around: 'am' | 'pm' | null): Settled {
  if (half) return { minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute, isAssumed: false }
  if (isFull) return { minutes: (hour % 24) * 60 + minute, isAssumed: false }
  if (around === 'pm' && hour < 12) return { minutes: (hour + 12) * 60 + minute, isAssumed: false }
  if (around === 'am') return { minutes: hour * 60 + minute, isAssumed: false }
  if (hour < earliestHour) return { minutes: (hour + 12) * 60 + minute, isAssumed: true }
  return { minutes: hour * 60 + minute, isAssumed: hour < 9 }
}

const noon = 720

/** A range takes its half of the day from whichever end has it: "2-3.30pm", "11-1pm". */
function rangeOf(
  first: Clock,
  last: Clock,
  around: 'am' | 'pm' | null,
): { at: Settled; upTo: number | null } {
  const end = settled(last, around)
  let at = settled(first, around)
  if (!first.half && last.half && first.hour <= 12 && !first.isFull) {
    const same = (first.hour % 12) * 60 + first.minute + (last.half === 'pm' ? noon : 0)
    const earlier = same < end.minutes ? same : same - noon
    if (earlier >= 0) at = { minutes: earlier, isAssumed: false }
  }
  const upTo = end.minutes <= at.minutes && !last.half && last.hour <= 12 ? end.minutes + noon : end.minutes
  return { at, upTo: upTo > at.minutes && upTo <= 1440 ? upTo : null }
}

/** Where the second time of a range may begin, behind a sign that parts them; null without such a sign. */
function behindRangeSign(tokens: readonly Token[], place: number, isBetween: boolean): number | null {
  let next = place
  // "10 am ET - 11 am ET": the zone stands between.
  while (next < place + 3 && /^(?:\p{Lu}{2,5}|[()])$/u.test(tokens[next]?.text ?? '')) next += 1
  const sign = textAt(tokens, next)
  if (!rangeSigns.has(sign) && !(isBetween && pairSigns.has(sign))) return null
  next += 1
  while (next < place + 8 && fillers.has(textAt(tokens, next))) next += 1
  if (textAt(tokens, next) === 'las' || textAt(tokens, next) === 'alle') next += 1
  return next
}

/** "9.15 for 9.30", "1.45pm arrival for a 2pm start": where the second time begins. */
function behindFor(tokens: readonly Token[], place: number): number | null {
  let next = place
  while (next < place + 2 && tokens[next]?.kind === 'word' && textAt(tokens, next) !== 'for') next += 1
  if (textAt(tokens, next) !== 'for') return null
  return /^an?$/.test(textAt(tokens, next + 1)) ? next + 2 : next + 1
}

interface Read {
  first: Clock
  last: Clock | null
  isArrival: boolean
}

/** A time at a token with what belongs to it: the end of its range, or the time it is "for". */
function readAt(tokens: readonly Token[], place: number, isBehindDate: boolean): Read | null {
  const isBetween = pairCues.has(textAt(tokens, place - 1))
  const sure = clockAt(tokens, place)
  const first =
    sure ??
    bareClock(tokens, place, isBehindDate) ??
    (startsRange(tokens, place) ? bareClock(tokens, place, true) : null)
  if (!first) return null
  const forPlace = behindFor(tokens, first.next)
  const start = forPlace === null ? null : (clockAt(tokens, forPlace) ?? bareClock(tokens, forPlace, true))
  if (start && (sure || start.isSure)) return { first: start, last: null, isArrival: true }
  const second = behindRangeSign(tokens, first.next, isBetween)
  const last = second === null ? null : (clockAt(tokens, second) ?? bareClock(tokens, second, true))
  return { first, last, isArrival: false }
}

/** A bare number whose range ends in a time that is sure: "2 - 3.30pm". */
function startsRange(tokens: readonly Token[], place: number): boolean {
  if (!/^\d{1,2}$/.test(tokens[place]?.text ?? '') || tokens[place - 1]?.text === '/') return false
  const second = behindRangeSign(tokens, place + 1, pairCues.has(textAt(tokens, place - 1)))
  return second !== null && clockAt(tokens, second) !== null
}

function mentionOf(tokens: readonly Token[], place: number, read: Read): TimeMention & { next: number } {
  const arrivalClock = read.isArrival ? (clockAt(tokens, place) ?? bareClock(tokens, place, true)) : null
  const next = (read.last ?? read.first).next
  const around = halfAround(tokens, place, next)
  const whole = read.last
    ? rangeOf(read.first, read.last, around)
    : { at: settled(read.first, around), upTo: null }
  const arrival = arrivalClock ? rangeOf(arrivalClock, read.first, around).at.minutes : null
  const token = tokens[place]
  return {
    start: token?.start ?? 0,
    end: tokens[next - 1]?.end ?? token?.end ?? 0,
    line: token?.line ?? 0,
    at: whole.at.minutes,
    upTo: whole.upTo,
    arrival,
    isAssumed: whole.at.isAssumed,
    isBare: !read.first.isSure && !read.last?.isSure,
    next,
  }
}

function timesOfLine(tokens: readonly Token[], taken: ReadonlySet<Token>): TimeMention[] {
  const found: TimeMention[] = []
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place]
    const before = tokens[place - 1]
    const isFree = token !== undefined && !taken.has(token)
    const isAfterComma =
      before?.text === ',' || mornings.has(before?.folded ?? '') || afternoons.has(before?.folded ?? '')
    const dated = isAfterComma ? tokens[place - 2] : before
    const isBehindDate = dated !== undefined && taken.has(dated)
    const read = isFree ? readAt(tokens, place, isBehindDate) : null
    if (!read) {
      place += 1
      continue
    }
    const { next, ...mention } = mentionOf(tokens, place, read)
    found.push(mention)
    place = next
  }
  return found
}

/** Every time of day in the tokens, in order; what is in `taken`, such as dates and zones, is left alone. */
export function recogniseTimes(tokens: readonly Token[], taken: readonly Span[] = []): TimeMention[] {
  const inside = tokensInside(tokens, taken)
  return rowsOf(tokens).flatMap((row) => timesOfLine(row.tokens, inside))
}
