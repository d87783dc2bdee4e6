import type { Document } from '../document/document.ts'
import { listOf } from '../document/row.ts'
import type { Span } from '../document/token.ts'
import hosts from './link-hosts.json' with { type: 'json' }

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

const platformHosts: Readonly<Partial<Record<Platform, string>>> = hosts.platforms
/** Filters with the parameters in which each hides the address. */
const wrappers = Object.entries(hosts.wrappers)

const isHost = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`)

const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:[^/?#@]{1,100}@)?([\w.-]+\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? null

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
function unwrapped(url: string): string | undefined {
  const inside = /\/v3\/__(.+)__;/.exec(url)?.[1]
  if (inside !== undefined) return inside
  const host = hostOf(url) ?? ''
  const [wrapper = '', names = ''] = wrappers.find(([of]) => isHost(host, of)) ?? []
  const hidden = listOf(names).flatMap((name) => parameter(url, name) ?? [])
  const isEscaped = wrapper.includes('proofpoint')
  return hidden
    .flatMap((value) => (isEscaped ? (decoded(value.replaceAll('-', '%').replaceAll('_', '/')) ?? []) : value))
    .find((plain) => hostOf(plain) !== null)
}

/** The address inside, however often it was wrapped. */
export function plainLink(url: string, layers = 3): string {
  const inner = layers > 0 ? unwrapped(url) : undefined
  return inner ? plainLink(inner, layers - 1) : url
}

export const platformOf = (host: string): Platform | null =>
  platforms.find((platform) => listOf(platformHosts[platform] ?? '').some((of) => isHost(host, of))) ?? null

/** `meet.google.com/abc` without its scheme: names with dots, then a slash. */
const bare = /(?<![\w/@.-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>"]{2,400}/gi

/** Without the words glued to a bracket that was opened before the link: `(https://a.example/b)Join`. */
const unbracketed = (text: string): string => {
  const closed = text.indexOf(')')
  return closed > 0 && !text.slice(0, closed).includes('(') ? text.slice(0, closed) : text
}

/** All links in their order, decoded. */
export function linksIn(document: Document): Link[] {
  const whole = document.tokens.flatMap(({ kind, text, start }) => {
    const own = unbracketed(text)
    const address = own.startsWith('www.') ? `https://${own}` : own
    return kind === 'link' ? [{ text: address, start, end: start + own.length }] : []
  })
  const isInside = (at: number) => whole.some(({ start, end }) => at >= start && at < end)
  const short = document.lines.flatMap(({ text, start }) =>
    [...text.slice(0, 2000).matchAll(bare)].map(({ 0: own, index }) => ({
      text: `https://${own.replace(/[.,;:!?)\]]+$/, '')}`,
      start: start + index,
      end: start + index + own.length,
    })),
  )
  return [...whole, ...short.filter(({ start }) => !isInside(start))]
    .sort((left, right) => left.start - right.start)
    .flatMap(({ text, ...span }) => {
      const url = plainLink(text)
      const host = hostOf(url)
      return host ? [{ url, host, platform: platformOf(host), ...span }] : []
    })
}
