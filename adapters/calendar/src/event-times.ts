import {
  type Instant,
  instant,
  instantFromMilliseconds,
  milliseconds,
  type PlainDate,
  plainDate,
} from '@roundtwo/model'
import type { CalendarInvitation } from '@roundtwo/operations'
import ICAL from 'ical.js'
import { textOf } from './event-fields.ts'
import { zoneFromName } from './zone-from-name.ts'
import { type EventZone, eventZone, momentIn } from './zone-of-event.ts'

type Times = Pick<
  CalendarInvitation,
  'start' | 'end' | 'zone' | 'zoneAsWritten' | 'floatingStart' | 'floatingEnd' | 'day' | 'notes'
>

/** DTSTART or DTEND as written: a wall-clock time or a day, with its zone's name if it has one. */
interface Written {
  wall: string
  allDay: boolean
  utc: boolean
  tzid: string | null
}

const written = (event: ICAL.Component, name: string): Written | null => {
  const property = event.getFirstProperty(name)
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z?))?$/.exec(String(property?.getFirstValue() ?? ''))
  const date = found?.[1]
  if (!property || !date) return null
  const tzid: unknown = property.getParameter('tzid')
  return {
    wall: found[2] ? `${date}T${found[2]}` : date,
    allDay: !found[2],
    utc: found[3] === 'Z',
    tzid: typeof tzid === 'string' && tzid !== '' ? tzid : null,
  }
}

/** The zone of the whole calendar, for times in UTC or without any: X-WR-TIMEZONE, else its only VTIMEZONE. */
const calendarZone = (calendar: ICAL.Component, year: string): EventZone | null => {
  const name = textOf(calendar, 'x-wr-timezone')
  const defined = calendar.getAllSubcomponents('vtimezone')
  const only = defined.length === 1 ? defined[0]?.getFirstPropertyValue('tzid') : null
  const tzid = name && zoneFromName(name) ? name : only ? String(only) : null
  return tzid ? eventZone(calendar, tzid, year) : null
}

const tenYears = 10 * 366 * 86_400

const durationSeconds = (event: ICAL.Component): number | null => {
  const value: unknown = event.getFirstPropertyValue('duration')
  if (!(value instanceof ICAL.Duration)) return null
  const seconds = value.toSeconds()
  return seconds > 0 && seconds < tenYears ? seconds : null
}

const nothing: Times = {
  start: null,
  end: null,
  zone: null,
  zoneAsWritten: null,
  floatingStart: null,
  floatingEnd: null,
  day: null,
  notes: [],
}

const wholeDay = (day: PlainDate): Times => ({
  ...nothing,
  day,
  notes: [{ code: 'time-missing', message: `The calendar entry covers the whole day of ${day}; it gives no time.` }],
})

const floating = (from: Written, to: Written | null, seconds: number | null): Times => {
  const asUtc = instant(`${from.wall}Z`)
  const ends = seconds === null ? null : instantFromMilliseconds(milliseconds(asUtc) + seconds * 1000).slice(0, 16)
  return {
    ...nothing,
    floatingStart: from.wall,
    floatingEnd: to && !to.allDay ? to.wall : ends,
    notes: [
      {
        code: 'zone-missing',
        message: from.tzid
          ? `The calendar entry's time zone "${from.tzid}" is unknown and not defined in the file.`
          : 'The calendar entry gives a time without a time zone.',
      },
    ],
  }
}

const zoneNotes = (zone: EventZone | null): Times['notes'] => {
  if (zone?.by === 'rules') {
    const message = `The time zone "${zone.asWritten}" was matched to ${zone.zone} by its offsets.`
    return [{ code: 'zone-matched', message }]
  }
  if (zone?.by !== 'nothing') return []
  const message = `The time zone "${zone.asWritten}" is unknown; the moment comes from the file's own definition.`
  return [{ code: 'zone-unknown', message }]
}

const moment = (calendar: ICAL.Component, at: Written, zone: EventZone | null): Instant | null => {
  if (at.utc) return instant(`${at.wall}Z`)
  const own = at.tzid && at.tzid !== zone?.asWritten ? eventZone(calendar, at.tzid, at.wall.slice(0, 4)) : zone
  return own ? momentIn(own, at.wall) : null
}

/** When an event is: DTSTART with DTEND or DURATION. */
export const eventTimes = (calendar: ICAL.Component, event: ICAL.Component): Times => {
  const from = written(event, 'dtstart')
  if (!from) {
    return { ...nothing, notes: [{ code: 'time-missing', message: 'The calendar entry has no start time.' }] }
  }
  if (from.allDay) return wholeDay(plainDate(from.wall))
  const to = written(event, 'dtend')
  const seconds = durationSeconds(event)
  const year = from.wall.slice(0, 4)
  const zone = from.tzid && !from.utc ? eventZone(calendar, from.tzid, year) : calendarZone(calendar, year)
  const start = moment(calendar, from, zone)
  if (!start) return floating(from, to, seconds)
  const stated = to && !to.allDay ? moment(calendar, to, zone) : null
  const lasting = seconds === null ? null : instantFromMilliseconds(milliseconds(start) + seconds * 1000)
  const end = stated ?? lasting
  return {
    ...nothing,
    start,
    end: end !== null && end > start ? end : null,
    zone: zone?.zone ?? null,
    zoneAsWritten: zone?.asWritten ?? null,
    notes: zoneNotes(from.utc ? null : zone),
  }
}
