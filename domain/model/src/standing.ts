import type { Instant, PlainDate } from './time.ts'

/** What a forecast gives a chance for. */
export const standingOutcomes = ['offer', 'furtherRound', 'rejection', 'hold', 'noAnswer'] as const
export type StandingOutcome = (typeof standingOutcomes)[number]

/** A probability with its 80 % range. */
export interface Chance {
  p: number
  low: number
  high: number
}

/** An observed fact that moves the standing. */
export interface EvidenceRecord {
  id: string
  opportunityId: string
  /** Of the types the model knows. */
  type: string
  observedOn: PlainDate
  note: string
}

/** A forecast as it was shown; the last of each day is kept. */
export interface ForecastRecord {
  id: string
  opportunityId: string
  madeAt: Instant
  /** What the next news will be. */
  chances: Record<StandingOutcome, Chance>
  /** An offer now or after further rounds. */
  eventualOffer: Chance
  /** The same for anybody after such a round, which a score is measured against. */
  baseRate: Record<StandingOutcome, number>
  /** The chance of an offer in the end before the user's own record was counted. */
  withoutRecord: number
  /** The median day of an answer, when there is one. */
  answerBy: PlainDate | null
}
