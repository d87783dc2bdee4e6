import { type InvitationSource, readInvitation as readInvitationText } from '@roundtwo/language'
import { failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { CalendarInvitation, Mail, PurePorts } from '../ports.ts'
import { presentInvitation } from './present-facts.ts'
import { sourceFile } from './source.ts'

const calendarOf = (ports: PurePorts, mail: Mail): CalendarInvitation | null => {
  for (const part of mail.calendars) {
    const read = ports.calendar.read(part)
    if (read.ok) return read.value
  }
  return null
}

const readText = (source: InvitationSource) => {
  const { notes, ...reading } = readInvitationText(source)
  return success({ ...presentInvitation(reading), notes })
}

export const readInvitation: HandlerOf<'readInvitation'> = async (ports, input) => {
  const source = sourceFile(ports, input)
  if (!source.ok) return source
  const document = await ports.documents.read(source.value)
  if (!document.ok) return document
  const given = { now: input.now ?? ports.clock(), zone: input.zone ?? ports.machineZone() }
  const text = document.value.lines.map((line) => line.text).join('\n')
  switch (document.value.kind) {
    case 'calendar': {
      const calendar = ports.calendar.read(text)
      if (!calendar.ok) return calendar
      return readText({ ...given, text: calendar.value.description ?? '', calendar: calendar.value })
    }
    case 'mail': {
      const mail = await ports.mail.read(source.value.bytes)
      if (!mail.ok) return mail
      return readText({
        ...given,
        text: mail.value.text,
        subject: mail.value.subject,
        from: mail.value.from,
        to: mail.value.to,
        sentAt: mail.value.date,
        calendar: calendarOf(ports, mail.value),
      })
    }
    case 'linkedin-archive':
      return failure(
        'file-type-unknown',
        'This is an archive of files, not an invitation: give the mail or the .ics file.',
      )
    case 'json':
      return failure(
        'file-type-unknown',
        'This is a JSON file, not an invitation: give the mail or the .ics file.',
      )
    default:
      return readText({ ...given, text })
  }
}
