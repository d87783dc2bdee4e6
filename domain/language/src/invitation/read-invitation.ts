import { dateInZone, type Instant, instantInZone, type ZoneName } from '@roundtwo/model'
import type { Invitation } from '../former-facts.ts'
import { type Change, changeIn } from './change.ts'
import { companyIn } from './company.ts'
import { dateMentions } from './date-mentions.ts'
import { formatIn } from './format.ts'
import type { CalendarFields, InvitationReading, InvitationSource } from './invitation-source.ts'
import { allPeople, greetedName } from './invited.ts'
import { type Layers, layersOf } from './layers.ts'
import { type Meeting, meetingIn, platformIn, platformOfLink } from './links.ts'
import { materialsIn } from './materials.ts'
import { nextStepIn } from './next-step.ts'
import { type FoundPerson, peopleIn } from './people.ts'
import { isPlace, placeIn } from './place.ts'
import { ReadingRecord } from './reading-record.ts'
import { roleIn } from './role.ts'
import { roundIn } from './round.ts'
import { signatoryIn } from './sender.ts'
import { type Found, type Source, source } from './source.ts'
import { type When, whenIn } from './when.ts'
import { hintedZones, zoneOfPlace } from './zone-mentions.ts'

/** Longer texts are no invitations; their beginning is read. */
const longest = 60_000

interface Reader {
  given: InvitationSource
  record: ReadingRecord
  layers: Layers
  /** The body, or what else there is to read when it is empty. */
  body: Source
  /** The calendar entry's description when the mail has its own words. */
  more: Source | null
  subject: Source | null
  change: Change
}

const readerFor = (given: InvitationSource): Reader => {
  const record = new ReadingRecord()
  const cut = given.text.length > longest
  if (cut) record.note({ code: 'text-cut', message: 'The text is very long; only its beginning was read.' })
  const description = given.calendar?.description?.slice(0, longest) ?? null
  const own = given.text.trim() !== '' ? given.text.slice(0, longest) : null
  const layers = layersOf(
    own === null && description !== null ? 'DESCRIPTION' : 'text',
    own ?? description ?? '',
  )
  const same =
    description === null || own === null || own.replace(/\s+/g, '').includes(description.replace(/\s+/g, ''))
  const summary = given.calendar?.summary ?? null
  const title = given.subject ?? layers.header.subject ?? summary
  const subject = title
    ? source(given.subject ? 'subject' : layers.header.subject ? 'text' : 'SUMMARY', title.slice(0, 400))
    : null
  return {
    given,
    record,
    layers,
    body: layers.body,
    more: same ? null : layersOf('DESCRIPTION', description ?? '').body,
    subject,
    change: changeIn(layers.body, subject),
  }
}

/** The first of several readings that found something. */
const firstOf = <Value>(
  reader: Reader,
  read: (body: Source) => Value | null,
): { value: Value; in: Source } | null => {
  for (const body of [reader.body, reader.more, reader.subject, reader.layers.quoted]) {
    const value = body ? read(body) : null
    if (body && value !== null) return { value, in: body }
  }
  return null
}

const headerDate = (text: string | null, zone: ZoneName, now: Instant): Instant | null => {
  const found = text
    ? dateMentions(text, { today: dateInZone(now, zone), dated: false, order: null })[0]
    : undefined
  return found?.date && !found.weekdayOnly ? instantInZone(`${found.date}T09:00`, zone) : null
}

const proseWhen = (reader: Reader, place: string | null): When => {
  const { given, layers, change } = reader
  const written = given.sentAt ?? headerDate(layers.header.date, given.zone, given.now)
  const hints = hintedZones(`${given.text.slice(0, longest)} ${given.from?.email ?? ''}`)
  const setting = {
    own: given.zone,
    hints,
    today: dateInZone(written ?? given.now, given.zone),
    dated: written !== null,
    change,
    placeZone: place ? zoneOfPlace(place) : null,
  }
  const own = whenIn(reader.body, setting)
  if (own.start || own.notes.some(({ code }) => code === 'slots-offered')) return own
  for (const other of [reader.more, reader.subject]) {
    const found = other ? whenIn(other, setting) : null
    if (found?.start) return found
  }
  return own
}

interface Times {
  start: Instant | null
  end: Instant | null
  zone: ZoneName | null
  when: When
}

const timesFromProse = (reader: Reader, when: When): Times => {
  const { record, body } = reader
  record.note(...when.notes)
  return {
    start: record.from('start', when.start, body),
    end: record.from('end', when.end, body),
    zone: record.from('zone', when.zone, body),
    when,
  }
}

/** The calendar's time is the one that counts; prose that says otherwise is noted. */
const timesFor = (reader: Reader, place: string | null): Times => {
  const { given, record } = reader
  const { calendar } = given
  const when = proseWhen(reader, place)
  if (!calendar) return timesFromProse(reader, when)
  const kept = calendar.notes.filter(({ code }) => code !== 'zone-missing' || !calendar.floatingStart)
  record.note(...kept)
  if (calendar.start) {
    if (when.start && when.start.value !== calendar.start && !reader.change.moved) {
      const message = `The text names another time (${when.start.value}) than the calendar entry (${calendar.start}); the calendar's was taken.`
      record.note({ code: 'times-differ', message })
    }
    record.stated('start', calendar.start, calendar.start, 'DTSTART')
    record.stated('end', calendar.end, calendar.end ?? '', 'DTEND')
    const zone = record.stated('zone', calendar.zone, calendar.zoneAsWritten ?? calendar.zone ?? '', 'TZID')
    return { start: calendar.start, end: calendar.end, zone: zone ?? zoneBeside(reader, when), when }
  }
  if (calendar.floatingStart) return floatingTimes(reader, calendar, calendar.floatingStart, when)
  return timesFromProse(reader, when)
}

/** A calendar time in UTC only: the zone the prose names, else the user's own. */
const zoneBeside = (reader: Reader, when: When): ZoneName => {
  const named = when.zone && !when.zone.inferred ? reader.record.from('zone', when.zone, reader.body) : null
  if (named) return named
  const message = `The calendar entry gives its time in UTC; it is shown in ${reader.given.zone}.`
  reader.record.note({ code: 'zone-assumed', message })
  reader.record.origin('zone', 'inferred', '', 'DTSTART')
  return reader.given.zone
}

const floatingTimes = (reader: Reader, calendar: CalendarFields, start: string, when: When): Times => {
  const { record, given } = reader
  const zone = when.zone && !when.zone.inferred ? when.zone.value : given.zone
  if (zone === given.zone) {
    const message = `The calendar entry names no time zone; the time was read in your own, ${zone}.`
    record.note({ code: 'zone-assumed', message })
  }
  record.origin('start', 'stated', start, 'DTSTART')
  record.origin('zone', 'inferred', start, 'DTSTART')
  const end = calendar.floatingEnd ? instantInZone(calendar.floatingEnd, zone) : null
  if (end && calendar.floatingEnd) record.origin('end', 'stated', calendar.floatingEnd, 'DTEND')
  return { start: instantInZone(start, zone), end, zone, when }
}

const placeFor = (reader: Reader): string | null => {
  const { calendar } = reader.given
  const location = calendar?.location ?? null
  if (location && isPlace(location) && !/https?:\/\//.test(location)) {
    return reader.record.stated('place', location.replace(/\s*\n\s*/g, ', '), location, 'LOCATION')
  }
  const found = placeIn(reader.body) ?? (reader.more ? placeIn(reader.more) : null)
  const within = found && reader.more && placeIn(reader.body) === null ? reader.more : reader.body
  return reader.record.from('place', found, within)
}

const meetingFor = (
  reader: Reader,
  place: string | null,
): { link: string | null; platform: string | null } => {
  const { given, record } = reader
  const location = given.calendar?.location ? source('LOCATION', given.calendar.location) : null
  if (given.calendar?.link) {
    const link = record.stated('link', given.calendar.link, given.calendar.link, 'CONFERENCE')
    const platform = platformOfLink(given.calendar.link)
    if (platform) record.origin('platform', 'inferred', given.calendar.link, 'CONFERENCE')
    return { link, platform }
  }
  const bodies = [reader.body, ...(reader.more ? [reader.more] : []), ...(location ? [location] : [])]
  const meetings = bodies.map((body): { meeting: Meeting; body: Source } => ({
    meeting: meetingIn(body),
    body,
  }))
  const linked = meetings.find(({ meeting }) => meeting.link !== null)
  const named = meetings.find(({ meeting }) => meeting.platform !== null)
  const quiet = place !== null && named?.meeting.platform?.value === 'phone' && !linked
  const link = linked ? record.from('link', linked.meeting.link, linked.body) : null
  const platform = named && !quiet ? record.from('platform', named.meeting.platform, named.body) : null
  const fromSubject =
    reader.subject && platform === null && place === null ? platformIn(reader.subject) : null
  return { link, platform: platform ?? record.from('platform', fromSubject, reader.subject ?? reader.body) }
}

const methodFor = (reader: Reader, start: Instant | null): Invitation['method'] => {
  const { given, change, record, body, subject } = reader
  const moved = change.moved !== null && (start !== null || change.cancelled === null)
  if (given.calendar?.method === 'cancel') record.origin('method', 'stated', 'CANCEL', 'METHOD')
  if (moved) {
    const message = start
      ? 'The interview was moved; the new time is shown.'
      : 'The interview is to be moved; no new time is settled.'
    record.note({ code: 'moved', message })
  }
  if (given.calendar) return given.calendar.method
  if (!change.cancelled || moved) return 'prose'
  const inBody = change.cancelled.to <= body.text.length && changeIn(body, null).cancelled !== null
  record.from('method', change.cancelled, inBody ? body : (subject ?? body))
  return 'cancel'
}

const people = (
  reader: Reader,
): { found: FoundPerson[]; unnamed: number; sources: Map<FoundPerson, Source> } => {
  const sources = new Map<FoundPerson, Source>()
  const own = peopleIn(reader.body)
  for (const person of own.people) sources.set(person, reader.body)
  if (!reader.more) return { found: own.people, unnamed: own.unnamed, sources }
  const more = peopleIn(reader.more)
  for (const person of more.people) sources.set(person, reader.more)
  return { found: [...own.people, ...more.people], unnamed: Math.max(own.unnamed, more.unnamed), sources }
}

const listFrom = (reader: Reader, path: string, found: Found<string>[], within: Source): string[] =>
  found.map((one, index) => reader.record.from(`${path}.${index}`, one, within) ?? '')

const senderOf = (reader: Reader): { source: Source; name: string | null; email: string } | null => {
  // In a forwarded message the mail's own sender is the one who passed it on.
  const { from } = reader.given
  if (from && reader.layers.header.from === null) {
    const text = from.name ? `${from.name} <${from.email}>` : from.email
    return { source: source('mail header From', text), name: from.name, email: from.email }
  }
  const written = reader.layers.header.from
  const email = written ? /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/.exec(written)?.[0] : undefined
  if (written && email)
    return {
      source: source('text', written),
      name:
        written
          .replace(/[<[(].*$/, '')
          .replace(/["*]/g, '')
          .trim() || null,
      email,
    }
  const signed = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/.exec(reader.layers.signature.plain)
  if (signed) return { source: source('text', signed[0]), name: null, email: signed[0] }
  const organizer = reader.given.calendar?.people.find((person) => person.organizer && person.email)
  return organizer?.email
    ? { source: source('ORGANIZER', organizer.email), name: null, email: organizer.email }
    : null
}

const roundFor = (reader: Reader): { round: number | null; final: boolean | null } => {
  const bodies = [reader.subject, reader.body, reader.more].filter((body) => body !== null)
  const readings = bodies.map((body) => ({ body, reading: roundIn(body) }))
  const plain =
    readings.find(({ reading }) => reading.round && !reading.round.inferred) ??
    readings.find(({ reading }) => reading.round)
  const last =
    readings.find(({ reading }) => reading.final?.value === true) ??
    readings.find(({ reading }) => reading.final)
  return {
    round: plain ? reader.record.from('round', plain.reading.round, plain.body) : null,
    final: last ? reader.record.from('final', last.reading.final, last.body) : null,
  }
}

const formatFor = (reader: Reader, met: FoundPerson[], unnamed: number): Invitation['format'] => {
  const bodies = [reader.body, reader.more, reader.subject].filter((body) => body !== null)
  for (const body of bodies) {
    const found = formatIn(body, body === reader.subject ? [] : met, body === reader.subject ? 0 : unnamed)
    if (found) return reader.record.from('format', found, body) ?? 'unknown'
  }
  return 'unknown'
}

const nextStepFor = (reader: Reader, times: Times): Invitation['nextStep'] => {
  const { given, record } = reader
  const setting = {
    today: dateInZone(given.sentAt ?? given.now, given.zone),
    zone: times.zone ?? given.zone,
    start: times.start,
    dates: times.when.dates,
  }
  const found = nextStepIn(reader.body, setting)
  if (!found) return null
  record.from(
    'nextStep',
    { value: found.text, from: found.from, to: found.to, inferred: found.inferred && found.by !== null },
    reader.body,
  )
  return { text: found.text, by: found.by }
}

/** Reads what invites to an interview: a calendar entry's fields first, prose for the rest. Never throws, linear in the text. */
export const readInvitation = (given: InvitationSource): InvitationReading => {
  const reader = readerFor(given)
  const { record, layers } = reader
  const place = placeFor(reader)
  const times = timesFor(reader, place)
  const method = methodFor(reader, times.start)
  const meeting = meetingFor(reader, place)
  const met = people(reader)
  const signatory = signatoryIn(layers.signature)
  const sender = senderOf(reader)
  const company = companyIn({
    body: reader.body,
    subject: reader.subject,
    signature: layers.signature,
    lines: signatory?.lines ?? [],
    from: sender,
    people: [
      ...met.found.filter(({ person }) => person.role !== null).map(({ person }) => person.name),
      ...(signatory ? [signatory.found.person.name] : []),
      ...greetedName(reader.body),
    ],
    maybePeople: met.found
      .filter(({ person }) => person.role === null && person.name.includes(' '))
      .map(({ person }) => person.name),
  })
  const invited = allPeople({
    given,
    body: reader.body,
    met,
    signatory,
    signature: layers.signature,
    sender,
    company: company?.value ?? null,
  })
  for (const [path, origin] of Object.entries(invited.origins))
    record.origin(path, origin.certainty, origin.quote, origin.where)
  const materials = materialsIn(reader.body)
  const { round, final } = roundFor(reader)
  const role = firstOf(reader, (body) =>
    body === reader.body ? roleIn(body, reader.subject) : body === reader.more ? roleIn(body, null) : null,
  )
  return {
    method,
    uid: given.calendar ? record.stated('uid', given.calendar.uid || null, given.calendar.uid, 'UID') : null,
    sequence: given.calendar
      ? record.stated('sequence', given.calendar.sequence, String(given.calendar.sequence), 'SEQUENCE')
      : null,
    company: company ? record.from('company', company, company.source) : null,
    role: role ? record.from('role', role.value, role.in) : null,
    round,
    final,
    format: formatFor(reader, met.found, met.unnamed),
    start: times.start,
    end: times.end,
    zone: times.zone,
    place,
    ...meeting,
    people: invited.people,
    bring: listFrom(reader, 'bring', materials.bring, reader.body),
    prepare: listFrom(reader, 'prepare', materials.prepare, reader.body),
    nextStep: nextStepFor(reader, times),
    origins: record.origins,
    notes: record.notes,
  }
}
