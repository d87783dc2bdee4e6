import { useDebouncedValue } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellTrouble } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { proposalsQuery, useProposals } from '../calls/queries.ts'
import { unwrap } from '../calls/refusal.ts'
import { useKept } from '../parts/use-kept.ts'
import { type Change, type Changes, draftsOf, isOpen, toRecord } from './drafts.ts'
import { useTellPut } from './use-tell-put.ts'

interface Box {
  text: string
  changes: Changes
}

const blank: Box = { text: '', changes: {} }
const pause = 200

/** One box of words and the entries read out of it; both outlive a reload until they are on record. */
export const useEntryBox = (id: string, round: number) => {
  const client = useClient()
  const cache = useQueryClient()
  const [box, setBox] = useKept(`ledger-1-${id}`, blank)
  const [typed] = useDebouncedValue(box.text.trim(), pause)
  const proposals = useProposals(id, round, typed)
  const tellPut = useTellPut()
  const [putting, setPutting] = useState(false)
  const drafts = box.text.trim() === '' ? [] : draftsOf(proposals.data ?? [], box.changes)

  const setText = (text: string) => setBox(text ? { ...box, text } : blank)
  const change = (key: string, changed: Change) =>
    setBox({ ...box, changes: { ...box.changes, [key]: { ...box.changes[key], ...changed } } })

  /** Everything that was not clear is as it was read. */
  const confirmAll = () => {
    const answered = drafts.filter(isOpen).map(({ key, entry }) => [key, { ...box.changes[key], entry }])
    setBox({ ...box, changes: { ...box.changes, ...Object.fromEntries(answered) } })
  }

  /** Reads the words as they are now: the last ones typed may not have been read yet. */
  const put = async () => {
    const text = box.text.trim()
    if (!text || putting) return
    setPutting(true)
    try {
      const read = await cache.fetchQuery(proposalsQuery(client, id, round, text))
      const entries = toRecord(draftsOf(read, box.changes), 'typed')
      if (entries.length > 0) {
        const recorded = await unwrap(client.recordEntries({ opportunityId: id, round, entries }))
        setBox(blank)
        tellPut(recorded.entries, () => setBox(box))
      }
      void cache.invalidateQueries()
    } catch (error) {
      tellTrouble(error)
    }
    setPutting(false)
  }

  return {
    text: box.text,
    setText,
    drafts,
    change,
    confirmAll,
    put,
    reading: proposals.isFetching || typed !== box.text.trim(),
    trouble: proposals.error,
    putting,
  }
}

export type EntryBoxState = ReturnType<typeof useEntryBox>
