import type { Instant, ZoneName } from '@roundtwo/model'
import { dayOf, daysBetween, dayWords, timeWords } from '../words/dates.ts'

/** “today at 14:05”, “tomorrow at 09:00”, “Friday 12 December at 09:00”. */
export const momentWords = (moment: Instant, zone: ZoneName | null, now: Date): string => {
  const days = daysBetween(dayOf(now, zone), dayOf(moment, zone))
  const near = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[days]
  return `${near ?? dayWords(moment, zone, now)} at ${timeWords(moment, zone)}`
}
