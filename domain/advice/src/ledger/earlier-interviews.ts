import type { InterviewRecord, PlainDate, RoundRecord } from '@roundtwo/model'
import type { AdviceFacts } from '../advice-facts.ts'

/** The interview one prepares for among the rounds; infinite when it is not known which round is next. */
export interface Coming {
  interview: InterviewRecord | null
  round: number
  numbers: ReadonlyMap<string, number>
  today: PlainDate
}

export const comingOf = ({ interview, rounds, today }: AdviceFacts): Coming => {
  const numbers = new Map(rounds.map(({ id, number }: RoundRecord) => [id, number]))
  const round = numbers.get(interview?.roundId ?? '') ?? Number.POSITIVE_INFINITY
  return { interview, round, numbers, today }
}

const hasBegun = ({ status, start }: InterviewRecord, today: PlainDate): boolean =>
  status === 'held' || (start !== null && start.slice(0, 10) <= today)

/** Whether an interview took place before the coming one. */
export const isEarlier = (one: InterviewRecord, { interview, round, numbers, today }: Coming): boolean => {
  const number = numbers.get(one.roundId)
  if (number === undefined || one.status === 'cancelled' || one.id === interview?.id) return false
  if (interview === null) return one.start === null || hasBegun(one, today)
  if (number !== round) return number < round
  if (one.roundId !== interview.roundId) return false
  if (one.start !== null && interview.start !== null) return one.start < interview.start
  return hasBegun(one, today)
}
