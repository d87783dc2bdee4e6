import { dateOfDayNumber, dayNumber, type PlainDate } from '@roundtwo/model'
import type { DateParts } from './date-parts.ts'

/** What dates are counted from, and how the writer writes them. */
export interface DateContext {
  /** The local day on which the text was written, or on which what it tells happened. */
  reference: PlainDate
  /** Whether 1/12 is the first of December; not known when left out. */
  dayFirst?: boolean | undefined
  /** Where nothing says which of several days is meant, it lies in the past; else in the future. */
  isPast?: boolean
  /** The day named before, which "the Monday after" and "that week" count from. */
  anchor?: PlainDate | undefined
  /** "10 working days" ends on a day without a word before it too. */
  areLengthsDates?: boolean
}

export interface ResolvedDate {
  kind: 'day' | 'week' | 'month' | 'span'
  /** The day, or the first of several; null when it cannot be told. */
  date: PlainDate | null
  /** The last day of a range, a week or a month. */
  upTo: PlainDate | null
  /** Weekday and date do not go together, and nothing settles which is right. */
  weekdayClash: boolean
  /** The other day that may be meant, if there is one. */
  alternatives: PlainDate[]
}

/** Days since 1970; a month beyond twelve runs into the next year, a day beyond the month's end into the next month. */
const numberOfDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000

/** 1 for Monday to 7 for Sunday. */
export const weekdayOfNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The context with its days as numbers, `anchor` too. */
export const reckoningOf = ({ reference, anchor, ...context }: DateContext) => ({
  ...context,
  today: dayNumber(reference),
  year: Number(reference.slice(0, 4)),
  month: Number(reference.slice(5, 7)),
  anchor: anchor && dayNumber(anchor),
})

export type Reckoning = ReturnType<typeof reckoningOf>

/** How much farther away a day on the less likely side counts, by what is preferred. */
const reluctance = 4

/** The day nearest to the reference, where those on the side that is not preferred count as farther away. */
function likeliest(days: readonly number[], from: number, isPast = false): number | undefined {
  const distance = (day: number) => Math.abs(day - from) * ((isPast ? day > from : day < from) ? reluctance : 1)
  return days.toSorted((left, right) => distance(left) - distance(right))[0]
}

export const dayOf = (date: number | undefined, alternative = date): ResolvedDate => ({
  kind: 'day',
  date: date === undefined ? null : dateOfDayNumber(date),
  upTo: null,
  weekdayClash: false,
  alternatives: alternative === undefined || alternative === date ? [] : [dateOfDayNumber(alternative)],
})

/** Several days as one: a week, a month, or the end of a length of time, which has no other last day. */
export const span = (kind: ResolvedDate['kind'], from: number, upTo?: number): ResolvedDate => ({
  ...dayOf(from),
  kind,
  upTo: upTo === undefined ? null : dateOfDayNumber(upTo),
})

/** The days a day's number with or without month and year may be, near the reference. */
function candidates({ month, year }: DateParts, number: number, now: Reckoning): number[] {
  const years = year === undefined ? [now.year - 1, now.year, now.year + 1] : [year]
  const months = [-2, -1, 0, 1, 2, 3].map((ahead) => [now.year, now.month + ahead] as const)
  const near = month === undefined ? months : years.map((each) => [each, month] as const)
  return near.flatMap(([each, of]) => {
    const isThere = numberOfDay(each, of, number) < numberOfDay(each, of + 1, 1)
    return isThere ? [numberOfDay(each, of, number)] : []
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
  { weekday, month, year }: DateParts,
  all: readonly number[],
  { today, isPast }: Reckoning,
): number[] {
  const natural = likeliest(all, today, isPast) ?? 0
  const isSettled = month !== undefined && Math.abs(natural - today) <= unmistakable
  const isNear = (each: number) =>
    month === undefined ? each - today <= ahead && today - each <= back : isPast || today - each <= longAgo
  return all.filter((each) => {
    const isMeant = year !== undefined || (isSettled ? each === natural : isNear(each))
    return isMeant && (weekday === undefined || weekdayOfNumber(each) === weekday)
  })
}

function datedDay(parts: DateParts, number: number, now: Reckoning): ResolvedDate {
  const all = candidates(parts, number, now)
  const fitting = fittingDays(parts, all, now)
  // A day's number alone is the next such day.
  if (parts.month === undefined && parts.weekday === undefined) {
    const next = all.findIndex((each) => each >= now.today)
    return dayOf(all.at(next), all[next - 1])
  }
  const best = likeliest(fitting.length > 0 ? fitting : all, now.today, now.isPast)
  if (best === undefined || fitting.length > 0 || parts.isWeakWeekday) return dayOf(best)
  return { ...dayOf(undefined, best), weekdayClash: true }
}

/** Whether a weekday and a day's number go together within a few months. */
export const goTogether = (parts: DateParts, now: Reckoning): boolean =>
  parts.days?.[0] !== undefined && fittingDays(parts, candidates(parts, parts.days[0], now), now).length > 0

/** "12/3": in the order that the weekday, the context or the size of the numbers says; else the nearer date is likelier. */
function numericDay(parts: DateParts, now: Reckoning): ResolvedDate {
  const [one, two] = parts.numbers ?? [0, 0]
  const read = [...new Set([two, one])]
    .filter((month) => month <= 12)
    .map((month) => datedDay({ ...parts, month }, one + two - month, now))
  const fitting = read.filter(({ weekdayClash }) => parts.weekday !== undefined && !weekdayClash)
  const likely = fitting.length === 1 ? fitting : now.dayFirst === false ? read.toReversed() : read
  if (likely.length < 2 || now.dayFirst !== undefined) return likely[0] ?? dayOf(undefined)
  const dates = likely.flatMap(({ date }) => (date === null ? [] : [dayNumber(date)]))
  const best = likeliest(dates, now.today, now.isPast)
  const [other] = dates.filter((each) => each !== best)
  return dayOf(best, other)
}

/** The first such weekday behind a day. */
const nextWeekday = (weekday: number, from: number) => from + ((weekday - weekdayOfNumber(from) + 6) % 7) + 1

/** By how many weeks from this one. */
const weeksAhead = { this: 0, that: 0, coming: 0, next: 1, following: 1, afterNext: 2, last: -1 }

/** "Thursday", "next Tuesday", "Thursday week", "Monday fortnight", "Tuesday of next week". */
function weekdayAlone({ weekday = 1, which, unit, isAfter }: DateParts, now: Reckoning): ResolvedDate {
  const { today, anchor, isPast } = now
  const ahead = nextWeekday(weekday, today)
  const todayToo = weekday === weekdayOfNumber(today) ? today : undefined
  const inWeek = (weeks: number, from = today) => from - weekdayOfNumber(from) + 7 * weeks + weekday
  const behindAnchor = anchor !== undefined && anchor >= today ? nextWeekday(weekday, anchor) : undefined
  if (behindAnchor !== undefined && (isAfter || which === 'following')) return dayOf(behindAnchor)
  if (which === 'afterNext') return dayOf(ahead + 7)
  if (unit === 'fortnight') return dayOf(ahead + 14)
  if (unit === 'week' && which === 'that') return dayOf(inWeek(0, anchor))
  if (unit === 'week') return which ? dayOf(inWeek(weeksAhead[which])) : dayOf(ahead + 7, inWeek(1))
  if (which === 'last' || (!which && isPast)) return dayOf((todayToo ?? ahead) - 7)
  if (which === 'next' || which === 'following') return dayOf(inWeek(1), ahead)
  return which ? dayOf(todayToo ?? ahead) : dayOf(ahead, todayToo ?? behindAnchor)
}

/** The Monday of a week of the year (ISO 8601: the first has the year's first Thursday), next to the reference. */
function dayInWeek(week: number, { today, year }: Reckoning): number {
  const mondays = [year - 1, year, year + 1].map((each) => {
    const fourth = numberOfDay(each, 1, 4)
    return fourth - weekdayOfNumber(fourth) + 1 + 7 * (week - 1)
  })
  return likeliest(mondays, today) ?? today
}

/** "next week", "end of the week", "w/c 14th", "this weekend": the working days, Monday to Friday, or part of them. */
function week(parts: DateParts, now: Reckoning, around?: number): ResolvedDate {
  const { today } = now
  const weeks = weeksAhead[parts.which ?? 'this']
  const anchor = (parts.which === 'that' ? now.anchor : undefined) ?? today
  const from = around ?? (parts.weekOfYear === undefined ? anchor : dayInWeek(parts.weekOfYear, now))
  const monday = from - weekdayOfNumber(from) + 1 + 7 * weeks
  const friday = monday + 4
  if (parts.unit === 'weekend') return span('week', monday + 5, monday + 6)
  if (parts.part === 'start') return span('week', monday, monday + 2)
  if (parts.part === 'mid') return span('week', monday + 1, monday + 3)
  const end = friday < today && weeks >= 0 ? friday + 7 : friday
  if (parts.part === 'end') return span('week', end, end)
  // Said at the weekend, this week ends that day.
  return span('week', monday, from === today && weeks === 0 ? Math.max(friday, today) : friday)
}

/** "end of March", "mid June", "next month", "the end of the month". */
function month(parts: DateParts, now: Reckoning): ResolvedDate {
  const number = parts.month ?? now.month + weeksAhead[parts.which ?? 'this']
  const year = parts.year ?? (parts.month !== undefined && number < now.month ? now.year + 1 : now.year)
  const first = numberOfDay(year, number, 1)
  const last = numberOfDay(year, number + 1, 1) - 1
  if (parts.part === 'start') return span('month', first, first + 9)
  if (parts.part === 'mid') return span('month', first + 9, first + 14)
  return span('month', parts.part === 'end' ? last : first, last)
}

/** Of the days of a month that count, the one by its order, -1 for the last; undefined where there are not so many. */
export function dayOfMonth(year: number, month: number, order: number, counts: (day: number) => boolean) {
  const first = numberOfDay(year, month, 1)
  const days = Array.from({ length: numberOfDay(year, month + 1, 1) - first }, (_, at) => first + at)
  return days.filter(counts).at(order < 0 ? order : order - 1)
}

/** The days that the parts of a date mean, more than one where a list of days shares a month; none if they mean nothing. */
export function resolvedDates(parts: DateParts, now: Reckoning, isNamedMonth: boolean): ResolvedDate[] {
  const { days, numbers, weekday, unit, part, which, offset, weekOfYear } = parts
  if (numbers) return [numericDay(parts, now)]
  if (days) {
    const own = days.length > 1 ? { ...parts, isWeakWeekday: true } : parts
    const all = days.map((number) => datedDay(own, number, now))
    const [first, last] = [all[0], all.at(-1)]
    // "w/c Monday 14 December" is a week, "Thursday week, 18 February" a day.
    const isWeek = unit === 'week' && !which && (weekday ?? 1) === 1
    if (isWeek && first?.date) return [week(parts, now, dayNumber(first.date))]
    return parts.isRange && first && last ? [{ ...first, upTo: last.date }] : all
  }
  if (parts.isSameDay) return now.anchor === undefined ? [] : [dayOf(now.anchor)]
  const later = unit === 'fortnight' ? 14 : unit === 'week' ? 7 : 0
  if (offset !== undefined) return [dayOf(now.today + offset + later)]
  if (weekday !== undefined && (unit !== 'week' || part === undefined)) return [weekdayAlone(parts, now)]
  const isPart = part !== undefined || which !== undefined
  if (parts.month !== undefined && (isPart || parts.year || isNamedMonth)) return [month(parts, now)]
  if (unit === 'month') return isPart ? [month(parts, now)] : []
  return unit && (isPart || unit === 'weekend' || weekOfYear) ? [week(parts, now)] : []
}
