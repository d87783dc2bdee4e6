import { fold } from '../words/fold.ts'
import { stem } from '../words/stem.ts'

/** Offsets into a document's text; `end` is the first character after it. */
export interface Span {
  start: number
  end: number
}

export const tokenKinds = ['word', 'number', 'link', 'address', 'sign'] as const
/** `address` is an e-mail address; `sign` is any other single character, an emoji or currency sign included. */
export type TokenKind = (typeof tokenKinds)[number]

export interface Token extends Span {
  /** As written. */
  text: string
  /** In the form in which words are compared: see `fold`. */
  folded: string
  /** The root of a word (Porter 2, English); of anything else its folded form. */
  stem: string
  kind: TokenKind
  /** Its letters as `X`, `x` and `9`, runs shortened: `McKay` is `XxXx`, `GL2` is two tokens, `X` and `9`. */
  shape: string
  /** White space or the beginning of a line stands before it. */
  spaceBefore: boolean
  /** Index of its line in the document. */
  line: number
}

/**
 * Links, mail addresses, numbers with their separators, words with inner apostrophes, single signs. Repetition is
 * bounded where a failed attempt would be repeated from the next character, so that it stays linear.
 */
const pieces = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"]+)`,
    String.raw`(?<address>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<number>\p{Nd}+(?:[.,:'’]\p{Nd}+)*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<sign>\p{Extended_Pictographic}\uFE0F?|\S)`,
  ].join('|'),
  'gu',
)

/** What ends a sentence or closes a bracket around a link is not of the link. */
const afterLink = `.,;:!?)]}'’”»`

const shapes = new Map<string, string>()
const stems = new Map<string, string>()
const most = 50_000

function remembered(known: Map<string, string>, key: string, make: (key: string) => string): string {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make(key)
  if (known.size >= most) known.clear()
  known.set(key, made)
  return made
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1+/gu, '$1')

function linkEnd(text: string): number {
  let end = text.length
  while (end > 0 && afterLink.includes(text.charAt(end - 1))) {
    // A bracket that was opened inside belongs to the link.
    if (text.charAt(end - 1) === ')' && text.slice(0, end).includes('(')) break
    end -= 1
  }
  return end
}

const kindOf = (groups: Record<string, string | undefined>): TokenKind =>
  tokenKinds.find((kind) => groups[kind] !== undefined) ?? 'sign'

/** The tokens of one line, which begins at `offset` in the document. Linear in the length of the line. */
export function tokensOf(text: string, offset = 0, line = 0): Token[] {
  const found: Token[] = []
  let reached = 0
  pieces.lastIndex = 0
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const kind = kindOf(match.groups ?? {})
    const written = kind === 'link' ? match[0].slice(0, linkEnd(match[0])) : match[0]
    if (kind === 'link') pieces.lastIndex = match.index + written.length
    const folded = fold(written)
    found.push({
      start: offset + match.index,
      end: offset + match.index + written.length,
      text: written,
      folded,
      stem: kind === 'word' ? remembered(stems, folded, stem) : folded,
      kind,
      shape: remembered(shapes, written, shapeOf),
      spaceBefore: match.index === 0 || match.index > reached,
      line,
    })
    reached = match.index + written.length
  }
  return found
}
