import type { AdviceSide } from '@roundtwo/model'
import { capitalised, joinWithOr, quoted, textKey } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { type Draft, draft } from '../draft.ts'
import { amountWords, subjectWords } from '../figure-words.ts'
import { inOrder, type OfKind, type Remembered } from '../ledger/remembered.ts'
import type { Source } from '../ledger/statements.ts'
import { toldWords } from '../words.ts'
import { clashesIn, type Placed } from './clashes.ts'

const places = ['spoken', 'resume', 'told', 'today'] as const

const bySide = (one: Placed, other: Placed): number =>
  places.indexOf(one.source.kind) - places.indexOf(other.source.kind) || one.source.round - other.source.round

const sideOf = ({ source, statement }: Placed): AdviceSide => ({
  where: source.where,
  words: statement.words,
  entryId: statement.on.at(-1)?.id ?? null,
})

const clause = (context: AdviceContext, { source, statement }: Placed): string => {
  const { amount, on } = statement
  if (source.kind === 'resume') return `your CV says ${amount}`
  if (source.kind === 'today') return `${source.where.replace('Story ', '')} says ${amount} now`
  const told = toldWords(context, on)
  if (source.kind === 'spoken') return `you said ${amount}${told}`
  return `${source.where.replace('Story ', '')}, which you told${told}, says ${amount}`
}

const mostClauses = 3

const reasonFor = (context: AdviceContext, sides: readonly Placed[]): string => {
  const clauses = sides.slice(0, mostClauses).map((side) => clause(context, side))
  const more = sides.length - clauses.length
  return `${capitalised(clauses.join('; '))}${more === 0 ? '' : `; and ${more} more`}.`
}

/** Story by story where only a story's versions differ, so that two stories' figures are not mixed up. */
const topicFor = (subject: string, sides: readonly Placed[]): string => {
  const isStory = sides.every(({ source }) => source.topic !== null)
  return `${textKey(subject)}${isStory ? `:${sides[0]?.source.topic ?? ''}` : ''}`
}

const advise = (context: AdviceContext, subject: string, party: readonly Placed[]): Draft => {
  const sides = party.toSorted(bySide)
  const amounts = [...new Set(sides.map(({ statement }) => statement.amount))]
  const figure = sides[0]?.statement.read.figure
  const name = figure === undefined ? subject : subjectWords(figure)
  return draft({
    kind: 'contradiction',
    topic: topicFor(subject, sides),
    personId: null,
    text:
      `Decide which figure is right for ${name}, ${joinWithOr(amounts)}; say it once and correct ` +
      `the ${amounts.length > 2 ? 'others' : 'other'} openly.`,
    reason: reasonFor(context, sides),
    on: sides.flatMap(({ statement }) => statement.on).toSorted(inOrder),
    sides: sides.map(sideOf),
    weight: sides.filter(({ source }) => source.kind === 'spoken').length,
  })
}

const corrected = (context: AdviceContext, one: Remembered<OfKind<'figure'>>): Draft => {
  const { text, figure, better } = one.entry
  const said = figure === null ? quoted(text) : `${subjectWords(figure)} ${amountWords(figure)}`.trim()
  return draft({
    kind: 'contradiction',
    topic: `corrected:${one.id}`,
    personId: null,
    text: `Put it right openly: you said ${said}; right is ${better}.`,
    reason: `You noted it yourself: you said so${toldWords(context, [one])}.`,
    on: [one],
    sides: [
      { where: `Round ${one.round}`, words: text, entryId: one.id },
      { where: 'Your own correction', words: better, entryId: one.id },
    ],
    weight: 3,
  })
}

export interface Contradictions {
  advice: Draft[]
  /** The subjects that contradict, so that none of their numbers is passed on. */
  subjects: ReadonlySet<string>
}

/** Numbers of mine that cannot all be true, side by side (AD4, AD5), and those I know to be wrong (AD25). */
export const contradictions = (
  context: AdviceContext,
  sources: ReadonlyMap<string, readonly Source[]>,
): Contradictions => {
  const found = [...sources].map(([subject, places]) => ({ subject, parties: clashesIn(subject, places) }))
  const wrong = context.ledger.figure.filter(({ entry }) => entry.by === 'me' && entry.better !== '')
  return {
    advice: [
      ...wrong.map((one) => corrected(context, one)),
      ...found.flatMap(({ subject, parties }) => parties.map((party) => advise(context, subject, party))),
    ],
    subjects: new Set(found.filter(({ parties }) => parties.length > 0).map(({ subject }) => subject)),
  }
}
