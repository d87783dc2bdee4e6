import { failure, type Instant, instantFromMilliseconds, success } from '@roundtwo/model'
import type { Mail, MailReader } from '@roundtwo/operations'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { textFromHtml } from './text-from-html.ts'

type Sender = Mail['from']

const knownHeaders = `from to cc subject date received return-path delivered-to message-id mime-version content-type
  reply-to sender x-[a-z-]+ dkim-signature arc-seal`.split(/\s+/)
const knownHeader = new RegExp(String.raw`^(?:${knownHeaders.join('|')})[ \t]*:`, 'im')

/** A mail sent on as an attachment, where next to nothing is said above it. */
const sentOn = (email: Email): Attachment | undefined =>
  bodyText(email).length < 40
    ? email.attachments.find((attachment) => attachment.mimeType === 'message/rfc822')
    : undefined

/** The first lines decide: postal-mime itself takes any bytes for a mail. */
const looksLikeMail = (bytes: Uint8Array): boolean => {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384))
  const start = opening.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:From [^\n]*\n)?/, '')
  const headers = start.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? ''
  const first = headers.split(/\r?\n/, 1)[0] ?? ''
  return /^[!-9;-~]+[ \t]*:/.test(first) && knownHeader.test(headers) && !headers.includes('\u0000')
}

/** The mbox separator line and a byte order mark are not part of the mail. */
const withoutPreamble = (bytes: Uint8Array): Uint8Array => {
  let at = 0
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3
  while (at < bytes.length && [0x20, 0x09, 0x0d, 0x0a].includes(bytes[at] ?? 0)) at += 1
  const opening = new TextDecoder('latin1').decode(bytes.subarray(at, at + 1_000))
  const separator = /^From [^\n]*\n/.exec(opening)?.[0].length ?? 0
  return bytes.subarray(at + separator)
}

const mailboxes = (addresses: Address[] | undefined): { name: string | null; email: string }[] =>
  (addresses ?? []).flatMap((address) =>
    address.group
      ? mailboxes(address.group)
      : address.address
        ? [{ name: address.name.trim() || null, email: address.address.trim() }]
        : [],
  )

const sentAt = (date: string | undefined): Instant | null => {
  const at = date ? Date.parse(date) : Number.NaN
  return Number.isNaN(at) || Math.abs(at) > 8e15 ? null : instantFromMilliseconds(at)
}

const isCalendar = (attachment: Attachment): boolean =>
  attachment.mimeType === 'text/calendar' ||
  attachment.mimeType === 'application/ics' ||
  /\.(?:ics|ical|icalendar)$/i.test(attachment.filename ?? '')

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

/** UTF-8 as RFC 5545 has it; what is not becomes Latin-1, which never fails. */
const calendarText = (attachment: Attachment): string => {
  const bytes = bytesOf(attachment.content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A plain part that only says "your program cannot show HTML" is worth less than the HTML. */
const bodyText = (email: Email): string => {
  const plain = (email.text ?? '').replaceAll('\r\n', '\n').trim()
  const html = email.html ? textFromHtml(email.html) : ''
  if (plain === '') return html
  return plain.length < 200 && html.length > 4 * plain.length ? html : plain
}

const mailFrom = (email: Email): Mail => {
  const senders = mailboxes(email.from ? [email.from] : email.sender ? [email.sender] : email.replyTo)
  const from: Sender = senders[0] ?? null
  const calendars = email.attachments.filter(isCalendar).map(calendarText)
  return {
    subject: email.subject?.trim() || null,
    from,
    to: mailboxes([...(email.to ?? []), ...(email.cc ?? [])]),
    date: sentAt(email.date),
    text: bodyText(email),
    // Outlook and Google put the same calendar in twice: as an alternative and as an attachment.
    calendars: [...new Map(calendars.map((text) => [text.replaceAll('\r', '').trim(), text])).values()],
  }
}

const notAMail = failure('file-damaged', 'This file is not a mail: save it again as .eml, or paste its text instead.')

export const createMailReader = (): MailReader => ({
  read: async (bytes) => {
    if (bytes.length === 0) {
      return failure('empty-file', 'This file is empty: save the mail again, or paste its text instead.')
    }
    if (!looksLikeMail(bytes)) return notAMail
    try {
      const options = { maxNestingDepth: 50, rfc822Attachments: true, forceRfc822Attachments: true }
      const email = await PostalMime.parse(withoutPreamble(bytes), options)
      const inner = sentOn(email)
      return success(mailFrom(inner ? await PostalMime.parse(bytesOf(inner.content), options) : email))
    } catch {
      return notAMail
    }
  },
})
