import type { Pay, PayPeriod } from '@roundtwo/model'
import { plainForm } from '../text/fold.ts'
import { type Amount, amountsOf, inDigits } from './amounts.ts'
import type { Block } from './block.ts'
import { isoCurrencies, monthlyUpTo, placeCurrencies } from './pay-data.ts'

export interface FoundPay {
  pay: Pay
  quote: string
  /** The currency or the period was put together from hints. */
  assumed: string | null
}

interface Candidate {
  min: Amount
  max: Amount
  block: Block
  /** Where the amount before it ends. */
  since: number
  score: number
}

const rangeWord =
  /^(?:\/[a-z]+|,-)?\s*(?:p\.?a\.?|gross|per (?:hour|day|week|month|year|annum)|an? (?:hour|day|week|month|year))?,?\s*(?:-|–|—|−|to|up to|and|bis|à|au?|through|a|\/|(?:and )?(?:rising|increasing|progressing|climbing|growing) (?:up )?to)\s*(?:about |around |a maximum of )?$/i

const periods: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'hour',
    /(?:\bper|\ban?|\/|\beach|\bp\.?\/?) ?(?:hour|hr|h)\b|\bhourly\b|\bph\b|\bpro stunde\b|\bde l'heure\b|\bhora\b/,
  ],
  ['day', /(?:\bper|\ba|\/|\beach) ?day\b|\bdaily\b|\bday rate\b|\bper diem\b|\/ ?d\b/],
  ['week', /(?:\bper|\ba|\/|\beach) ?(?:week|wk)\b|\bweekly\b|\bp\.?w\b/],
  [
    'month',
    /(?:\bper|\ba|\/|\beach|\bgross|\bin the|\bim) ?(?:calendar )?(?:month|mo|mth|monat)\b|\bmonthly\b|\bpcm\b|\bp\.?m\.?(?= |$|,)|\bmonatlich\b|\bpar mois\b|\bal mes\b|\bmensu\w+|\bm(?:å|a)n(?:ad|ed)?\b|\bpor m[eê]s\b|\bpr\.? m\w+|\bayl[iı]k\b|\bper bulan\b|\bmiesi\w+/,
  ],
  [
    'year',
    /(?:\bper|\ba|\/|\beach|\bin the) ?(?:year|yr|annum|y)\b|\bper annum\b|\bp\.? ?a\b|\bannual(?:ly|ised)?\b|\byearly\b|\blpa\b|\bctc\b(?! (?:per|a|\/) ?month)|\bim jahr\b|\bpro jahr\b|\bj(?:ä|ae)hrlich\b|\bpar an\b|\ba(?:l|u) a(?:ñ|n)o?\b|\bannuel\b|\bbrut annuel\b|\bfte\b|\bpro rata\b/,
  ],
]

const payWords =
  /\b(?:salary|salaries|pay|pays|paid|wage|wages|remuneration|compensation|rate|base|gross|ote|earn\w*|stipend|range|band|grade|scale|gehalt|salaire|salario|ctc|starting at|hourly|annum|p\.a|spine|package|offer|to start|starting|tariff|depending on|dependent on|according to|doe|gage|honorarium|day rate)\b/
const notPay =
  /\b(?:bonus(?:es)?|allowance|differential|discount|voucher|relocation|sign-?on|referral|training budget|learning budget|books?|stipend for|lunch|insurance|match|vacation|holiday|raise[ds]?|income|revenue|turnover|sales|projects?|budgets?|funding|fund\b|grants?|invest\w*|worth|customers?|clients?|users?|people|properties|tickets?|assets|portfolio|contracts?|gifts?|orders|trading|profits?|donat\w+|savings?|loans?|rent\b|deals?|quota|pipeline|aum|premium|fees?|fine|prize|cap|deductible|wellness|education|courses|studies|equipment|laptop|per diem|tuition|mileage|housing|phone|gym|commission|toward|towards|tools|extra|supplement|uplift|overtime|equity|shares?)\b/
const large = /\b(?:million|billion|bn|(?<!p\.)m)(?![\p{L}\p{N}])/u

function periodNear(plain: string, candidate: { start: number; end: number }): PayPeriod | null {
  const after = plain.slice(candidate.end, candidate.end + 48).split(/[;]|\.\s/)[0] ?? ''
  const before = plain.slice(Math.max(0, candidate.start - 60), candidate.start)
  const inside = plain.slice(candidate.start, candidate.end)
  return firstPeriod(after) ?? firstPeriod(inside) ?? lastPeriod(before)
}

function firstPeriod(text: string): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | null = null
  for (const [period, pattern] of periods) {
    const at = text.search(pattern)
    if (at >= 0 && (best === null || at < best.at) && !/\bhours? ?$/.test(text.slice(0, at)))
      best = { at, period }
  }
  return best?.period ?? null
}

const lastPeriod = (text: string): PayPeriod | null =>
  periods.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** Joins neighbouring amounts into ranges; "£40-45k" shares its sign and its factor. */
function rangesOf(block: Block): Candidate[] {
  const text = block.text
  const amounts = amountsOf(text)
  const found: Candidate[] = []
  for (let index = 0; index < amounts.length; index += 1) {
    const first = amounts[index]
    const second = amounts[index + 1]
    if (first === undefined) break
    const joined = second !== undefined && rangeWord.test(text.slice(first.end, second.start))
    if (joined && (first.currency ?? second.currency) !== null) {
      const currency =
        first.currency !== null && (second.currency === null || isoCurrencies.has(first.currency))
          ? first.currency
          : second.currency
      const shares = first.scale === 1 && second.scale > 1 && first.value < second.value / 10
      const low = { ...first, currency, value: shares ? first.value * second.scale : first.value }
      if (low.value <= second.value) {
        found.push({
          min: low,
          max: { ...second, currency },
          block,
          since: amounts[index - 1]?.end ?? 0,
          score: 0,
        })
        index += 1
        continue
      }
    }
    if (first.currency !== null)
      found.push({ min: first, max: first, block, since: amounts[index - 1]?.end ?? 0, score: 0 })
  }
  return found
}

function scoreOf(candidate: Candidate, plain: string): number {
  const { min, max, block } = candidate
  const before = plain.slice(Math.max(0, min.start - 70, candidate.since), min.start)
  const after = plain.slice(max.end, max.end + 40)
  const near = periodNear(plain, { start: min.start, end: max.end })
  let score = 0
  if (near !== null) score += 3
  if (payWords.test(before)) score += 3
  if (payWords.test(after)) score += /^\s*(?:to start|starting|basic|base)\b/.test(after) ? 2 : 1
  if (min !== max) score += 2
  if (block.section === 'benefits') score += 1
  if (
    block.section === 'duties' ||
    (block.kind === 'item' && (block.section === 'must' || block.section === 'nice'))
  )
    score -= 4
  if (block.line < 6) score += 1
  if (block.line < 6 && plain.length < 90 && !/[.!?]$/.test(plain)) score += 2
  const alone =
    /^[\s()]*(?:from |up to |salary:? |pay:? |circa |c\.? ?)?[\s()]*$/.test(plain.slice(0, min.start)) &&
    plain.length - max.end < 20 &&
    !notPay.test(plain)
  if (alone) score += 3
  if (
    notPay.test(after.split(/[,;.+]| plus | with /)[0] ?? '') ||
    notPay.test(before.split(/[,;.+]| and | with /).at(-1) ?? '')
  )
    score -= near !== null && payWords.test(before) ? 1 : 4
  if (/\brising to (?:about )?$/.test(before)) score -= 4
  if (/\b(?:ote|on[- ]target(?: earnings)?)[^,;(]{0,20}$/.test(before)) score -= 3
  if (/\b(?:basic|base)[^,;]{0,20}$/.test(before)) score += 2
  if (/\+\s*$|\bplus (?:an? )?$/.test(before)) score -= 3
  if (large.test(plain.slice(min.start, max.end + 9)) || max.value >= 5e8) score -= 6
  if (max.value < 3) score -= 5
  if (/^[RNK]\d/.test(block.text.slice(min.start)) && max.value < 1000) score -= 5
  return score
}

function settleCurrency(currency: string | null, place: string): { code: string; assumed: boolean } | null {
  if (currency === null) return null
  if (isoCurrencies.has(currency)) return { code: currency, assumed: false }
  const local = placeCurrencies.filter(([, pattern]) => pattern.test(place)).map(([code]) => code)
  const kinds: Record<string, string[]> = {
    $: 'AUD CAD NZD SGD HKD TWD JMD TTD FJD NAD BBD BSD BZD GYD BND'.split(' '),
    rupee: ['LKR', 'PKR', 'NPR', 'MUR', 'SCR'],
    shilling: ['TZS', 'UGX', 'KES'],
    kr: ['SEK', 'NOK', 'DKK', 'ISK'],
    peso: ['MXN', 'PHP', 'COP', 'ARS', 'CLP'],
  }
  const found = local.find((code) => kinds[currency]?.includes(code))
  return {
    code: found ?? { $: 'USD', kr: 'SEK', peso: 'MXN', rupee: 'INR', shilling: 'KES' }[currency] ?? currency,
    assumed: true,
  }
}

/** Without a word for the period its size must tell; the bounds are those of common pay in the currency. */
function usualPeriod(value: number, currency: string): PayPeriod {
  if (value < 150) return 'hour'
  if (value < 1000) return 'day'
  return value <= (monthlyUpTo[currency] ?? 0) ? 'month' : 'year'
}

/** The pay a posting states, of all amounts of money in it the likeliest; null where none looks like pay. */
export function findPay(blocks: readonly Block[], place: string): FoundPay | null {
  let best: Candidate | null = null
  for (const given of blocks) {
    if (given.text.length > 1200) continue
    const block = { ...given, text: inDigits(given.text) }
    if (!/\d/.test(block.text)) continue
    const plain = plainForm(block.text)
    const heading = plainForm(block.heading ?? '')
    for (const candidate of rangesOf(block)) {
      candidate.score = scoreOf(candidate, plain) + (payWords.test(heading) ? 2 : 0)
      if (candidate.score >= 3 && candidate.score > (best?.score ?? 0)) best = candidate
    }
  }
  if (best === null) return null
  const plain = plainForm(best.block.text)
  const currency = settleCurrency(best.max.currency ?? best.min.currency, place)
  if (currency === null) return null
  const told = periodNear(plain, { start: best.min.start, end: best.max.end })
  const period = told ?? usualPeriod(best.max.value, currency.code)
  const assumed = [
    currency.assumed ? `the currency ${currency.code}` : '',
    told === null ? `the period "${period}"` : '',
  ]
    .filter(Boolean)
    .join(' and ')
  return {
    pay: { min: best.min.value, max: best.max.value, currency: currency.code, period },
    quote: best.block.text,
    assumed: assumed === '' ? null : assumed,
  }
}
