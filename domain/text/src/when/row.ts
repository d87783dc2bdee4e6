import { listedIn, type Read, Row as TokenRow } from '../document/row.ts'
import type { Span, Token } from '../document/token.ts'
import { type DateWord, dateWordOf, numberOf } from './date-words.ts'
import tables from './when-words.json' with { type: 'json' }

/** Whether a folded word or a sign stands in one of the lists of `when-words.json`. */
export const isListed = listedIn(tables.lists)

/** The tokens of one line by their places. */
export class Row extends TokenRow<keyof typeof tables.lists> {
  constructor(tokens: readonly Token[]) {
    super(tokens, isListed)
  }

  /** The number it stands for, in figures or words; 0 when it is none. */
  number(place: number): number {
    return numberOf(this.text(place)) ?? 0
  }

  /** What it means in a date, if it is a word that means anything there. */
  word(place: number): DateWord | undefined {
    const token = this.tokens[place]
    return token && dateWordOf(token)
  }
}

/** The tokens of each line. */
export const rowsOf = (tokens: readonly Token[]): Row[] =>
  [...Map.groupBy(tokens, ({ line }) => line).values()].map((own) => new Row(own))

/** What is found in a text, with where it stands; `line` is the number of its line. */
export type Mention<Value> = Value & Span & { line: number }

/** What is found at one place after another of each line, but for the tokens that are taken; reading goes on behind it. */
export function mentionsIn<Value>(
  tokens: readonly Token[],
  readAt: (row: Row, place: number) => Read<Value> | null,
  taken: ReadonlySet<Token> = new Set(),
): Mention<Value>[] {
  const found: Mention<Value>[] = []
  for (const row of rowsOf(tokens))
    for (let place = 0; place < row.tokens.length; ) {
      const token = row.tokens[place]
      const read = token && !taken.has(token) ? readAt(row, place) : null
      const last = row.tokens[(read?.next ?? 0) - 1]
      if (token && read && last) found.push({ start: token.start, end: last.end, line: token.line, ...read.value })
      place = read?.next ?? place + 1
    }
  return found
}

/** The tokens that lie in one of the spans. Linear in both. */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<Token> {
  const sorted = spans.toSorted((left, right) => left.start - right.start)
  const inside = new Set<Token>()
  let next = 0
  let reached = -1
  for (const token of tokens) {
    for (let span = sorted[next]; span && span.start <= token.start; span = sorted[next]) {
      reached = Math.max(reached, span.end)
      next += 1
    }
    if (token.start < reached) inside.add(token)
  }
  return inside
}
