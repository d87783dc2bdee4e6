import type { EntryView } from '@roundtwo/contract'
import type { LedgerEntry } from '@roundtwo/model'
import { useSaveEntry } from './use-save-entry.ts'

/** Says what an entry is that was not surely understood; from then on it counts. */
export const useAnswer = () => {
  const save = useSaveEntry()
  return (view: EntryView, entry: LedgerEntry) => {
    // What did not work was told; it then waits for an answer again.
    save(view, { entry, confirmed: true }).catch(() => undefined)
  }
}
