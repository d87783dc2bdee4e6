import { isInUse, presentStory, type StoryContent, type StoryEntry, type StoryRecord } from '@roundtwo/model'
import type { AdviceFacts } from '../advice-facts.ts'
import { compare } from './remembered.ts'

/** The user's stories, and what became of those that were told. */
export interface StoryBank {
  /** Neither deleted nor merged into another, by title. */
  stories: readonly StoryRecord[]
  /** What stands in a story's place today; null when it is deleted. */
  present: (storyId: string) => StoryRecord | null
  /** The story an entry that names none is plainly about. */
  entitled: (title: string) => StoryRecord | null
  /** What was told, where it is known which version that was. */
  contentTold: (entry: StoryEntry) => { content: StoryContent; version: number } | null
}

const byTitle = (one: StoryRecord, other: StoryRecord): number =>
  compare(one.content.title, other.content.title) || compare(one.id, other.id)

export const storyBank = ({ stories, revisions = [] }: AdviceFacts, keyOf: (text: string) => string): StoryBank => {
  const all = new Map(stories.map((story) => [story.id, story]))
  const former = new Map(revisions.map((one) => [`${one.version} ${one.storyId}`, one.content]))
  const live = stories.filter(isInUse).toSorted(byTitle)
  const titles = new Map(live.toReversed().map((story) => [keyOf(story.content.title), story]))
  const contentTold: StoryBank['contentTold'] = ({ storyId, version: noted }) => {
    const story = storyId === null ? undefined : all.get(storyId)
    const version = noted ?? (story?.version === 1 ? 1 : null)
    if (!story || version === null) return null
    const content = story.version === version ? story.content : former.get(`${version} ${story.id}`)
    return content ? { content, version } : null
  }
  return {
    stories: live,
    present: (storyId) => presentStory(storyId, all) ?? null,
    entitled: (title) => titles.get(keyOf(title)) ?? null,
    contentTold,
  }
}
