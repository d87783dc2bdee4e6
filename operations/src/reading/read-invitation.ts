import { failure, type Instant, success, type ZoneName } from '@roundtwo/model'
import { type InvitationSource, readInvitation as readInvitationText } from '@roundtwo/reading'
import type { HandlerOf } from '../implement.ts'
import type { CalendarInvitation, Mail, PurePorts } from '../ports.ts'
import { type OpenedSource, openSource, textOf } from './open-source.ts'

/** The first appointment of all the mail's calendar parts; that there are others is noted. */
const calendarOf = (ports: PurePorts, mail: Mail): CalendarInvitation | null => {
  const read = mail.calendars.map((part) => ports.calendar.read(part)).flatMap((part) => (part.ok ? [part.value] : []))
  const [first] = read.toSorted((one, other) => ((one.start ?? '9') < (other.start ?? '9') ? -1 : 1))
  if (!first || new Set(read.map(({ start }) => start)).size < 2) return first ?? null
  const message = `The mail holds ${read.length} appointments; the first is shown.`
  return { ...first, notes: [...first.notes, { code: 'several-events', message }] }
}

const readText = async (source: InvitationSource) => success(await readInvitationText(source))

const otherThings: Partial<Record<OpenedSource['document']['kind'], string>> = {
  'linkedin-archive': 'an archive of files',
  json: 'a JSON file',
}

/** What an opened file says as an invitation. */
export const invitationIn = async (ports: PurePorts, opened: OpenedSource, given: { now: Instant; zone: ZoneName }) => {
  const { kind } = opened.document
  const other = otherThings[kind]
  if (other) return failure('file-type-unknown', `This is ${other}, not an invitation: give the mail or the .ics file.`)
  if (kind === 'calendar') {
    const calendar = ports.calendar.read(textOf(opened))
    if (!calendar.ok) return calendar
    return readText({ ...given, text: calendar.value.description ?? '', calendar: calendar.value })
  }
  if (kind !== 'mail') return readText({ ...given, text: textOf(opened) })
  const mail = await ports.mail.read(opened.file.bytes)
  if (!mail.ok) return mail
  const { text, subject, from, to, date: sentAt } = mail.value
  return readText({ ...given, text, subject, from, to, sentAt, calendar: calendarOf(ports, mail.value) })
}

export const readInvitation: HandlerOf<'readInvitation'> = async (ports, input) => {
  const opened = await openSource(ports, input)
  if (!opened.ok) return opened
  const given = { now: input.now ?? ports.clock(), zone: input.zone ?? ports.machineZone() }
  return invitationIn(ports, opened.value, given)
}
