import type { Token } from './token.ts'

/** Whether a folded word, a phrase or a sign stands in a list. */
export type Listed<Name extends string> = (list: Name, words: string) => boolean

/** The words of a list; where there are phrases, bars part them. */
export const listOf = (words: string): string[] => words.split(words.includes('|') ? '|' : ' ')

/** Lists of words by name, to be asked. */
export function listedIn<Name extends string>(lists: Readonly<Record<Name, string>>): Listed<Name> {
  const sets = new Map<string, ReadonlySet<string>>(
    Object.entries<string>(lists).map(([name, words]) => [name, new Set(listOf(words))]),
  )
  return (list, words) => sets.get(list)?.has(words) ?? false
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
    return this.tokens
      .slice(place, place + count)
      .map(({ folded }) => folded)
      .join(' ')
  }

  /** Tokens as they are written, without the white space between them. */
  written(place: number, next = place + 1): string {
    return this.tokens
      .slice(place, next)
      .map(({ text }) => text)
      .join('')
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
