import { type Amount, recogniseAmounts, type Token, tokensOf } from '@roundtwo/text'

/** Lengths that are told without a number, at their least. */
const vague: Readonly<Record<string, number>> = { few: 2, some: 1, several: 3, many: 5, a: 1, an: 1 }
const monthsIn: Readonly<Record<string, number>> = {
  years: 12,
  year: 12,
  yrs: 12,
  yr: 12,
  months: 1,
  month: 1,
}

/** An age, a deadline or a look back is no length of experience. */
const speaksOfAge = /^\W*(?:old\b|of age|or (?:older|over)|warranty|contract)/i
const looksElsewhere =
  /\b(?:last|past|within|next|every|previous|aged|age|renewed|times|once|twice|per)\s+(?:the\s+\w+\s+)?$/i

export interface Duration {
  months: number
  start: number
  end: number
  text: string
}

type Length = Omit<Duration, 'text'>

const toldIn = (amounts: readonly Amount[]): Length[] =>
  amounts.flatMap(({ kind, unit, amount, start, end }) => {
    const months = kind === 'duration' ? amount * (monthsIn[unit] ?? 0) : 0
    return months > 0 ? [{ months, start, end }] : []
  })

/** "Several years", "a few months", "a year"; "twice a year" says how often. */
const vaguelyTold = (tokens: readonly Token[]): Length[] =>
  tokens.flatMap((token, place) => {
    const next = tokens[place + 1]
    const months = (vague[token.folded] ?? 0) * (monthsIn[next?.folded ?? ''] ?? 0)
    return next && months > 0 ? [{ months, start: token.start, end: next.end }] : []
  })

/** Lengths of experience named in a text, at their lower bound ("3 to 5 years" is 36 months). */
export const durationsIn = (text: string): Duration[] => {
  if (!/year|yr|month/i.test(text)) return []
  const tokens = tokensOf(text)
  return [...toldIn(recogniseAmounts(tokens)), ...vaguelyTold(tokens)]
    .sort((left, right) => left.start - right.start)
    .filter(({ months, start, end }) => {
      const before = text.slice(Math.max(0, start - 24), start)
      return months <= 720 && !speaksOfAge.test(text.slice(end)) && !looksElsewhere.test(before)
    })
    .map((length) => ({ ...length, text: text.slice(length.start, length.end) }))
}

export interface Money {
  amount: number
  start: number
  end: number
  text: string
}

/** "Six-figure", "multi-million": how large, without a number. */
const ofOrder = /\b(six|seven|eight|multi)-(figure|million)\b/giu
const orders: Readonly<Record<string, number>> = { six: 1e5, seven: 1e6, eight: 1e7 }

/** Sums of money named in a text, whatever the currency: sizes are compared by order, not exchanged. */
export const moneyIn = (text: string): Money[] => {
  const sums = recogniseAmounts(tokensOf(text))
    .filter(({ kind, scaled, amount }) => kind === 'money' || (kind === 'bare' && scaled && amount >= 1e5))
    .map(({ amount, start, end }) => ({ amount, start, end, text: text.slice(start, end) }))
  const byOrder = [...text.matchAll(ofOrder)].map((match) => ({
    amount: match[2]?.toLowerCase() === 'million' ? 2e6 : (orders[match[1]?.toLowerCase() ?? ''] ?? 1e6),
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  return [...sums, ...byOrder].sort((left, right) => left.start - right.start)
}
