import type { EntryView } from '@roundtwo/contract'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'

/** Removes an entry; undone, it is back as it was, under its id. */
export const useRemoveEntry = () => {
  const remove = useChange('deleteEntry')
  const save = useChange('saveEntry')
  return ({ id, opportunityId, round, entry, personIds, source, quote, certainty, confirmed }: EntryView) => {
    remove.mutate({ id })
    offerUndo('The entry was removed.', () =>
      save.mutate({ id, opportunityId, round, entry, personIds, source, quote, certainty, confirmed }),
    )
  }
}
