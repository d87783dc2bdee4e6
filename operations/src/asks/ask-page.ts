import type { AskPage, OpportunityView } from '@roundtwo/contract'
import { asksToShow } from '@roundtwo/preparation'
import type { AskRecord, OpportunityRecord } from '@roundtwo/units'
import { nextInterview } from '../opportunities/next-interview.ts'
import { participants } from '../opportunities/view.ts'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { asksFor } from '../preparing/facts.ts'

const sameCompany = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** What was asked of the same company while going for another job there. */
const askedBefore = async (
  records: ReadRecords,
  { id, company }: OpportunityRecord,
): Promise<{ ask: AskRecord; role: string; round: number | null }[]> => {
  const others = (await records.list('opportunity')).filter(
    (other) => other.id !== id && !other.deletedAt && sameCompany(other.company, company),
  )
  const found = await Promise.all(
    others.map(async (other) => {
      const asks = await records.list('ask', { opportunityId: other.id })
      const rounds = await records.list('round', { opportunityId: other.id })
      return asks
        .filter(({ askedAt }) => askedAt !== null)
        .map((ask) => ({
          ask,
          role: other.role,
          round: rounds.find(({ id: roundId }) => roundId === ask.roundId)?.number ?? null,
        }))
    }),
  )
  return found.flat()
}
