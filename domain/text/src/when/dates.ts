import { dateOfDayNumber, dayNumber } from '@roundtwo/model'
import type { Span, Token } from '../document/token.ts'
import { datePartsAt } from './date-parts.ts'
import { numberOf, type Unit } from './date-words.ts'
import {
  type DateContext,
  goTogether,
  type ResolvedDate,
  resolvedDates,
  weekdayOfNumber,
} from './resolve-date.ts'
import { type Row, rowsOf, wordSet } from './row.ts'
import words from './when-words.json' with { type: 'json' }

/** A date as it stands in a text, with the day it means. */
export interface DateMention extends Span, ResolvedDate {
  /** Which parts are written; the others follow from the reference. */
  stated: { day: boolean; month: boolean; year: boolean; weekday: boolean }
  /** The line it stands on. */
  line: number
  /** One of `alternatives`, taken for the day. */
  isAlternative?: boolean
}

const spanCues = wordSet(words.dates.spanCues)
const behindSpan = wordSet(words.dates.behindSpan)
const monthCues = wordSet(words.dates.monthCues)

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
    const number = numberOf(row.text(next))
    if (word?.unit && count !== undefined) {
      const behind = row.word(next + 1)
      const isBehind = behind?.isWorking === true && behind.unit === undefined
      isWorking ||= word.isWorking === true || isBehind
      return { count, unit: word.unit, isWorking, end: next + (isBehind ? 2 : 1) }
    }
    if (number !== undefined) count = number
    else if (word?.isWorking) isWorking = true
    else if (next === place || !/^(?:to|-|–|of|bis|or|a)$/.test(row.text(next))) return null
  }
  return null
}

const daysOf = { hour: 1 / 24, day: 1, weekend: 7, week: 7, fortnight: 14, month: 30.44 }
const mostDays = 1_000

function daysAhead({ count, unit, isWorking }: Counted, from: number): number {
  const days = Math.min(mostDays, unit === 'hour' ? Math.ceil(count / 24) : Math.round(daysOf[unit] * count))
  if (!isWorking || unit !== 'day') return days
  let day = from
  for (let left = days; left > 0; ) {
    day += 1
    if (weekdayOfNumber(day) <= 5) left -= 1
  }
  return day - from
}

interface Read {
  resolved: ResolvedDate[]
  stated: DateMention['stated']
  /** The place behind it. */
  end: number
}

/** "in two weeks", "within 3 working days", "in the next few days", "three days ago". */
function spanAt(row: Row, place: number, context: DateContext): Read | null {
  let from = place
  while (from < place + 4 && (row.is(from, spanCues) || row.word(from)?.which)) from += 1
  const counted = countedAt(row, from)
  if (!counted) return null
  const isFollowed = row.is(counted.end, behindSpan)
  // "in an hour" is a length, "within 48 hours" a day.
  if (counted.unit === 'hour' && (counted.count < 12 || from === place)) return null
  if (from === place && !isFollowed) return null
  const today = dayNumber(context.reference)
  const ahead = daysAhead(counted, today) * (row.text(counted.end) === 'ago' ? -1 : 1)
  const date = dateOfDayNumber(today + ahead)
  return {
    resolved: [{ kind: 'span', date, upTo: null, weekdayClash: false, alternatives: [] }],
    stated: { day: false, month: false, year: false, weekday: false },
    end: counted.end + (isFollowed ? 1 : 0),
  }
}

/** A date by its parts: weekday, day, month, year, week, "tomorrow". */
function dateAt(row: Row, place: number, context: DateContext): Read | null {
  const found = datePartsAt(row, place, (parts) => goTogether(parts, context))
  if (!found) return null
  const { parts, end } = found
  const isNamedMonth = row.is(place - 1, monthCues) && row.text(place).length > 3
  // A bracket that was opened inside is closed inside.
  const isOpened = row.tokens.slice(place, end).some(({ text }) => text === '(')
  return {
    resolved: resolvedDates(parts, context, isNamedMonth),
    stated: {
      day: (parts.days ?? parts.numbers) !== undefined,
      month: (parts.month ?? parts.numbers) !== undefined,
      year: parts.year !== undefined,
      weekday: parts.weekday !== undefined,
    },
    end: end + (isOpened && row.text(end) === ')' ? 1 : 0),
  }
}

/** The last day named: "the following Wednesday" is counted from it. */
const anchorOf = (dates: readonly DateMention[], before: DateContext['anchor']): DateContext['anchor'] =>
  dates.findLast(({ kind, date }) => kind === 'day' && date !== null)?.date ?? before

/** The dates of one line. */
function datesOfRow(row: Row, context: DateContext): DateMention[] {
  const found: DateMention[] = []
  for (let place = 0; place < row.tokens.length; ) {
    const own = { ...context, anchor: anchorOf(found, context.anchor) }
    const read = spanAt(row, place, own) ?? dateAt(row, place, own)
    const [first, last] = [row.tokens[place], row.tokens[(read?.end ?? 0) - 1]]
    const isRead = read !== null && read.resolved.length > 0
    if (isRead && first && last) {
      const { start, line } = first
      for (const resolved of read.resolved)
        found.push({ start, end: last.end, line, ...resolved, stated: read.stated })
    }
    place = isRead ? read.end : place + 1
  }
  return found
}

/** The tokens that lie in one of the spans. Linear in both. */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<Token> {
  const sorted = [...spans].sort((left, right) => left.start - right.start)
  const inside = new Set<Token>()
  let next = 0
  let reached = -1
  for (const token of tokens) {
    for (let span = sorted[next]; span && span.start <= token.start; span = sorted[next]) {
      reached = Math.max(reached, span.end)
      next += 1
    }
    if (token.start < reached) inside.add(token)
  }
  return inside
}

/**
 * Every date in the tokens, in order: days, weeks, months, and lengths of time that end on a day. What is not written
 * (year, month, week) is chosen so that weekday and date agree and the day lies near the reference.
 */
export function recogniseDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  let { anchor } = context
  return rowsOf(tokens).flatMap((row) => {
    const found = datesOfRow(row, { ...context, anchor })
    anchor = anchorOf(found, anchor)
    return found
  })
}
