import { fold } from '@roundtwo/text'

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

/** Of what is written behind "From:". */
export function senderOf(from: string): Sender {
  const [box = '', ...hosts] = from.split('@')
  const host = /^[\w.-]*/.exec(hosts.join('@'))?.[0] ?? ''
  return { name: new Set(wordsOf(box).filter((word) => word.length > 1)), domain: domainOf(host) }
}
