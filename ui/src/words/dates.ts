import { type Deadline, type Instant, instant, type PlainDate, plainDate, type ZoneName } from '@roundtwo/model'
import { formatter } from './formatter.ts'

const shown = (moment: Instant, zone: ZoneName | null, form: Intl.DateTimeFormatOptions): string =>
  formatter(form, zone).format(new Date(moment))

/** “Tuesday 2 December”, with the year when it is another one. */
export const dayWords = (moment: Instant, zone: ZoneName | null, now = new Date()): string => {
  const otherYear = new Date(moment).getFullYear() !== now.getFullYear()
  return shown(moment, zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  })
}

export const timeWords = (moment: Instant, zone: ZoneName | null): string =>
  shown(moment, zone, { hour: '2-digit', minute: '2-digit' })

/** “10:30 to 12:00”; only the beginning where no end is known. */
export const timeRange = (start: Instant, end: Instant | null, zone: ZoneName | null): string =>
  end ? `${timeWords(start, zone)} to ${timeWords(end, zone)}` : timeWords(start, zone)

/** The zone's short name at that moment, such as “GMT” or “CET”. */
export const zoneShort = (moment: Instant, zone: ZoneName): string => {
  const form = formatter({ timeZoneName: 'short' }, zone)
  return form.formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** “Europe/Berlin” as “Berlin”. */
export const zoneCity = (zone: ZoneName): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Whether clocks of both zones show the same at that moment. */
export const sameClock = (moment: Instant, one: ZoneName, other: ZoneName): boolean =>
  one === other ||
  shown(moment, one, { dateStyle: 'short', timeStyle: 'short' }) ===
    shown(moment, other, { dateStyle: 'short', timeStyle: 'short' })

const calendarDay = (moment: string | Date, zone: ZoneName | null): string =>
  formatter({}, zone, 'en-CA').format(new Date(moment))

/** The day in the zone, `YYYY-MM-DD`. */
export const dayOf = (moment: Instant | Date, zone: ZoneName | null): string => calendarDay(moment, zone)

/** Calendar days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)

/** A calendar day in words: “Friday 12 December”. */
export const dateWords = (date: PlainDate, form: 'long' | 'short' = 'long'): string =>
  formatter({ weekday: form, day: 'numeric', month: form }, 'UTC').format(new Date(`${date}T00:00Z`))

/** “Monday 30 November”, or with the time of day. */
export const deadlineWords = (deadline: Deadline, zone: ZoneName | null): string => {
  if (!deadline.includes('T')) return dateWords(plainDate(deadline))
  const moment = instant(deadline)
  return `${dayWords(moment, zone)}, ${timeWords(moment, zone)}`
}

export const minutesWords = (count: number): string => {
  const hours = Math.floor(count / 60)
  const rest = Math.round(count % 60)
  const inHours = hours === 1 ? '1 hour' : `${hours} hours`
  if (hours === 0) return `${rest} min`
  return rest === 0 ? inHours : `${hours} h ${rest} min`
}
