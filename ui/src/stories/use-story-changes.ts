import type { StoryContent, StoryRecord } from '@roundtwo/model'
import { useNavigate } from '@tanstack/react-router'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'
import { titleOf } from './story-parts.ts'

/** What can be done with stories as a whole; what takes something away can be undone. */
export const useStoryChanges = () => {
  const navigate = useNavigate()
  const save = useChange('saveStory')
  const copy = useChange('duplicateStory')
  const remove = useChange('deleteStory')
  const restore = useChange('restoreStory')
  const join = useChange('mergeStories')
  const open = (storyId: string) => navigate({ to: '/stories/$storyId', params: { storyId } })

  /** A new story, opened for writing. What did not work was told. */
  const write = (content: Partial<StoryContent> = {}, opportunityId?: string) =>
    save.mutateAsync({ content, opportunityId }).then(
      ({ story }) => open(story.id),
      () => undefined,
    )
  const duplicate = ({ id }: StoryRecord) =>
    copy.mutateAsync({ id }).then(
      ({ story }) => open(story.id),
      () => undefined,
    )
  const putAway = ({ id, content }: StoryRecord) => {
    remove.mutate({ id })
    offerUndo(`Removed: ${titleOf(content)}`, () => restore.mutate({ id }))
  }
  const merge = async (kept: StoryRecord, other: StoryRecord) => {
    await join.mutateAsync({ id: kept.id, otherId: other.id })
    offerUndo(`“${titleOf(other.content)}” is now part of “${titleOf(kept.content)}”.`, async () => {
      await restore.mutateAsync({ id: other.id })
      save.mutate({ id: kept.id, content: kept.content })
    })
  }
  const leave = () => navigate({ to: '/stories' })
  return {
    open,
    leave,
    write,
    duplicate,
    putAway,
    merge,
    isWriting: save.isPending,
    isMerging: join.isPending,
  }
}
