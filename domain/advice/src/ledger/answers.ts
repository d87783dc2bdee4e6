import { saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import type { OfKind, Remembered } from './remembered.ts'

export type Asked = Remembered<OfKind<'question'>>

/** A question with how it was answered each time. */
export interface AnsweredQuestion {
  key: string
  text: string
  /** What is to be put right: weak answers after the last good one. */
  weak: readonly Asked[]
  /** They asked further. */
  followed: readonly Asked[]
}

const wantsRepair = ({ entry: { rating, followedUp, better } }: Asked): boolean => {
  const knowsBetter = saysSomething(better)
  if (rating === null) return knowsBetter
  return rating <= 2 || (rating === 3 && (followedUp || knowsBetter))
}

const weakAmong = (asked: readonly Asked[]): Asked[] => {
  const good = asked.findLastIndex(({ entry }) => entry.rating !== null && entry.rating >= 4)
  return asked.slice(good + 1).filter(wantsRepair)
}

/** The questions asked so far, each once. */
export const answersGiven = ({ ledger, keyOf }: AdviceContext): AnsweredQuestion[] => {
  const asked = ledger.question.filter(({ entry }) => saysSomething(entry.text))
  return [...Map.groupBy(asked, ({ entry }) => keyOf(entry.text))].map(([key, all]) => ({
    key,
    text: all.at(-1)?.entry.text ?? '',
    weak: weakAmong(all),
    followed: all.filter(({ entry }) => entry.followedUp),
  }))
}
