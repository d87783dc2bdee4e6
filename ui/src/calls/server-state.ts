import { useSyncExternalStore } from 'react'

let gone = false
const listeners = new Set<() => void>()

export const setServerGone = (value: boolean): void => {
  if (gone === value) return
  gone = value
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Whether the last call found nobody listening. */
export const useServerGone = (): boolean => useSyncExternalStore(subscribe, () => gone)
