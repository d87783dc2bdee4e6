import { type Document, wordsIn } from '../document/document.ts'
import type { Span, Token } from '../document/token.ts'
import { inRuns, listedIn, listOf } from '../words/lists.ts'
import words from './contact-words.json' with { type: 'json' }
import hosts from './link-hosts.json' with { type: 'json' }

// Where and how people can be reached: links, telephone numbers, addresses.

const isListed = listedIn(words)

export interface Link extends Span {
  /** Decoded: without what a mail filter or a search engine wrapped around it. */
  url: string
  host: string
  /** For meetings: `Zoom`, `Google Meet`. */
  platform: string | null
}

const platforms = Object.entries(hosts.platforms)
/** Filters with the parameters in which each hides the address. */
const wrappers = Object.entries(hosts.wrappers)

const isHost = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`)

export const platformOf = (host: string): string | null =>
  platforms.find(([, own]) => listOf(own).some((of) => isHost(host, of)))?.[0] ?? null

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
  const [, names = ''] = wrappers.find(([of]) => isHost(host, of)) ?? []
  return listOf(names)
    .flatMap((name) => parameter(url, name) ?? [])
    .flatMap((value) => [value, decoded(value.replaceAll('-', '%').replaceAll('_', '/')) ?? ''])
    .find((plain) => hostOf(plain) !== null)
}

/** The address inside, however often it was wrapped. */
export function plainLink(url: string, layers = 3): string {
  const inner = layers > 0 ? unwrapped(url) : undefined
  return inner ? plainLink(inner, layers - 1) : url
}

/** `meet.google.com/abc` without its scheme: names with dots, then a slash. */
const bare = /(?<![\w/@.-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>"]{2,400}/gi

/** Without the words glued to a bracket that was opened before the link: `(https://a.example/b)Join`. */
const unbracketed = (text: string): string => {
  const closed = text.indexOf(')')
  return closed > 0 && !text.slice(0, closed).includes('(') ? text.slice(0, closed) : text
}

/** All links in their order, decoded. */
export function linksIn({ tokens, lines }: Document): Link[] {
  const whole = tokens.flatMap(({ kind, text, start }) => {
    const own = unbracketed(text)
    const url = own.startsWith('www.') ? `https://${own}` : own
    return kind === 'link' ? [{ url, start, end: start + own.length }] : []
  })
  const short = lines.flatMap((line) =>
    [...line.text.slice(0, 2000).matchAll(bare)].map(({ 0: own, index }) => {
      const start = line.start + index
      return { url: `https://${own.replace(/[.,;:!?)\]]+$/, '')}`, start, end: start + own.length }
    }),
  )
  const isInside = (at: number) => whole.some(({ start, end }) => at >= start && at < end)
  return [...whole, ...short.filter(({ start }) => !isInside(start))]
    .sort((left, right) => left.start - right.start)
    .flatMap(({ url: wrapped, start, end }) => {
      const url = plainLink(wrapped)
      const host = hostOf(url)
      return host ? [{ url, host, platform: platformOf(host), start, end }] : []
    })
}

export interface Phone extends Span {
  /** As written. */
  text: string
}

const isDial = ({ kind, text }: Token): boolean => (kind === 'number' ? !/[:,]/.test(text) : '()-–./+'.includes(text))

/** The longest run of numbers and their joining signs from a token on, signs at its end left off. */
function runFrom(tokens: readonly Token[], first: number): Token[] {
  const near = tokens.slice(first, first + 18)
  const end = near.findIndex((token, at) => {
    // "0113 496 0172 / 07700 900318": the second number begins anew.
    const isOther = at > 0 && (token.text === '+' || (token.text === '/' && token.spaceBefore))
    return isOther || !isDial(token) || token.line !== near[0]?.line
  })
  const run = end < 0 ? near : near.slice(0, end)
  return run.slice(0, run.findLastIndex(({ kind }) => kind === 'number') + 1)
}

/** "12.10.2026", "2026-10-12", "9.30 - 10.30": groups of digits that are a date or times. */
function isTimely(text: string): boolean {
  const groups = text.match(/\d+/g) ?? []
  return groups.length <= 4 && groups.every((group) => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(group))
}

function isPhone(run: readonly Token[], text: string, before: readonly Token[]): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || isTimely(text)) return false
  const said = before.filter(({ kind }) => kind === 'word').slice(-3)
  if (said.some(({ folded }) => isListed('phoneCues', folded))) return true
  // Numbers that are dialled into a meeting or are none of a telephone.
  if (said.some(({ folded }) => isListed('otherNumbers', folded))) return false
  if (text.startsWith('+') || digits.startsWith('0')) return digits.length >= 9
  return digits.length === 10 && run.filter(({ kind }) => kind === 'number').length === 3
}

/** Telephone numbers; a number without a country code needs a word like "call" before it or the usual grouping. */
export function phonesIn({ text, tokens }: Document): Phone[] {
  let next = 0
  return tokens.flatMap((token, at): Phone[] => {
    if (at < next || !isDial(token) || (token.kind === 'sign' && !'+('.includes(token.text))) return []
    const run = runFrom(tokens, at)
    next = at + run.length
    const { start } = token
    const { end } = run.at(-1) ?? token
    const own = text.slice(start, end)
    const before = tokens.slice(Math.max(0, at - 6), at).filter(({ line }) => line === token.line)
    return isPhone(run, own, before) ? [{ start, end, text: own }] : []
  })
}

const australianStates = 'ACT NSW NT QLD SA TAS VIC WA'.split(' ')

/** How postcodes are written, with their country; `null` where several countries write them so. */
export const postcodes: readonly (readonly [pattern: RegExp, country: string | null])[] = [
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, 'GB'],
  [/\b(?:[AC-FHKNPRTV-Y]\d[0-9W]|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b/, 'IE'],
  [/\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/, 'CA'],
  [/\b\d{4} ?(?!SA|SD|SS)[A-Z]{2}\b(?= +\p{Lu}\p{Ll}|$)/u, 'NL'],
  [/\b[A-Z]{2},? ?\d{5}(?:-\d{4})?\b/, 'US'],
  [new RegExp(String.raw`\b(?:${australianStates.join('|')}) \d{4}\b`), 'AU'],
  [/\b\d{5}-\d{3}\b/, 'BR'],
  [/\b\d{4}-\d{3}\b/, 'PT'],
  [/\b\d{2}-\d{3}\b/, 'PL'],
  [/\b\d{3} \d{2}\b/, null],
  [/\b\d{5,6}\b/, null],
  [/\b(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu}\p{L})/u, null],
]

type PlaceSign = 'postcode' | 'street' | 'building' | 'city'

export interface Place extends Span {
  text: string
  /** What it is known by. */
  signs: readonly PlaceSign[]
}

const streetEnds = listOf(words.streetEndings)

/** A part of an address is no longer than this. */
const mostTokens = 8

/** What may be a part of an address: what stands between commas and the like. */
interface Piece {
  tokens: readonly Token[]
  signs: readonly PlaceSign[]
  line: number
  opensLine: boolean
  /** A label with a colon stands before it, or an empty line. */
  isApart: boolean
}

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{Nd}]/u.test(text)

/** Whether a token parts pieces: commas and bars, sentence ends, brackets, dashes set apart. */
function parts(token: Token, next: Token | undefined): boolean {
  if (token.text === '.') return next?.spaceBefore === true && next.text.length > 1 && isCapital(next)
  if ('-–—'.includes(token.text)) return token.spaceBefore && next?.spaceBefore === true
  return ',|;()·•⋅:'.includes(token.text)
}

const textOf = (tokens: readonly Token[], text: string): string => text.slice(tokens[0]?.start, tokens.at(-1)?.end)

/** Without the rest of the sentence after a postcode of a certain country, which is no part of an address. */
function shortened(tokens: readonly Token[], text: string): readonly Token[] {
  if (tokens.length <= mostTokens) return tokens
  const own = textOf(tokens, text).slice(0, 400)
  const matches = postcodes.map(([pattern, country]) => (country === null ? null : pattern.exec(own)))
  const found = matches.find((match) => match !== null)
  const end = found ? (tokens[0]?.start ?? 0) + found.index + found[0].length : 0
  const short = tokens.filter((token) => token.end <= end)
  return short.length > 0 ? short : tokens
}

const isStreetWord = ({ folded }: Token): boolean =>
  isListed('streets', folded) || (folded.length > 6 && streetEnds.some((end) => folded.endsWith(end)))

const isBuilding = ({ folded }: Token): boolean => isListed('buildings', folded)

function signsOf(tokens: readonly Token[], text: string): PlaceSign[] {
  if (tokens.length > mostTokens + 6) return []
  const hasNumber = tokens.some(({ kind }) => kind === 'number')
  const hasName = tokens.some((token) => isCapital(token) && token.kind === 'word')
  const hasStreet = tokens.some((token, at) => isStreetWord(token) && (at > 0 || hasNumber))
  const own = hasNumber && tokens.length <= mostTokens ? textOf(tokens, text) : ''
  const isOfNames = tokens.every((token) => isCapital(token) || token.kind === 'sign')
  const signs: [PlaceSign, boolean][] = [
    ['street', hasStreet && hasName],
    ['building', tokens.some(isBuilding)],
    ['postcode', postcodes.some(([pattern]) => pattern.test(own))],
    ['city', isOfNames && tokens.length <= 4],
  ]
  return signs.flatMap(([sign, isSo]) => (isSo ? [sign] : []))
}

function piecesOf({ lines, text }: Document): Piece[] {
  return lines.flatMap(({ tokens, index, gapBefore }) => {
    const kept = [...tokens.entries()].filter(([at, token]) => !parts(token, tokens[at + 1]))
    return inRuns(kept, ([at], [before]) => at === before + 1).flatMap((run): Piece[] => {
      const [from] = run[0]
      const to = from + run.length
      // What stands before a colon only says what follows.
      if (tokens[to]?.text === ':') return []
      const own = shortened(tokens.slice(from, to), text)
      const isApart = tokens[from - 1]?.text === ':' || (from === 0 && gapBefore)
      return [{ tokens: own, signs: signsOf(own, text), line: index, opensLine: from === 0, isApart }]
    })
  })
}

/** The capitalised tail of a piece: "We're at The Tannery" gives "The Tannery". */
function nameTail(tokens: readonly Token[]): Token[] {
  const isSmall = (one: Token) => one.folded.length <= 3 || isStreetWord(one) || isBuilding(one)
  // Before these an address has not begun yet: "come to", "at", "bei".
  const isOutside = (one: Token) => isListed('placeLeads', one.folded) || (!isCapital(one) && !isSmall(one))
  const named = tokens.slice(tokens.findLastIndex(isOutside) + 1)
  return named.slice(Math.max(0, named.findIndex(isCapital)))
}

/** An address that stands whole in one line needs no lines before it that merely have capitals. */
function withoutOthers(run: readonly Piece[]): Piece[] {
  const whole = run.find(({ line }) => {
    const signs = run.filter((piece) => piece.line === line).flatMap((piece) => piece.signs)
    return signs.includes('street') && signs.includes('postcode')
  })
  return run.filter(({ line, signs }) => {
    return !whole || line >= whole.line || signs.includes('building') || signs.includes('street')
  })
}

/** The address that neighbouring pieces make, if at least one of them is a street, postcode or building. */
function placeOf(run: readonly Piece[], document: Document): Place[] {
  const own = withoutOthers(run)
  const signs = [...new Set(own.flatMap((piece) => piece.signs))]
  const [first, last] = [own[0]?.tokens ?? [], own.at(-1)?.tokens.at(-1)]
  const start = nameTail(first)[0] ?? first[0]
  if (!start || !last || signs.every((sign) => sign === 'city')) return []
  const span = { start: start.start, end: last.end }
  return [{ ...span, text: wordsIn(document, span), signs }]
}

/** Neighbouring pieces that look like parts of an address. */
export function placesIn(document: Document): Place[] {
  const runs: Piece[][] = [[]]
  for (const piece of piecesOf(document)) {
    const run = runs.at(-1) ?? []
    const isWhole = run.some(({ signs }) => signs.includes('postcode'))
    const isFar = piece.line - (run.at(-1)?.line ?? piece.line) > 1
    if (piece.signs.length === 0) runs.push([])
    else if (isFar || piece.isApart || (piece.opensLine && isWhole)) runs.push([piece])
    else if (run.length < 10) run.push(piece)
  }
  return runs.flatMap((run) => placeOf(run, document))
}
