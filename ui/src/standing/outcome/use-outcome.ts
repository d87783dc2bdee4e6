import type { OpportunityRecord, Outcome, PlainDate } from '@roundtwo/model'
import { useChange } from '../../calls/change.ts'
import { offerUndo } from '../../parts/undo.tsx'
import { outcomeLabels } from '../../words/labels.ts'

/** Says how it ended, or that it has not; undone, it is as it was. */
export const useOutcome = ({ id, outcome, outcomeOn }: OpportunityRecord) => {
  const update = useChange('updateOpportunity')
  const putBack = () => update.mutate({ id, outcome, outcomeOn })
  return {
    isSaving: update.isPending,
    record: (next: Outcome, day: PlainDate | null) => {
      update.mutate({ id, outcome: next, outcomeOn: day })
      offerUndo(`Noted: ${outcomeLabels[next]}.`, putBack)
    },
    clear: () => {
      update.mutate({ id, outcome: null, outcomeOn: null })
      offerUndo('Noted: not known yet.', putBack)
    },
  }
}
