import type { PayPeriod } from '@roundtwo/model'
import { Row, type Token } from '../document/token.ts'
import { listedIn, listOf } from '../words/lists.ts'
import words from './amount-words.json' with { type: 'json' }

/** A number that counts or measures something, with the words that belong to it. */
export interface Amount {
  /** Tokens of the list it was found in; `to` is the first one after. */
  from: number
  to: number
  /** Offsets into the document's text. */
  start: number
  end: number
  /** In full: `45k` is 45000. Of a ratio the larger side. */
  amount: number
  /** The end of a range or of a change; of a mark such as `9/10` what it is out of. */
  upTo: number | null
  /** It went from the one to the other. */
  change: boolean
  kind: 'money' | 'percent' | 'duration' | 'count' | 'ratio' | 'bare'
  /** `GBP` or `GBP/year` for money, `%`, `weeks`, what is counted as written, or empty. */
  unit: string
  /** `per hour`, `a year`: of pay, and of anything counted by the time. */
  period: PayPeriod | null
  /** The same by any name: `fortnight`, `shift` and `quarter` besides. */
  per: string | null
  /** Written with `k`, `lakh`, `million`. */
  scaled: boolean
  /** In words: `twenty-eight`. */
  wordy: boolean
  /** `1st`, `2nd`. */
  ordinal: boolean
  /** Thirteen or fourteen where pay comes so often a year and the text says it. */
  perYearSalaries: number | null
  /** The currency is only one that the sign may mean. */
  currencyAssumed: boolean
}

/** The number at one place before it is joined with the next. */
export interface Atom extends Omit<Amount, 'start' | 'end' | 'period'> {
  /** What it was multiplied by. */
  factor: number
  /** ISO 4217; null when it is no money. */
  currency: string | null
}

const isListed = listedIn(words.lists)

/** Small words that tell a language. */
const tells = Object.entries(words.tells).map(([language, list]) => ({ language, marks: new Set(listOf(list)) }))

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
  /** Languages whose number words count. */
  readonly languages: ReadonlySet<string>

  constructor(tokens: readonly Token[], currency = '') {
    super(tokens, isListed)
    this.currency = currency
    this.languages = languagesOf(tokens)
  }
}
