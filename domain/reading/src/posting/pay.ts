import type { Pay } from '@roundtwo/model'
import {
  type Amount,
  type Classifier,
  clusterOf,
  type Document,
  probabilitiesOf,
  recogniseAmounts,
  type Token,
} from '@roundtwo/text'
import { bucket } from './classes.ts'
import { currencyOfPlace, usualPeriod } from './pay-habits.ts'

export interface FoundPay {
  pay: Pay
  /** The line it stands on. */
  quote: string
  /** That this is the pay of the job, and neither a bonus nor the company's money. */
  probability: number
  /** What was put together from the place or the size; empty when all is written. */
  assumed: ('currency' | 'period')[]
  /** Thirteen or fourteen, where so many salaries come a year and the posting says it. */
  salariesPerYear: number | null
}

/** An amount that may be the pay, with the tokens of its line. */
export interface PayCandidate {
  amount: Amount
  /** The last short line above it, which may head its list. */
  heading: readonly Token[]
  before: readonly Token[]
  after: readonly Token[]
  line: number
  /** Which of the posting's amounts of money it is. */
  order: number
}

const mayBePay = ({ kind, amount, per, ordinal }: Amount): boolean =>
  !ordinal && (kind === 'money' || (kind === 'bare' && (per !== null || amount >= 10_000)))

/** So many lines above an amount its heading may stand. */
const farthest = 12

/** A text with more amounts is a price list; the pay stands before them. */
const most = 60

/** Sums of money of a posting, and large or timed numbers that may be. */
export function payCandidates(document: Document): PayCandidate[] {
  const { tokens, lines } = document
  const amounts = recogniseAmounts(tokens).filter(mayBePay).slice(0, most)
  return amounts.map((amount, order) => {
    const line = lines[tokens[amount.from]?.line ?? 0]
    const above = lines
      .slice(Math.max(0, (line?.index ?? 0) - farthest), line?.index)
      .findLast(({ tokens: own, bullet }) => own.length < 8 && bullet === null)
    const own = line?.tokens ?? []
    return {
      amount,
      order,
      line: line?.index ?? 0,
      heading: above?.tokens ?? [],
      before: own.filter((token) => token.end <= amount.start),
      after: own.filter((token) => token.start >= amount.end),
    }
  })
}

const plain = (token: Token): string => (token.kind === 'number' ? 'NUMBER' : token.stem)

/** A year's pay in powers of ten, in halves: what is too much or too little to live on. */
function sizeOf({ amount, upTo, unit, per }: Amount): string {
  const perYear: Readonly<Record<string, number>> = { hour: 2_000, day: 230, week: 50, month: 12, year: 1 }
  const high = upTo ?? amount
  const period = per ?? usualPeriod(high, unit.split('/')[0] ?? '')
  return String(Math.round(2 * Math.log10(Math.max(1, high * (perYear[period] ?? 1)))))
}

/** What tells the pay from bonuses, budgets and turnovers. */
export function payFeatures({ amount, heading, before, after, line, order }: PayCandidate): string[] {
  const near = [
    ...before.slice(-8).map((token) => ({ side: 'before', token })),
    ...after.slice(0, 8).map((token) => ({ side: 'after', token })),
  ]
  const [last, next] = [before.at(-1), after[0]]
  return [
    `kind ${amount.kind}`,
    `size ${sizeOf(amount)}`,
    `size ${sizeOf(amount)} ${amount.per === null ? 'bare' : 'timed'}`,
    `per ${amount.per ?? 'nothing'}`,
    amount.upTo === null ? 'one' : 'range',
    `${amount.upTo === null ? 'one' : 'range'} per ${amount.per ?? 'nothing'}`,
    ...(amount.scaled ? ['scaled'] : []),
    `order ${Math.min(4, order)}`,
    `line ${bucket(line)}`,
    `words before ${bucket(before.length)}`,
    `words after ${bucket(after.length)}`,
    ...(before.length + after.length < 4 ? ['alone'] : []),
    `last ${last ? plain(last) : 'none'}`,
    `next ${next ? plain(next) : 'none'}`,
    `last two ${before.slice(-2).map(plain).join(' ')}`,
    `next two ${after.slice(0, 2).map(plain).join(' ')}`,
    ...near.flatMap(({ side, token }) => {
      const fine = clusterOf(token.folded, 'fine')
      return [
        `${side} ${plain(token)}`,
        `near ${plain(token)}`,
        ...(fine === null ? [] : [`${side} fine ${fine}`]),
      ]
    }),
    ...heading.map((token) => `heading ${plain(token)}`),
  ]
}

/** The least chance with which an amount is taken for the pay. */
const least = 0.5

/** The pay a posting states: of its amounts the likeliest, or null where none is likely. */
export function payOf(document: Document, place: string, model: Classifier): FoundPay | null {
  const judged = payCandidates(document).map((candidate) => ({
    candidate,
    probability: probabilitiesOf(model, payFeatures(candidate))[model.labels.indexOf('pay')] ?? 0,
  }))
  const best = judged.reduce<(typeof judged)[number] | null>(
    (most, each) => (each.probability > (most?.probability ?? 0) ? each : most),
    null,
  )
  if (!best || best.probability < least) return null
  const { amount, line } = best.candidate
  const high = amount.upTo ?? amount.amount
  const written = amount.kind === 'money' && !amount.currencyAssumed ? amount.unit.split('/')[0] : undefined
  const currency = written ?? currencyOfPlace(amount, place, document)
  if (currency === null) return null
  const period = amount.period ?? usualPeriod(high, currency)
  return {
    pay: { min: Math.min(amount.amount, high), max: Math.max(amount.amount, high), currency, period },
    quote: document.lines[line]?.text ?? '',
    probability: best.probability,
    assumed: [
      ...(written === undefined ? ['currency' as const] : []),
      ...(amount.period === null ? ['period' as const] : []),
    ],
    salariesPerYear: amount.perYearSalaries,
  }
}
