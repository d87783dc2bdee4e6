import { fold } from '../words/fold.ts'
import type { Line } from './line.ts'
import words from './mail-words.json' with { type: 'json' }
import type { Token } from './token.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that close a letter; at least one of them, and nothing else but the helpers and a name. */
const closingWords = wordSet(words.closing)
const closingHelpers = wordSet(words.closingHelpers)
/** A block that a conferencing service adds names a service and says how to join. */
const conferenceWords = wordSet(words.conference)
const joinWords = wordSet(words.join)
/** Said of who may read a mail, how it was sent or where a firm is registered: all words of one of these. */
const footerSigns = words.footers.split('; ').map((sign) => sign.split(' '))

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Words of a sign stand in its order and no farther apart than this, in tokens. */
const reach = 10

const holds = (said: readonly string[], sign: readonly string[]): boolean => {
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

/** The block a conferencing service adds under a signature. */
export function isConferenceBlock(line: Line, next: Line | undefined): boolean {
  const near = [...line.tokens, ...(next?.tokens ?? [])].slice(0, 40)
  const isService = ({ folded, kind, text }: Token) =>
    conferenceWords.has(folded) || (kind === 'link' && /zoom|teams|meet/.test(text))
  return line.gapBefore && near.some(isService) && near.some(({ folded }) => joinWords.has(folded))
}

/** "Kind regards,", "Best, Jane", "Thanks Jodie"; not "Thanks, we will be in touch". */
function isClosing(line: Line): boolean {
  const said = line.tokens.filter(({ kind }) => kind === 'word')
  if (said.length > 8) return false
  const rest = said.findIndex(({ folded }) => !closingWords.has(folded) && !closingHelpers.has(folded))
  const formula = rest < 0 ? said : said.slice(0, rest)
  if (!formula.some(({ folded }) => closingWords.has(folded))) return false
  const after = said.slice(formula.length)
  return after.length <= 4 && after.every(({ text }) => isCapital(text)) && !/[?:]$/.test(line.text)
}

/** What stands before the first bar, comma or bracket: "Jane Doe | Practice Manager", "Jane Doe, HR". */
const firstPart = ({ tokens }: Line): Token[] => {
  const cut = tokens.findIndex(({ text }, place) => place > 0 && '|,(·•'.includes(text))
  return cut < 0 ? tokens : tokens.slice(0, cut)
}

/** Whose line it may be that stands alone: a few capitalised words, or the sender's own first name. */
function nameIn(line: Line, sender: string): 'sender' | 'name' | null {
  const part = firstPart(line)
  const said = part.filter(({ kind }) => kind === 'word')
  const [first] = said
  if (!first || said.length > 4 || line.text.length > 90) return null
  if (part.some(({ kind, text }) => kind !== 'word' && !'.-–/~"’*_'.includes(text))) return null
  const own = fold(sender).split(/[^\p{L}]+/u)
  if (sender !== '' && own.includes(first.folded)) return 'sender'
  return said.every(({ text }) => isCapital(text)) ? 'name' : null
}

const farthest = 40
const longestSignature = 24

/** Lines of a signature are short and no sentences. */
const isShort = ({ text }: Line): boolean => text.length < 90 && !/[!?:]$/.test(text)

/** One capitalised word is a heading as often as a name: a name is the last line, or has another below it. */
const isSigned = ([line, next, ...rest]: readonly Line[]): boolean => {
  if (!line || ![...(next ? [next] : []), ...rest].every(isShort)) return false
  return line.tokens.length > 1 || !next || /\d/.test(next.text) || nameIn(next, '') !== null
}

/** Where the signature begins among the body lines of a message; its length when there is none. */
export function closingIn(lines: readonly Line[], sender: string): number {
  const earliest = Math.max(1, lines.length - farthest)
  for (let place = lines.length - 1; place >= earliest; place -= 1) {
    const line = lines[place]
    if (!line || lines.length - place > longestSignature) continue
    if (/^--$/.test(line.text) || isClosing(line)) return place
  }
  for (let place = Math.max(1, lines.length - 8); place < lines.length; place += 1) {
    const line = lines[place]
    const before = lines[place - 1]
    const name = line && before ? nameIn(line, sender) : null
    if (!line || !before || name === null) continue
    const isApart = line.gapBefore || /[.!,)]$/.test(before.text)
    if (name === 'sender' ? isApart : isApart && isSigned(lines.slice(place))) return place
  }
  return lines.length
}
