import { useCallback, useState } from 'react'

/** What tells these apart from the other things a browser keeps for the page. */
const prefix = 'roundtwo-kept-'

const load = <Value>(key: string, blank: Value): Value => {
  try {
    const kept = localStorage.getItem(prefix + key)
    const value: Value = kept === null ? blank : JSON.parse(kept)
    return value
  } catch {
    return blank
  }
}

/** A browser whose store is full or switched off: what was typed then lasts as long as the page. */
const keep = (key: string, value: unknown): void => {
  try {
    if (value === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {}
}

/** Whether something is kept under the key. */
export const isKept = (key: string): boolean => load<unknown>(key, null) !== null

/** Forgets all of it, for whoever deletes everything. */
export const forgetKept = (): void => {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  for (const key of keys) localStorage.removeItem(key)
}

/**
 * State that survives a reload. The key names the form of the value as well: a new form takes a new key.
 * Setting the blank one forgets what was kept.
 */
export const useKept = <Value>(key: string, blank: Value): [Value, (value: Value) => void] => {
  const [value, setValue] = useState(() => load(key, blank))
  const change = useCallback(
    (next: Value) => {
      setValue(next)
      keep(key, next === blank ? null : next)
    },
    [key, blank],
  )
  return [value, change]
}
