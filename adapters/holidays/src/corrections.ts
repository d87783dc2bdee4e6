import { daysLater, type PlainDate } from '@roundtwo/model'

type Correction = (days: PlainDate[]) => PlainDate[]

/**
 * Where the library is known to be wrong, by country and by the rule it reckons with, so that a rule it mends is
 * no longer touched.
 */
const corrections: Record<string, Correction> = {
  // Seollal is the eve, the new year’s day and the day after; the library's three begin with the second.
  'KR korean 01-0-01 P3D': (days) => days.map((day) => daysLater(day, -1)),
  // Children’s Day is off for those under fourteen alone (the State Council’s rules on national holidays, article 3).
  'CN 06-01': () => [],
}

export const corrected = (country: string, rule: string, days: PlainDate[]): PlainDate[] =>
  corrections[`${country} ${rule}`]?.(days) ?? days
