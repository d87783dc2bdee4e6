import { quoted, saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { concernedBy, type Draft, draft, naming } from '../draft.ts'
import type { AnsweredQuestion } from '../ledger/answers.ts'
import { inOrder, type OfKind, type Remembered } from '../ledger/remembered.ts'
import { storyTopic, type Telling, type ToldStory } from '../ledger/told-stories.ts'
import { bestOf, wordIndex } from '../word-index.ts'
import { peopleWords, roundWords } from '../words.ts'

type Interest = Remembered<OfKind<'interest'>>

/** A story they want more of. */
export interface WantedStory {
  topic: string
  title: string
  storyId: string | null
  wasTold: boolean
  /** Tellings they asked further about. */
  followed: Telling[]
  /** Interest shown in it. */
  leaned: Interest[]
}

/** Finds the story an interest is about: one whose title says it all, or is all said by it. */
const interestFinder = ({ bank, rootsOf }: AdviceContext, told: ReadonlyMap<string, ToldStory>) => {
  const titles = [
    ...bank.stories.map((story) => ({ topic: storyTopic(story), title: story.content.title })),
    ...[...told.values()].filter(({ story }) => story === null),
  ].map(({ topic, title }) => ({ topic, title, roots: rootsOf(title) }))
  const find = wordIndex(titles.map(({ roots }) => new Map([...roots].map((root) => [root, 1]))))
  return (text: string) => {
    const roots = rootsOf(text)
    const hit = bestOf(find(roots), ({ place, words }) => words === roots.size || words === titles[place]?.roots.size)
    return hit && titles[hit.place]
  }
}

/** Stories asked further about or liked, and the interests that belong to none. */
export const wantedStories = (
  context: AdviceContext,
  told: ReadonlyMap<string, ToldStory>,
): { stories: Map<string, WantedStory>; topics: Interest[] } => {
  const stories = new Map<string, WantedStory>()
  const wanted = (topic: string, title: string): WantedStory => {
    const known = told.get(topic)
    const storyId = topic.startsWith('story:') ? topic.slice('story:'.length) : null
    const fresh = { topic, title, storyId, wasTold: known !== undefined, followed: [], leaned: [] }
    const story = stories.get(topic) ?? fresh
    stories.set(topic, story)
    return story
  }
  for (const { topic, title, tellings } of told.values()) {
    const followed = tellings.filter(({ entry }) => entry.followedUp)
    if (followed.length > 0) wanted(topic, title).followed.push(...followed)
  }
  const find = interestFinder(context, told)
  const topics: Interest[] = []
  for (const one of context.ledger.interest) {
    if (!saysSomething(one.entry.text)) continue
    const story = find(one.entry.text)
    if (story) wanted(story.topic, story.title).leaned.push(one)
    else topics.push(one)
  }
  return { stories, topics }
}

/** Who asked for more of it. */
export const askersOf = ({ followed, leaned }: WantedStory): Set<string> =>
  new Set([...followed, ...leaned].flatMap(({ reached }) => reached))

const reasonFor = (context: AdviceContext, on: readonly Remembered[], did: string): string =>
  `${peopleWords(context, on) || 'They'} ${did} ${roundWords(on)}.`

const deeperStory = (context: AdviceContext, wanted: WantedStory): Draft[] => {
  const all = [...wanted.followed, ...wanted.leaned].sort(inOrder)
  const title = quoted(wanted.title)
  return concernedBy(context, all).map((personId) => {
    const on = naming(all, personId)
    const asked = on.some(({ entry }) => entry.kind === 'story')
    return draft({
      kind: 'deeper',
      topic: wanted.topic,
      personId,
      text: wanted.wasTold
        ? `Have the next level of detail on ${title} ready, but only if they bring it up.`
        : `Have ${title} ready in full detail.`,
      reason: reasonFor(context, on, asked ? 'asked further' : 'leaned into it'),
      on,
      storyId: wanted.storyId,
      weight: 20 + Math.min(all.length, 9),
    })
  })
}

const deeperTopics = (
  context: AdviceContext,
  topics: Map<string, Remembered<OfKind<'interest'> | OfKind<'question'>>[]>,
  prefix: string,
  did: string,
): Draft[] =>
  [...topics].flatMap(([key, all]) => {
    const text = `Have the next level of detail on ${quoted(all.at(-1)?.entry.text ?? '')} ready.`
    return concernedBy(context, all).map((personId) => {
      const on = naming(all, personId)
      return draft({
        kind: 'deeper',
        topic: `${prefix}:${key}`,
        personId,
        text,
        reason: reasonFor(context, on, did),
        on,
        weight: 10 + Math.min(all.length, 9),
      })
    })
  })

/** Questions they asked further about; an answer that wants repair is none of them. */
const followedQuestions = (answers: readonly AnsweredQuestion[]) =>
  new Map(
    answers
      .filter(({ weak, followed }) => weak.length === 0 && followed.length > 0)
      .map(({ key, followed }) => [key, [...followed]]),
  )

/** What they followed up or leaned into: the next level of detail (AD8). */
export const deeper = (
  context: AdviceContext,
  wanted: ReturnType<typeof wantedStories>,
  answers: readonly AnsweredQuestion[],
): Draft[] => [
  ...[...wanted.stories.values()].flatMap((story) => deeperStory(context, story)),
  ...deeperTopics(context, followedQuestions(answers), 'question', 'asked further'),
  ...deeperTopics(
    context,
    Map.groupBy(wanted.topics, ({ entry }) => context.keyOf(entry.text)),
    'interest',
    'leaned into it',
  ),
]
