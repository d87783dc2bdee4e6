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
  chances: Record<StandingOutcome, Chance>
  /** The median day of an answer, when there is one. */
  answerBy: PlainDate | null
}
