import type { DaySheet } from '@roundtwo/model'

/** Letters that fit on one page at each size of type, measured on A4 and Letter paper. */
const comfortable = 2600
const small = 4200

const longestQuote = 160

/** A quote's beginning, cut at a word. */
export const shortened = (quote: string): string =>
  quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote).replace(/\s+\S*$/, '')}…`

const lettersIn = (value: unknown): number => {
  if (typeof value === 'string') return Math.min(value.length, longestQuote) + 12
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + lettersIn(part), 0)
  return typeof value === 'object' && value !== null ? lettersIn(Object.values(value)) : 0
}

/** How full the page is, so that it prints in type small enough for one page. */
export const fillOf = (
  { people, stories, asks, advice, figures, bring, prepared }: DaySheet,
  standing: string | null,
): 'some' | 'much' | 'most' => {
  const questions = asks.map(({ text }) => text)
  const told = advice.map(({ text }) => text)
  const letters = lettersIn([people, stories, questions, told, figures, bring, prepared, standing])
  if (letters < comfortable) return 'some'
  return letters < small ? 'much' : 'most'
}
