import { daysLater, type PlainDate } from '@roundtwo/model'
import type { Holidays } from '@roundtwo/operations'
import type Library from 'date-holidays'
import { corrected } from './corrections.ts'
import { daysOff } from './days-off.ts'
import { library } from './library.ts'

/** Tried for every country; far outside, the library’s lunar calendars have no tables and some of its rules never end. */
const firstYear = 1990
const lastYear = 2076

/** No holiday lasts longer, so that none of the year before reaches further into a year. */
const longestDays = 15

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

const reckon = (country: string, calendar: Library, year: number): PlainDate[] => [
  ...new Set(calendar.getHolidays(year).flatMap((holiday) => corrected(country, holiday.rule, daysOff(holiday)))),
]

/** The public holidays of whole countries; what only a region keeps is left out. */
export const createHolidays = (): Holidays => {
  const calendars = new Map<string, Library>()
  const years = new Map<string, PlainDate[]>()

  const calendarOf = (country: string): Library => {
    const kept = calendars.get(country)
    if (kept) return kept
    const calendar = new (library())(country, { types: ['public'] })
    calendars.set(country, calendar)
    return calendar
  }

  const inYear = (country: string, year: number): PlainDate[] => {
    const key = `${country} ${year}`
    const kept = years.get(key)
    if (kept) return kept
    const days = reckon(country, calendarOf(country), year)
    years.set(key, days)
    return days
  }

  return (given, from, upTo) => {
    // A dot would name a region, which the library reads out of the country's name.
    const country = given.toUpperCase()
    if (!/^[A-Z]{2}$/.test(country) || from > upTo) return []
    const first = Math.max(firstYear, yearOf(daysLater(from, -longestDays)))
    const last = Math.min(lastYear, yearOf(upTo))
    const days: PlainDate[] = []
    for (let year = first; year <= last; year++) days.push(...inYear(country, year))
    return [...new Set(days)].filter((day) => day >= from && day <= upTo).toSorted()
  }
}

/** ISO 3166-1 alpha-2 of every country whose holidays are known. */
export const countriesWithHolidays = (): string[] => Object.keys(new (library())().getCountries()).toSorted()
