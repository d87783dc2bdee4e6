import { type Listed, listedIn, listOf, Row } from '../document/row.ts'
import type { Token } from '../document/token.ts'
import type { AmountContext } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }

/** Each word of a table's lists with the name of its list. */
export const namedBy = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, list]) => listOf(list).map((word) => [word, name] as const)))

export const isListed: Listed<keyof typeof words.lists> = listedIn(words.lists)

/** Small words that tell a language. */
const tells = Object.entries(words.tells).map(([language, list]) => ({
  language,
  marks: new Set(listOf(list)),
}))

/** English always, and others whose small words stand more often than English ones. */
function languagesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const english = tokens.filter(({ folded }) => isListed('tellsEnglish', folded)).length
  const likely = tells.filter(({ marks }) => tokens.filter(({ folded }) => marks.has(folded)).length > english)
  return new Set(['en', ...likely.map(({ language }) => language)])
}

/** The tokens of a text with all that is looked up while its numbers are read. */
export class Reading extends Row<keyof typeof words.lists> {
  /** ISO 4217: which of its currencies a sign means here. */
  readonly currency: string
  /** Languages whose number words count, English always. */
  readonly languages: ReadonlySet<string>

  constructor(tokens: readonly Token[], { currency = '' }: AmountContext = {}) {
    super(tokens, isListed)
    this.currency = currency
    this.languages = languagesOf(tokens)
  }
}
