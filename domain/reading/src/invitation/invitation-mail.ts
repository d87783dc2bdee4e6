import {
  type Document,
  type MailPart,
  type MailParts,
  mailPartsOf,
  readDocument,
  type Token,
} from '@roundtwo/text'
import type { InvitationSource, MailAddress } from './invitation-source.ts'

/** An invitation as one document: header fields and those of a calendar entry stand in it as lines. */
export interface InvitationMail {
  document: Document
  parts: MailParts
  source: InvitationSource
}

/** Nobody writes an invitation longer than this; what comes after is not read. */
const longest = 30_000

const addressed = ({ name, email }: MailAddress): string => (name ? `${name} <${email}>` : email)
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function headerLines({ from, to = [], subject, calendar }: InvitationSource): string[] {
  const title = subject ?? calendar?.summary
  return [
    ...(from ? [`From: ${oneLine(addressed(from))}`] : []),
    ...(to.length > 0 ? [`To: ${oneLine(to.map(addressed).join(', '))}`] : []),
    ...(title ? [`Subject: ${oneLine(title)}`] : []),
  ]
}

function calendarLines({ calendar, text, subject }: InvitationSource): string[] {
  if (!calendar) return []
  const { summary, location, description, people } = calendar
  const isNew = (words: string | null | undefined): words is string =>
    Boolean(words?.trim()) && !text.includes(words?.trim().slice(0, 200) ?? '')
  return [
    ...(subject && isNew(summary) ? [`Title: ${oneLine(summary)}`] : []),
    ...(location?.trim() ? [`Location: ${oneLine(location)}`] : []),
    ...people.map(({ name, email, organizer }) =>
      oneLine(`${organizer ? 'Organizer' : 'Guest'}: ${addressed({ name, email: email ?? '' })}`),
    ),
    ...(isNew(description) ? ['', description] : []),
  ]
}

/** Whatever came, as one text with its messages and their parts. */
export function invitationMail(source: InvitationSource): InvitationMail {
  const blocks = [headerLines(source), calendarLines(source), [source.text]]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  const document = readDocument(text.slice(0, longest))
  return { document, parts: mailPartsOf(document), source }
}

export const partOf = ({ parts }: InvitationMail, token: Token): MailPart =>
  parts.lines[token.line]?.part ?? 'body'
export const messageOf = ({ parts }: InvitationMail, token: Token): number =>
  parts.lines[token.line]?.message ?? 0
