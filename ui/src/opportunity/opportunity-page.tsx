import { Stack } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useOpportunity } from '../calls/queries.ts'
import { codeOf } from '../calls/refusal.ts'
import { lastHeldRound } from '../ledger/last-held-round.ts'
import { Answered } from '../parts/answered.tsx'
import { useNow } from '../parts/use-now.ts'
import { GoneOpportunity } from './gone-opportunity.tsx'
import { OpportunityHead } from './opportunity-head.tsx'
import { OpportunityNav } from './opportunity-nav.tsx'
import { useOpportunityId } from './use-opportunity-id.ts'

export const OpportunityPage = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  const now = useNow()
  if (codeOf(opportunity.error) === 'not-found') return <GoneOpportunity id={id} />
  return (
    <Stack gap="lg">
      <Answered answer={opportunity} rows={4}>
        {(view) => (
          <>
            <OpportunityHead view={view} />
            <div className="r2-with-nav">
              <OpportunityNav id={id} held={lastHeldRound(view, now)} />
              <div className="r2-place">
                <Outlet />
              </div>
            </div>
          </>
        )}
      </Answered>
    </Stack>
  )
}
