import type { Pay, PayPeriod } from '@roundtwo/model'
import {
  type Amount,
  type Classifier,
  clusterOf,
  type Document,
  inRuns,
  recogniseAmounts,
  type Token,
  tokensOf,
} from '@roundtwo/text'
import { chanceThat, highest, named, templates } from '../features.ts'
import { oneLine } from '../given-text.ts'
import habits from './pay-habits.json' with { type: 'json' }
import { bucket } from './units.ts'

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

const namedPlaces = Object.entries(habits.places).flatMap(([currency, names]) =>
  names.split('|').map((name) => ({ name, currency })),
)
const places = Map.groupBy(namedPlaces, ({ name }) => name)
/** How such names begin: few words do. */
const beginnings = new Set(namedPlaces.map(({ name }) => name.split(' ', 1)[0]))

/** Names of places and of what only one country has, one to three words each, counted by the currency paid there. */
export function currenciesNamed(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  let next = 0
  tokens.forEach(({ folded }, place) => {
    if (place < next || !beginnings.has(folded)) return
    const words = tokens.slice(place, place + 3).map((token) => token.folded)
    // The longest name is meant: New Mexico is not Mexico.
    const size = [3, 2, 1].find((count) => places.has(words.slice(0, count).join(' '))) ?? 0
    for (const { currency } of places.get(words.slice(0, size).join(' ')) ?? [])
      counts.set(currency, (counts.get(currency) ?? 0) + 1)
    next = place + size
  })
  return counts
}

const currencyIn = ({ kind, unit }: Amount): string[] => (kind === 'money' ? unit.split('/', 1) : [])

/**
 * Which of the currencies that share a sign is meant: by the place of the work, else by other amounts of the text and
 * by the places it names, else the commonest; null where nothing at all tells.
 */
export function currencyOfPlace(amount: Amount, place: string, document: Document): string | null {
  const written = tokensOf(document.text.slice(amount.start, amount.end))
  const mayBe = (currency: string) =>
    recogniseAmounts(written, { currency }).some((read) =>
      read.kind === 'money' ? read.unit.startsWith(currency) : amount.kind === 'bare',
    )
  const likeliest = (tokens: readonly Token[]) => {
    const named = [...currenciesNamed(tokens)].filter(([currency]) => mayBe(currency))
    return highest(named, ([, count]) => count)?.[0]
  }
  return likeliest(tokensOf(place)) ?? likeliest(document.tokens) ?? currencyIn(amount)[0] ?? null
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

/** Scales as ranges: three steps and more in a row, or two with "to" between them, whatever brackets stand there. */
function withScales(amounts: readonly Amount[], { text, tokens }: Document): Amount[] {
  const between = (before: Amount, one: Amount) =>
    oneLine(text.slice(before.end, one.start).replace(/\([^()]*\)/g, ' '))
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
    const above = lines.slice(Math.max(0, line - farthest), line)
    const heading = above.findLast((one) => one.tokens.length < 8 && one.bullet === null)?.tokens ?? []
    const before = own.filter(({ end }) => end <= amount.start)
    const after = own.filter(({ start }) => start >= amount.end)
    return { amount, order, line, heading, before, after }
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

const nearFeatures = (side: string, tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => {
    const fine = clusterOf(token.folded, 'fine')
    const group = fine === null ? [] : [`${side} fine ${fine}`]
    return [`${side} ${plain(token)}`, `near ${plain(token)}`, ...group]
  })

/** What tells the pay from bonuses, budgets and turnovers. */
export function payFeatures({ amount, heading, before, after, line, order }: PayCandidate): string[] {
  const { kind, scaled, upTo, per } = amount
  const [left, right] = [before.map(plain), after.map(plain)]
  const written = { kind, scaled, per: per ?? 'nothing', timed: per === null ? 'bare' : 'timed', size: sizeOf(amount) }
  const place = { order: Math.min(4, order), line: bucket(line), alone: left.length + right.length < 4 }
  const counts = { 'words before': bucket(left.length), 'words after': bucket(right.length) }
  const beside = { last: left.at(-1) ?? 'none', next: right[0] ?? 'none' }
  const two = { 'last two': left.slice(-2).join(' '), 'next two': right.slice(0, 2).join(' ') }
  return [
    ...ofPay({ form: upTo === null ? 'one' : 'range', ...written, ...place, ...counts, ...beside, ...two }),
    ...nearFeatures('before', before.slice(-8)),
    ...nearFeatures('after', after.slice(0, 8)),
    ...named('heading', heading.map(plain)),
  ]
}

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

const leastChance = 0.5

/** The pay a posting states: of its amounts the likeliest, or null where none is likely. */
export function payOf(document: Document, place: string, model: Classifier): FoundPay | null {
  const judged = payCandidates(document).map((candidate) => {
    return { ...candidate, probability: chanceThat(model, 'pay', payFeatures(candidate)) }
  })
  const best = highest(judged, ({ probability }) => probability)
  if (!best || best.probability < leastChance) return null
  const { amount, line, probability } = best
  const isWritten = amount.kind === 'money' && !amount.currencyAssumed
  const currency = isWritten ? currencyIn(amount)[0] : currencyOfPlace(amount, place, document)
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
