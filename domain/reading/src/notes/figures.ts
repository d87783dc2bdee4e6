import { type Amount, classify, probabilitiesOf, type Token } from '@roundtwo/text'
import { usualPeriod } from '../posting/pay-habits.ts'
import { type FigureCandidate, type FigureRole, figureCandidates, figureRoles } from './figure-candidates.ts'
import { type FigureFacts, payInFull, statedAs } from './figure-facts.ts'
import { detailFeatures, figureFeatures } from './figure-features.ts'
import type { Chances } from './kinds.ts'
import type { NoteLine } from './line-features.ts'
import type { FigureModels } from './models.ts'
import type { NotesInput } from './notes-input.ts'

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
const unnaming = new Set(
  `said told gave quoted asked about around nearly from down only just have with that this then than were when they them
  your their mine what which over under told says tell answer asks claimed wrote stated actually really truth`.split(
    /\s+/,
  ),
)

/** "Pay expected", "notice"; of others what is counted, or the nearest word before that could name it. */
function subjectOf(role: FigureRole, line: NoteLine, { from, amount }: FigureCandidate): string {
  if (role !== 'other' && role !== 'fact' && role !== 'better') return role
  if (amount?.kind === 'count' && amount.unit !== '') return `other: ${amount.unit}`
  const mayName = (token: Token, place: number) =>
    token.kind === 'word' &&
    token.folded.length > 3 &&
    line.words[place] === token.folded &&
    !unnaming.has(token.folded)
  const noun = line.tokens.slice(0, from).findLast(mayName) ?? line.tokens.find(mayName)
  return `other: ${noun?.folded ?? ''}`
}

/** Amounts of pay in full, with the currency and the period that posting or size imply. */
function payFigure(role: FigureRole, amount: Amount, { pay }: FigureFacts): NoteFigure {
  const isFull = amount.scaled || (amount.per !== null && amount.per !== pay.period)
  const full = (value: number) => (isFull ? value : payInFull(value, pay))
  const [low, high] = [full(amount.amount), amount.upTo === null ? null : full(amount.upTo)]
  const own = amount.kind === 'money' ? amount.unit.split('/') : []
  const currency = own[0] !== undefined && !amount.currencyAssumed ? own[0] : pay.currency || (own[0] ?? '')
  const period = amount.per ?? (pay.period || usualPeriod(high ?? low, currency))
  return { subject: role, amount: low, upTo: high, unit: `${currency}/${period}` }
}

/** The statement of the same number elsewhere that can lend its unit, of both ends rather than of one. */
function knownLike(amount: Amount, facts: FigureFacts): { known: Amount; scale: number } | null {
  const stated = statedAs(facts, amount.amount).map((each) => ({
    known: each.stated.amount,
    scale: each.scale,
  }))
  const alike = stated.filter(({ known }) => (known.upTo === null) === (amount.upTo === null))
  return alike.find(({ scale }) => scale === 1) ?? alike[0] ?? null
}

const isSmall = ({ amount, upTo }: Amount): boolean => upTo === null && amount < 10

/** What a number without a unit of its own counts, and by how much it was shortened. */
function meantBy(amount: Amount, measure: string, facts: FigureFacts): { unit: string; scale: number } {
  const like = knownLike(amount, facts)
  if (like && !isSmall(amount) && like.known.kind !== 'bare' && like.known.kind !== 'ratio') {
    const unit = like.known.currencyAssumed ? facts.pay.currency : (like.known.unit.split('/')[0] ?? '')
    return { unit, scale: amount.scaled ? 1 : like.scale }
  }
  if (measure === 'money') return { unit: facts.pay.currency, scale: amount.unit === 'm' ? 1e6 : 1 }
  return { unit: measure === 'count' ? '' : measure, scale: 1 }
}

/** Numbers that are no pay, with their unit. */
function otherFigure(subject: string, amount: Amount, measure: string, facts: FigureFacts): NoteFigure {
  // "4.2m" may be metres, months and millions.
  const isOpen = amount.kind === 'bare' || (amount.unit === 'm' && measure !== 'count')
  const own = amount.currencyAssumed ? facts.pay.currency : (amount.unit.split('/')[0] ?? '')
  const { unit, scale } = isOpen ? meantBy(amount, measure, facts) : { unit: own, scale: 1 }
  const per = amount.per ?? (isSmall(amount) ? null : (knownLike(amount, facts)?.known.per ?? null))
  return {
    subject,
    amount: amount.amount * scale,
    upTo: amount.upTo === null ? null : amount.upTo * scale,
    unit: per === null ? unit : `${unit}/${per}`,
    ...(amount.change ? { change: true } : {}),
  }
}

function figureOf(
  role: FigureRole,
  line: NoteLine,
  candidate: FigureCandidate,
  measure: string,
  facts: FigureFacts,
): NoteFigure {
  const subject = subjectOf(role, line, candidate)
  if (candidate.amount === null) return { subject, amount: candidate.date ?? '', upTo: null, unit: 'date' }
  if (isPay(role)) return payFigure(role, candidate.amount, facts)
  return otherFigure(subject, candidate.amount, measure, facts)
}

/** The figures on a line: those numbers that bind or tell, with what they are of. */
export function figuresOn(
  lines: readonly NoteLine[],
  index: number,
  chances: Chances,
  input: NotesInput,
  facts: FigureFacts,
  models: FigureModels,
): FoundFigure[] {
  const line = lines[index]
  if (!line) return []
  const candidates = figureCandidates(line, facts, input)
  const found = candidates.flatMap((candidate, place): FoundFigure[] => {
    const features = figureFeatures(
      lines,
      index,
      candidates,
      place,
      chances,
      models.kindsInContext.labels,
      facts,
    )
    const role = roleOf(models, features)
    if (role === null) return []
    const detail = detailFeatures(features, role.name)
    const measured = classify(models.figureMeasure, detail)
    const measure = measured.probability >= 0.6 ? measured.label : 'count'
    const by = classify(models.figureBy, detail).label === 'them' ? 'them' : 'me'
    const [first, last] = [line.tokens[candidate.from], line.tokens[candidate.to - 1]]
    const text = first && last ? line.text.slice(first.start, last.end) : ''
    return [
      {
        figure: figureOf(role.name, line, candidate, measure, facts),
        role: role.name,
        by,
        probability: role.probability,
        text,
      },
    ]
  })
  return corrected(found)
}

/** The likeliest role of a candidate that is thought to be one; null when it is none. */
function roleOf(
  models: FigureModels,
  features: readonly string[],
): { name: FigureRole; probability: number } | null {
  const chances = probabilitiesOf(models.figure, features)
  const chanceOf = (role: FigureRole) => chances[models.figure.labels.indexOf(role)] ?? 0
  if (chanceOf('none') > 1 - models.figureTake) return null
  const groupOf = (role: FigureRole) => (isPay(role) ? 'pay' : role)
  const chanceOfGroup = (role: FigureRole) =>
    figureRoles.reduce((sum, each) => (groupOf(each) === groupOf(role) ? sum + chanceOf(each) : sum), 0)
  const byChance = (left: FigureRole, right: FigureRole) =>
    chanceOfGroup(right) - chanceOfGroup(left) || chanceOf(right) - chanceOf(left)
  const name = figureRoles.filter((role) => role !== 'none').sort(byChance)[0] ?? 'other'
  return { name, probability: chanceOf(name) }
}

/** A true value is told of the figure said wrongly before it, or after it; alone it is the figure. */
function corrected(found: readonly FoundFigure[]): FoundFigure[] {
  const better = found.find(({ role }) => role === 'better')
  const said = found.filter(({ role }) => role !== 'better')
  const wrong = better && (said.findLast(({ role }) => role !== 'fact') ?? said[0])
  if (!better) return said
  if (!wrong) return [{ ...better, role: 'other' }]
  return said.map((each) => (each === wrong ? { ...each, better: better.figure.amount } : each))
}
