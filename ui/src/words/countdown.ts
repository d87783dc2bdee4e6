import type { Instant, ZoneName } from '@roundtwo/model'
import { dayOf, daysBetween } from './dates.ts'

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const coming = (minutes: number, days: number): string => {
  if (minutes < 1) return 'now'
  if (minutes < 60) return `in ${counted(Math.round(minutes), 'minute')}`
  if (days === 0) return `today, in ${counted(Math.round(minutes / 60), 'hour')}`
  if (days === 1) return 'tomorrow'
  if (days < 21) return `in ${counted(days, 'day')}`
  return days < 75 ? `in ${counted(Math.round(days / 7), 'week')}` : `in ${counted(Math.round(days / 30), 'month')}`
}

const gone = (minutes: number, days: number): string => {
  if (days === 0) return minutes < 60 ? 'just now' : 'earlier today'
  if (days === 1) return 'yesterday'
  if (days < 21) return `${counted(days, 'day')} ago`
  return days < 75 ? `${counted(Math.round(days / 7), 'week')} ago` : `${counted(Math.round(days / 30), 'month')} ago`
}

/** How far a meeting is, in words; days are calendar days in the reader's zone. */
export const countdownWords = (now: Date, start: Instant, end: Instant | null, zone: ZoneName | null): string => {
  const minutes = (Date.parse(start) - now.getTime()) / 60_000
  const days = daysBetween(dayOf(now, zone), dayOf(start, zone))
  if (minutes >= 0) return coming(minutes, days)
  const isOn = end ? Date.parse(end) > now.getTime() : minutes > -60
  return isOn ? 'on now' : gone(-minutes, -days)
}
