import { currencyNames, currencySigns, isoCurrencies } from './pay-data.ts'

/** One amount of money with where it stands; `currency` is a code, or `$`, `kr`, `peso` where the place must tell. */
export interface Amount {
  value: number
  currency: string | null
  start: number
  end: number
  /** Multiplied by a word or letter after it (`k`, `lakh`, `million`), whose factor a range shares. */
  scale: number
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const letterSigns = Object.keys(currencySigns)
  .sort((a, b) => b.length - a.length)
  .map((sign) => (/^\p{L}/u.test(sign) ? `(?<![\\p{L}\\p{N}])${literal(sign)}` : literal(sign)))
const codes = [...isoCurrencies].map((code) => `(?<![\\p{L}])${code}`)
const names = Object.keys(currencyNames).sort((a, b) => b.length - a.length)
const before = `(?<before>${[...letterSigns, ...codes].join('|')})`
const afterSigns = [
  '€',
  '£',
  'kr\\.?(?!\\p{L})',
  'zł',
  'Kč',
  'Ft(?!\\p{L})',
  '₽',
  '₴',
  '₺',
  '円',
  '元',
  '₫',
  'lei(?!\\p{L})',
  'лв',
  '\\$',
  'FCFA',
  '₹',
  'CHF',
]
const after = `(?<after>${[...afterSigns, ...[...isoCurrencies].map((code) => `${code}(?!\\p{L})`), ...names.map((name) => `${name}(?!\\p{L})`)].join('|')})`
const digits = `(?<digits>\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?:[.,]\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d))`
const scale = `(?<scale> ?(?:k|K|tsd\\.?|thousand|lakhs?|lacs?|LPA|lpa|crores?|cr|L|million|millions|mn|m|M|bn|billion|mio|mil|juta|jt|tys\\.?)(?![\\p{L}])| ?[kK](?=EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK))`
const amount = new RegExp(
  `(?:${before}[ \\u00A0]?)?${digits}${scale}?(?:[ \\u00A0]?${after})?(?:(?:,|/)?-(?=\\s|$))?`,
  'gu',
)

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  l: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  m: 1e6,
  mio: 1e6,
  mil: 1e3,
  tys: 1e3,
  juta: 1e6,
  jt: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** Reads a number in any of the common groupings: 34,000 · 3.050,50 · 45 000 · 1,50,000 · 12'000 · 24.50. */
export function numberOf(written: string): number {
  const plain = written.replace(/[ \u00A0\u202F'’]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  const mark = plain[last] ?? '.'
  const tail = plain.length - last - 1
  const mixed = plain.includes('.') && plain.includes(',')
  const decimal = mixed || (tail !== 3 && plain.indexOf(mark) === last)
  const whole = (decimal ? plain.slice(0, last) : plain).replace(/[.,]/g, '')
  return Number(decimal ? `${whole}.${plain.slice(last + 1)}` : whole)
}

/** Signs shared by several currencies, which a code after the amount settles ("$34,000 MXN"). */
const ambiguous = new Set(['$', 'kr', 'R'])

function currencyOf(groups: Record<string, string | undefined>): string | null {
  const sign = groups['before']
  const code = groups['after']
  if (sign !== undefined && ambiguous.has(sign) && code !== undefined && isoCurrencies.has(code)) return code
  if (sign !== undefined) return currencySigns[sign] ?? (isoCurrencies.has(sign) ? sign : null)
  const name = groups['after']
  if (name === undefined) return null
  return currencySigns[name] ?? currencyNames[name.toLowerCase()] ?? (isoCurrencies.has(name) ? name : null)
}

/** "MXN $32,000": a code in front settles a shared sign. */
function codeBefore(sentence: string, at: number, sign: string | undefined): string | null {
  if (sign === undefined || !ambiguous.has(sign)) return null
  const code = /([A-Z]{3}) ?$/.exec(sentence.slice(Math.max(0, at - 5), at))?.[1]
  return code !== undefined && isoCurrencies.has(code) ? code : null
}

const units =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  )
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const spelled = new RegExp(
  `\\b(?:(${tens.join('|')})(?:[- ](${units.slice(0, 9).join('|')}))?|(${units.join('|')}))\\b( hundred)?`,
  'gi',
)
const money = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i')

/** "Seventeen pounds an hour" in digits, for sentences that speak of money. */
export function inDigits(sentence: string): string {
  if (!money.test(sentence)) return sentence
  return sentence.replace(spelled, (_, ten?: string, unit?: string, alone?: string, hundred?: string) => {
    const value =
      alone === undefined
        ? (tens.indexOf((ten ?? '').toLowerCase()) + 2) * 10 +
          (unit === undefined ? 0 : units.indexOf(unit.toLowerCase()) + 1)
        : units.indexOf(alone.toLowerCase()) + 1
    return String(hundred === undefined ? value : value * 100)
  })
}

/** All numbers of a sentence that could be amounts of money, in order; a number without a currency is kept for ranges. */
export function amountsOf(sentence: string): Amount[] {
  const found: Amount[] = []
  for (const match of sentence.matchAll(amount)) {
    const groups = match.groups ?? {}
    const word = (groups['scale'] ?? '').trim().toLowerCase().replace(/\.$/, '')
    const lpa =
      word === 'lpa' || word.startsWith('lakh') || word.startsWith('lac') || word.startsWith('crore')
    found.push({
      value: Math.round(numberOf(groups['digits'] ?? '') * (factors[word] ?? 1) * 100) / 100,
      currency:
        codeBefore(sentence, match.index, groups['before']) ?? currencyOf(groups) ?? (lpa ? 'INR' : null),
      start: match.index,
      end: match.index + match[0].length,
      scale: factors[word] ?? 1,
    })
  }
  return found
}
