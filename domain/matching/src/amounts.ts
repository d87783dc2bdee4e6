import { numberWords } from '@roundtwo/model'

const amountWords: Readonly<Record<string, number>> = {
  ...numberWords,
  a: 1,
  an: 1,
  'a couple of': 2,
  'a few': 2,
  some: 1,
  several: 3,
  many: 5,
}

const numberPattern =
  '\\d+(?:[.,]\\d+)?|twenty-five|a couple of|a few|several|many|eleven|twelve|fifteen|eighteen|twenty|thirty|one|two|three|four|five|six|seven|eight|nine|ten|an?'

const durationPattern = new RegExp(
  `\\b(?<low>${numberPattern})\\s*(?:\\((?:\\d+)\\)\\s*)?(?:\\+|plus)?\\s*(?:(?:-|–|—|to|or)\\s*(?<high>${numberPattern}|more)\\s*\\+?\\s*)?(?:full\\s+|solid\\s+|good\\s+|consecutive\\s+|calendar\\s+)?(?<unit>years?|yrs?|months?)\\b['’]?\\+?`,
  'giu',
)

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

const numberOf = (text: string): number => amountWords[text.toLowerCase()] ?? Number(text.replace(',', '.'))

/** Lengths of experience named in a text, at their lower bound ("3 to 5 years" is 36 months). */
export const durationsIn = (text: string): Duration[] => {
  const found: Duration[] = []
  if (!/year|yr|month/i.test(text)) return found
  for (const match of text.matchAll(durationPattern)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (speaksOfAge.test(text.slice(end)) || looksElsewhere.test(before)) continue
    const amount = numberOf(match.groups?.['low'] ?? '')
    const months = /^mo/i.test(match.groups?.['unit'] ?? '') ? amount : amount * 12
    if (Number.isFinite(months) && months > 0 && months <= 720)
      found.push({ months, start: match.index, end, text: match[0].trim() })
  }
  return found
}

export interface Money {
  amount: number
  start: number
  end: number
  text: string
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
}

const moneyPattern =
  /(?:[$£€₹]|\b(?:usd|eur|gbp|rs\.?|aud|cad)\s?)\s?(\d+(?:,\d{3})*(?:\.\d+)?)\s?(k|m|mn|bn|b|thousand|million|billion|lakh|crore)?\b|\b(\d+(?:\.\d+)?)\s?(million|billion|crore|lakh)\b|\b(six|seven|eight|multi)-(figure|million)\b/giu

const figures: Readonly<Record<string, number>> = { six: 1e5, seven: 1e6, eight: 1e7 }

/** Sums of money named in a text, whatever the currency: sizes are compared by order, not exchanged. */
export const moneyIn = (text: string): Money[] =>
  [...text.matchAll(moneyPattern)].map((match) => ({
    amount: match[5]
      ? match[6]?.toLowerCase() === 'million'
        ? 2e6
        : (figures[match[5].toLowerCase()] ?? 1e6)
      : Number((match[1] ?? match[3] ?? '0').replaceAll(',', '')) *
        (scales[(match[2] ?? match[4] ?? '').toLowerCase()] ?? 1),
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
