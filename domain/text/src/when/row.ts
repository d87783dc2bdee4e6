import type { Token } from '../document/token.ts'
import { type DateWord, dateWordOf } from './date-words.ts'

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** The tokens of one line by their places; outside of it there is nothing. */
export class Row {
  readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** The folded token. */
  text(place: number): string {
    return this.tokens[place]?.folded ?? ''
  }

  is(place: number, words: ReadonlySet<string>): boolean {
    return words.has(this.text(place))
  }

  /** No white space stands before it. */
  isTight(place: number): boolean {
    return this.tokens[place]?.spaceBefore === false
  }

  isWord(place: number): boolean {
    return this.tokens[place]?.kind === 'word'
  }

  isCapital(place: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[place]?.text ?? '')
  }

  /** What it means in a date, if it is a word that means anything there. */
  word(place: number): DateWord | undefined {
    const token = this.tokens[place]
    return token && dateWordOf(token)
  }
}

/** The tokens of each line. */
export function rowsOf(tokens: readonly Token[]): Row[] {
  const lines: Token[][] = []
  let line = -1
  for (const token of tokens) {
    if (token.line !== line) lines.push([])
    line = token.line
    lines.at(-1)?.push(token)
  }
  return lines.map((own) => new Row(own))
}
