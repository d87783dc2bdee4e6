import type { EntryView } from '@roundtwo/contract'
import type { LedgerEntry } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { useChange } from '../calls/change.ts'
import { anticipateEntry } from './anticipate.ts'

export interface EntryChange {
  entry?: LedgerEntry
  round?: number
  personIds?: string[]
  confirmed?: boolean
}

/** Saves what changed about an entry; the ledger shows it at once. */
export const useSaveEntry = () => {
  const cache = useQueryClient()
  const save = useChange('saveEntry')
  return async (
    { id, opportunityId }: Pick<EntryView, 'id' | 'opportunityId'>,
    changed: EntryChange,
  ): Promise<void> => {
    const putBack = anticipateEntry(cache, opportunityId, id, changed)
    try {
      await save.mutateAsync({ id, opportunityId, ...changed })
    } catch (error) {
      putBack()
      throw error
    }
  }
}
