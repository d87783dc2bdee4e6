import type { Pay } from '@roundtwo/model'
import {
  type Amount,
  type Classifier,
  clusterOf,
  type Document,
  inRuns,
  recogniseAmounts,
  type Token,
} from '@roundtwo/text'
import { chanceThat, highest, templates } from '../features.ts'
import { currencyOfPlace, usualPeriod } from './pay-habits.ts'
import { bucket } from './units.ts'

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

/** From one step of a scale of pay to the next: not more than half as much again, and hardly a word between them. */
const step = { rise: 1.5, words: 2 }

const currencyIn = ({ kind, unit }: Amount): string[] => (kind === 'money' ? unit.split('/', 1) : [])

/** Scales as ranges: three steps and more in a row, or two with "to" between them, whatever brackets stand there. */
function withScales(amounts: readonly Amount[], { text, tokens }: Document): Amount[] {
  const between = (before: Amount, one: Amount) =>
    text
      .slice(before.end, one.start)
      .replace(/\([^()]*\)/g, ' ')
      .trim()
  const isNextStep = (one: Amount, before: Amount) => {
    const last = before.upTo ?? before.amount
    const words = between(before, one).match(/\p{L}+/gu) ?? []
    return (
      tokens[before.from]?.line === tokens[one.from]?.line &&
      one.amount > last &&
      one.amount <= last * step.rise &&
      words.length <= step.words &&
      new Set([before, one].flatMap(currencyIn)).size < 2
    )
  }
  return inRuns(amounts, isNextStep).flatMap((run) => {
    const [first, second, third] = run
    const last = run.at(-1) ?? first
    if (second === undefined) return run
    if (third === undefined && !/^(?:to|[–—-])$/.test(between(first, second))) return run
    const told = run.find(({ per }) => per !== null) ?? run.find(({ kind }) => kind === 'money') ?? first
    const { to, end, upTo, amount } = last
    return [{ ...told, from: first.from, start: first.start, to, end, amount: first.amount, upTo: upTo ?? amount }]
  })
}

/** So many lines above an amount its heading may stand. */
const farthest = 12

/** A text with more amounts is a price list; the pay stands before them. */
const most = 60

/** Sums of money of a posting, and large or timed numbers that may be. */
export function payCandidates(document: Document): PayCandidate[] {
  const { tokens, lines } = document
  const amounts = withScales(recogniseAmounts(tokens).filter(mayBePay), document).slice(0, most)
  return amounts.map((amount, order) => {
    const line = tokens[amount.from]?.line ?? 0
    const own = lines[line]?.tokens ?? []
    const heading = lines
      .slice(Math.max(0, line - farthest), line)
      .findLast((above) => above.tokens.length < 8 && above.bullet === null)
    return {
      ...{ amount, order, line, heading: heading?.tokens ?? [] },
      before: own.filter(({ end }) => end <= amount.start),
      after: own.filter(({ start }) => start >= amount.end),
    }
  })
}

const plain = (token: Token | undefined): string => (token?.kind === 'number' ? 'NUMBER' : (token?.stem ?? 'none'))

const timesAYear: Readonly<Record<string, number>> = { hour: 2_000, day: 230, week: 50, month: 12 }

/** A year's pay in powers of ten, in halves: what is too much or too little to live on. */
function sizeOf({ amount, upTo, unit, per }: Amount): number {
  const high = upTo ?? amount
  const period = per ?? usualPeriod(high, unit.split('/')[0] ?? '')
  return Math.round(2 * Math.log10(Math.max(1, high * (timesAYear[period] ?? 1))))
}

const ofPay = templates(`kind {kind}|size {size}|size {size} {timed}|per {per}|{form}|{form} per {per}|{scaled}?scaled
  |order {order}|line {line}|words before {words before}|words after {words after}|{alone}?alone|last {last}|next {next}
  |last two {last two}|next two {next two}`)

/** What tells the pay from bonuses, budgets and turnovers. */
export function payFeatures({ amount, heading, before, after, line, order }: PayCandidate): string[] {
  const { kind, scaled, upTo, per } = amount
  const plainly = (tokens: readonly Token[]) => tokens.map(plain).join(' ')
  const nearAt = (side: string, tokens: readonly Token[]) =>
    tokens.flatMap((token) => {
      const fine = clusterOf(token.folded, 'fine')
      const group = fine === null ? [] : [`${side} fine ${fine}`]
      return [`${side} ${plain(token)}`, `near ${plain(token)}`, ...group]
    })
  const features = ofPay({
    ...{ kind, scaled, size: sizeOf(amount), timed: per === null ? 'bare' : 'timed', per: per ?? 'nothing' },
    ...{ form: upTo === null ? 'one' : 'range', order: Math.min(4, order), line: bucket(line) },
    ...{ 'words before': bucket(before.length), 'words after': bucket(after.length) },
    ...{ alone: before.length + after.length < 4, last: plain(before.at(-1)), next: plain(after[0]) },
    ...{ 'last two': plainly(before.slice(-2)), 'next two': plainly(after.slice(0, 2)) },
  })
  const near = [...nearAt('before', before.slice(-8)), ...nearAt('after', after.slice(0, 8))]
  return [...features, ...near, ...heading.map((token) => `heading ${plain(token)}`)]
}

/** The least chance with which an amount is taken for the pay. */
const least = 0.5

/** The pay a posting states: of its amounts the likeliest, or null where none is likely. */
export function payOf(document: Document, place: string, model: Classifier): FoundPay | null {
  const judged = payCandidates(document).map((candidate) => {
    return { ...candidate, probability: chanceThat(model, 'pay', payFeatures(candidate)) }
  })
  const best = highest(judged, ({ probability }) => probability)
  if (!best || best.probability < least) return null
  const { amount, line, probability } = best
  const isWritten = amount.kind === 'money' && !amount.currencyAssumed
  const currency = isWritten ? amount.unit.split('/')[0] : currencyOfPlace(amount, place, document)
  if (!currency) return null
  const ends = [amount.amount, amount.upTo ?? amount.amount]
  const period = amount.period ?? usualPeriod(ends[1] ?? 0, currency)
  return {
    pay: { min: Math.min(...ends), max: Math.max(...ends), currency, period },
    quote: document.lines[line]?.text ?? '',
    probability,
    assumed: [...(isWritten ? [] : ['currency' as const]), ...(amount.period === null ? ['period' as const] : [])],
    salariesPerYear: amount.perYearSalaries,
  }
}
