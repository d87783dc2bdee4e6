import { quoted } from '../quoted.ts'
import type { Answered, Asked } from './answers.ts'
import { concernedBy, type Draft, draft, naming } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { outlining } from './outline.ts'
import type { OfKind, Remembered } from './remembered.ts'
import type { Scene } from './scene.ts'
import { peopleWords, quotedLast, roundWords, saysSomething, toldWords } from './words.ts'

type Doubted = Remembered<OfKind<'doubt'>>

const worst = (asked: readonly Asked[]): number => Math.min(...asked.map(({ entry }) => entry.rating ?? 3))

const lastBetter = (on: readonly (Asked | Doubted)[]): string =>
  on.map(({ entry }) => entry.better.trim()).findLast(saysSomething) ?? ''

const answerReason = (scene: Scene, on: readonly Asked[]): string => {
  const rated = on.findLast(({ entry }) => entry.rating !== null)
  if (!rated) return `You know a better answer than the one you gave${toldWords(scene, on)}.`
  const further = rated.entry.followedUp ? ', and there was a question further' : ''
  return `Your answer${toldWords(scene, [rated])} was ${rated.entry.rating} of 5 by your own rating${further}.`
}

const repairAnswer = (scene: Scene, evidence: Evidence, { key, text, weak }: Answered): Draft[] => {
  const question = quoted(text)
  const opening = `Acknowledge it first: ${question} deserved a better answer.`
  const outlineFor = outlining({ opening, about: text, better: lastBetter(weak), evidence })
  return concernedBy(scene, weak).map((personId) => {
    const on = naming(weak, personId)
    return draft({
      kind: 'repair',
      topic: `question:${key}`,
      personId,
      text: `Answer ${question} better this time.`,
      reason: answerReason(scene, on),
      on,
      ...outlineFor(personId),
      weight: [60, 60, 40, 20][worst(weak)] ?? 20,
    })
  })
}

const doubtReason = (scene: Scene, on: readonly Doubted[]): string => {
  const people = peopleWords(scene, on)
  return on.some(({ entry }) => entry.spoken)
    ? `${people || 'They'} said so ${roundWords(on)}.`
    : `You sensed it${people === '' ? '' : ` with ${people}`} ${roundWords(on)}.`
}

const doubtOpening = (doubt: string, isSpoken: boolean): string =>
  isSpoken
    ? `Acknowledge it first: ${quotedLast(doubt)}`
    : `Bring it up yourself, without calling it their doubt: ${quotedLast(doubt)}`

const settleDoubt = (scene: Scene, evidence: Evidence, key: string, doubts: readonly Doubted[]): Draft[] => {
  const doubt = doubts.at(-1)?.entry.text ?? ''
  const isSpoken = doubts.some(({ entry }) => entry.spoken)
  const opening = doubtOpening(doubt, isSpoken)
  const outlineFor = outlining({ opening, about: doubt, better: lastBetter(doubts), evidence })
  return concernedBy(scene, doubts).map((personId) => {
    const on = naming(doubts, personId)
    return draft({
      kind: 'repair',
      topic: `doubt:${key}`,
      personId,
      text: `Answer the doubt ${quotedLast(doubt)}`,
      reason: doubtReason(scene, on),
      on,
      ...outlineFor(personId),
      weight: isSpoken ? 50 : 30,
    })
  })
}

/** Answers that went badly and doubts still there, each with a better answer's outline (PR43, PR44). */
export const repairs = (scene: Scene, evidence: Evidence, answers: readonly Answered[]): Draft[] => {
  const doubts = scene.ledger.doubt.filter(({ entry }) => !entry.settled && saysSomething(entry.text))
  return [
    ...answers.filter(({ weak }) => weak.length > 0).flatMap((one) => repairAnswer(scene, evidence, one)),
    ...[...Map.groupBy(doubts, ({ entry }) => scene.keyOf(entry.text))].flatMap(([key, all]) =>
      settleDoubt(scene, evidence, key, all),
    ),
  ]
}
