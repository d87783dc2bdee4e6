import { type Amount, classify, probabilitiesOf, type Token } from '@roundtwo/text'
import { usualPeriod } from '../posting/pay-habits.ts'
import { type FigureCandidate, type FigureRole, figureCandidates, figureRoles } from './figure-candidates.ts'
import { type FigureFacts, payInFull, type StatedAmount, statedAs } from './figure-facts.ts'
import { detailFeatures, figureFeatures } from './figure-features.ts'
import type { Chances } from './kinds.ts'
import type { NoteLine } from './line-features.ts'
import type { FigureModels } from './models.ts'
import words from './note-words.json' with { type: 'json' }

export interface NoteFigure {
  subject: string
  amount: number | string
  upTo: number | null
  unit: string
  change?: boolean
}

export interface FoundFigure {
  figure: NoteFigure
  role: FigureRole
  by: 'me' | 'them'
  /** That role and subject are right. */
  probability: number
  /** The words it stands in. */
  text: string
  /** The true value where the one said was wrong. */
  better?: number | string
}

const isPay = (role: FigureRole): boolean => role.startsWith('pay')

/** Words before a number that do not name what it counts. */
const unnaming = new Set(words.unnaming.split(' '))

/** "Pay expected", "notice"; of others what is counted, or the nearest word before that could name it. */
function subjectOf(role: FigureRole, line: NoteLine, { from, amount }: FigureCandidate): string {
  if (role !== 'other' && role !== 'fact' && role !== 'better') return role
  if (amount?.kind === 'count' && amount.unit !== '') return `other: ${amount.unit}`
  const mayName = ({ kind, folded }: Token, place: number) =>
    kind === 'word' && folded.length > 3 && line.words[place] === folded && !unnaming.has(folded)
  const noun = line.tokens.slice(0, from).findLast(mayName) ?? line.tokens.find(mayName)
  return `other: ${noun?.folded ?? ''}`
}

type Measured = Omit<NoteFigure, 'subject'>

/** Amounts of pay in full, with the currency and the period that posting or size imply. */
function payFigure({ amount, upTo, ...said }: Amount, { pay }: FigureFacts): Measured {
  const isFull = said.scaled || (said.per !== null && said.per !== pay.period)
  const [low, high] = [amount, upTo].map((value) => (isFull || value === null ? value : payInFull(value, pay)))
  const own = said.kind === 'money' ? (said.unit.split('/')[0] ?? '') : ''
  const currency = (said.currencyAssumed ? pay.currency : own) || pay.currency || own
  const period = said.per ?? (pay.period || usualPeriod(high ?? low ?? 0, currency))
  return { amount: low ?? 0, upTo: high ?? null, unit: `${currency}/${period}` }
}

/** The statement of the same number elsewhere that can lend its unit, of both ends rather than of one. */
function knownLike(amount: Amount, facts: FigureFacts): (StatedAmount & { scale: number }) | undefined {
  // A small number stands anywhere.
  if (amount.upTo === null && amount.amount < 10) return undefined
  const alike = statedAs(facts, amount.amount).filter(
    (known) => (known.amount.upTo === null) === (amount.upTo === null),
  )
  return alike.find(({ scale }) => scale === 1) ?? alike[0]
}

const unitOf = ({ currencyAssumed, unit }: Amount, { pay }: FigureFacts): string =>
  currencyAssumed ? pay.currency : (unit.split('/')[0] ?? '')

/** What a number that is no pay counts, and by how much it was shortened. */
function unitMeant(amount: Amount, measure: string, like: ReturnType<typeof knownLike>, facts: FigureFacts) {
  // "4.2m" may be metres, months and millions.
  const isOpen = amount.kind === 'bare' || (amount.unit === 'm' && measure !== 'count')
  if (!isOpen) return { unit: unitOf(amount, facts), scale: 1 }
  if (like && like.amount.kind !== 'bare' && like.amount.kind !== 'ratio')
    return { unit: unitOf(like.amount, facts), scale: amount.scaled ? 1 : like.scale }
  if (measure === 'money') return { unit: facts.pay.currency, scale: amount.unit === 'm' ? 1e6 : 1 }
  return { unit: measure === 'count' ? '' : measure, scale: 1 }
}

/** Numbers that are no pay, with their unit. */
function otherFigure(amount: Amount, measure: string, facts: FigureFacts): Measured {
  const like = knownLike(amount, facts)
  const { unit, scale } = unitMeant(amount, measure, like, facts)
  const per = amount.per ?? like?.amount.per ?? null
  return {
    amount: amount.amount * scale,
    upTo: amount.upTo === null ? null : amount.upTo * scale,
    unit: per === null ? unit : `${unit}/${per}`,
    ...(amount.change ? { change: true } : {}),
  }
}

/** The likeliest role of a candidate that is thought to be one; pay is of one group. Null when it is none. */
function roleOf(models: FigureModels, features: readonly string[]) {
  const chances = probabilitiesOf(models.figure, features)
  const chanceOf = (role: FigureRole) => chances[models.figure.labels.indexOf(role)] ?? 0
  if (chanceOf('none') > 1 - models.figureTake) return null
  const payChance = figureRoles.filter(isPay).reduce((sum, role) => sum + chanceOf(role), 0)
  const groupChance = (role: FigureRole) => (isPay(role) ? payChance : chanceOf(role))
  const [role = 'other'] = figureRoles
    .filter((each) => each !== 'none')
    .sort((left, right) => groupChance(right) - groupChance(left) || chanceOf(right) - chanceOf(left))
  return { role, probability: chanceOf(role) }
}

/** A true value is told of the figure said wrongly before it, or after it; alone it is the figure. */
function corrected(found: readonly FoundFigure[], { pay }: FigureFacts): FoundFigure[] {
  const better = found.find(({ role }) => role === 'better')
  const said = found.filter(({ role }) => role !== 'better')
  if (!better) return said
  const wrong = said.findLast(({ role }) => role !== 'fact') ?? said[0]
  if (!wrong) return [{ ...better, role: 'other' }]
  const { amount } = better.figure
  const meant = isPay(wrong.role) && typeof amount === 'number' ? payInFull(amount, pay) : amount
  return said.map((each) => (each === wrong ? { ...each, better: meant } : each))
}

/** The figures on a line: those numbers that bind or tell, with what they are of. */
export function figuresOn(
  lines: readonly NoteLine[],
  index: number,
  chances: Chances,
  facts: FigureFacts,
  models: FigureModels,
): FoundFigure[] {
  const line = lines[index]
  const candidates = line ? figureCandidates(line, facts) : []
  const found = candidates.flatMap((candidate, place): FoundFigure[] => {
    const features = figureFeatures(lines, index, candidates, place, chances, facts)
    const judged = roleOf(models, features)
    if (!line || !judged) return []
    const { amount, date, from, to } = candidate
    const detail = detailFeatures(features, judged.role)
    const { label, probability } = classify(models.figureMeasure, detail)
    const numbers = (): Measured => {
      if (!amount) return { amount: date ?? '', upTo: null, unit: 'date' }
      if (isPay(judged.role)) return payFigure(amount, facts)
      return otherFigure(amount, probability >= 0.6 ? label : 'count', facts)
    }
    return [
      {
        figure: { subject: subjectOf(judged.role, line, candidate), ...numbers() },
        ...judged,
        by: classify(models.figureBy, detail).label === 'them' ? 'them' : 'me',
        text: line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end),
      },
    ]
  })
  return corrected(found, facts)
}
