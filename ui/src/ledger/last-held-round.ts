import type { OpportunityView } from '@roundtwo/contract'
import { shownInterview, shownRound } from '../opportunity/next-interview.ts'

const isOver = (moment: string | null, now: Date): boolean => moment !== null && moment < now.toISOString()

/** The round looked back on: the one before what comes next, else the latest. First rounds are seldom known themselves. */
export const lastHeldRound = (view: OpportunityView, now: Date): number => {
  const latest = Math.max(1, ...view.rounds.map(({ number }) => number))
  const next = shownInterview(view, now)
  const round = shownRound(view, next)
  if (!next || !round || next.status !== 'planned' || isOver(next.end ?? next.start, now)) return latest
  const begun = view.interviews.some(
    ({ id, roundId, status, start }) =>
      id !== next.id && roundId === round.id && status !== 'cancelled' && isOver(start, now),
  )
  return begun ? round.number : Math.max(1, round.number - 1)
}

/** Every round there is or was, for choosing one. */
export const roundNumbers = (view: OpportunityView, now: Date): number[] => {
  const last = Math.max(lastHeldRound(view, now), ...view.rounds.map(({ number }) => number))
  return [...Array(last).keys()].map((place) => place + 1)
}
