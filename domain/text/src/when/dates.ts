import { dayNumber } from '@roundtwo/model'
import type { Read } from '../document/row.ts'
import type { Token } from '../document/token.ts'
import { datePartsAt, dayAt } from './date-parts.ts'
import { numberOf, type Unit } from './date-words.ts'
import {
  type DateContext,
  dayOf,
  dayOfMonth,
  goTogether,
  type ResolvedDate,
  referenceOf,
  resolvedDates,
  span,
  weekdayOfNumber,
} from './resolve-date.ts'
import { isListed, type Mention, mentionsIn, type Row } from './row.ts'

/** A date as it stands in a text, with the day it means. */
export type DateMention = Mention<ResolvedDate> & {
  /** Which parts are written; the others follow from the reference. */
  stated: { day: boolean; month: boolean; year: boolean; weekday: boolean }
  /** One of `alternatives`, taken for the day. */
  isAlternative?: boolean
}

interface Counted {
  count: number
  unit: Unit
  isWorking: boolean
  end: number
}

/** "two weeks", "3 to 5 working days", "10 jours ouvrés": the larger number counts. */
function countedAt(row: Row, place: number): Counted | null {
  let count: number | undefined
  let isWorking = false
  for (let next = place; next < place + 7; next += 1) {
    const word = row.word(next)
    isWorking ||= row.is(next, 'working', 'workingDay')
    if (word?.unit === 'fortnight' && row.text(next - 1) === 'the') count ??= 1
    if (word?.unit && count !== undefined) {
      const end = row.behind(next + 1, 'working', 1)
      return { count, unit: word.unit, isWorking: isWorking || end > next + 1, end }
    }
    const number = numberOf(row.text(next))
    count = number ?? count
    if (number === undefined && !row.is(next, 'working') && (next === place || !row.is(next, 'countJoints')))
      return null
  }
  return null
}

const daysOf = { hour: 1 / 24, day: 1, weekend: 7, week: 7, fortnight: 14, month: 30.44 }
const mostDays = 1_000

function daysAhead({ count, unit, isWorking }: Counted, from: number): number {
  const days = Math.min(mostDays, unit === 'hour' ? Math.ceil(count / 24) : Math.round(daysOf[unit] * count))
  if (!isWorking) return days
  let day = from
  for (let left = days; left > 0; left -= weekdayOfNumber(day) <= 5 ? 1 : 0) day += 1
  return day - from
}

type Dated = Read<{ resolved: ResolvedDate[]; stated: DateMention['stated'] }>

const bare = { day: false, month: false, year: false, weekday: false }
const dated = (resolved: ResolvedDate[], next: number): Dated => ({ value: { resolved, stated: bare }, next })

/** "a week from Tuesday", "two weeks today", "a fortnight on Monday": counted from a day that stands behind. */
function countedFrom(row: Row, place: number, counted: Counted, context: DateContext): Dated | null {
  const { end, unit, count } = counted
  const isJoined = row.is(end, 'countedFrom')
  const at = isJoined ? end + 1 : end
  const word = row.word(at)
  const isWeekday = word?.weekday !== undefined && (isJoined || (count === 1 && unit !== 'day'))
  const isFrom = (word?.offset !== undefined || isWeekday) && unit !== 'hour' && row.text(place - 1) !== 'for'
  const from = isFrom ? dateAt(row, at, context) : null
  const day = from?.value.resolved[0]?.date
  return from && day ? dated([dayOf(dayNumber(day) + daysAhead(counted, dayNumber(day)))], from.next) : null
}

/** "in two weeks", "within 3 working days", "in the next few days", "three days ago". */
function spanAt(row: Row, place: number, context: DateContext): Dated | null {
  let from = place
  while (from < place + 4 && (row.is(from, 'spanCues', 'aboutCues') || row.word(from)?.which)) from += 1
  const counted = countedAt(row, from)
  if (!counted) return null
  const behind = countedFrom(row, from, counted, context)
  if (behind) return behind
  const next = row.behind(counted.end, 'behindSpan', 1)
  // "in an hour" is a length, "within 48 hours" a day.
  const isCued = from > place || next > counted.end || context.areLengthsDates
  if (!isCued || (from === place && counted.unit === 'hour' && counted.count < 24)) return null
  if (counted.unit === 'hour' && counted.count < 12) return null
  if (context.areLengthsDates && from === place && row.isWord(next) && !row.is(next, 'afterLength')) return null
  const today = dayNumber(context.reference)
  const ahead = daysAhead(counted, today) * (row.text(counted.end) === 'ago' ? -1 : 1)
  return dated([span('span', today + ahead)], next)
}

/** The month that "of next month", "in the month" or "of May" names, from 1 in the year of the reference on; null when none. */
function monthNamedAt(row: Row, place: number, thisMonth: number): Read<number> | null {
  const at = row.behind(place, 'monthJoints', 2)
  const [word, behind] = [row.word(at), row.word(at + 1)]
  if (word?.which && behind?.unit === 'month')
    return { value: thisMonth + (word.which === 'next' || word.which === 'following' ? 1 : 0), next: at + 2 }
  if (word?.unit === 'month' && at > place) return { value: thisMonth, next: at + 1 }
  if (word?.month === undefined || (word.isWeak && at === place)) return null
  return { value: word.month + (word.month < thisMonth ? 12 : 0), next: at + 1 }
}

/** "first working day of next month", "the last Friday in May", "second week of June", "the 1st of the month". */
function orderedAt(row: Row, place: number, context: DateContext): Dated | null {
  const isLast = row.is(place, 'lastWords')
  const order = isLast ? null : dayAt(row, place)
  if (!isLast && !order?.isOrdinal) return null
  const first = order?.next ?? place + 1
  const isWorking = row.is(first, 'working')
  const at = isWorking ? first + 1 : first
  const { weekday, unit } = row.word(at) ?? {}
  const isCounted = weekday !== undefined || unit === 'day' || unit === 'week'
  const reference = referenceOf(context)
  const month = monthNamedAt(row, isCounted ? at + 1 : at, reference.month)
  const isOfMonth = isCounted || (month !== null && row.text(month.next - 1).startsWith('month'))
  if (!month || !isOfMonth || (isLast && !isCounted)) return null
  const counts = (day: number): boolean => {
    const own = weekdayOfNumber(day)
    return unit === 'week' ? own === 1 : weekday === undefined ? !isWorking || own <= 5 : own === weekday
  }
  const day = dayOfMonth(reference.year, month.value, order?.day ?? -1, counts)
  if (day === undefined) return null
  return dated([unit === 'week' && !isWorking ? span('week', day, day + 4) : dayOf(day)], month.next)
}

/** "not this Wednesday, the one after": a week after the day that is not meant. */
function oneAfterAt(row: Row, place: number, context: DateContext): Dated | null {
  const read = row.text(place) === 'not' ? dateAt(row, place + 1, context) : null
  const at = row.behind(read?.next ?? place, 'afterUnmeant', 3)
  const day = read?.value.resolved[0]?.date
  const isOneAfter = isListed('oneAfter', `${row.text(at)} ${row.text(at + 1)}`)
  return day && isOneAfter ? dated([dayOf(dayNumber(day) + 7)], at + 2) : null
}

/** A date by its parts: weekday, day, month, year, week, "tomorrow". */
function dateAt(row: Row, place: number, context: DateContext): Dated | null {
  const found = datePartsAt(row, place, (parts) => goTogether(parts, context))
  if (!found) return null
  const { parts, end } = found
  const isNamedMonth = row.is(place - 1, 'monthCues') && row.text(place).length > 3
  const resolved = resolvedDates(parts, context, isNamedMonth)
  const stated = {
    day: (parts.days ?? parts.numbers) !== undefined,
    month: (parts.month ?? parts.numbers) !== undefined,
    year: parts.year !== undefined,
    weekday: parts.weekday !== undefined,
  }
  // A bracket that was opened inside is closed inside.
  const isOpened = row.tokens.slice(place, end).some(({ text }) => text === '(')
  const next = end + (isOpened && row.text(end) === ')' ? 1 : 0)
  return resolved.length > 0 ? { value: { resolved, stated }, next } : null
}

/** "Monday in two weeks", "today in a week": the day so named that lies nearest to that length of time ahead. */
function daysLater(row: Row, place: number, context: DateContext): Dated | null {
  const read = dateAt(row, place, context)
  const [first] = read?.value.resolved ?? []
  const counted = read && row.text(read.next) === 'in' ? countedAt(row, read.next + 1) : null
  const isRelative = read && !read.value.stated.day && !read.value.stated.month && first?.kind === 'day'
  if (!counted || !isRelative || !first?.date || (counted.unit !== 'week' && counted.unit !== 'fortnight')) return read
  const [day, today] = [dayNumber(first.date), dayNumber(context.reference)]
  const ahead = daysAhead(counted, today)
  const later = read.value.stated.weekday ? day + 7 * Math.round((today + ahead - day) / 7) : day + ahead
  return dated([dayOf(later)], counted.end)
}

/** What reads a date at a place; the first that finds one is right. */
const readers = [oneAfterAt, orderedAt, spanAt, daysLater]

/**
 * Every date in the tokens, in order: days, weeks, months, and lengths of time that end on a day. What is not written
 * (year, month, week) is chosen so that weekday and date agree and the day lies near the reference.
 */
export function recogniseDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  /** The last day named: "the following Wednesday" is counted from it. */
  let { anchor } = context
  const mentions = mentionsIn(tokens, (row, place) => {
    const own = { ...context, anchor }
    let read: Dated | null = null
    for (const readAt of readers) read ??= readAt(row, place, own)
    anchor = read?.value.resolved.findLast(({ kind, date }) => kind === 'day' && date)?.date ?? anchor
    return read
  })
  return mentions.flatMap(({ resolved, ...mention }) => resolved.map((each) => ({ ...mention, ...each })))
}
