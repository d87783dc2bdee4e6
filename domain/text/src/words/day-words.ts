import { plainDate, weekdayOf } from '@roundtwo/model'

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

/** `2026-12-03` as "Thursday 3 December". */
export const dayWords = (date: string): string => {
  const weekday = weekdays[weekdayOf(plainDate(date)) - 1] ?? ''
  const month = months[Number(date.slice(-5, -3)) - 1] ?? ''
  return `${weekday} ${Number(date.slice(-2))} ${month}`
}
