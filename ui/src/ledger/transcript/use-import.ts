import type { File as KeptFile } from '@roundtwo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellTrouble } from '../../calls/change.ts'
import { useClient } from '../../calls/client.tsx'
import { Refusal, unwrap } from '../../calls/refusal.ts'
import { isTooLarge, toKeptFile } from '../../parts/files.ts'
import { useKept } from '../../parts/use-kept.ts'
import { toRecord } from '../drafts.ts'
import { acceptedOf, type Import } from './decisions.ts'

type Source = { text: string } | { file: KeptFile }

const none: Import | null = null
/** As many as are put on record in one go. */
const largest = 500

/** Where an unfinished import is kept. */
export const importKey = (id: string): string => `transcript-1-${id}`

/** A transcript on its way into the ledger; what was decided outlives a reload, the transcript itself does not. */
export const useImport = (id: string, round: number) => {
  const client = useClient()
  const cache = useQueryClient()
  const [given, setGiven] = useKept<Import | null>(importKey(id), none)
  const [source, setSource] = useState<Source | null>(null)
  const [busy, setBusy] = useState(false)

  /** Whether it went well. */
  const working = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    try {
      await work()
      return true
    } catch (error) {
      tellTrouble(error)
      return false
    } finally {
      setBusy(false)
    }
  }

  const read = (from: Source, name: string, me?: string) =>
    working(async () => {
      const found = await unwrap(client.readTranscript({ id, ...from, ...(me ? { me } : {}) }))
      setSource(from)
      setGiven({ ...found, name, changes: {}, decisions: {}, at: 0 })
    })

  const readFile = async (file: File) => {
    if (isTooLarge(file)) tellTrouble(new Refusal('file-too-large', 'This file is larger than 20 MB.'))
    else await read({ file: await toKeptFile(file) }, file.name)
  }

  /** The proposals depend on who speaks as oneself. */
  const setMe = (me: string) => {
    if (source && given) void read(source, given.name, me)
  }

  const forget = () => {
    setGiven(none)
    setSource(null)
  }

  const put = (onDone: () => void) =>
    working(async () => {
      const entries = given ? toRecord(acceptedOf(given), 'transcript') : []
      for (let start = 0; start < entries.length; start += largest) {
        const part = entries.slice(start, start + largest)
        await unwrap(client.recordEntries({ opportunityId: id, round, entries: part }))
      }
      forget()
      await cache.invalidateQueries()
      onDone()
    })

  return { given, change: setGiven, read, readFile, setMe, canChooseMe: source !== null, put, forget, busy }
}

export type ImportState = ReturnType<typeof useImport>
