import { failure, success } from '@roundtwo/model'
import type { Calendar, CalendarInvitation } from '@roundtwo/operations'
import ICAL from 'ical.js'
import { eventLink, eventPeople, eventText, roomOf, textOf } from './event-fields.ts'
import { eventTimes } from './event-times.ts'
import { unfolded } from './unfolded.ts'

type Note = CalendarInvitation['notes'][number]

/** A calendar of more than this is not an invitation. */
const longest = 4_000_000

const damaged = failure(
  'file-damaged',
  'This calendar file is damaged or cut off: save it again from the mail, or paste the invitation as text.',
)
const noEvent = failure(
  'no-event',
  'This calendar file holds no appointment: choose the file that came with the invitation.',
)

/** What an interview is read from; of anything else a mistake may be passed over. */
const needed = new Set(
  `BEGIN END METHOD UID SEQUENCE STATUS SUMMARY DESCRIPTION X-ALT-DESC LOCATION URL CONFERENCE DTSTART DTEND DURATION ORGANIZER
  ATTENDEE RECURRENCE-ID TZID TZOFFSETFROM TZOFFSETTO X-LIC-LOCATION X-WR-TIMEZONE X-GOOGLE-CONFERENCE`.split(/\s+/),
)

const nameOf = (line: string): string => line.slice(0, line.search(/[;:]/)).toUpperCase()

/** Without the properties that nothing here needs; the rules of zones stay. */
const neededLines = (text: string): string => {
  let isInZone = false
  return text
    .split('\r\n')
    .filter((line) => {
      if (/^(?:BEGIN|END):VTIMEZONE$/i.test(line)) isInZone = line.toUpperCase().startsWith('BEGIN')
      return isInZone || needed.has(nameOf(line))
    })
    .join('\r\n')
}

/** One bad property does not cost the whole file. */
const parsed = (text: string): ICAL.Component[] | null => parsedWhole(text) ?? parsedWhole(neededLines(text))

const parsedWhole = (text: string): ICAL.Component[] | null => {
  try {
    const found: unknown = ICAL.parse(text)
    if (!Array.isArray(found)) return null
    const roots: unknown[] = typeof found[0] === 'string' ? [found] : found
    return roots.map((root) => new ICAL.Component(root as never))
  } catch {
    return null
  }
}

interface Chosen {
  calendar: ICAL.Component
  event: ICAL.Component
  count: number
}

const isSeries = (event: ICAL.Component): boolean => event.hasProperty('rrule') || event.hasProperty('rdate')

/** The first appointment; of a series the last of its times that was changed, for whom it was changed is invited then. */
const chosenEvent = (calendars: ICAL.Component[]): Chosen | null => {
  const all = calendars.flatMap((calendar) =>
    calendar.getAllSubcomponents('vevent').map((event) => ({ calendar, event })),
  )
  const own = all.filter(({ event }) => !event.hasProperty('recurrence-id'))
  const changed = all.filter((one) => !own.includes(one))
  const [first] = own
  const chosen = first && !(isSeries(first.event) && changed.length > 0) ? first : changed.at(-1)
  return chosen ? { ...chosen, count: own.length || all.length } : null
}

const seriesNotes = ({ event, count }: Chosen, method: string): Note[] => {
  const notes: Note[] = []
  const note = (code: string, message: string): void => void notes.push({ code, message })
  if (count > 1) note('several-events', `The file holds ${count} appointments; the first is shown.`)
  if (isSeries(event)) {
    note('series-ignored', 'The appointment repeats; only the first time is taken.')
  }
  if (event.hasProperty('exdate')) note('exceptions-ignored', 'Left-out days of the series were passed over.')
  if (event.hasProperty('recurrence-id')) {
    note('recurrence-instance', 'This changes one time of a series; only that one is taken.')
  }
  if (['REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER'].includes(method)) {
    note('method-unusual', `This is an answer to an invitation (${method}), not the invitation itself.`)
  }
  return notes
}

const invitationFrom = (chosen: Chosen): CalendarInvitation => {
  const { calendar, event } = chosen
  const method = (textOf(calendar, 'method') ?? '').toUpperCase()
  const cancelled = method === 'CANCEL' || textOf(event, 'status')?.toUpperCase() === 'CANCELLED'
  const times = eventTimes(calendar, event)
  const description = eventText(event)
  return {
    method: cancelled ? 'cancel' : 'request',
    uid: textOf(event, 'uid') ?? '',
    sequence: Math.max(0, Math.trunc(Number(textOf(event, 'sequence') ?? 0))) || 0,
    summary: textOf(event, 'summary'),
    description,
    location: textOf(event, 'location') ?? roomOf(event),
    link: eventLink(event),
    ...times,
    people: eventPeople(event),
    notes: [...times.notes, ...seriesNotes(chosen, method)],
  }
}

/** The interview in a calendar file; a file that cannot be read is refused with a sentence. */
export const readCalendar: Calendar['read'] = (text) => {
  if (text.length > longest) return damaged
  const calendars = parsed(unfolded(text))
  if (!calendars) return damaged
  try {
    const chosen = chosenEvent(calendars)
    return chosen ? success(invitationFrom(chosen)) : noEvent
  } catch {
    return damaged
  }
}
