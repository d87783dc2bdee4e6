import {
  type Document,
  type MailPart,
  type MailParts,
  mailPartsOf,
  readDocument,
  type Token,
  wordsIn,
} from '@roundtwo/text'
import { beginningOf, withoutEntities } from '../given-text.ts'
import type { InvitationSource, MailAddress } from './invitation-source.ts'
import { type Sender, senderOf } from './senders.ts'

/** An invitation as one document: header fields and those of a calendar entry stand in it as lines. */
export interface InvitationMail {
  document: Document
  parts: MailParts
  source: InvitationSource
  /** Of each message. */
  senders: Sender[]
}

/** Nobody writes an invitation longer than this, in characters and lines; what comes after is not read. */
const longest = 30_000
const mostLines = 1_000

const addressed = ({ name, email }: MailAddress): string => (name ? `${name} <${email}>` : email)
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Who wrote it: the sender, or the one who called the meeting. */
function authorOf({ from, calendar }: InvitationSource): MailAddress | null {
  if (from) return from
  const organizer = calendar?.people.find((person) => person.organizer)
  return organizer ? { name: organizer.name, email: organizer.email ?? '' } : null
}

function headerLines(source: InvitationSource): string[] {
  const { to = [], subject, calendar } = source
  const author = authorOf(source)
  const title = subject ?? calendar?.summary
  return [
    ...(author ? [`From: ${oneLine(addressed(author))}`] : []),
    ...(to.length > 0 ? [`To: ${oneLine(to.map(addressed).join(', '))}`] : []),
    ...(title ? [`Subject: ${oneLine(title)}`] : []),
  ]
}

function calendarLines(source: InvitationSource): string[] {
  const { calendar, text, subject } = source
  if (!calendar) return []
  const { summary, location, description, people, day } = calendar
  const isNew = (words: string | null | undefined): words is string =>
    Boolean(words?.trim()) && !text.includes(words?.trim().slice(0, 200) ?? '')
  const author = authorOf(source)
  const guests = people.filter(({ name, organizer }) => !organizer || name !== author?.name)
  return [
    ...(subject && isNew(summary) ? [`Title: ${oneLine(summary)}`] : []),
    // An entry of a whole day leaves the hour to its description.
    ...(day ? [`Date: ${day}`] : []),
    ...(location?.trim() ? [`Location: ${oneLine(location)}`] : []),
    ...guests.map(({ name, email, organizer }) =>
      oneLine(`${organizer ? 'Organizer' : 'Guest'}: ${addressed({ name, email: email ?? '' })}`),
    ),
    ...(isNew(description) ? ['', description] : []),
  ]
}

const markup = new Set('b i u em strong span p br div font td tr table a'.split(' '))

/** Without what a careless program left of HTML in a plain text. */
const withoutMarkup = (text: string): string =>
  withoutEntities(
    text.replace(/<\/?([a-z]{1,6})(?: [^<>]{0,300})?\/?>/gi, (whole, name: string) =>
      markup.has(name.toLowerCase()) ? '' : whole,
    ),
  )

/** A mail that somebody quoted as a whole, up to so many times, is that mail. */
function unquotedWhole(text: string, mostTimes = 3): string {
  const lines = text.split('\n')
  const isQuoted = lines.every((line) => line.startsWith('>') || line.trim() === '')
  if (mostTimes === 0 || !isQuoted || text.trim() === '') return text
  return unquotedWhole(lines.map((line) => line.replace(/^> ?/, '')).join('\n'), mostTimes - 1)
}

/** Whatever came, as one text with its messages and their parts. */
export function invitationMail(source: InvitationSource): InvitationMail {
  const blocks = [headerLines(source), calendarLines(source), [unquotedWhole(source.text)]]
  const filled = blocks.filter((lines) => lines.length > 0)
  const text = filled.map((lines) => lines.join('\n')).join('\n\n')
  const document = readDocument(withoutMarkup(beginningOf(text, longest, mostLines)))
  const parts = mailPartsOf(document)
  const senders = parts.messages.map(({ from }) => senderOf(from ? wordsIn(document, from) : ''))
  return { document, parts, source, senders }
}

/** The message and the part of it that a line is of. */
export const placeOf = ({ parts }: InvitationMail, line: number): { message: number; part: MailPart } =>
  parts.lines[line] ?? { message: 0, part: 'body' }

export const partOf = (mail: InvitationMail, token: Token): MailPart => placeOf(mail, token.line).part
export const messageOf = (mail: InvitationMail, token: Token): number => placeOf(mail, token.line).message
