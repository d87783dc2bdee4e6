import { stem, type Token, tokensOf } from '@roundtwo/text'
import type { FactSource, FigureFacts, StatedAmount } from './figure-facts.ts'
import type { FoundFigure } from './figures.ts'
import { emptyWords } from './mentions.ts'

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
export interface PlacedFigure {
  found: FoundFigure
  line: number
  tokens: readonly Token[]
}

/** Only a figure whose role is at least so likely can contradict. */
const wellUnderstood = 0.6

const isNumber = (value: number | string): value is number => typeof value === 'number'

const spanOf = (amount: number | string, upTo: number | null): string =>
  upTo === null ? String(amount) : `${amount}-${upTo}`

/** What is counted, as one root: `weeks` and `week`, `GBP/year` and `GBP`. */
const unitRoot = (unit: string): string => stem((unit.split('/')[0] ?? '').toLowerCase().trim())

const rootsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((token) => token.kind === 'word' && !emptyWords.has(token.folded))
      .map((token) => token.stem),
  )

/** Words that a line and a statement share, besides what is counted. */
function sharedWords(line: ReadonlySet<string>, text: string, unit: string): number {
  const there = rootsOf(tokensOf(text))
  return [...there].filter((root) => root !== unit && line.has(root)).length
}

/** What CV and stories state of the same thing: counted alike, and told in some of the same words. */
function statedAlike({ found, tokens }: PlacedFigure, facts: FigureFacts): StatedAmount[] {
  const unit = unitRoot(found.figure.unit)
  const words = rootsOf(tokens)
  if (unit === '' || unit === 'count') return []
  return facts.stated
    .filter(({ amount }) => unitRoot(amount.unit) === unit)
    .map((stated) => ({ stated, shared: sharedWords(words, stated.text, unit) }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
    .map(({ stated }) => stated)
}

const numbersOf = (amount: number | string, upTo: number | null): number[] =>
  [amount, upTo].flatMap((value) => (value !== null && isNumber(value) ? [value] : []))

function againstPapers(placed: PlacedFigure, facts: FigureFacts): Contradiction[] {
  const { figure, role } = placed.found
  if (placed.found.probability < wellUnderstood) return []
  if (!isNumber(figure.amount) || role.startsWith('pay') || role === 'start date') return []
  const alike = statedAlike(placed, facts)
  const first = alike[0]
  const said = numbersOf(figure.amount, figure.upTo)
  const known = new Set(alike.flatMap(({ amount }) => numbersOf(amount.amount, amount.upTo)))
  // What stands anywhere among them is no contradiction: two numbers of one thing are common.
  if (!first || said.some((number) => known.has(number))) return []
  const there = spanOf(first.amount.amount, first.amount.upTo)
  return [
    {
      subject: figure.subject,
      said: spanOf(figure.amount, figure.upTo),
      elsewhere: first.source,
      there,
      line: placed.line,
    },
  ]
}

/** Pay asked above what is posted, or offered outside it. */
function againstPostedPay({ found, line }: PlacedFigure, { pay }: FigureFacts): Contradiction[] {
  const { figure, role, probability } = found
  if (pay.middle === null || !isNumber(figure.amount) || probability < wellUnderstood) return []
  // Ten times the pay is no claim about pay.
  if (figure.amount > pay.middle * 2.5 || figure.amount < pay.middle / 2.5) return []
  const isSamePeriod = figure.unit.split('/')[1] === pay.period
  const isAbove = figure.amount > pay.high * 1.001
  const isBelow = (figure.upTo ?? figure.amount) < pay.low * 0.999
  const clashes = (role === 'pay expected' && isAbove) || (role === 'pay offered' && (isAbove || isBelow))
  if (!isSamePeriod || !clashes) return []
  const said = spanOf(figure.amount, figure.upTo)
  return [
    {
      subject: figure.subject,
      said,
      elsewhere: 'posting',
      there: spanOf(pay.low, pay.high === pay.low ? null : pay.high),
      line,
    },
  ]
}

function againstItself({ found, line }: PlacedFigure): Contradiction[] {
  if (found.better === undefined) return []
  const { subject, amount, upTo } = found.figure
  return [{ subject, said: spanOf(amount, upTo), elsewhere: 'line', there: String(found.better), line }]
}

/**
 * Where what was said differs from CV, posting, stories or a later line, by subject and unit. A false contradiction is
 * worse than a missed one: what is not plainly of the same thing is left alone.
 */
export function contradictionsIn(figures: readonly PlacedFigure[], facts: FigureFacts): Contradiction[] {
  return figures.flatMap((placed) => [
    ...againstItself(placed),
    ...(placed.found.better === undefined ? againstPapers(placed, facts) : []),
    ...againstPostedPay(placed, facts),
  ])
}
