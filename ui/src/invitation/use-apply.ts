import type { CallOf, Operations } from '@roundtwo/contract'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'

const effects = {
  added: 'The interview was added; the plan follows.',
  moved: 'The interview was moved; the plan follows.',
  updated: 'The interview was updated.',
  cancelled: 'The interview is marked as cancelled.',
  unchanged: 'Nothing was new in it.',
} as const

/** Takes an update in, says what it did and offers to take it back. */
export const useApply = (onApplied: (opportunityId: string) => void) => {
  const apply = useChange('applyInvitation')
  const undo = useChange('undoInvitation')
  const take = (update: CallOf<Operations['applyInvitation']>) =>
    apply.mutate(update, {
      onSuccess: ({ effect, opportunityId }) => {
        offerUndo(effects[effect], () => undo.mutate({ id: opportunityId }))
        onApplied(opportunityId)
      },
    })
  return { take, isPending: apply.isPending }
}
