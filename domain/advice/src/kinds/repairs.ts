import { quoted, saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { concernedBy, type Draft, draft, naming } from '../draft.ts'
import type { AnsweredQuestion, Asked } from '../ledger/answers.ts'
import type { OfKind, Remembered } from '../ledger/remembered.ts'
import { peopleWords, quotedLast, roundWords, toldWords } from '../words.ts'
import type { Evidence } from './evidence.ts'
import { outlining } from './outline.ts'

type Doubted = Remembered<OfKind<'doubt'>>

const worst = (asked: readonly Asked[]): number => Math.min(...asked.map(({ entry }) => entry.rating ?? 3))

const lastBetter = (on: readonly (Asked | Doubted)[]): string =>
  on.map(({ entry }) => entry.better.trim()).findLast(saysSomething) ?? ''

const answerReason = (context: AdviceContext, on: readonly Asked[]): string => {
  const rated = on.findLast(({ entry }) => entry.rating !== null)
  if (!rated) return `You know a better answer than the one you gave${toldWords(context, on)}.`
  const further = rated.entry.followedUp ? ', and there was a question further' : ''
  return `Your answer${toldWords(context, [rated])} was ${rated.entry.rating} of 5 by your own rating${further}.`
}

const repairAnswer = (context: AdviceContext, evidence: Evidence, { key, text, weak }: AnsweredQuestion): Draft[] => {
  const question = quoted(text)
  const opening = `Acknowledge it first: ${question} deserved a better answer.`
  const outlineFor = outlining({ opening, about: text, better: lastBetter(weak), evidence })
  return concernedBy(context, weak).map((personId) => {
    const on = naming(weak, personId)
    return draft({
      kind: 'repair',
      topic: `question:${key}`,
      personId,
      text: `Answer ${question} better this time.`,
      reason: answerReason(context, on),
      on,
      ...outlineFor(personId),
      weight: [60, 60, 40, 20][worst(weak)] ?? 20,
    })
  })
}

const doubtReason = (context: AdviceContext, on: readonly Doubted[]): string => {
  const people = peopleWords(context, on)
  return on.some(({ entry }) => entry.spoken)
    ? `${people || 'They'} said so ${roundWords(on)}.`
    : `You sensed it${people === '' ? '' : ` with ${people}`} ${roundWords(on)}.`
}

const doubtOpening = (doubt: string, isSpoken: boolean): string =>
  isSpoken
    ? `Acknowledge it first: ${quotedLast(doubt)}`
    : `Bring it up yourself, without calling it their doubt: ${quotedLast(doubt)}`

const settleDoubt = (context: AdviceContext, evidence: Evidence, key: string, doubts: readonly Doubted[]): Draft[] => {
  const doubt = doubts.at(-1)?.entry.text ?? ''
  const isSpoken = doubts.some(({ entry }) => entry.spoken)
  const opening = doubtOpening(doubt, isSpoken)
  const outlineFor = outlining({ opening, about: doubt, better: lastBetter(doubts), evidence })
  return concernedBy(context, doubts).map((personId) => {
    const on = naming(doubts, personId)
    return draft({
      kind: 'repair',
      topic: `doubt:${key}`,
      personId,
      text: `Answer the doubt ${quotedLast(doubt)}`,
      reason: doubtReason(context, on),
      on,
      ...outlineFor(personId),
      weight: isSpoken ? 50 : 30,
    })
  })
}

/** Answers that went badly and doubts still there, each with a better answer's outline (AD12, AD13). */
export const repairs = (context: AdviceContext, evidence: Evidence, answers: readonly AnsweredQuestion[]): Draft[] => {
  const doubts = context.ledger.doubt.filter(({ entry }) => !entry.settled && saysSomething(entry.text))
  return [
    ...answers.filter(({ weak }) => weak.length > 0).flatMap((one) => repairAnswer(context, evidence, one)),
    ...[...Map.groupBy(doubts, ({ entry }) => context.keyOf(entry.text))].flatMap(([key, all]) =>
      settleDoubt(context, evidence, key, all),
    ),
  ]
}
