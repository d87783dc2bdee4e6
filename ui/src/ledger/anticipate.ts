import type { EntryView } from '@roundtwo/contract'
import type { QueryClient } from '@tanstack/react-query'

/** Shows an entry changed in the ledger at once; what comes back undoes that. */
export const anticipateEntry = (
  cache: QueryClient,
  opportunityId: string,
  id: string,
  changed: Partial<EntryView>,
): (() => void) => {
  const key = ['opportunity', opportunityId, 'entries']
  const before = cache.getQueryData<EntryView[]>(key)
  cache.setQueryData<EntryView[]>(key, (entries) =>
    entries?.map((view) => (view.id === id ? { ...view, ...changed } : view)),
  )
  return () => {
    if (before) cache.setQueryData(key, before)
  }
}
