import type { PayPeriod } from '@roundtwo/model'

export type AmountKind = 'money' | 'percent' | 'duration' | 'count' | 'ratio' | 'bare'

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
  kind: AmountKind
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

export interface AmountContext {
  /** ISO 4217: which of its currencies a sign means here. */
  currency?: string
}

/** The number at one place before it is joined with the next. */
export interface Atom extends Omit<Amount, 'start' | 'end' | 'period'> {
  /** What it was multiplied by. */
  factor: number
  /** ISO 4217; null when it is no money. */
  currency: string | null
}

/** Something found up to, not including, token `to`. */
export interface Found<Value> {
  value: Value
  to: number
}

/** A number that nothing more is known of. */
export const bare = {
  upTo: null,
  change: false,
  kind: 'bare',
  unit: '',
  per: null,
  scaled: false,
  wordy: false,
  ordinal: false,
  perYearSalaries: null,
  currencyAssumed: false,
  currency: null,
  factor: 1,
} as const satisfies Omit<Atom, 'from' | 'to' | 'amount'>
