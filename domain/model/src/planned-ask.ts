import type { AskTheme } from './question.ts'
import type { Instant } from './time.ts'

/** A question to ask back that was chosen or written. */
export interface AskRecord {
  id: string
  opportunityId: string
  /** The catalog's id; null for one's own. */
  askId: string | null
  text: string
  theme: AskTheme
  /** Whom to ask; null for whoever fits. */
  personId: string | null
  /** Meant to be asked though this company was asked it before. */
  again: boolean
  /** Set when ticked off. */
  askedAt: Instant | null
  roundId: string | null
  answer: string
  /** The ledger's entry of the answer, or of what stayed open. */
  entryId: string | null
  position: number
  createdAt: Instant
}
