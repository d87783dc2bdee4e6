import type { Entry } from './entry.ts'
import { originOf, type ResumeReading } from './resume-line.ts'

interface Dates {
  startDate?: string
  endDate?: string
}

/** An entry's dates. A single date is the time of a job or project as a whole, and the end of a course of study. */
export const periodFields = (
  entry: Entry,
  single: 'both' | 'end',
  path: string,
  reading: ResumeReading,
): Dates => {
  const { period, periodLine } = entry
  if (period === null || periodLine === null) return {}
  const quote = periodLine.text.slice(period.from, period.to).trim()
  const origin = originOf(periodLine, quote, 'read')
  const start = period.single && single === 'end' ? null : period.start
  const end = period.single ? period.start : period.end
  if (start !== null) reading.origins[`${path}.startDate`] = origin
  if (end !== null) reading.origins[`${path}.endDate`] = origin
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) }
}
