export { createCalendar } from './calendar.ts'
