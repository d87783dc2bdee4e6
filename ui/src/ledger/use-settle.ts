import type { EntryView } from '@roundtwo/contract'
import type { LedgerEntry } from '@roundtwo/model'
import { offerUndo } from '../parts/undo.tsx'
import { useSaveEntry } from './use-save-entry.ts'

/** Whether what an entry asks for is done; null for kinds that ask for nothing. */
export const isSettled = (entry: LedgerEntry): boolean | null => {
  if (entry.kind === 'promise') return entry.kept
  return entry.kind === 'doubt' || entry.kind === 'open' ? entry.settled : null
}

export const settledWord = (entry: LedgerEntry): string => (entry.kind === 'promise' ? 'Kept' : 'Settled')

const settledAs = (entry: LedgerEntry, settled: boolean): LedgerEntry => {
  if (entry.kind === 'promise') return { ...entry, kept: settled }
  return entry.kind === 'doubt' || entry.kind === 'open' ? { ...entry, settled } : entry
}

/** Ticks a promise as kept, a doubt or an open question as settled; can be undone. */
export const useSettle = () => {
  const save = useSaveEntry()
  const settle = (view: EntryView, settled: boolean) => {
    // What did not work was told; the tick is then back as it was.
    save(view, { entry: settledAs(view.entry, settled) }).catch(() => undefined)
  }
  return (view: EntryView, settled: boolean) => {
    settle(view, settled)
    if (settled) offerUndo(`${settledWord(view.entry)}: ${view.entry.text}`, () => settle(view, false))
  }
}
