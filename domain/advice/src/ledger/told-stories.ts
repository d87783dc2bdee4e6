import type { ReadFigure, StoryRecord } from '@roundtwo/model'
import { saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import type { OfKind, Remembered } from './remembered.ts'

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
  /** As far as it is known which they were. */
  versions: readonly ToldVersion[]
}

/** A story's tellings in one version of it. */
export interface ToldVersion {
  version: number
  title: string
  figures: readonly ReadFigure[]
  tellings: readonly Telling[]
}

export const storyTopic = ({ id }: StoryRecord): string => `story:${id}`

/** What was told: the story it is today, null for a name alone, undefined when it was deleted or says nothing. */
const toldIn = ({ bank }: AdviceContext, { entry }: Telling): StoryRecord | null | undefined => {
  if (entry.storyId !== null) return bank.present(entry.storyId) ?? undefined
  return saysSomething(entry.text) ? bank.entitled(entry.text) : undefined
}

const versionsOf = ({ bank, read }: AdviceContext, tellings: readonly Telling[]): ToldVersion[] => {
  const known = tellings.flatMap((telling) => {
    const told = bank.contentTold(telling.entry)
    return told === null ? [] : [{ telling, ...told }]
  })
  const together = Map.groupBy(known, ({ telling, version }) => `${version} ${telling.entry.storyId}`)
  return [...together.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { title, figures } = first.content
    return {
      version: first.version,
      title,
      figures: figures.map(read),
      tellings: group.map(({ telling }) => telling),
    }
  })
}

/** Stories told so far, by topic, with every telling; those deleted since are left out. */
export const toldStories = (context: AdviceContext): Map<string, ToldStory> => {
  const told = new Map<string, { story: StoryRecord | null; title: string }>()
  const tellings = context.ledger.story.flatMap((telling) => {
    const story = toldIn(context, telling)
    if (story === undefined) return []
    const topic = story === null ? `name:${context.keyOf(telling.entry.text)}` : storyTopic(story)
    told.set(topic, { story, title: story?.content.title.trim() || telling.entry.text })
    return [{ telling, topic }]
  })
  const byTopic = Map.groupBy(tellings, ({ topic }) => topic)
  return new Map(
    [...told].map(([topic, { story, title }]) => {
      const own = (byTopic.get(topic) ?? []).map(({ telling }) => telling)
      return [topic, { topic, title, story, tellings: own, versions: versionsOf(context, own) }]
    }),
  )
}
