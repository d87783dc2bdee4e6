import type { PlainDate } from '@roundtwo/model'
import { type Amount, readDocument, recogniseAmounts, tokensOf } from '@roundtwo/text'
import { currenciesNamed, usualPeriod } from '../posting/pay-habits.ts'
import type { NoteLine } from './line-features.ts'
import type { NotesInput } from './notes-input.ts'

export type FactSource = 'cv' | 'posting' | 'stories'

/** A number that CV, posting or a story states. */
export interface StatedAmount {
  source: FactSource
  amount: Amount
  /** Of which text; two of one text may be ends of one change. */
  text: string
}

/** What pay is told in: the posting's own, as far as it says. */
export interface PayTerms {
  currency: string
  period: string
  /** The middle of what is posted; null when nothing is. */
  middle: number | null
  low: number
  high: number
}

/** What the numbers on note lines are held against, worked out once for all lines. */
export interface FigureFacts {
  stated: StatedAmount[]
  pay: PayTerms
  /** Numbers as written on each line. */
  written: ReadonlySet<string>[]
  /** What days are counted from. */
  interviewedOn: PlainDate
}

const statedIn = (source: FactSource, texts: readonly string[]): StatedAmount[] =>
  texts.flatMap((text) =>
    recogniseAmounts(readDocument(text, { keepLines: true }).tokens)
      .filter(({ ordinal }) => !ordinal)
      .map((amount) => ({ source, amount, text })),
  )

const currencyOf = ({ kind, unit, currencyAssumed }: Amount): string => {
  const currency = kind === 'money' ? (unit.split('/')[0] ?? '') : ''
  // Which dollar is not known: what is not sure is not said.
  return currencyAssumed && currency === 'USD' ? '$' : currency
}

/** Pay is money, or a number by the time that counts nothing else. */
const mayBePay = ({ kind, period, amount }: Amount): boolean =>
  kind === 'money' || (kind === 'bare' && (period !== null || amount >= 10_000))

/** The terms of pay; where no amount tells the currency it is that of the one country that words tell of, if it is one. */
function payOf(stated: readonly StatedAmount[], lines: readonly NoteLine[], written: readonly string[]): PayTerms {
  const posted = stated.flatMap(({ source, amount }) => (source === 'posting' ? [amount] : [])).filter(mayBePay)
  const best = posted.find(({ period, upTo }) => period !== null || upTo !== null) ?? posted[0]
  const spoken = lines.flatMap(({ tokens }) => recogniseAmounts(tokens))
  const amounts = [...(best ? [best] : []), ...posted, ...stated.map(({ amount }) => amount), ...spoken]
  const placed = () => {
    const tokens = [...written.flatMap((text) => tokensOf(text)), ...lines.flatMap((line) => line.tokens)]
    const named = [...currenciesNamed(tokens).keys()]
    return named.length === 1 ? named[0] : undefined
  }
  const currency = amounts.map(currencyOf).find((code) => code !== '') ?? placed() ?? ''
  if (!best) return { currency, period: '', middle: null, low: 0, high: 0 }
  const [low, high] = [best.amount, best.upTo ?? best.amount]
  return {
    currency,
    period: best.per ?? usualPeriod(high, currency),
    middle: Math.sqrt(low * high),
    low,
    high,
  }
}

/** The facts of one person's notes. */
export function figureFacts(
  { posting, cv, stories, interviewedOn }: NotesInput,
  lines: readonly NoteLine[],
): FigureFacts {
  const told = stories.flatMap(({ title, figures }) => [title, ...figures])
  const stated = [...statedIn('posting', posting), ...statedIn('cv', cv), ...statedIn('stories', told)]
  const written = lines.map(
    ({ tokens }) => new Set(tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
  )
  return { stated, pay: payOf(stated, lines, [...posting, ...cv]), written, interviewedOn }
}

const scales = [1, 1e3, 1e5, 1e6, 1e7]

/** What a number said without its thousands, lakhs or millions stands for beside one in full; null when not equal. */
export const scaleTo = (said: number, full: number): number | null =>
  scales.find((scale) => Math.abs(said * scale - full) <= 0.002 * Math.abs(full)) ?? null

/** Those stated amounts one of whose ends a number is, whatever it was shortened by. */
export const statedAs = (facts: FigureFacts, said: number): (StatedAmount & { scale: number })[] =>
  facts.stated.flatMap((stated) => {
    const { amount, upTo, kind, scaled } = stated.amount
    const scale = scaleTo(said, amount) ?? scaleTo(said, upTo ?? amount)
    // Only money and what is written with "k" or "million" is shortened in speech.
    return scale === null || (scale > 1 && kind !== 'money' && !scaled) ? [] : [{ ...stated, scale }]
  })

/** Pay as it is meant: in full, near what is posted; where nothing is, 58 and 310 are thousands. */
export function payInFull(said: number, { middle }: PayTerms): number {
  if (middle === null) return Number.isInteger(said) && said >= 15 && said < 1000 ? said * 1000 : said
  const distance = (scale: number) => Math.abs(Math.log((said * scale) / middle))
  const best = scales.reduce((least, scale) => (distance(scale) < distance(least) ? scale : least), 1)
  return distance(best) < Math.log(4) ? said * best : said
}
