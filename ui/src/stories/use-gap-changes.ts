import { notifications } from '@mantine/notifications'
import type { CoverageRow } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { tellTrouble } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import { offerUndo } from '../parts/undo.tsx'
import { needKey, needTitle, storyFor } from './need-words.ts'
import { titleOf } from './story-parts.ts'
import { useStoriesFor } from './use-stories-for.ts'
import { useStoryChanges } from './use-story-changes.ts'

/** What can be done about a need that no story shows. */
export const useGapChanges = (opportunityId: string) => {
  const client = useClient()
  const cache = useQueryClient()
  const stories = useStoriesFor(opportunityId)
  const { write, isWriting } = useStoryChanges()

  const keep = async (id: string, competencies: string[]) => {
    await unwrap(client.saveStory({ id, content: { competencies } }))
    void cache.invalidateQueries()
  }
  const isShown = async (need: CoverageRow['need'], storyId: string): Promise<boolean> => {
    const { rows } = await unwrap(client.getCoverage({ id: opportunityId }))
    const row = rows.find((other) => needKey(other.need) === needKey(need))
    return row?.stories.some((story) => story.storyId === storyId) ?? false
  }
  /** Names a story for the need; where that alone does not show it, says what does. */
  const link = async (need: CoverageRow['need'], storyId: string) => {
    const story = stories.find((view) => view.story.id === storyId)?.story
    if (!story) return
    const before = story.content.competencies
    const title = titleOf(story.content)
    try {
      await keep(storyId, [...new Set([...before, ...storyFor(need).competencies])])
      offerUndo(`“${title}” is now linked to “${needTitle(need)}”.`, () => keep(storyId, before).catch(tellTrouble))
      if (!(await isShown(need, storyId)))
        notifications.show({
          title: 'Linked, but it does not show yet',
          message: `Say in the action of “${title}” where you did this, in the posting’s own words.`,
          closeButtonProps: { 'aria-label': 'Close' },
          autoClose: 15_000,
        })
    } catch (error) {
      tellTrouble(error)
    }
  }
  return {
    stories,
    link,
    writeFor: (need: CoverageRow['need']) => write(storyFor(need), opportunityId),
    isWriting,
  }
}

export type GapChanges = ReturnType<typeof useGapChanges>
