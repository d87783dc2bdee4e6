import type { Document } from '../document/document.ts'
import type { Span } from '../document/token.ts'

export const platforms = [
  'Zoom',
  'Teams',
  'Google Meet',
  'Webex',
  'Skype',
  'Whereby',
  'Phone',
  'WhatsApp',
  'FaceTime',
] as const
export type Platform = (typeof platforms)[number]

export interface Link extends Span {
  /** Decoded: without what a mail filter or a search engine wrapped around it. */
  url: string
  host: string
  platform: Platform | null
}

/** Hosts of filters and the parameter in which each hides the address. */
const wrappers: readonly (readonly [host: string, parameter: string])[] = [
  ['safelinks.protection.outlook.com', 'url'],
  ['google.com', 'q'],
  ['google.com', 'url'],
  ['urldefense.proofpoint.com', 'u'],
  ['linkprotect.cudasvc.com', 'a'],
  ['clicktime.symantec.com', 'u'],
]

const hosts: readonly (readonly [host: string, platform: Platform])[] = [
  ['zoom.us', 'Zoom'],
  ['zoom.com', 'Zoom'],
  ['zoomgov.com', 'Zoom'],
  ['teams.microsoft.com', 'Teams'],
  ['teams.live.com', 'Teams'],
  ['teams.cloud.microsoft', 'Teams'],
  ['meet.google.com', 'Google Meet'],
  ['webex.com', 'Webex'],
  ['join.skype.com', 'Skype'],
  ['whereby.com', 'Whereby'],
  ['wa.me', 'WhatsApp'],
]

const isHost = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`)

const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:[^/?#@]{1,100}@)?([\w.-]+\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ??
  null

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function parameter(url: string, name: string): string | null {
  const query = url.split('?')[1]?.split('#')[0] ?? ''
  const pair = query.split(/&(?:amp;)?/).find((one) => one.startsWith(`${name}=`))
  return pair ? decoded(pair.slice(name.length + 1).replaceAll('+', ' ')) : null
}

/** Proofpoint writes `-` for `%` and `_` for `/` in its second form, and the address between `__` in its third. */
function unwrapped(url: string): string | null {
  const opened = url.indexOf('/v3/__')
  const closed = url.lastIndexOf('__;')
  if (opened >= 0 && closed > opened) return url.slice(opened + 6, closed)
  const host = hostOf(url)
  for (const [wrapper, name] of host ? wrappers : []) {
    const value = isHost(host ?? '', wrapper) ? parameter(url, name) : null
    if (!value) continue
    const plain = wrapper.includes('proofpoint')
      ? decoded(value.replaceAll('-', '%').replaceAll('_', '/'))
      : value
    if (plain && hostOf(plain)) return plain
  }
  return null
}

/** The address inside, however often it was wrapped. */
export function plainLink(url: string): string {
  let plain = url
  for (let layer = 0; layer < 3; layer += 1) {
    const inner = unwrapped(plain)
    if (!inner) break
    plain = inner
  }
  return plain
}

export const platformOf = (host: string): Platform | null =>
  hosts.find(([of]) => isHost(host, of))?.[1] ?? null

/** `meet.google.com/abc` without its scheme: names with dots, then a slash. */
const bare = /(?<![\w/@.-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>"]{2,400}/gi

/** Without the words glued to a bracket that was opened before the link: `(https://a.example/b)Join`. */
const unbracketed = (text: string): string => {
  const closed = text.indexOf(')')
  return closed > 0 && !text.slice(0, closed).includes('(') ? text.slice(0, closed) : text
}

/** All links in their order, decoded. */
export function linksIn(document: Document): Link[] {
  const whole = document.tokens
    .filter(({ kind }) => kind === 'link')
    .map(({ text, start }) => {
      const own = unbracketed(text)
      return { text: own.startsWith('www.') ? `https://${own}` : own, start, end: start + own.length }
    })
  const within = (at: number) => whole.some(({ start, end }) => at >= start && at < end)
  const short = document.lines.flatMap((line) =>
    line.text.includes('/')
      ? [...line.text.slice(0, 2000).matchAll(bare)].map((match) => ({
          text: `https://${match[0].replace(/[.,;:!?)\]]+$/, '')}`,
          start: line.start + match.index,
          end: line.start + match.index + match[0].length,
        }))
      : [],
  )
  return [...whole, ...short.filter(({ start }) => !within(start))]
    .sort((left, right) => left.start - right.start)
    .flatMap(({ text, start, end }) => {
      const url = plainLink(text)
      const host = hostOf(url)
      return host ? [{ url, host, platform: platformOf(host), start, end }] : []
    })
}
