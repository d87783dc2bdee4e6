import { blankDraft, type Draft } from './draft.ts'

/** The browser's own database, since dropped files are larger than its simple store takes. */
const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('roundtwo', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('drafts')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const asked = async <Value>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction('drafts', mode).objectStore('drafts'))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    database.close()
  }
}

const key = 'new-opportunity'
/** Raised when the draft's form changes: an older one is left behind. */
const version = 2

export const loadDraft = async (): Promise<Draft> => {
  try {
    const kept: { version: number; draft: Draft } | undefined = await asked('readonly', (drafts) => drafts.get(key))
    if (kept?.version !== version) return blankDraft
    const items = kept.draft.items.map((item) =>
      item.state === 'reading' ? { ...item, state: 'failed' as const, trouble: 'Reading was interrupted.' } : item,
    )
    return { ...kept.draft, items }
  } catch {
    // A browser without a database of its own, as in some private windows: the draft then lasts as long as the page.
    return blankDraft
  }
}

export const keepDraft = (draft: Draft): Promise<unknown> =>
  asked('readwrite', (drafts) => drafts.put({ version, draft }, key))
