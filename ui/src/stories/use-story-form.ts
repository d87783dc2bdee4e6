import type { StoryContent, StoryRecord } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { isEmpty } from './is-blank.ts'

type Change = Partial<StoryContent>

const pause = 500

/** A story that was begun and left without a word goes away by itself. */
const useLeaveEmpty = (id: string, latest: RefObject<StoryContent>): void => {
  const client = useClient()
  const cache = useQueryClient()
  useEffect(
    () => () => {
      if (!isEmpty(latest.current)) return
      // Refused where somebody removed it themselves, which is as good.
      void client.deleteStory({ id }).then(() => cache.invalidateQueries())
    },
    [id, latest, client, cache],
  )
}

/** A story while it is written: only the fields that changed are sent, so that nothing older overwrites the rest. */
export const useStoryForm = ({ id, content: kept }: StoryRecord) => {
  const [content, setContent] = useState(kept)
  const latest = useRef(content)
  const changed = useRef<Change>({})
  const save = useChange('saveStory')
  useLeaveEmpty(id, latest)
  const { state, change: keep } = useAutosave(async () => {
    const sent = changed.current
    changed.current = {}
    try {
      await save.mutateAsync({ id, content: sent })
    } catch (error) {
      changed.current = { ...sent, ...changed.current }
      throw error
    }
  }, pause)
  /** Takes a function where the change builds on what stands there by then, such as an undo. */
  const change = (given: Change | ((content: StoryContent) => Change)) => {
    const fields = typeof given === 'function' ? given(latest.current) : given
    latest.current = { ...latest.current, ...fields }
    changed.current = { ...changed.current, ...fields }
    setContent(latest.current)
    keep(undefined)
  }
  return { content, change, state }
}

export type StoryForm = ReturnType<typeof useStoryForm>
