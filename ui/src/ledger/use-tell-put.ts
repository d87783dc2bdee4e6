import type { EntryView } from '@roundtwo/contract'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'

/** Says that entries are on record; undone, they are taken off it and the words are back. */
export const useTellPut = () => {
  const remove = useChange('deleteEntry')
  return (entries: readonly EntryView[], giveBack: () => void) => {
    const putBack = async () => {
      giveBack()
      for (const { id } of entries) await remove.mutateAsync({ id })
    }
    const message = entries.length === 1 ? 'One entry is on record.' : `${entries.length} entries are on record.`
    offerUndo(message, () => putBack().catch(() => undefined))
  }
}
