import { trimmed } from '../words/fold.ts'
import type { Document } from './document.ts'
import type { Line } from './line.ts'
import { closingIn, isConferenceBlock, isFooter } from './mail-endings.ts'
import words from './mail-words.json' with { type: 'json' }
import type { Span, Token } from './token.ts'

export type MailPart = 'header' | 'body' | 'signature' | 'footer'

/** What is known of a message from its header, or from the line above its quotation. */
export interface MailMessage {
  from: Span | null
  to: Span | null
  cc: Span | null
  subject: Span | null
  sent: Span | null
  /** Words of its body, without signature and footer. */
  words: number
}

export interface MailParts {
  /** For each line of the document: which message it is of, 0 being the newest, and which part of it. */
  lines: { message: number; part: MailPart }[]
  messages: MailMessage[]
  /** The message that holds the news: 0, or the next one where the newest only points at it ("see below"). */
  main: number
}

type Field = 'from' | 'to' | 'cc' | 'subject' | 'sent'
const fields: readonly Field[] = ['from', 'to', 'cc', 'subject', 'sent']
/** Folded names of header fields in English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Nordic. */
const fieldNames = new Map(
  fields.flatMap((field) => words.fields[field].split(', ').map((name) => [name, field] as const)),
)
/** "… wrote:" in the line above a quoted message. */
const wroteWords = new Set(words.wrote.split(' '))
/** A line that parts messages names one of each of these. */
const messageWords = new Set(words.message.split(' '))
const partingWords = new Set(words.parting.split(' '))

interface HeaderLine {
  field: Field | undefined
  value: Span
}

/** `Von: …`, `*De :* …`: the name before the first colon, and what follows it. */
function headerLine({ tokens }: Line): HeaderLine | null {
  const colon = tokens.findIndex(({ text }, place) => text === ':' && place > 0 && place < 8)
  const sign = tokens[colon]
  const name = tokens.slice(0, Math.max(0, colon)).filter(({ text }) => text !== '*' && text !== '_')
  if (!sign || name.some(({ kind, text }) => kind !== 'word' && text !== '-')) return null
  const folded = name
    .map((token) => (token.spaceBefore ? ' ' : '') + token.folded)
    .join('')
    .trim()
  const field = fieldNames.get(folded)
  const rest = tokens.slice(colon + 1).filter(({ text }) => text !== '*')
  const value = spanOf(rest) ?? { start: sign.end, end: sign.end }
  // Other fields of a header are hyphenated or run together: `Message-ID`, `MIME-Version`, `Received`.
  const isTechnical = /^[a-z]+-[a-z-]+$|^(?:received|importance|attachments?)$/.test(folded)
  return field || isTechnical ? { field, value } : null
}

const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const has = (tokens: readonly Token[], set: ReadonlySet<string>): boolean =>
  tokens.some(({ folded }) => set.has(folded))

/** `-----Original Message-----`, `Anfang der weitergeleiteten Nachricht:` */
function isDivider({ text, tokens }: Line): boolean {
  if (tokens.length > 60 || tokens.filter(({ kind }) => kind === 'word').length > 6) return false
  const isApart = text.startsWith('--') || text.endsWith(':')
  return isApart && has(tokens, messageWords) && has(tokens, partingWords)
}

/** `On Fri, 4 Sep 2026 at 11:02, Marek Dudziak <m@…> wrote:` in one line, or broken in two. */
function attribution(line: Line, next: Line | undefined): { lines: 1 | 2; tokens: Token[] } | null {
  const closes = (tokens: readonly Token[]) => {
    if (tokens.length > 60) return false
    // GroupWise: `>>> "Sim Bhogal" <sim@…> 11/11/2026 17:26 >>>`
    const isBetweenSigns = line.quoteDepth >= 3 && line.text.endsWith('>>>')
    if (!isBetweenSigns && (tokens.at(-1)?.text !== ':' || !has(tokens, wroteWords))) return false
    return tokens.some(({ kind }) => kind === 'number' || kind === 'address')
  }
  if (closes(line.tokens)) return { lines: 1, tokens: line.tokens }
  if (!next || next.gapBefore || has(line.tokens, wroteWords) || line.tokens.length > 40) return null
  const both = [...line.tokens, ...next.tokens]
  const isDated = line.tokens.some(({ kind }) => kind === 'number')
  return isDated && next.tokens.length <= 12 && closes(both) ? { lines: 2, tokens: both } : null
}

/** Who wrote and when: the name stands between the date and the verb, or between the verb and the colon. */
function authorAndDate(tokens: readonly Token[]): { from: Span | null; sent: Span | null } {
  const verb = tokens.findIndex(({ folded }) => wroteWords.has(folded))
  const isNamed = ({ kind, text }: Token) => kind === 'address' || (kind === 'word' && /^\p{Lu}\p{L}/u.test(text))
  const lastNumber = tokens.findLastIndex(({ kind }, place) => kind === 'number' && place < verb)
  const before = tokens.slice(lastNumber + 1, verb)
  const after = tokens.slice(verb + 1, -1)
  const isBefore = before.some((token) => isNamed(token) && !/^[AP]M$/.test(token.text))
  const named = isBefore ? before.filter(({ text }) => !/^[AP]M$/i.test(text)) : after
  const first = named.findIndex(isNamed)
  const last = named.findLastIndex(isNamed)
  return {
    from: first < 0 ? null : spanOf(named.slice(first, last + 1)),
    sent: spanOf(tokens.slice(0, lastNumber + 1)),
  }
}

const longestHeader = 60

/** How many lines from `at` are a header, and its fields; null when no header begins there. */
function headerBlock(
  lines: readonly Line[],
  headers: readonly (HeaderLine | null)[],
  at: number,
): { count: number; found: Map<Field, Span> } | null {
  const found = new Map<Field, Span>()
  const depth = lines[at]?.quoteDepth
  let count = 0
  for (let place = at; place < Math.min(lines.length, at + longestHeader); place += 1) {
    const line = lines[place]
    if (!line || line.quoteDepth !== depth || (count > 0 && line.gapBefore)) break
    const header = headers[place] ?? null
    const isFolded = count > 0 && header === null && line.indent > 0 && line.bullet === null
    if (!header && !isFolded) break
    if (header?.field && found.has(header.field)) break
    if (header?.field) found.set(header.field, header.value)
    count += 1
  }
  return count > 0 ? { count, found } : null
}

const isWorthy = (found: ReadonlyMap<Field, Span>, text: string, isTop: boolean): boolean => {
  const from = found.get('from')
  const others = found.has('sent') || found.has('subject')
  const sender = from ? text.slice(from.start, from.end) : ''
  if (isTop) return found.size >= 2 || found.has('subject') || sender.includes('@')
  return from !== undefined && (sender.includes('@') || (others && !/^\d/.test(sender)))
}

const emptyMessage = (): MailMessage => ({
  from: null,
  to: null,
  cc: null,
  subject: null,
  sent: null,
  words: 0,
})

/** Walks down the lines and keeps the message that is open at each depth of quoting. */
class Walk {
  readonly lines: { message: number; part: MailPart }[] = []
  readonly messages: MailMessage[] = [emptyMessage()]
  readonly #open: number[] = [0]
  /** A line above a quotation was met: the next line begins the message it names. */
  #announced: number | null = null

  #begin(): number {
    this.messages.push(emptyMessage())
    return this.messages.length - 1
  }

  announce(count: number, known: Partial<MailMessage>): void {
    const message = this.#announced ?? this.#begin()
    Object.assign(this.messages[message] ?? {}, known)
    for (let line = 0; line < count; line += 1) this.lines.push({ message, part: 'header' })
    this.#announced = message
  }

  /** The message at a depth of quoting: one announced, the one open there, or a new one. */
  messageAt(depth: number): number {
    const message = this.#announced ?? this.#open[depth] ?? this.#begin()
    this.#announced = null
    this.#open.length = Math.min(this.#open.length, depth + 1)
    this.#open[depth] = message
    return message
  }

  beginHere(depth: number): number {
    this.#announced ??= this.#begin()
    return this.messageAt(depth)
  }
}

function walked(document: Document): Walk {
  const walk = new Walk()
  const { lines, text } = document
  const headers = lines.map(headerLine)
  let isFresh = true
  let listDepth: number | null = null
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    const said = attribution(line, lines[at + 1])
    if (said || isDivider(line)) {
      walk.announce(said?.lines ?? 1, said ? authorAndDate(said.tokens) : {})
      at += said?.lines ?? 1
      isFresh = true
      continue
    }
    const before = lines[at - 1]
    const opens = isFresh || before?.quoteDepth !== line.quoteDepth
    const header = headerBlock(lines, headers, at)
    if (header && isWorthy(header.found, text, opens)) {
      const isNew = !opens || (at > 0 && before?.quoteDepth === 0 && line.quoteDepth === 0 && !isFresh)
      const message = isNew ? walk.beginHere(line.quoteDepth) : walk.messageAt(line.quoteDepth)
      Object.assign(walk.messages[message] ?? {}, Object.fromEntries(header.found))
      for (let count = 0; count < header.count; count += 1) walk.lines.push({ message, part: 'header' })
      at += header.count
    } else {
      // Some write lists with `>`: such a list carries on a line that ends in a colon.
      const isList: boolean =
        listDepth === line.quoteDepth || (line.quoteDepth === 1 && before?.text.endsWith(':') === true && !isFresh)
      listDepth = isList ? line.quoteDepth : null
      walk.lines.push({ message: walk.messageAt(isList ? 0 : line.quoteDepth), part: 'body' })
      at += 1
    }
    isFresh = false
  }
  return walk
}

/** Marks signature and footer among the body lines of one message, given by their indexes. */
function markEnding(document: Document, parts: MailParts, own: readonly number[], sender: string): void {
  const lines = own.flatMap((index) => document.lines[index] ?? [])
  const foot = lines.findIndex((line, place) => place >= lines.length / 2 && isFooter(line))
  const above = foot < 0 ? lines : lines.slice(0, foot)
  const sign = closingIn(above, sender)
  let part: MailPart = 'body'
  lines.forEach((line, place) => {
    if (place === sign) part = 'signature'
    if (foot >= 0 && place >= foot) part = 'footer'
    if (part !== 'body' && isConferenceBlock(line, lines[place + 1])) part = 'body'
    const isPostscript = /^P\.? ?S\b/.test(line.text)
    const entry = parts.lines[line.index]
    if (entry) entry.part = isPostscript && part === 'signature' ? 'body' : part
  })
}

const wordCount = (line: Line): number => line.tokens.filter(({ kind }) => kind === 'word').length

/** At most this many words, and none of the numbers that a date or time needs, only point at what is below. */
const pointing = 45

function mainOf(document: Document, parts: MailParts): number {
  if (parts.messages.length < 2) return 0
  const own = document.lines.filter((line) => parts.lines[line.index]?.message === 0)
  const body = own.filter((line) => parts.lines[line.index]?.part === 'body')
  const hasNumber = body.some((line) => line.tokens.some(({ kind }) => kind === 'number'))
  const [top, below] = parts.messages
  return (top?.words ?? 0) <= (hasNumber ? 3 : pointing) && (below?.words ?? 0) > (top?.words ?? 0) ? 1 : 0
}

/**
 * The messages of a mail with its quoted and forwarded ones, and in each header, body, signature and footer. A text
 * without any of it is one message that is all body. Linear in the length of the text.
 */
export function mailPartsOf(document: Document): MailParts {
  const walk = walked(document)
  const used = [...new Set(walk.lines.map(({ message }) => message))].sort((left, right) => left - right)
  const places = new Map(used.map((message, place) => [message, place]))
  const parts: MailParts = {
    lines: walk.lines.map(({ message, part }) => ({ message: places.get(message) ?? 0, part })),
    messages: used.map((message) => walk.messages[message] ?? emptyMessage()),
    main: 0,
  }
  const bodies: number[][] = parts.messages.map(() => [])
  parts.lines.forEach(({ message, part }, index) => {
    if (part === 'body') bodies[message]?.push(index)
  })
  bodies.forEach((own, index) => {
    const message = parts.messages[index]
    if (!message) return
    const from = message.from ? document.text.slice(message.from.start, message.from.end) : ''
    markEnding(document, parts, own, trimmed(from, ' "\'<>'))
    const body = own.flatMap((line) => (parts.lines[line]?.part === 'body' ? (document.lines[line] ?? []) : []))
    message.words = body.reduce((sum, line) => sum + wordCount(line), 0)
  })
  parts.main = mainOf(document, parts)
  return parts
}
