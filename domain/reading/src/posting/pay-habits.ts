import type { PayPeriod } from '@roundtwo/model'
import { type Amount, type Document, recogniseAmounts, type Token, tokensOf } from '@roundtwo/text'
import habits from './pay-habits.json' with { type: 'json' }

const monthlyUpTo: Readonly<Record<string, number | undefined>> = habits.monthlyUpTo

/**
 * The period that pay of this size is commonly told by, where none is written. The bounds are those of common pay in
 * the currency; in currencies that are not listed pay is told by the year, or by the hour, day or month where nobody could
 * live on it for longer.
 */
export function usualPeriod(amount: number, currency: string): PayPeriod {
  const month = monthlyUpTo[currency]
  if (month !== undefined && amount >= month / 50) return amount <= month ? 'month' : 'year'
  if (amount < Math.max(habits.hourlyBelow, (month ?? 0) / 400)) return 'hour'
  if (month !== undefined || amount < habits.dailyBelow) return 'day'
  return amount < habits.monthlyBelow ? 'month' : 'year'
}

/** The currencies by the names of places. */
const places = new Map<string, string[]>()
/** How such names begin: few words do. */
const beginnings = new Set<string>()
for (const [currency, names] of Object.entries(habits.places))
  for (const name of names.split('|')) {
    places.set(name, [...(places.get(name) ?? []), currency])
    beginnings.add(name.split(' ', 1)[0] ?? name)
  }

/** Names of places and of what only one country has, one to three words each, counted by the currency paid there. */
export function currenciesNamed(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  let next = 0
  tokens.forEach(({ folded }, place) => {
    if (place < next || !beginnings.has(folded)) return
    const words = tokens.slice(place, place + 3).map((token) => token.folded)
    // The longest name is meant: New Mexico is not Mexico.
    const size = [3, 2, 1].find((count) => places.has(words.slice(0, count).join(' '))) ?? 0
    for (const currency of places.get(words.slice(0, size).join(' ')) ?? [])
      counts.set(currency, (counts.get(currency) ?? 0) + 1)
    next = place + size
  })
  return counts
}

/**
 * Which of the currencies that share a sign is meant: by the place of the work, else by other amounts of the text and
 * by the places it names, else the commonest; null where nothing at all tells.
 */
export function currencyOfPlace(amount: Amount, place: string, document: Document): string | null {
  const mayBe = (code: string) =>
    recogniseAmounts(tokensOf(document.text.slice(amount.start, amount.end)), { currency: code }).some((read) =>
      read.kind === 'money' ? read.unit.startsWith(code) : amount.kind === 'bare',
    )
  const likeliest = (tokens: readonly Token[]) =>
    [...currenciesNamed(tokens)].filter(([code]) => mayBe(code)).sort((left, right) => right[1] - left[1])[0]?.[0]
  const byPlace = likeliest(tokensOf(place)) ?? likeliest(document.tokens)
  if (byPlace !== undefined) return byPlace
  return amount.kind === 'money' ? (amount.unit.split('/')[0] ?? null) : null
}
