import { dateOfDayNumber, dayNumber, type PlainDate } from '@roundtwo/model'
import type { Span, Token } from '../document/token.ts'
import { type DateMention, recogniseDates } from './dates.ts'
import { weekdayOfNumber } from './resolve-date.ts'
import { isListed } from './row.ts'

export interface DueContext {
  /** The day on which what the words tell was said; dates are counted from it. */
  saidOn: PlainDate
  dayFirst?: boolean | undefined
}

export interface DueDate extends Span {
  /** The last day by which it is due; null where weekday and date disagree. */
  date: PlainDate | null
  /** Other fair readings. */
  alternatives: PlainDate[]
}

const friday = 5
const saturday = 6

/** The working day at or before a day. */
const workingDay = (date: PlainDate): PlainDate =>
  dateOfDayNumber(dayNumber(date) - Math.max(0, weekdayOfNumber(dayNumber(date)) - friday))

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

/** "tonight or tomorrow": the later of two days joined by "or". */
function orLater(tokens: readonly Token[], named: DateMention, dates: readonly DateMention[]): DateMention {
  const next = dates.find(({ start }) => start >= named.end)
  const between = tokens.filter(({ start }) => start >= named.end && start < (next?.start ?? named.end))
  const isJoined = between.length <= 3 && between.some(({ folded }) => folded === 'or')
  if (!next?.date || !isJoined || named.date === null) return named
  return { ...next, alternatives: [named.date, ...next.alternatives] }
}

/** The day until which something is to be done, by the words of a line; undefined when no day is named. */
export function dueDate(tokens: readonly Token[], { saidOn, dayFirst }: DueContext): DueDate | undefined {
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
  const { start, end, kind, weekdayClash, alternatives } = until
  const date = weekdayClash ? null : lastDay(until, isBehind(tokens, until, 'dueBefore'))
  return { start, end, date, alternatives: kind === 'month' && date ? [workingDay(date)] : alternatives }
}
