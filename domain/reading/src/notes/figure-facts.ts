import type { PlainDate } from '@roundtwo/model'
import { type Amount, readDocument, recogniseAmounts, stem, type Token, tokensOf } from '@roundtwo/text'
import { currenciesNamed, usualPeriod } from '../posting/pay.ts'
import { tellingRoots } from './mentions.ts'
import type { NoteLine } from './note-lines.ts'
import type { Contradiction, FactSource, FoundFigure, NotesInput } from './notes.ts'

/** A number that CV, posting or a story states. */
interface StatedAmount {
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

/** What is counted, without the time it is counted by: `GBP` of `GBP/year`. */
export const counted = (unit: string): string => unit.split('/')[0] ?? ''

/** Which dollar is meant may not be known: what is not sure is not said. */
const currencyOf = ({ kind, unit, currencyAssumed }: Amount): string =>
  kind !== 'money' ? '' : currencyAssumed && counted(unit) === 'USD' ? '$' : counted(unit)

/** Pay is money, or a number by the time that counts nothing else. */
const mayBePay = ({ kind, period, amount }: Amount): boolean =>
  kind === 'money' || (kind === 'bare' && (period !== null || amount >= 10_000))

/** The terms of pay; where no amount tells the currency it is that of the one country that words tell of, if it is one. */
function payOf(stated: readonly StatedAmount[], lines: readonly NoteLine[], written: readonly string[]): PayTerms {
  const posted = stated.flatMap(({ source, amount }) => (source === 'posting' && mayBePay(amount) ? amount : []))
  const best = posted.find(({ period, upTo }) => period !== null || upTo !== null) ?? posted[0]
  const spoken = lines.flatMap(({ tokens }) => recogniseAmounts(tokens))
  const amounts = [best ?? [], stated.map(({ amount }) => amount), spoken].flat()
  const placed = () => {
    const tokens = [...written.flatMap((text) => tokensOf(text)), ...lines.flatMap((line) => line.tokens)]
    const [only, ...others] = currenciesNamed(tokens).keys()
    return others.length === 0 ? only : undefined
  }
  const currency = amounts.map(currencyOf).find(Boolean) ?? placed() ?? ''
  if (!best) return { currency, period: '', middle: null, low: 0, high: 0 }
  const [low, high] = [best.amount, best.upTo ?? best.amount]
  return { currency, period: best.per ?? usualPeriod(high, currency), middle: Math.sqrt(low * high), low, high }
}

/** The facts of one person's notes. */
export function figureFacts(input: NotesInput, lines: readonly NoteLine[]): FigureFacts {
  const { posting, cv, stories, interviewedOn } = input
  const told = stories.flatMap(({ title, figures }) => [title, ...figures])
  const stated = [...statedIn('posting', posting), ...statedIn('cv', cv), ...statedIn('stories', told)]
  const written = lines.map(
    ({ tokens }) => new Set(tokens.flatMap(({ kind, text }) => (kind === 'number' ? text : []))),
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

type Elsewhere = Pick<Contradiction, 'elsewhere' | 'there'>

const spanOf = (amount: number | string, upTo: number | null): string =>
  upTo === null ? String(amount) : `${amount}-${upTo}`

/** What is counted, as one root: `weeks` and `week`. */
const unitRoot = (unit: string): string => stem(counted(unit).toLowerCase().trim())

const rootsOf = (tokens: readonly Token[]): Set<string> => tellingRoots(tokens.filter(({ kind }) => kind === 'word'))

/** By what CV and stories state of the same thing: counted alike, and told in some of the same words. */
function onPaper({ figure, role }: FoundFigure, tokens: readonly Token[], facts: FigureFacts): Elsewhere[] {
  const unit = unitRoot(figure.unit)
  if (unit === '' || unit === 'count' || role.startsWith('pay') || role === 'start date') return []
  const words = rootsOf(tokens)
  words.delete(unit)
  const sharedBy = (text: string) => [...rootsOf(tokensOf(text))].filter((root) => words.has(root)).length
  // The money of a posting is its pay, which is held against pay alone.
  const alike = facts.stated
    .filter(({ source, amount }) => source !== 'posting' || amount.kind !== 'money')
    .filter(({ amount }) => unitRoot(amount.unit) === unit)
    .map((stated) => ({ ...stated, shared: sharedBy(stated.text) }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
  // What stands anywhere among them is no contradiction: two numbers of one thing are common.
  const known = new Set<unknown>(alike.flatMap(({ amount: { amount, upTo } }) => [amount, upTo ?? amount]))
  if (known.has(figure.amount) || known.has(figure.upTo)) return []
  return alike
    .slice(0, 1)
    .map(({ source, amount: { amount, upTo } }) => ({ elsewhere: source, there: spanOf(amount, upTo) }))
}

/** By pay asked above what is posted, or offered outside it. */
function postedPay({ figure: { amount, upTo, unit }, role }: FoundFigure, { pay }: FigureFacts): Elsewhere[] {
  if (pay.middle === null || typeof amount !== 'number' || unit.split('/')[1] !== pay.period) return []
  // Ten times the pay is no claim about pay.
  if (amount > pay.middle * 2.5 || amount < pay.middle / 2.5) return []
  const isAbove = amount > pay.high * 1.001
  const isBelow = (upTo ?? amount) < pay.low * 0.999
  const clashes = (role === 'pay expected' && isAbove) || (role === 'pay offered' && (isAbove || isBelow))
  const there = spanOf(pay.low, pay.high === pay.low ? null : pay.high)
  return clashes ? [{ elsewhere: 'posting', there }] : []
}

/**
 * Where a figure of a line differs from CV, posting, stories or a later number, by subject and unit. A false
 * contradiction is worse than a missed one: what is not plainly of the same thing is left alone.
 */
export function contradictionsOf(
  found: FoundFigure,
  line: Pick<NoteLine, 'index' | 'tokens'>,
  facts: FigureFacts,
): Contradiction[] {
  const { figure, better, probability } = found
  const isPlain = probability >= 0.6 && typeof figure.amount === 'number'
  const itself: Elsewhere[] = better === undefined ? [] : [{ elsewhere: 'line', there: String(better) }]
  const told = isPlain && better === undefined ? onPaper(found, line.tokens, facts) : itself
  const clashes = [...told, ...(isPlain ? postedPay(found, facts) : [])]
  const said = { subject: figure.subject, said: spanOf(figure.amount, figure.upTo) }
  return clashes.map((clash) => ({ ...said, ...clash, line: line.index }))
}
