import { dateOfDayNumber, dayNumber, type PlainDate } from '@roundtwo/model'
import type { Read, Token } from '../document/token.ts'
import { datePartsAt, dayAt } from './date-parts.ts'
import {
  type DateContext,
  dayOf,
  dayOfMonth,
  goTogether,
  type Reckoning,
  type ResolvedDate,
  reckoningOf,
  resolvedDates,
  span,
  weekdayOfNumber,
} from './resolve-date.ts'
import { isListed, type Mention, mentionsIn, type Row, readTo, type Unit } from './row.ts'

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
  let [count, isWorking] = [0, false]
  for (let next = place; next < place + 7; next += 1) {
    const unit = row.word(next)?.unit
    isWorking ||= row.is(next, 'working', 'workingDay')
    if (unit === 'fortnight' && row.text(next - 1) === 'the') count ||= 1
    if (unit && count > 0) {
      const end = row.behind(next + 1, 'working', 1)
      return { count, unit, isWorking: isWorking || end > next + 1, end }
    }
    const number = row.number(next)
    if (number === 0 && !row.is(next, 'working') && (next === place || !row.is(next, 'countJoints'))) return null
    count = number || count
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
const dated = (next: number, resolved: ResolvedDate): Dated => readTo(next, { resolved: [resolved], stated: bare })

/** "a week from Tuesday", "two weeks today", "a fortnight on Monday": counted from a day that stands behind. */
function countedFrom(row: Row, place: number, counted: Counted, now: Reckoning): Dated | null {
  const { end, unit, count } = counted
  const isJoined = row.is(end, 'countedFrom')
  const at = isJoined ? end + 1 : end
  const word = row.word(at)
  const isWeekday = word?.weekday !== undefined && (isJoined || (count === 1 && unit !== 'day'))
  const isFrom = (word?.offset !== undefined || isWeekday) && unit !== 'hour' && row.text(place - 1) !== 'for'
  const from = isFrom ? dateAt(row, at, now) : null
  const day = from?.value.resolved[0]?.date
  return from && day ? dated(from.next, dayOf(dayNumber(day) + daysAhead(counted, dayNumber(day)))) : null
}

/** "in two weeks", "within 3 working days", "in the next few days", "three days ago". */
function spanAt(row: Row, place: number, now: Reckoning): Dated | null {
  let from = place
  while (from < place + 4 && (row.is(from, 'spanCues', 'aboutCues') || row.word(from)?.which)) from += 1
  const counted = countedAt(row, from)
  if (!counted) return null
  const behind = countedFrom(row, from, counted, now)
  if (behind) return behind
  const next = row.behind(counted.end, 'behindSpan', 1)
  // "in an hour" is a length, "within 48 hours" a day.
  const isCued = from > place || next > counted.end || now.areLengthsDates
  if (!isCued || (from === place && counted.unit === 'hour' && counted.count < 24)) return null
  if (counted.unit === 'hour' && counted.count < 12) return null
  if (now.areLengthsDates && from === place && row.isWord(next) && !row.is(next, 'afterLength')) return null
  const ahead = daysAhead(counted, now.today) * (row.text(counted.end) === 'ago' ? -1 : 1)
  return dated(next, span('span', now.today + ahead))
}

/** The month that "of next month", "in the month" or "of May" names, from 1 in the year of the reference on; null when none. */
function monthNamedAt(row: Row, place: number, thisMonth: number): Read<number> | null {
  const at = row.behind(place, 'monthJoints', 2)
  const [word, behind] = [row.word(at), row.word(at + 1)]
  if (word?.which && behind?.unit === 'month')
    return readTo(at + 2, thisMonth + (word.which === 'next' || word.which === 'following' ? 1 : 0))
  if (word?.unit === 'month' && at > place) return readTo(at + 1, thisMonth)
  if (word?.month === undefined || (word.isWeak && at === place)) return null
  return readTo(at + 1, word.month + (word.month < thisMonth ? 12 : 0))
}

/** "first working day of next month", "the last Friday in May", "second week of June", "the 1st of the month". */
function orderedAt(row: Row, place: number, now: Reckoning): Dated | null {
  const isLast = row.is(place, 'lastWords')
  const order = isLast ? null : dayAt(row, place)
  if (!isLast && !order?.isOrdinal) return null
  const first = order?.next ?? place + 1
  const at = row.behind(first, 'working', 1)
  const isWorking = at > first
  const { weekday, unit } = row.word(at) ?? {}
  const isCounted = weekday !== undefined || unit === 'day' || unit === 'week'
  const month = monthNamedAt(row, isCounted ? at + 1 : at, now.month)
  const isOfMonth = isCounted || (month !== null && row.text(month.next - 1).startsWith('month'))
  if (!month || !isOfMonth || (isLast && !isCounted)) return null
  const counts = (day: number): boolean => {
    const own = weekdayOfNumber(day)
    return unit === 'week' ? own === 1 : weekday === undefined ? !isWorking || own <= 5 : own === weekday
  }
  const day = dayOfMonth(now.year, month.value, order?.day ?? -1, counts)
  if (day === undefined) return null
  return dated(month.next, unit === 'week' && !isWorking ? span('week', day, day + 4) : dayOf(day))
}

/** "not this Wednesday, the one after": a week after the day that is not meant. */
function oneAfterAt(row: Row, place: number, now: Reckoning): Dated | null {
  const read = row.text(place) === 'not' ? dateAt(row, place + 1, now) : null
  const at = row.behind(read?.next ?? place, 'afterUnmeant', 3)
  const day = read?.value.resolved[0]?.date
  const isOneAfter = isListed('oneAfter', `${row.text(at)} ${row.text(at + 1)}`)
  return day && isOneAfter ? dated(at + 2, dayOf(dayNumber(day) + 7)) : null
}

/** A date by its parts: weekday, day, month, year, week, "tomorrow". */
function dateAt(row: Row, place: number, now: Reckoning): Dated | null {
  const found = datePartsAt(row, place, (parts) => goTogether(parts, now))
  if (!found) return null
  const { parts, end } = found
  const isNamedMonth = row.is(place - 1, 'monthCues') && row.text(place).length > 3
  const resolved = resolvedDates(parts, now, isNamedMonth)
  const stated = {
    day: (parts.days ?? parts.numbers) !== undefined,
    month: (parts.month ?? parts.numbers) !== undefined,
    year: parts.year !== undefined,
    weekday: parts.weekday !== undefined,
  }
  // A bracket that was opened inside is closed inside.
  const isOpened = row.tokens.slice(place, end).some(({ text }) => text === '(')
  return resolved.length > 0 ? readTo(isOpened ? row.past(end, ')') : end, { resolved, stated }) : null
}

/** "Monday in two weeks", "today in a week": the day so named that lies nearest to that length of time ahead. */
function daysLater(row: Row, place: number, now: Reckoning): Dated | null {
  const read = dateAt(row, place, now)
  const [first] = read?.value.resolved ?? []
  const counted = read && row.text(read.next) === 'in' ? countedAt(row, read.next + 1) : null
  const isRelative = read && !read.value.stated.day && !read.value.stated.month && first?.kind === 'day'
  if (!counted || !isRelative || !first?.date || (counted.unit !== 'week' && counted.unit !== 'fortnight')) return read
  const [day, ahead] = [dayNumber(first.date), daysAhead(counted, now.today)]
  const later = read.value.stated.weekday ? day + 7 * Math.round((now.today + ahead - day) / 7) : day + ahead
  return dated(counted.end, dayOf(later))
}

/** What reads a date at a place; the first that finds one is right. */
const readers = [oneAfterAt, orderedAt, spanAt, daysLater]

/**
 * Every date in the tokens, in order: days, weeks, months, and lengths of time that end on a day. What is not written
 * (year, month, week) is chosen so that weekday and date agree and the day lies near the reference.
 */
export function recogniseDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  const now = reckoningOf(context)
  const mentions = mentionsIn(tokens, (row, place): Dated | null => {
    let read: Dated | null = null
    for (const readAt of readers) read ??= readAt(row, place, now)
    // The last day named: "the following Wednesday" is counted from it.
    const named = read?.value.resolved.findLast(({ kind, date }) => kind === 'day' && date)?.date
    if (named) now.anchor = dayNumber(named)
    return read
  })
  return mentions.flatMap(({ resolved, ...mention }) => resolved.map((each) => ({ ...mention, ...each })))
}

const friday = 5
const saturday = 6

/** "Next week" is done by its Friday, this weekend by its Sunday, "before the weekend" on Friday, a month by its end. */
function lastDay({ kind, date, upTo }: DateMention, isBefore: boolean): PlainDate | null {
  if (kind !== 'week' || date === null || upTo === null) return upTo ?? date
  const first = dayNumber(date)
  const weekday = weekdayOfNumber(first)
  if (weekday === saturday) return isBefore ? dateOfDayNumber(first - 1) : upTo
  const end = dateOfDayNumber(first - weekday + friday)
  return end > upTo ? end : upTo
}

/** So many characters may stand between a date and the word that says until when. */
const near = 24

const isBehind = (tokens: readonly Token[], { start }: DateMention, cues: 'until' | 'dueBefore'): boolean =>
  tokens.some(({ folded, end }) => isListed(cues, folded) && end <= start && start - end < near)

/** "tonight or tomorrow", "Fri, sorry, Thurs": the later of two days between which one of a few words stands. */
function orLater(tokens: readonly Token[], named: DateMention, dates: readonly DateMention[]): DateMention {
  const next = dates.find(({ start }) => start >= named.end)
  const between = tokens.filter(({ start }) => start >= named.end && start < (next?.start ?? named.end))
  const isMoved = between.length <= 5 && between.some(({ folded }) => isListed('orLater', folded))
  return next?.date && isMoved && named.date !== null ? next : named
}

/**
 * The last day by which something is to be done, by the words of a line said on a day; null where weekday and date
 * disagree. Undefined when no day is named.
 */
export function dueDate(
  tokens: readonly Token[],
  { saidOn, dayFirst }: { saidOn: PlainDate; dayFirst: boolean },
): { date: PlainDate | null } | undefined {
  const ahead = (areLengthsDates: boolean) =>
    recogniseDates(tokens, { reference: saidOn, dayFirst, areLengthsDates }).filter(
      ({ date, upTo, weekdayClash }) => weekdayClash || (date !== null && (upTo ?? date) >= saidOn),
    )
  const named = ahead(false)
  // "10 working days." is a day only where no other is named.
  const dates = named.length > 0 ? named : ahead(true)
  const first = dates.find((date) => isBehind(tokens, date, 'until')) ?? dates[0]
  if (!first) return undefined
  const until = orLater(tokens, first, dates)
  return { date: until.weekdayClash ? null : lastDay(until, isBehind(tokens, until, 'dueBefore')) }
}
