import { fold } from '../words/fold.ts'
import type { Listed } from '../words/lists.ts'
import { stem } from '../words/stem.ts'

/** Offsets into a document's text; `end` is the first character after it. */
export interface Span {
  start: number
  end: number
}

const kinds = ['word', 'number', 'link', 'address', 'sign'] as const

export interface Token extends Span {
  /** As written. */
  text: string
  /** In the form in which words are compared: see `fold`. */
  folded: string
  /** The root of a word (Porter 2, English); of anything else its folded form. */
  stem: string
  /** `address` is an e-mail address; `sign` is any other single character, an emoji or currency sign included. */
  kind: (typeof kinds)[number]
  /** Its letters as `X`, `x` and `9`, runs shortened: `McKay` is `XxXx`, `GL2` is two tokens, `X` and `9`. */
  shape: string
  /** White space or the beginning of a line stands before it. */
  spaceBefore: boolean
  /** Index of its line in the document. */
  line: number
}

/** What French and Italian run together with the next word when that begins with a vowel: "l'infirmière", "dell'ora". */
const elided = 'c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|sull|quest|un'

/**
 * Links, mail addresses, numbers with their separators, words with inner apostrophes ("L'Oréal" and "D'Angelo" are
 * whole), single signs. Repetition is bounded where a failed attempt would be repeated from the next character.
 */
const pieces = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"]+)`,
    String.raw`(?<address>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<number>\p{Nd}+(?:[.,:'’]\p{Nd}+)*)`,
    String.raw`(?<word>(?:${elided})['’‘ʼ](?=[AEIOUYHÀ-ÖØ-Þ])|(?i:${elided})['’‘ʼ](?=[aeiouyhà-öø-ÿœ])`,
    String.raw`\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<sign>\p{Extended_Pictographic}\uFE0F?|\S)`,
  ].join('|'),
  'gu',
)

/** What ends a sentence or closes a bracket around a link is not of the link. */
const afterLink = `.,;:!?)]}'’”»`

const mostRemembered = 50_000

/** Makes something of each text once, as long as it is remembered. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let made = known.get(text)
    if (made === undefined) {
      made = make(text)
      if (known.size >= mostRemembered) known.clear()
      known.set(text, made)
    }
    return made
  }
}

const stemOf = remembering(stem)
const shapeOf = remembering((text) =>
  text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1+/gu, '$1'),
)

function linkEnd(text: string): number {
  let end = text.length
  while (end > 0 && afterLink.includes(text.charAt(end - 1))) {
    // A bracket that was opened inside belongs to the link.
    if (text.charAt(end - 1) === ')' && text.slice(0, end).includes('(')) break
    end -= 1
  }
  return end
}

/** The tokens of one line, which begins at `offset` in the document. Linear in the length of the line. */
export function tokensOf(text: string, offset = 0, line = 0): Token[] {
  const found: Token[] = []
  let reached = 0
  pieces.lastIndex = 0
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const { groups } = match
    const kind = kinds.find((name) => groups?.[name] !== undefined) ?? 'sign'
    const written = kind === 'link' ? match[0].slice(0, linkEnd(match[0])) : match[0]
    if (kind === 'link') pieces.lastIndex = match.index + written.length
    const folded = fold(written)
    found.push({
      start: offset + match.index,
      end: offset + match.index + written.length,
      text: written,
      folded,
      stem: kind === 'word' ? stemOf(folded) : folded,
      kind,
      shape: shapeOf(written),
      spaceBefore: match.index === 0 || match.index > reached,
      line,
    })
    reached = match.index + written.length
  }
  return found
}

/** What stands at a place, and the place behind it. */
export interface Read<Value> {
  value: Value
  next: number
}

/** Tokens by their places, such as those of a line; outside of them there is nothing. */
export class Row<Name extends string> {
  readonly tokens: readonly Token[]
  readonly isListed: Listed<Name>

  constructor(tokens: readonly Token[], isListed: Listed<Name>) {
    this.tokens = tokens
    this.isListed = isListed
  }

  /** The folded token. */
  text(place: number): string {
    return this.tokens[place]?.folded ?? ''
  }

  /** So many folded tokens with a space between each two. */
  phrase(place: number, count: number): string {
    const own = this.tokens.slice(place, place + count)
    return own.map(({ folded }) => folded).join(' ')
  }

  /** Tokens as they are written, without the white space between them. */
  written(place: number, next = place + 1): string {
    const own = this.tokens.slice(place, next)
    return own.map(({ text }) => text).join('')
  }

  is(place: number, ...names: Name[]): boolean {
    return names.some((name) => this.isListed(name, this.text(place)))
  }

  /** Any of its tokens stands in a list. */
  holds(list: Name): boolean {
    return this.tokens.some(({ folded }) => this.isListed(list, folded))
  }

  /** The place behind the words of a list, `most` of them at most. */
  behind(place: number, list: Name, most: number): number {
    let next = place
    while (next < place + most && this.is(next, list)) next += 1
    return next
  }

  /** No white space stands before it. */
  isTight(place: number): boolean {
    return this.tokens[place]?.spaceBefore === false
  }

  isWord(place: number): boolean {
    return this.tokens[place]?.kind === 'word'
  }

  isNumber(place: number): boolean {
    return this.tokens[place]?.kind === 'number'
  }

  isCapital(place: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[place]?.text ?? '')
  }

  /** Both stand on one line. */
  areBeside(place: number, other: number): boolean {
    return this.tokens[place]?.line === this.tokens[other]?.line
  }
}
