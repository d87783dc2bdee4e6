import type { OpportunityView, StandingView } from '@roundtwo/contract'
import type { OpportunityRecord, RoundRecord } from '@roundtwo/model'
import { useRef } from 'react'
import { useChange } from '../../calls/change.ts'
import { useAutosave } from '../../parts/use-autosave.ts'

type RoundFacts = Partial<Pick<RoundRecord, 'finalists' | 'final' | 'decisionBy'>>
type CompanyFacts = Partial<Pick<OpportunityRecord, 'industry' | 'country'>>

/** The round the forecast is about. */
export const roundOf = ({ rounds }: OpportunityView, { facts }: StandingView): RoundRecord | null =>
  rounds.find(({ id }) => id === facts.roundId) ?? null

/** Saves what is known of the round and of the company a while after it was typed. */
export const useFactChanges = (view: OpportunityView, standing: StandingView) => {
  const { id } = view.opportunity
  const { roundId, round: number } = standing.facts
  const saveRound = useChange('saveRound')
  const update = useChange('updateOpportunity')
  // Changes made within one delay are saved together.
  const roundFacts = useRef<RoundFacts>({})
  const companyFacts = useRef<CompanyFacts>({})
  const round = useAutosave((facts: RoundFacts) =>
    saveRound.mutateAsync({ opportunityId: id, ...(roundId ? { id: roundId } : { number }), ...facts }),
  )
  const company = useAutosave((facts: CompanyFacts) => update.mutateAsync({ id, ...facts }))
  return {
    states: [round.state, company.state],
    round: (changed: RoundFacts) => {
      roundFacts.current = { ...roundFacts.current, ...changed }
      round.change(roundFacts.current)
    },
    company: (changed: CompanyFacts) => {
      companyFacts.current = { ...companyFacts.current, ...changed }
      company.change(companyFacts.current)
    },
  }
}
