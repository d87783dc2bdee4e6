import type { Calendar } from '@roundtwo/operations'
import { readCalendar } from './read-calendar.ts'
import { writeCalendar } from './write-calendar.ts'

export const createCalendar = (): Calendar => ({ read: readCalendar, write: writeCalendar })
