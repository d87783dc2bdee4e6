import type { StoryContent, StoryRecord } from '@roundtwo/units'
import { useRef, useState } from 'react'
import { useChange } from '../calls/change.ts'
import { useAutosave } from '../parts/use-autosave.ts'

type Change = Partial<StoryContent>

const pause = 500

/** A story while it is written: only the fields that changed are sent, so that nothing older overwrites the rest. */
export const useStoryForm = ({ id, content: kept }: StoryRecord) => {
  const [content, setContent] = useState(kept)
  const latest = useRef(content)
  const changed = useRef<Change>({})
  const save = useChange('saveStory')
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
