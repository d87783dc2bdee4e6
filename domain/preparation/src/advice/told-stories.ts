import type { StoryRecord } from '@roundtwo/units'
import { grouped, type OfKind, type Remembered } from './remembered.ts'
import type { Scene } from './scene.ts'
import { saysSomething } from './words.ts'

export type Telling = Remembered<OfKind<'story'>>

/** A story that was told, by whatever name. */
export interface ToldStory {
  topic: string
  /** What it is called today. */
  title: string
  /** Null when it is not among the user's own. */
  story: StoryRecord | null
  /** Earliest first. */
  tellings: readonly Telling[]
}

export const storyTopic = ({ id }: StoryRecord): string => `story:${id}`

/** What was told: the story it is today, null for a name alone, undefined when it was deleted or says nothing. */
const toldIn = ({ bank }: Scene, { entry }: Telling): StoryRecord | null | undefined => {
  if (entry.storyId !== null) return bank.present(entry.storyId) ?? undefined
  return saysSomething(entry.text) ? bank.entitled(entry.text) : undefined
}

/** Stories told so far, by topic, with every telling; those deleted since are left out. */
export const toldStories = (scene: Scene): Map<string, ToldStory> => {
  const told = new Map<string, { story: StoryRecord | null; title: string }>()
  const tellings = scene.ledger.story.flatMap((telling) => {
    const story = toldIn(scene, telling)
    if (story === undefined) return []
    const topic = story === null ? `name:${scene.keyOf(telling.entry.text)}` : storyTopic(story)
    told.set(topic, { story, title: story?.content.title.trim() || telling.entry.text })
    return [{ telling, topic }]
  })
  const byTopic = grouped(tellings, ({ topic }) => topic)
  return new Map(
    [...told].map(([topic, { story, title }]) => [
      topic,
      { topic, title, story, tellings: (byTopic.get(topic) ?? []).map(({ telling }) => telling) },
    ]),
  )
}
