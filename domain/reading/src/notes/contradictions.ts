import { stem, type Token, tokensOf } from '@roundtwo/text'
import type { FactSource, FigureFacts } from './figure-facts.ts'
import type { FoundFigure } from './figures.ts'
import { tellingRoots } from './story-told.ts'

/** Something said in the room that is told otherwise elsewhere. */
export interface Contradiction {
  subject: string
  said: string
  elsewhere: FactSource | 'line'
  there: string
  /** The line it was said on, from 0. */
  line: number
}

/** A figure with its line. */
interface PlacedFigure {
  found: FoundFigure
  line: number
  tokens: readonly Token[]
}

type Elsewhere = Pick<Contradiction, 'elsewhere' | 'there'>

/** Only a figure whose role is at least so likely can contradict. */
const wellUnderstood = 0.6

const spanOf = (amount: number | string, upTo: number | null): string =>
  upTo === null ? String(amount) : `${amount}-${upTo}`

/** What is counted, as one root: `weeks` and `week`, `GBP/year` and `GBP`. */
const unitRoot = (unit: string): string => stem((unit.split('/')[0] ?? '').toLowerCase().trim())

const rootsOf = (tokens: readonly Token[]): Set<string> => tellingRoots(tokens.filter(({ kind }) => kind === 'word'))

/** By what CV and stories state of the same thing: counted alike, and told in some of the same words. */
function onPaper({ found: { figure, role }, tokens }: PlacedFigure, facts: FigureFacts): Elsewhere[] {
  const unit = unitRoot(figure.unit)
  if (unit === '' || unit === 'count' || role.startsWith('pay') || role === 'start date') return []
  const words = rootsOf(tokens)
  words.delete(unit)
  // The money of a posting is its pay, which is held against pay alone.
  const alike = facts.stated
    .filter(({ source, amount }) => source !== 'posting' || amount.kind !== 'money')
    .filter(({ amount }) => unitRoot(amount.unit) === unit)
    .map((stated) => {
      const there = rootsOf(tokensOf(stated.text))
      return { ...stated, shared: [...there].filter((root) => words.has(root)).length }
    })
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
  // What stands anywhere among them is no contradiction: two numbers of one thing are common.
  const known = new Set(alike.flatMap(({ amount: { amount, upTo } }) => [amount, upTo ?? amount]))
  if ([figure.amount, figure.upTo].some((number) => typeof number === 'number' && known.has(number))) return []
  return alike
    .slice(0, 1)
    .map(({ source, amount: { amount, upTo } }) => ({ elsewhere: source, there: spanOf(amount, upTo) }))
}

/** By pay asked above what is posted, or offered outside it. */
function postedPay({ amount, upTo, unit }: FoundFigure['figure'], role: string, { pay }: FigureFacts): Elsewhere[] {
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
 * Where what was said differs from CV, posting, stories or a later line, by subject and unit. A false contradiction is
 * worse than a missed one: what is not plainly of the same thing is left alone.
 */
export const contradictionsIn = (figures: readonly PlacedFigure[], facts: FigureFacts): Contradiction[] =>
  figures.flatMap((placed) => {
    const { figure, role, better, probability } = placed.found
    const isPlain = probability >= wellUnderstood && typeof figure.amount === 'number'
    const itself: Elsewhere = { elsewhere: 'line', there: String(better) }
    const clashes = [
      ...(better === undefined ? (isPlain ? onPaper(placed, facts) : []) : [itself]),
      ...(isPlain ? postedPay(figure, role, facts) : []),
    ]
    const said = { subject: figure.subject, said: spanOf(figure.amount, figure.upTo) }
    return clashes.map((clash) => ({ ...said, ...clash, line: placed.line }))
  })
