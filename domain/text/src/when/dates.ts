import { dayNumber } from '@roundtwo/model'
import type { Read } from '../document/row.ts'
import type { Token } from '../document/token.ts'
import { datePartsAt } from './date-parts.ts'
import { numberOf, type Unit } from './date-words.ts'
import {
  type DateContext,
  goTogether,
  type ResolvedDate,
  resolvedDates,
  span,
  weekdayOfNumber,
} from './resolve-date.ts'
import { type Mention, mentionsIn, type Row } from './row.ts'

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

/** "in two weeks", "within 3 working days", "in the next few days", "three days ago". */
function spanAt(row: Row, place: number, context: DateContext): Dated | null {
  let from = place
  while (from < place + 4 && (row.is(from, 'spanCues') || row.word(from)?.which)) from += 1
  const counted = countedAt(row, from)
  if (!counted) return null
  const next = row.behind(counted.end, 'behindSpan', 1)
  // "in an hour" is a length, "within 48 hours" a day.
  if (from === place && (counted.unit === 'hour' || next === counted.end)) return null
  if (counted.unit === 'hour' && counted.count < 12) return null
  const today = dayNumber(context.reference)
  const ahead = daysAhead(counted, today) * (row.text(counted.end) === 'ago' ? -1 : 1)
  const stated = { day: false, month: false, year: false, weekday: false }
  return { value: { resolved: [span('span', today + ahead)], stated }, next }
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

/**
 * Every date in the tokens, in order: days, weeks, months, and lengths of time that end on a day. What is not written
 * (year, month, week) is chosen so that weekday and date agree and the day lies near the reference.
 */
export function recogniseDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  /** The last day named: "the following Wednesday" is counted from it. */
  let { anchor } = context
  const mentions = mentionsIn(tokens, (row, place) => {
    const own = { ...context, anchor }
    const read = spanAt(row, place, own) ?? dateAt(row, place, own)
    anchor = read?.value.resolved.findLast(({ kind, date }) => kind === 'day' && date)?.date ?? anchor
    return read
  })
  return mentions.flatMap(({ resolved, ...mention }) => resolved.map((each) => ({ ...mention, ...each })))
}
