import { fold } from '@roundtwo/text'
import type { InvitationMail } from './invitation-mail.ts'

/** Words of a message's sender: of the name and mailbox, and of the domain, without its endings. */
export interface Sender {
  name: ReadonlySet<string>
  domain: string
}

export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Letters and digits of a host's name, run together and without its last part: "brackwaterhomes". */
export const domainOf = (host: string): string => wordsOf(host.split('.').slice(0, -1).join('')).join('')

export function senderOf({ document, parts }: InvitationMail, message: number): Sender {
  const span = parts.messages[message]?.from
  const [box = '', ...hosts] = span ? document.text.slice(span.start, span.end).split('@') : []
  const host = /^[\w.-]*/.exec(hosts.join('@'))?.[0] ?? ''
  return { name: new Set(wordsOf(box).filter((word) => word.length > 1)), domain: domainOf(host) }
}
