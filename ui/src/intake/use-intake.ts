import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from '../calls/client.tsx'
import { isTooLarge, toKeptFile } from '../parts/files.ts'
import { useAutosave } from '../parts/use-autosave.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { addItem, blankDraft, type Draft, removeItem, settleItem } from './draft.ts'
import { type Item, type Role, readingAs, readingsIn, type Source } from './item.ts'
import { keepDraft, loadDraft } from './kept-draft.ts'

type Update = (draft: Draft) => Draft

/** The draft and all that can be done with it; kept in the browser after every change. */
export const useIntake = () => {
  const client = useClient()
  const zone = useOwnZone() ?? undefined
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = useRef<Draft>(blankDraft)
  const { change: keep, state: saveState } = useAutosave(keepDraft, 300)

  useEffect(() => {
    void loadDraft().then((kept) => {
      current.current = kept
      setDraft(kept)
    })
  }, [])

  const update = useCallback(
    (change: Update) => {
      current.current = change(current.current)
      setDraft(current.current)
      keep(current.current)
    },
    [keep],
  )

  const read = useCallback(
    async (item: Item, role?: Role) => {
      const about = { ...(role ? { role } : {}), ...(zone ? { zone } : {}) }
      const result = await client.recogniseFile({ ...item.source, ...about })
      const settled: Item = result.ok
        ? {
            ...{ ...item, role: result.value.role, state: 'read', trouble: null },
            readings: [...item.readings, ...readingsIn(result.value)],
          }
        : { ...item, state: 'failed', trouble: result.message }
      update((now) => settleItem(now, settled))
    },
    [client, zone, update],
  )

  const give = useCallback(
    (name: string, source: Source) => {
      const item = newItem(name, source, 'address' in source ? 'posting' : 'invitation')
      update((now) => addItem(now, item))
      void read(item)
    },
    [read, update],
  )

  const giveFiles = useCallback(
    async (files: File[]) => {
      for (const file of files) {
        if (!isTooLarge(file)) give(file.name, { file: await toKeptFile(file) })
        else update((now) => addItem(now, tooLarge(file)))
      }
    },
    [give, update],
  )

  const chooseRole = (item: Item, role: Role) => {
    const chosen: Item = { ...item, role, state: 'reading', trouble: null }
    if (readingAs(item, role)) return update((now) => settleItem(now, { ...chosen, state: 'read' }))
    update((now) => settleItem(now, chosen))
    return void read(chosen, role)
  }

  const remove = (id: string) => update((now) => removeItem(now, id))
  const reset = () => update(() => blankDraft)

  return { draft, update, give, giveFiles, chooseRole, remove, reset, saveState }
}

export type Intake = ReturnType<typeof useIntake>

const newItem = (name: string, source: Source, role: Role): Item => ({
  id: crypto.randomUUID(),
  name,
  source,
  role,
  state: 'reading',
  trouble: null,
  readings: [],
})

const tooLarge = (file: File): Item => ({
  ...newItem(file.name, { text: '' }, 'posting'),
  state: 'failed',
  trouble: 'This file is larger than 20 MB; save it smaller, or paste its text.',
})
