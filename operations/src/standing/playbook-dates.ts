import { daysLater, type PlainDate, type PlaybookClock, type PlaybookMoment, weekdayOf } from '@roundtwo/model'

/** The days a playbook counts from, as far as they are known. */
export type ClockDates = Record<PlaybookClock, PlainDate | null>

const saturday = 6

/** Monday to Friday only, except holidays: those are the company's to keep, and a day early does no harm. */
const workingDaysLater = (from: PlainDate, days: number): PlainDate => {
  let date = from
  for (let left = days; left > 0; ) {
    date = daysLater(date, 1)
    if (weekdayOf(date) < saturday) left -= 1
  }
  return date
}

export const dateOf = ({ days, working, after }: PlaybookMoment, clocks: ClockDates): PlainDate | null => {
  const from = clocks[after]
  if (from === null) return null
  return working ? workingDaysLater(from, days) : daysLater(from, days)
}
