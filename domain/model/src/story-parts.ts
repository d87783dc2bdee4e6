import type { StoryRecord } from './story.ts'

/** The parts of a story in the order they are told. */
export const storyParts = ['situation', 'task', 'action', 'result', 'reflection'] as const
export type StoryPart = (typeof storyParts)[number]

/** Whether a story is to be told: neither deleted nor merged into another. */
export const isInUse = (story: Pick<StoryRecord, 'deletedAt' | 'mergedInto'>): boolean =>
  story.deletedAt === null && story.mergedInto === null

/** What tells a story today: itself, or the one it was merged into; undefined when that is gone. */
export const presentStory = <Story extends Pick<StoryRecord, 'id' | 'deletedAt' | 'mergedInto'>>(
  id: string,
  stories: ReadonlyMap<string, Story>,
): Story | undefined => {
  const passed = new Set<string>()
  let story = stories.get(id)
  while (story?.mergedInto && !passed.has(story.id)) {
    passed.add(story.id)
    story = stories.get(story.mergedInto)
  }
  return story && isInUse(story) ? story : undefined
}
