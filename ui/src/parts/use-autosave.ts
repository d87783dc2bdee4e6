import { useCallback, useEffect, useRef, useState } from 'react'

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed'

interface Autosave<Value> {
  state: SaveState
  /** Saves this value soon; a later one takes its place. */
  change: (value: Value) => void
}

/** Saves a while after the last change, one save at a time, and at once when the page is left. */
export const useAutosave = <Value>(save: (value: Value) => Promise<unknown>, delay = 600): Autosave<Value> => {
  const [state, setState] = useState<SaveState>('untouched')
  const saveNow = useRef(save)
  saveNow.current = save
  const pending = useRef<{ value: Value } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(Promise.resolve())

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    running.current = running.current.then(async () => {
      const change = pending.current
      pending.current = null
      if (!change) return
      setState('saving')
      try {
        await saveNow.current(change.value)
        setState(pending.current ? 'waiting' : 'saved')
      } catch {
        pending.current ??= change
        setState('failed')
      }
    })
  }, [])

  const change = useCallback(
    (value: Value) => {
      pending.current = { value }
      setState('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, delay)
    },
    [flush, delay],
  )

  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { state, change }
}
