import type { StandingView } from '@roundtwo/contract'
import { useChange } from '../../calls/change.ts'
import { offerUndo } from '../../parts/undo.tsx'

type Noted = StandingView['evidence'][number]

/** Notes evidence and takes it back; either can be undone. */
export const useEvidenceChanges = (opportunityId: string) => {
  const save = useChange('saveEvidence')
  const remove = useChange('deleteEvidence')
  return {
    isSaving: save.isPending || remove.isPending,
    add: (type: string, label: string) =>
      save.mutate(
        { opportunityId, type },
        { onSuccess: ({ id }) => offerUndo(`Noted: ${label}.`, () => remove.mutate({ id })) },
      ),
    remove: ({ id, type, label, observedOn, note }: Noted) => {
      remove.mutate({ id })
      offerUndo(`Taken back: ${label}.`, () => save.mutate({ id, opportunityId, type, observedOn, note }))
    },
  }
}

export type EvidenceChanges = ReturnType<typeof useEvidenceChanges>
