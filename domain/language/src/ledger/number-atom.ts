export const bounds = ['at least', 'at most', 'about'] as const
export type Bound = (typeof bounds)[number]

/** A number as it was written, or two that are a range or a change. */
export interface NumberAtom {
  from: number
  to: number
  amount: number
  /** The second number of a range. */
  upTo: number | null
  /** A code, or a sign that several countries share; null when it is no money. */
  currency: string | null
  percent: boolean
  bound: Bound | null
  /** The first of "from 800 to 120", passed over. */
  before: number | null
  /** What stands between the two: " kg a day to ". */
  between: string
  /** Multiplied by `k`, `lakh`, "million". */
  scale: number
}
