import { limits } from './limits.ts'
import type { RawWords } from './raw-feed.ts'

/** What a field holds: words, HTML as text, or markup that is part of the feed itself. */
type Kind = 'text' | 'html' | 'xhtml' | 'unreadable'

const kindOf = (type: string | undefined, isAtom: boolean): Kind => {
  const name = (type ?? '').trim().toLowerCase()
  if (name === '') return isAtom ? 'text' : 'html'
  if (name === 'html' || name === 'text/html') return 'html'
  if (name === 'xhtml' || /[+/]xml$/.test(name)) return 'xhtml'
  return name === 'text' || name === 'plain' || name.startsWith('text/') ? 'text' : isAtom ? 'unreadable' : 'html'
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Piece {
  text: string
  isTag: boolean
}

/** Collects the content of one element of a feed. */
export class CapturedField {
  readonly #kind: Kind
  readonly #pieces: Piece[] = []
  #length = 0
  #hasTags = false

  constructor(type: string | undefined, isAtom: boolean) {
    this.#kind = kindOf(type, isAtom)
  }

  text(text: string): void {
    this.#add({ text, isTag: false })
  }

  tag(text: string): void {
    this.#hasTags = true
    this.#add({ text, isTag: true })
  }

  #add(piece: Piece): void {
    if (this.#length > limits.markup) return
    this.#length += piece.text.length
    this.#pieces.push(piece)
  }

  /** Without its markup, for what is no prose: addresses, dates, identifiers. */
  plain(): string {
    return this.#pieces
      .map(({ text, isTag }) => (isTag ? '' : text))
      .join('')
      .trim()
  }

  words(): RawWords | null {
    if (this.#kind === 'unreadable' || this.plain() === '') return null
    const isHtml = this.#kind !== 'text' || this.#hasTags
    // Where markup is part of the feed, text beside it has been unescaped once too often for HTML.
    const isEscapedOnce = isHtml && this.#kind !== 'html'
    const text = this.#pieces
      .map((piece) => (piece.isTag || !isEscapedOnce ? piece.text : escaped(piece.text)))
      .join('')
    return { text, isHtml }
  }
}
