import { fold, trimmed } from '../words/fold.ts'
import { listedIn } from '../words/lists.ts'
import { type Document, wordsIn } from './document.ts'
import type { Line } from './line.ts'
import words from './mail-words.json' with { type: 'json' }
import type { Span, Token } from './token.ts'

export type MailPart = 'header' | 'body' | 'signature' | 'footer'

const fields = ['from', 'to', 'cc', 'subject', 'sent'] as const
type Field = (typeof fields)[number]

/** What is known of a message from its header, or from the line above its quotation. */
interface MailMessage extends Record<Field, Span | null> {
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

const { fields: namesOf, footers, ...lists } = words
const isListed = listedIn(lists)
/** Folded names of header fields in English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Nordic. */
const fieldNames = new Map(fields.flatMap((field) => namesOf[field].split(', ').map((name) => [name, field] as const)))
/** Said of who may read a mail, how it was sent or where a firm is registered: all words of one of these. */
const footerSigns = footers.split('; ').map((sign) => sign.split(' '))

const has = (tokens: readonly Token[], list: keyof typeof lists): boolean =>
  tokens.some(({ folded }) => isListed(list, folded))
const hasNumber = ({ tokens }: Line): boolean => tokens.some(({ kind }) => kind === 'number')
const wordsOf = ({ tokens }: Line): Token[] => tokens.filter(({ kind }) => kind === 'word')
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** `Von: …`, `*De :* …`: the name before the first colon, and what follows it. */
function headerLine({ tokens }: Line): { field: Field | undefined; value: Span } | null {
  const colon = tokens.findIndex(({ text }, place) => text === ':' && place > 0 && place < 8)
  const sign = tokens[colon]
  const name = tokens.slice(0, Math.max(0, colon)).filter(({ text }) => text !== '*' && text !== '_')
  if (!sign || name.some(({ kind, text }) => kind !== 'word' && text !== '-')) return null
  const spaced = name.map(({ spaceBefore, folded }) => (spaceBefore ? ` ${folded}` : folded))
  const folded = spaced.join('').trim()
  const field = fieldNames.get(folded)
  const rest = tokens.slice(colon + 1).filter(({ text }) => text !== '*')
  // Other fields of a header are hyphenated or run together: `Message-ID`, `MIME-Version`, `Received`.
  const isTechnical = /^[a-z]+-[a-z-]+$|^(?:received|importance|attachments?)$/.test(folded)
  return field || isTechnical ? { field, value: spanOf(rest) ?? { start: sign.end, end: sign.end } } : null
}

/** `-----Original Message-----`, `Anfang der weitergeleiteten Nachricht:` name a message and say it is passed on. */
function isDivider(line: Line): boolean {
  const { text, tokens } = line
  if (tokens.length > 60 || wordsOf(line).length > 6) return false
  const isApart = text.startsWith('--') || text.endsWith(':')
  return isApart && has(tokens, 'message') && has(tokens, 'parting')
}

/** `On Fri, 4 Sep 2026 at 11:02, Marek Dudziak <m@…> wrote:` in one line, or broken in two. */
function attribution(line: Line, next: Line | undefined): { lines: 1 | 2; tokens: Token[] } | null {
  // GroupWise: `>>> "Sim Bhogal" <sim@…> 11/11/2026 17:26 >>>`
  const isBetweenSigns = line.quoteDepth >= 3 && line.text.endsWith('>>>')
  const closes = (tokens: readonly Token[]) =>
    tokens.length <= 60 &&
    (isBetweenSigns || (tokens.at(-1)?.text === ':' && has(tokens, 'wrote'))) &&
    tokens.some(({ kind }) => kind === 'number' || kind === 'address')
  if (closes(line.tokens)) return { lines: 1, tokens: line.tokens }
  if (!next || next.gapBefore || has(line.tokens, 'wrote') || line.tokens.length > 40) return null
  const both = [...line.tokens, ...next.tokens]
  return hasNumber(line) && next.tokens.length <= 12 && closes(both) ? { lines: 2, tokens: both } : null
}

/** Who wrote and when: the name stands between the date and the verb, or between the verb and the colon. */
function authorAndDate(tokens: readonly Token[]): Pick<MailMessage, 'from' | 'sent'> {
  const verb = tokens.findIndex(({ folded }) => isListed('wrote', folded))
  const isNamed = ({ kind, text }: Token) => kind === 'address' || (kind === 'word' && /^\p{Lu}\p{L}/u.test(text))
  const lastNumber = tokens.findLastIndex(({ kind }, place) => kind === 'number' && place < verb)
  const before = tokens.slice(lastNumber + 1, verb).filter(({ text }) => !/^[AP]M$/i.test(text))
  const named = before.some(isNamed) ? before : tokens.slice(verb + 1, -1)
  return {
    from: spanOf(named.slice(named.findIndex(isNamed), named.findLastIndex(isNamed) + 1)),
    sent: spanOf(tokens.slice(0, lastNumber + 1)),
  }
}

const longestHeader = 60

/** How many lines from `at` are a header, and its fields; none when no header begins there. */
function headerBlock(lines: readonly Line[], headers: readonly ReturnType<typeof headerLine>[], at: number) {
  const found: Partial<Record<Field, Span>> = {}
  let count = 0
  for (const line of lines.slice(at, at + longestHeader)) {
    const header = headers[line.index]
    const isFolded = count > 0 && line.indent > 0 && line.bullet === null
    if (line.quoteDepth !== lines[at]?.quoteDepth || (count > 0 && line.gapBefore) || !(header || isFolded)) break
    if (header?.field && found[header.field]) break
    if (header?.field) found[header.field] = header.value
    count += 1
  }
  return { count, found }
}

/** Enough fields for a header and not for a form: at the top of a message fewer will do. */
function isWorthy(document: Document, found: Partial<Record<Field, Span>>, isTop: boolean): boolean {
  const { from, sent, subject } = found
  const sender = from ? wordsIn(document, from) : ''
  if (isTop) return Object.keys(found).length >= 2 || subject !== undefined || sender.includes('@')
  return from !== undefined && (sender.includes('@') || ((sent ?? subject) !== undefined && !/^\d/.test(sender)))
}

const newMessage = (): MailMessage => ({ from: null, to: null, cc: null, subject: null, sent: null, words: 0 })

/** Goes down the lines and keeps the message that is open at each depth of quoting. */
class Walk {
  readonly lines: MailParts['lines'] = []
  readonly messages: MailMessage[] = [newMessage()]
  readonly #open: number[] = [0]
  /** A line above a quotation was met: the next line begins the message it names. */
  #announced: number | null = null

  /** The message that the next line begins. */
  announce(): number {
    this.#announced ??= this.messages.push(newMessage()) - 1
    return this.#announced
  }

  /** The message at a depth of quoting: one announced, the one open there, or a new one. */
  at(depth: number): number {
    const message = this.#announced ?? this.#open[depth] ?? this.announce()
    this.#announced = null
    this.#open.length = Math.min(this.#open.length, depth + 1)
    this.#open[depth] = message
    return message
  }

  /** The next lines are of a message, and say of it what is now known. */
  add(message: number, part: MailPart, count: number, known: Partial<MailMessage> = {}): void {
    Object.assign(this.messages[message] ?? {}, known)
    for (let line = 0; line < count; line += 1) this.lines.push({ message, part })
  }
}

function walked(document: Document): Walk {
  const walk = new Walk()
  const { lines } = document
  const headers = lines.map(headerLine)
  let isFresh = true
  let listDepth: number | null = null
  for (let line = lines[0]; line; line = lines[walk.lines.length]) {
    const { index, quoteDepth } = line
    const said = attribution(line, lines[index + 1])
    if (said || isDivider(line)) {
      walk.add(walk.announce(), 'header', said?.lines ?? 1, said ? authorAndDate(said.tokens) : {})
      isFresh = true
      continue
    }
    const before = lines[index - 1]
    const opens = isFresh || before?.quoteDepth !== quoteDepth
    const header = headerBlock(lines, headers, index)
    if (isWorthy(document, header.found, opens)) {
      if (!opens) walk.announce()
      walk.add(walk.at(quoteDepth), 'header', header.count, header.found)
    } else {
      // Some write lists with `>`: such a list carries on a line that ends in a colon.
      const begins = quoteDepth === 1 && before?.text.endsWith(':') === true && !isFresh
      listDepth = begins || listDepth === quoteDepth ? quoteDepth : null
      walk.add(walk.at(listDepth === null ? quoteDepth : 0), 'body', 1)
    }
    isFresh = false
  }
  return walk
}

/** Words of a sign stand in its order and no farther apart than this, in tokens. */
const reach = 10

function holds(said: readonly string[], sign: readonly string[]): boolean {
  let from = 0
  return sign.every((word, place) => {
    const found = said.indexOf(word, from)
    const isNear = found >= 0 && (place === 0 || found - from < reach)
    from = found + 1
    return isNear
  })
}

/** A legal notice, a "sent from my …" or a way to unsubscribe. */
export function isFooter(line: Line): boolean {
  const said = line.tokens.slice(0, 120).map(({ folded }) => folded)
  return footerSigns.some((sign) => holds(said, sign))
}

/** The block a conferencing service adds under a signature: it names the service and says how to join. */
export function isConferenceBlock(line: Line, next: Line | undefined): boolean {
  const near = [...line.tokens, ...(next?.tokens ?? [])].slice(0, 40)
  const isServiceLink = ({ kind, text }: Token) => kind === 'link' && /zoom|teams|meet/.test(text)
  return line.gapBefore && (has(near, 'conference') || near.some(isServiceLink)) && has(near, 'join')
}

/** "Kind regards,", "Best, Jane", "Thanks Jodie"; not "Thanks, we will be in touch". */
function isClosing(line: Line): boolean {
  const said = wordsOf(line)
  if (said.length > 8) return false
  const rest = said.findIndex(({ folded }) => !isListed('closing', folded) && !isListed('closingHelpers', folded))
  const formula = rest < 0 ? said : said.slice(0, rest)
  const after = said.slice(formula.length)
  return has(formula, 'closing') && after.length <= 4 && after.every(isCapital) && !/[?:]$/.test(line.text)
}

/** Whose line it may be that stands alone: a few capitalised words, or the sender's own first name. */
function nameIn(line: Line, sender: string): 'sender' | 'name' | null {
  // What stands before the first bar, comma or bracket: "Jane Doe | Practice Manager", "Jane Doe, HR".
  const cut = line.tokens.findIndex(({ text }, place) => place > 0 && '|,(·•'.includes(text))
  const part = cut < 0 ? line.tokens : line.tokens.slice(0, cut)
  const said = part.filter(({ kind }) => kind === 'word')
  const [first] = said
  if (!first || said.length > 4 || line.text.length > 90) return null
  if (part.some(({ kind, text }) => kind !== 'word' && !'.-–/~"’*_'.includes(text))) return null
  const own = fold(sender).split(/[^\p{L}]+/u)
  if (sender !== '' && own.includes(first.folded)) return 'sender'
  return said.every(isCapital) ? 'name' : null
}

/** One capitalised word is a heading as often as a name: a name is the last line, or has another below it. */
function isSigned([line, ...below]: readonly Line[]): boolean {
  const [next] = below
  // Lines of a signature are short and no sentences.
  if (!line || !below.every(({ text }) => text.length < 90 && !/[!?:]$/.test(text))) return false
  return line.tokens.length > 1 || !next || /\d/.test(next.text) || nameIn(next, '') !== null
}

const longestSignature = 24

/** Where the signature begins among the body lines of a message; its length when there is none. */
export function closingIn(lines: readonly Line[], sender: string): number {
  const closing = lines.findLastIndex(
    (line, place) => place > 0 && lines.length - place <= longestSignature && (line.text === '--' || isClosing(line)),
  )
  if (closing > 0) return closing
  const name = lines.findIndex((line, place) => {
    const before = lines[place - 1]
    const whose = before && lines.length - place <= 8 ? nameIn(line, sender) : null
    if (!before || whose === null || !(line.gapBefore || /[.!,)]$/.test(before.text))) return false
    return whose === 'sender' || isSigned(lines.slice(place))
  })
  return name < 0 ? lines.length : name
}

/** Marks signature and footer among the body lines of one message, and gives those that are its body. */
function bodyOf(parts: MailParts['lines'], lines: readonly Line[], sender: string): Line[] {
  const footer = lines.findIndex((line, place) => place >= lines.length / 2 && isFooter(line))
  const foot = footer < 0 ? lines.length : footer
  const sign = closingIn(lines.slice(0, foot), sender)
  let part: MailPart = 'body'
  return lines.filter((line, place) => {
    if (place === sign) part = 'signature'
    if (place >= foot) part = 'footer'
    if (part !== 'body' && isConferenceBlock(line, lines[place + 1])) part = 'body'
    const isPostscript = part === 'signature' && /^P\.? ?S\b/.test(line.text)
    const entry = parts[line.index]
    if (entry) entry.part = isPostscript ? 'body' : part
    return entry?.part === 'body'
  })
}

/** At most this many words, and none of the numbers that a date or time needs, only point at what is below. */
const pointing = 45

/**
 * The messages of a mail with its quoted and forwarded ones, and in each header, body, signature and footer. A text
 * without any of it is one message that is all body. Linear in the length of the text.
 */
export function mailPartsOf(document: Document): MailParts {
  const walk = walked(document)
  // A text that begins with an earlier message may have none of its own.
  const first = walk.lines.some(({ message }) => message === 0) ? 0 : 1
  const lines = walk.lines.map(({ message, part }) => ({ message: message - first, part }))
  const messages = walk.messages.slice(first)
  const unmarked = Map.groupBy(document.lines, ({ index }) =>
    lines[index]?.part === 'body' ? lines[index].message : null,
  )
  const bodies = messages.map((message, index) => {
    const sender = message.from ? wordsIn(document, message.from) : ''
    const body = bodyOf(lines, unmarked.get(index) ?? [], trimmed(sender, ' "\'<>'))
    message.words = body.reduce((sum, line) => sum + wordsOf(line).length, 0)
    return body
  })
  const [top, below] = messages
  const most = bodies[0]?.some(hasNumber) ? 3 : pointing
  return { lines, messages, main: top && below && top.words <= most && below.words > top.words ? 1 : 0 }
}
