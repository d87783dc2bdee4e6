import { type Amount, readDocument, recogniseAmounts, type Token, tokensOf } from '@roundtwo/text'
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
}

function statedIn(source: FactSource, texts: readonly string[]): StatedAmount[] {
  return texts.flatMap((text) =>
    recogniseAmounts(readDocument(text, { keepLines: true }).tokens)
      .filter((amount) => !amount.ordinal)
      .map((amount) => ({ source, amount, text })),
  )
}

const currencyOf = ({ kind, unit, currencyAssumed }: Amount): string => {
  if (kind !== 'money') return ''
  const currency = unit.split('/')[0] ?? ''
  // Which dollar is not known: what is not sure is not said.
  return currencyAssumed && currency === 'USD' ? '$' : currency
}

/** Pay is money, or a number by the time that counts nothing else. */
const mayBePay = ({ kind, period, amount }: Amount): boolean =>
  kind === 'money' || (kind === 'bare' && (period !== null || amount >= 10_000))

/** The currency of the country that words tell of, if all their signs tell of one. */
function placeCurrency(words: readonly Token[]): string {
  const named = currenciesNamed(words)
  return named.size === 1 ? ([...named.keys()][0] ?? '') : ''
}

function payOf(
  stated: readonly StatedAmount[],
  lines: readonly NoteLine[],
  written: readonly string[],
): PayTerms {
  const posted = stated.filter(({ source, amount }) => source === 'posting' && mayBePay(amount))
  const best = posted.find(({ amount }) => amount.period !== null || amount.upTo !== null) ?? posted[0]
  const spoken = lines.flatMap((line) => recogniseAmounts(line.tokens))
  const named = [...posted, ...stated].map(({ amount }) => currencyOf(amount)).concat(spoken.map(currencyOf))
  const words = () => [...written.flatMap((text) => tokensOf(text)), ...lines.flatMap((line) => line.tokens)]
  const currency =
    (best && currencyOf(best.amount)) || (named.find((code) => code !== '') ?? placeCurrency(words()))
  if (!best) return { currency, period: '', middle: null, low: 0, high: 0 }
  const low = best.amount.amount
  const high = best.amount.upTo ?? low
  const period = best.amount.per ?? usualPeriod(high, currency)
  return { currency, period, middle: Math.sqrt(low * high), low, high }
}

/** The facts of one person's notes. */
export function figureFacts(input: NotesInput, lines: readonly NoteLine[]): FigureFacts {
  const stated = [
    ...statedIn('posting', input.posting),
    ...statedIn('cv', input.cv),
    ...statedIn(
      'stories',
      input.stories.flatMap((story) => [story.title, ...story.figures]),
    ),
  ]
  return {
    stated,
    pay: payOf(stated, lines, [...input.posting, ...input.cv]),
    written: lines.map(
      ({ tokens }) => new Set(tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
    ),
  }
}

const scales = [1, 1e3, 1e5, 1e6, 1e7]

/** What a number said without its thousands, lakhs or millions stands for beside one in full; null when not equal. */
export function scaleTo(said: number, full: number): number | null {
  return scales.find((scale) => Math.abs(said * scale - full) <= 0.002 * Math.abs(full)) ?? null
}

/** Those stated amounts one of whose ends a number is, whatever it was shortened by. */
export function statedAs(facts: FigureFacts, said: number): { stated: StatedAmount; scale: number }[] {
  return facts.stated.flatMap((stated) => {
    const { amount, upTo, kind, scaled } = stated.amount
    const scale = scaleTo(said, amount) ?? (upTo === null ? null : scaleTo(said, upTo))
    // Only money and what is written with "k" or "million" is shortened in speech.
    return scale === null || (scale > 1 && kind !== 'money' && !scaled) ? [] : [{ stated, scale }]
  })
}

/** Pay as it is meant: in full, near what is posted; where nothing is, 58 and 310 are thousands. */
export function payInFull(said: number, { middle }: PayTerms): number {
  if (middle === null) return Number.isInteger(said) && said >= 15 && said < 1000 ? said * 1000 : said
  const distance = (scale: number) => Math.abs(Math.log((said * scale) / middle))
  const best = scales.reduce((least, scale) => (distance(scale) < distance(least) ? scale : least), 1)
  return distance(best) < Math.log(4) ? said * best : said
}
