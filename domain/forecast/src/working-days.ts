import { dayNumber, type PlainDate } from '@roundtwo/model'
import { usualWeekend, weekends } from './weekends.ts'

/** Whether offices of a country work on a day, given as its number since 1 January 1970. */
export type IsWorkingDay = (day: number) => boolean

/** 1 January 1970 was a Thursday. */
const weekdayOfNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const weekendOf = (country: string | null): readonly number[] => {
  const code = country?.trim().toUpperCase() ?? ''
  return (Object.hasOwn(weekends, code) ? weekends[code] : undefined) ?? usualWeekend
}

/** Working days in a week, as a share of seven. */
export const workingShare = (country: string | null): number => 1 - weekendOf(country).length / 7

export const workingDaysOf = (country: string | null, holidays: Iterable<PlainDate>): IsWorkingDay => {
  const weekend = new Set(weekendOf(country))
  const free = new Set<number>()
  for (const holiday of holidays) free.add(dayNumber(holiday))
  return (day) => !weekend.has(weekdayOfNumber(day)) && !free.has(day)
}

/** Counts working days after one day and before another, both excluded; each day is looked at once. */
export const workingDaysAfter = (first: number, isWorking: IsWorkingDay): ((day: number) => number) => {
  // Places are days before which is counted, from the one after the first.
  const counts = [0]
  return (day) => {
    while (counts.length < day - first) {
      const last = first + counts.length
      counts.push((counts.at(-1) ?? 0) + (isWorking(last) ? 1 : 0))
    }
    return counts[day - first - 1] ?? 0
  }
}
