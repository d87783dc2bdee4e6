import {
  type AvailableHours,
  dateInZone,
  daysLater,
  type Instant,
  instantFromMilliseconds,
  instantInZone,
  milliseconds,
  type PlainDate,
  weekdayOf,
} from '@roundtwo/model'

/** A stretch of work without a break; milliseconds since the epoch. */
export interface Session {
  start: number
  end: number
}

/** A day of the plan: how many days before the interview's own day, and the stretches to work in. */
export interface Day {
  date: PlainDate
  daysBefore: number
  sessions: Session[]
}

export interface Horizon {
  days: Day[]
  /** True when only time after 22:00 the evening before is left, and so is used. */
  late: boolean
}

const minute = 60_000
export const longestSession = 90
const breakBetween = 10
export const shortestPart = 15
/** Minutes before the interview that are for getting there and settling, not for preparing. */
const quietBefore = 60
const lateOnEveningBefore = '22:00'
/** Beyond a year nothing is planned by the day. */
const mostDays = 366

/** Days from the first date to the second. */
const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Work of at most 90 minutes, ten minutes' break, and so on; a rest of less than a quarter of an hour is not used. */
const sessionsIn = (start: number, end: number): Session[] => {
  const sessions: Session[] = []
  let from = start
  while (end - from >= shortestPart * minute) {
    const to = from + Math.min(longestSession * minute, Math.floor((end - from) / minute) * minute)
    sessions.push({ start: from, end: to })
    from = to + breakBetween * minute
  }
  return sessions
}

/** The user's window on a date, cut at midnight; nothing when the zone skipped the date. */
const windowOn = (date: PlainDate, hours: AvailableHours): Session | null => {
  const weekday = weekdayOf(date)
  const clock = weekday >= 6 ? hours.startsAt.weekend : hours.startsAt.weekday
  const begins = instantInZone(`${date}T${clock}`, hours.zone)
  if (dateInZone(begins, hours.zone) !== date) return null
  const start = milliseconds(begins)
  const midnight = milliseconds(instantInZone(`${daysLater(date, 1)}T00:00`, hours.zone))
  const wanted = Math.floor(hours.minutesByWeekday[weekday - 1] ?? 0)
  return { start, end: Math.min(midnight, start + wanted * minute) }
}

const upToFiveMinutes = (moment: number): number => Math.ceil(moment / (5 * minute)) * 5 * minute

interface Limits {
  now: Instant
  /** Nothing ends later. */
  end: number
  lastDate: PlainDate
  /** Wall-clock limit on the day before the last. */
  lateFrom: string | null
}

const dayAt = (date: PlainDate, hours: AvailableHours, limits: Limits): Day => {
  const daysBefore = daysBetween(date, limits.lastDate)
  const window = windowOn(date, hours)
  if (window === null) return { date, daysBefore, sessions: [] }
  const evening =
    daysBefore === 1 && limits.lateFrom !== null
      ? milliseconds(instantInZone(`${date}T${limits.lateFrom}`, hours.zone))
      : window.end
  const passed = milliseconds(limits.now)
  const start = passed > window.start ? upToFiveMinutes(passed) : window.start
  return { date, daysBefore, sessions: sessionsIn(start, Math.min(window.end, evening, limits.end)) }
}

const daysUntil = (hours: AvailableHours, limits: Limits): Day[] => {
  const today = dateInZone(limits.now, hours.zone)
  const count = Math.min(mostDays, daysBetween(today, limits.lastDate) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, more) => dayAt(daysLater(today, more), hours, limits))
}

/** Minutes of work in some days, breaks taken off. */
export const minutesIn = (days: readonly Day[]): number =>
  days.flatMap((day) => day.sessions).reduce((sum, session) => sum + (session.end - session.start) / minute, 0)

/** The time from now until an hour before the interview, by days in the user's zone. */
export const timeUntil = (start: Instant, now: Instant, hours: AvailableHours): Horizon => {
  const limits = {
    now,
    end: Math.floor(milliseconds(start) / minute - quietBefore) * minute,
    lastDate: dateInZone(start, hours.zone),
  }
  const days = daysUntil(hours, { ...limits, lateFrom: lateOnEveningBefore })
  if (minutesIn(days) > 0) return { days, late: false }
  const withLate = daysUntil(hours, { ...limits, lateFrom: null })
  return minutesIn(withLate) > 0 ? { days: withLate, late: true } : { days, late: false }
}

/** The next days, for when no date is known. */
export const timeWithin = (count: number, now: Instant, hours: AvailableHours): Horizon => {
  const lastDate = daysLater(dateInZone(now, hours.zone), count - 1)
  const end = milliseconds(instantInZone(`${daysLater(lastDate, 1)}T00:00`, hours.zone))
  return { days: daysUntil(hours, { now, end, lastDate, lateFrom: null }), late: false }
}

export const instantAt = (moment: number): Instant => instantFromMilliseconds(moment)
