import { dateOfDayNumber, dayNumber, type PlainDate } from '@roundtwo/model'
import type { DateParts } from './date-parts.ts'

/** What dates are counted from, and how the writer writes them. */
export interface DateContext {
  /** The local day on which the text was written, or on which what it tells happened. */
  reference: PlainDate
  /** Whether 1/12 is the first of December; not known when left out. */
  dayFirst?: boolean | undefined
  /** Which of several days is meant where nothing says; the future when left out. */
  prefer?: 'future' | 'past' | 'nearest' | undefined
  /** The day named before, which "the Monday after" and "that week" count from. */
  anchor?: PlainDate | undefined
}

export type DateKind = 'day' | 'week' | 'month' | 'span'

export interface ResolvedDate {
  kind: DateKind
  /** The day, or the first of several; null when it cannot be told. */
  date: PlainDate | null
  /** The last day of a range, a week or a month. */
  upTo: PlainDate | null
  /** Weekday and date do not go together, and nothing settles which is right. */
  weekdayClash: boolean
  /** Other days that may be meant. */
  alternatives: PlainDate[]
}

/** Days since 1970; a month beyond twelve runs into the next year, a day beyond the month's end into the next month. */
const numberOfDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

/** 1 for Monday to 7 for Sunday. */
export const weekdayOfNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const monthLength = (year: number, month: number): number =>
  numberOfDay(year, month + 1, 1) - numberOfDay(year, month, 1)

const existing = (year: number, month: number, day: number): number[] =>
  month >= 1 && month <= 12 && day <= monthLength(year, month) ? [numberOfDay(year, month, day)] : []

interface Reference {
  day: number
  year: number
  month: number
}

const referenceOf = ({ reference }: DateContext): Reference => ({
  day: dayNumber(reference),
  year: Number(reference.slice(0, 4)),
  month: Number(reference.slice(5, 7)),
})

/** How much farther away a day on the less likely side counts, by what is preferred. */
const reluctance = 4

/** The day nearest to the reference, where those on the side that is not preferred count as farther away. */
function likeliest(days: readonly number[], from: number, prefer: DateContext['prefer']): number | undefined {
  const distance = (day: number) => {
    const isBehind = prefer === 'past' ? day > from : day < from
    return Math.abs(day - from) * (isBehind && prefer !== 'nearest' ? reluctance : 1)
  }
  return days.reduce<number | undefined>(
    (best, day) => (best === undefined || distance(day) < distance(best) ? day : best),
    undefined,
  )
}

const none = (kind: DateKind): ResolvedDate => ({
  kind,
  date: null,
  upTo: null,
  weekdayClash: false,
  alternatives: [],
})

const day = (date: number, alternative?: number): ResolvedDate => ({
  ...none('day'),
  date: dateOfDayNumber(date),
  alternatives: alternative === undefined || alternative === date ? [] : [dateOfDayNumber(alternative)],
})

const span = (kind: DateKind, from: number, upTo: number): ResolvedDate => ({
  ...none(kind),
  date: dateOfDayNumber(from),
  upTo: dateOfDayNumber(upTo),
})

/** The days a day's number with or without month and year may be, near the reference. */
function candidates(parts: DateParts, number: number, at: Reference): number[] {
  const { month, year } = parts
  if (month !== undefined) {
    const years = year === undefined ? [at.year - 1, at.year, at.year + 1] : [year]
    return years.flatMap((each) => existing(each, month, number))
  }
  return [-2, -1, 0, 1, 2, 3].flatMap((ahead) => {
    const index = at.year * 12 + at.month - 1 + ahead
    return existing(Math.floor(index / 12), (index % 12) + 1, number)
  })
}

/** How far ahead and back a weekday and a day's number may be looked for without a month, in days. */
const ahead = 50
const back = 31
/** A day and month that lie so near in the next or last such year are meant, whatever weekday is written. */
const unmistakable = 120
/** A weekday that fits only longer ago than this settles no year. */
const longAgo = 200

/** Those of the candidates that fall on the weekday and lie near enough to be meant. */
function fittingDays(
  parts: DateParts,
  all: readonly number[],
  at: Reference,
  prefer: DateContext['prefer'],
): number[] {
  const { weekday, month, year } = parts
  const isRight = (each: number) => weekday === undefined || weekdayOfNumber(each) === weekday
  if (year !== undefined) return all.filter(isRight)
  if (month === undefined)
    return all.filter((each) => isRight(each) && each - at.day <= ahead && at.day - each <= back)
  const natural = likeliest(all, at.day, prefer)
  const isSettled = natural !== undefined && Math.abs(natural - at.day) <= unmistakable
  if (isSettled) return [natural].filter(isRight)
  return all.filter((each) => isRight(each) && at.day - each <= longAgo)
}

function datedDay(parts: DateParts, number: number, context: DateContext): ResolvedDate {
  const at = referenceOf(context)
  const { weekday } = parts
  const all = candidates(parts, number, at)
  const fitting = fittingDays(parts, all, at, context.prefer)
  // A day's number alone is the next such day.
  const isAlone = parts.month === undefined && weekday === undefined
  const likely = isAlone && context.prefer !== 'past' ? all.filter((each) => each >= at.day) : fitting
  const best = likeliest(likely.length > 0 ? likely : all, at.day, context.prefer)
  if (best === undefined) return none('day')
  if (isAlone)
    return day(
      best,
      likeliest(
        all.filter((each) => each < best),
        best,
        'nearest',
      ),
    )
  if (fitting.length > 0 || parts.isWeakWeekday) return day(best)
  const byWeekday = weekday === undefined ? [] : [-1, 1].map((side) => nearestWeekday(weekday, best, side))
  return { ...none('day'), weekdayClash: true, alternatives: [best, ...byWeekday].map(dateOfDayNumber) }
}

/** The nearest such weekday from a day on in one direction, the day itself left out. */
const nearestWeekday = (weekday: number, from: number, side: number): number => {
  const ahead = (weekday - weekdayOfNumber(from) + 7) % 7
  return side > 0 ? from + (ahead || 7) : from + ahead - 7
}

/** Whether a weekday and a day's number go together within a few months. */
export function goTogether(parts: DateParts, context: DateContext): boolean {
  const [number] = parts.days ?? []
  if (number === undefined) return false
  if (parts.weekday === undefined) return true
  const at = referenceOf(context)
  return fittingDays(parts, candidates(parts, number, at), at, context.prefer).length > 0
}

/** "12/3": the order that the weekday, the context or the size of the numbers says, else both. */
function inOrder(parts: DateParts, context: DateContext): DateParts[] {
  const [one, two] = parts.numbers ?? [0, 0]
  const { numbers: _, ...rest } = parts
  const dayFirst = { ...rest, days: [one], month: two }
  const monthFirst = { ...rest, days: [two], month: one }
  const both = one === two ? [dayFirst] : [dayFirst, monthFirst]
  const possible = both.filter((each) => each.month >= 1 && each.month <= 12)
  if (possible.length < 2) return possible
  const fitting = possible.filter(
    (each) => rest.weekday !== undefined && !datedDay(each, each.days[0] ?? 0, context).weekdayClash,
  )
  if (fitting.length === 1) return fitting
  if (context.dayFirst !== undefined) return context.dayFirst ? possible : possible.toReversed()
  return possible
}

function numericDay(parts: DateParts, context: DateContext): ResolvedDate {
  const read = inOrder(parts, context).map((each) => datedDay(each, each.days?.[0] ?? 0, context))
  const [first, second] = read
  if (!first || !second || context.dayFirst !== undefined) return first ?? none('day')
  // Nothing tells which of the two numbers is the day: the nearer date is likelier.
  const dates = read.flatMap(({ date }) => (date === null ? [] : [dayNumber(date)]))
  const best = likeliest(dates, dayNumber(context.reference), context.prefer)
  const other = dates.find((each) => each !== best)
  return best === undefined ? first : day(best, other)
}

/** "Thursday", "next Tuesday", "Thursday week", "Monday fortnight", "Tuesday of next week". */
function weekdayAlone(parts: DateParts, context: DateContext): ResolvedDate {
  const { day: today } = referenceOf(context)
  const { weekday = 1, which, unit } = parts
  const monday = today - weekdayOfNumber(today) + 1
  const ahead = nearestWeekday(weekday, today, 1)
  const behind = nearestWeekday(weekday, today, -1)
  const inWeek = (weeks: number) => monday + 7 * weeks + weekday - 1
  const anchor = context.anchor === undefined ? undefined : dayNumber(context.anchor)
  const behindAnchor =
    anchor !== undefined && anchor >= today ? nearestWeekday(weekday, anchor, 1) : undefined
  if ((parts.isAfter || which === 'following') && behindAnchor !== undefined) return day(behindAnchor)
  if (unit === 'fortnight') return day(ahead + 14)
  if (unit === 'week' && which === 'next') return day(inWeek(1))
  if (unit === 'week' && which === 'last') return day(inWeek(-1))
  if (unit === 'week' && which) return day(inWeek(0))
  if (unit === 'week') return day(ahead + 7, inWeek(1))
  if (which === 'last') return day(behind)
  if (which === 'next' || which === 'following') return day(inWeek(1), ahead)
  if (which) return day(weekday === weekdayOfNumber(today) ? today : ahead)
  if (context.prefer === 'past') return day(behind)
  if (context.prefer === 'nearest') return day(ahead, behind)
  return day(ahead, weekday === weekdayOfNumber(today) ? today : behindAnchor)
}

/** The Monday of a week of the year (ISO 8601: the first has the year's first Thursday), next to a day. */
function dayInWeek(week: number, near: number): number {
  const year = Number(dateOfDayNumber(near).slice(0, 4))
  const mondays = [year - 1, year, year + 1].map((each) => {
    const fourth = numberOfDay(each, 1, 4)
    return fourth - weekdayOfNumber(fourth) + 1 + 7 * (week - 1)
  })
  return likeliest(mondays, near, 'future') ?? near
}

const weeksAhead = { this: 0, that: 0, coming: 0, next: 1, following: 1, afterNext: 2, last: -1 }

/** "next week", "end of the week", "w/c 14th", "this weekend": the working days, Monday to Friday, or part of them. */
function week(parts: DateParts, context: DateContext, around: number | null): ResolvedDate {
  const { day: today } = referenceOf(context)
  const weeks = weeksAhead[parts.which ?? 'this']
  const anchor = parts.which === 'that' && context.anchor ? dayNumber(context.anchor) : today
  const from = around ?? (parts.weekOfYear === undefined ? anchor : dayInWeek(parts.weekOfYear, today))
  const monday = from - weekdayOfNumber(from) + 1 + 7 * weeks
  if (parts.unit === 'weekend') return span('week', monday + 5, monday + 6)
  if (parts.unit === 'fortnight') return span('span', today, today + 14)
  const friday = monday + 4
  if (parts.part === 'start') return span('week', monday, monday + 2)
  if (parts.part === 'mid') return span('week', monday + 1, monday + 3)
  if (parts.part === 'end') return span('week', friday, friday < today && weeks === 0 ? friday + 7 : friday)
  // Said at the weekend, this week ends that day.
  return span('week', monday, from === today ? Math.max(friday, today) : friday)
}

/** "end of March", "mid June", "next month", "the end of the month". */
function month(parts: DateParts, context: DateContext): ResolvedDate {
  const at = referenceOf(context)
  const step = weeksAhead[parts.which ?? 'this']
  const [year, number] =
    parts.month === undefined
      ? [at.year, at.month + step]
      : [parts.year ?? (parts.month < at.month ? at.year + 1 : at.year), parts.month]
  const first = numberOfDay(year, number, 1)
  const last = numberOfDay(year, number + 1, 1) - 1
  if (parts.part === 'start') return span('month', first, first + 9)
  if (parts.part === 'mid') return span('month', first + 9, first + 14)
  return span('month', parts.part === 'end' ? last : first, last)
}

/** The days that the parts of a date mean, more than one where a list of days shares a month; none if they mean nothing. */
export function resolvedDates(parts: DateParts, context: DateContext, isNamedMonth: boolean): ResolvedDate[] {
  const { days, numbers, weekday, unit, part, which, offset } = parts
  const { day: today } = referenceOf(context)
  if (numbers) return [numericDay(parts, context)]
  if (days) {
    const isShared = days.length > 1
    const all = days.map((number) =>
      datedDay(isShared ? { ...parts, isWeakWeekday: true } : parts, number, context),
    )
    const [first] = all
    if (!first) return []
    if (unit === 'week' && !which && first.date) return [week(parts, context, dayNumber(first.date))]
    return parts.isRange && isShared ? [{ ...first, upTo: all.at(-1)?.date ?? null }] : all
  }
  if (offset !== undefined) return [day(today + offset + (unit === 'week' ? 7 : 0))]
  if (weekday !== undefined && (unit !== 'week' || part === undefined)) return [weekdayAlone(parts, context)]
  if (parts.month !== undefined && (part || parts.year || which || isNamedMonth))
    return [month(parts, context)]
  if (unit === 'month' && (part || which)) return [month(parts, context)]
  if (unit && unit !== 'month' && (part || which || unit === 'weekend' || parts.weekOfYear))
    return [week(parts, context, null)]
  return []
}
