import { useQuery } from '@tanstack/react-query'
import { useClient } from '../calls/client.tsx'
import { useOpportunities } from '../calls/queries.ts'
import { unwrap } from '../calls/refusal.ts'
import type { Draft } from './draft.ts'

/** So many of those that happen next are looked at. */
const most = 60

const sameName = (one: string | null, other: string): boolean =>
  one !== null && one.trim().toLowerCase() === other.trim().toLowerCase()

/** The opportunity the draft's invitation belongs to, when one of those kept has its calendar id or its company. */
export const useKnownInterview = ({ invitation, from }: Draft) => {
  const client = useClient()
  const { data: cards } = useOpportunities()
  const { uid, company } = invitation
  return useQuery({
    queryKey: ['known-interview', uid, company],
    enabled: from.invitation !== null && Boolean(uid || company) && cards !== undefined,
    queryFn: async () => {
      const near = (cards ?? []).slice(0, most).filter((card) => uid || sameName(company, card.company))
      for (const { id } of near) {
        const { opportunity, interviews } = await unwrap(client.getOpportunity({ id }))
        const byUid = interviews.find((interview) => uid !== null && interview.uid === uid)
        if (byUid) return { opportunity, interview: byUid }
        const planned = interviews.findLast((interview) => interview.status === 'planned')
        if (sameName(company, opportunity.company)) return { opportunity, interview: planned ?? null }
      }
      return null
    },
  })
}
