import type { CoverageRow, DaySheet, Posting, StoryRecord } from '@roundtwo/model'
import { firstLine } from '@roundtwo/text'

type StoryToTell = DaySheet['stories'][number]

const most = 5

/** The result's first line, else the title; null where the title says already what it is told for. */
const told = (need: string, { content }: StoryRecord): StoryToTell => {
  const title = content.title.trim()
  return { need, quote: firstLine(content.result) || (title === need ? null : title), where: 'story' }
}

interface Covering {
  need: string
  story: StoryRecord
  /** What is required before what is wished for, shown strongly before in part. */
  rank: number
}

const coverings = (rows: readonly CoverageRow[], stories: readonly StoryRecord[]): Covering[] => {
  const byId = new Map(stories.map((story) => [story.id, story]))
  return rows
    .flatMap(({ need, stories: covering }) =>
      need.kind !== 'requirement'
        ? []
        : covering.flatMap(({ storyId, strength }) => {
            const story = byId.get(storyId)
            const rank = (need.level === 'must' ? 0 : 2) + (strength === 'strong' ? 0 : 1)
            return story === undefined ? [] : [{ need: need.text, place: need.place, story, rank }]
          }),
    )
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
}

interface OwnStoryFacts {
  posting: Posting | null
  stories: readonly StoryRecord[]
  /** What the stories cover of the posting. */
  coverage: readonly CoverageRow[]
}

/**
 * The user's own stories for what the posting wants, each requirement and each story once: required before wished for,
 * shown strongly before in part. Without a posting the stories as they stand.
 */
export const ownStories = ({ posting, stories, coverage }: OwnStoryFacts): StoryToTell[] => {
  if (posting === null) return stories.slice(0, most).map((story) => told(story.content.title.trim(), story))
  const used = new Set<StoryRecord | string>()
  return coverings(coverage, stories)
    .filter(({ need, story }) => {
      const isFree = !used.has(need) && !used.has(story)
      if (isFree) used.add(need).add(story)
      return isFree
    })
    .slice(0, most)
    .map(({ need, story }) => told(need, story))
}
