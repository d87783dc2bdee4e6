import type { Instant, ZoneName } from '@roundtwo/model'

const parts = (moment: Instant, zone: ZoneName, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(new Date(moment))

export const clockTime = (moment: Instant, zone: ZoneName): string =>
  parts(moment, zone, { hour: '2-digit', minute: '2-digit' })

export const dayAndTime = (moment: Instant, zone: ZoneName): string =>
  parts(moment, zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

/** Whether both zones show the same day and time at a moment. */
export const sameClock = (moment: Instant, one: ZoneName, other: ZoneName): boolean =>
  dayAndTime(moment, one) === dayAndTime(moment, other)

/** “Wednesday 2 December 2026 at 10:30 to 12:00 (Europe/London)”. */
export const span = (start: Instant, end: Instant | null, zone: ZoneName): string =>
  `${dayAndTime(start, zone)}${end ? ` to ${clockTime(end, zone)}` : ''} (${zone})`

export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  return [hours ? `${hours} h` : '', rest || !hours ? `${rest} min` : ''].filter(Boolean).join(' ')
}
