import { type PlainDate, plainDate } from '@roundtwo/model'

/** A holiday as the library tells it. */
export interface ToldHoliday {
  /** When it begins where it is kept, `YYYY-MM-DD HH:mm:ss`; a ` -0600` behind it means six hours earlier. */
  date: string
  start: Date
  end: Date
  /** How the library reckons it. */
  rule: string
}

const hour = 3_600_000
const day = 24 * hour

/** A day is off when the hours in which offices answer are: half holidays and the eves of feasts are working days. */
const opens = 9 * hour
const closes = 17 * hour

const told = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?: ([+-]\d{2})00)?$/

/** The days on which a holiday leaves nobody at work, in the calendar of the place where it is kept. */
export const daysOff = ({ date, start, end }: ToldHoliday): PlainDate[] => {
  const found = told.exec(date)
  if (found === null) throw new Error(`date-holidays dates a holiday “${date}”`)
  const from = Date.parse(`${found[1]}T${found[2]}Z`) + Number(found[3] ?? 0) * hour
  const upTo = from + end.getTime() - start.getTime()
  const days: PlainDate[] = []
  for (let midnight = from - (from % day); midnight < upTo; midnight += day) {
    if (from <= midnight + opens && upTo >= midnight + closes)
      days.push(plainDate(new Date(midnight).toISOString().slice(0, 10)))
  }
  return days
}
