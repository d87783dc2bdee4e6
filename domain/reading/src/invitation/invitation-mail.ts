import type { Instant, Invitation, InvitedPerson, Note, PlainDate, ZoneName } from '@roundtwo/model'
import {
  type Document,
  fold,
  type Line,
  type MailPart,
  type MailParts,
  mailPartsOf,
  readDocument,
  type Token,
  wordsIn,
} from '@roundtwo/text'
import { beginningOf, oneLine, withoutEntities } from '../given-text.ts'

/** The fields of a calendar entry that an invitation is read from; `day` is that of an entry for a whole day. */
export interface CalendarFields extends Pick<Invitation, 'link' | 'start' | 'end' | 'zone'> {
  method: 'request' | 'cancel'
  uid: string
  sequence: number
  summary: string | null
  description: string | null
  location: string | null
  /** The zone as written, when it was translated ("W. Europe Standard Time"). */
  zoneAsWritten?: string | null
  /** A time without a zone, as `YYYY-MM-DDTHH:mm`; then `start` and `end` are null. */
  floatingStart?: string | null
  floatingEnd?: string | null
  day?: PlainDate | null
  people: (InvitedPerson & { organizer: boolean })[]
  notes: Note[]
}

interface MailAddress {
  name: string | null
  email: string | null
}

export interface InvitationSource {
  text: string
  subject?: string | null | undefined
  from?: MailAddress | null | undefined
  /** Who the mail was sent to: the candidate among them is nobody to be met. */
  to?: readonly MailAddress[] | undefined
  sentAt?: Instant | null | undefined
  calendar?: CalendarFields | null | undefined
  now: Instant
  /** The user's own zone, for times without one. */
  zone: ZoneName
}

/** Words of a message's sender: of the name and mailbox, and of the domain, without its endings. */
interface Sender {
  name: ReadonlySet<string>
  domain: string
}

/** A message by its number and its age: that with the news, one above that only points at it, or an older one. */
export interface MailPlace {
  message: number
  part: MailPart
  age: 'main' | 'top' | 'old'
}

/** An invitation as one document: header fields and those of a calendar entry stand in it as lines. */
export interface InvitationMail {
  document: Document
  parts: MailParts
  source: InvitationSource
  /** Of each line. */
  places: MailPlace[]
  /** Of each message. */
  senders: Sender[]
}

/** Folded runs of letters and digits. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Letters and digits run together. */
export const lettersOf = (text: string): string => wordsOf(text).join('')

/** Letters and digits of a host's name, without its last part: "brackwaterhomes". */
export const domainOf = (host: string): string => lettersOf(host.split('.').slice(0, -1).join(''))

/** Of what is written behind "From:". */
export function senderOf(from: string): Sender {
  const [box = '', ...hosts] = from.split('@')
  const host = /^[\w.-]*/.exec(hosts.join('@'))?.[0] ?? ''
  return { name: new Set(wordsOf(box).filter((word) => word.length > 1)), domain: domainOf(host) }
}

const addressed = ({ name, email }: MailAddress): string => (name ? `${name} <${email ?? ''}>` : (email ?? ''))

/** Lines of a header, and those that a calendar entry adds to them and to the text. */
function linesAbove({ text, subject, from, to = [], calendar }: InvitationSource): string[][] {
  const { summary, location, description, people = [], day } = calendar ?? {}
  // Who wrote it: the sender, or the one who called the meeting.
  const author = from ?? people.find(({ organizer }) => organizer)
  const title = subject ?? summary
  const header = [
    ...(author ? [`From: ${oneLine(addressed(author))}`] : []),
    ...(to.length > 0 ? [`To: ${oneLine(to.map(addressed).join(', '))}`] : []),
    ...(title ? [`Subject: ${oneLine(title)}`] : []),
  ]
  const isNew = (words: string | null | undefined): words is string =>
    Boolean(words?.trim()) && !text.includes(words?.trim().slice(0, 200) ?? '')
  const guests = people.filter(({ name, organizer }) => !organizer || name !== author?.name)
  const entry = [
    ...(subject && isNew(summary) ? [`Title: ${oneLine(summary)}`] : []),
    // An entry of a whole day leaves the hour to its description.
    ...(day ? [`Date: ${day}`] : []),
    ...(location?.trim() ? [`Location: ${oneLine(location)}`] : []),
    ...guests.map((guest) => oneLine(`${guest.organizer ? 'Organizer' : 'Guest'}: ${addressed(guest)}`)),
    ...(isNew(description) ? ['', description] : []),
  ]
  return [header, entry]
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

/** Nobody writes an invitation longer than this, in characters and lines; what comes after is not read. */
const longest = 30_000
const mostLines = 1_000

/** Whatever came, as one text with its messages and their parts. */
export function invitationMail(source: InvitationSource): InvitationMail {
  const blocks = [...linesAbove(source), [unquotedWhole(source.text)]].filter((lines) => lines.length > 0)
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n')
  const document = readDocument(withoutMarkup(beginningOf(text, longest, mostLines)))
  const parts = mailPartsOf(document)
  const senders = parts.messages.map(({ from }) => senderOf(from ? wordsIn(document, from) : ''))
  const ageOf = (message: number) => (message === parts.main ? 'main' : message < parts.main ? 'top' : 'old')
  const places = parts.lines.map(({ message, part }): MailPlace => ({ message, part, age: ageOf(message) }))
  return { document, parts, source, places, senders }
}

/** Where in a mail a line stands. */
export const placeOf = ({ places }: InvitationMail, line: number): MailPlace =>
  places[line] ?? { message: 0, part: 'body', age: 'main' }

/** The words before a colon near the beginning of a line. */
export function labelOf({ tokens }: Line): Token[] {
  const colon = tokens.findIndex(({ text }) => text === ':')
  return colon <= 5 ? tokens.slice(0, Math.max(0, colon)) : []
}

/** After each line the last one that announced what stands below it; a gap before a line of the other kind ends that. */
export function announcers(
  lines: readonly Line[],
  announces: (line: Line) => boolean,
  ends: (line: Line) => boolean,
): (Line | undefined)[] {
  let open: Line | undefined
  return lines.map((line) => {
    if (announces(line)) open = line
    else if (line.gapBefore && line.bullet === null && ends(line)) open = undefined
    return open
  })
}
