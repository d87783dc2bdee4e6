import { dayNumber, type PlainDate, weekdayOf } from '@roundtwo/model'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const ordinal = (day: number): string => {
  const ending = Math.floor(day / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

/** A day as one speaks of it on another: "today", "tomorrow", "Thursday", "the 12th", "12 January", "12 January 2028". */
export const dateWords = (date: PlainDate, today: PlainDate): string => {
  const ahead = dayNumber(date) - dayNumber(today)
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  if (ahead > 1 && ahead < 7) return weekdays[weekdayOf(date) - 1] ?? date
  const [, year = '', month = '', day = ''] = /^(.+)-(\d\d)-(\d\d)$/.exec(date) ?? []
  if (ahead > 0 && date.startsWith(today.slice(0, -3))) return `the ${ordinal(Number(day))}`
  const name = `${Number(day)} ${months[Number(month) - 1] ?? ''}`
  return today.startsWith(`${year}-`) || Math.abs(ahead) < 180 ? name : `${name} ${year}`
}
