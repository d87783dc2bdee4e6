import type { Figure, Side } from '@roundtwo/model'
import type { Behind } from './noun-phrases.ts'
import type { NumberAtom } from './number-atom.ts'

/** A number with the words of its clause on both sides, up to the next number. */
export interface Surroundings {
  atom: NumberAtom
  before: string
  after: string
  clause: string
  behind: Behind
  /** Whose words they are. */
  by: Side
  /** In an interview money that is said to be nothing else is pay; in a CV it is not. */
  spoken: boolean
}

/** What a figure is of, and whether the words say so plainly. */
export interface Named extends Pick<Figure, 'subject' | 'unit'> {
  plain: boolean
  /** What the number is to be multiplied by: "salary 60" is 60,000. */
  times?: number
}

export const perPeriod = (unit: string, period: string | null): string =>
  period === null ? unit : `${unit}/${period}`

export const currencyName = (currency: string | null): string => {
  const plural = new Map([
    ['rupee', 'rupees'],
    ['peso', 'pesos'],
    ['shilling', 'shillings'],
  ])
  return currency === null ? '' : (plural.get(currency) ?? currency)
}
