import type { DaySheet, Posting, Requirement, StoryRecord } from '@roundtwo/units'
import { storyFinder } from './advice/fitting-stories.ts'
import { firstLine } from './advice/words.ts'
import { provedOnPaper } from './proved-on-paper.ts'

type StoryToTell = DaySheet['stories'][number]

const most = 5

const resultOf = ({ content }: StoryRecord): string => firstLine(content.result) || content.title.trim()

const told = (need: string, story: StoryRecord): StoryToTell => ({
  need,
  quote: resultOf(story),
  where: 'story',
})

interface Fitting {
  requirement: Requirement
  place: number
  story: StoryRecord
  score: number
}

const fitting = (requirements: readonly Requirement[], stories: readonly StoryRecord[]): Fitting[] => {
  const find = storyFinder(stories)
  return requirements
    .flatMap((requirement, place) =>
      provedOnPaper.has(requirement.kind)
        ? []
        : find(requirement.text).map((found) => ({ requirement, place, ...found })),
    )
    .sort(
      (one, other) =>
        Number(other.requirement.level === 'must') - Number(one.requirement.level === 'must') ||
        other.score - one.score ||
        one.place - other.place,
    )
}

/**
 * The user's own stories for what the posting wants, each requirement and each story once: required before wished for,
 * the closest first. Without a posting the stories as they stand.
 */
export const ownStories = (posting: Posting | null, stories: readonly StoryRecord[]): StoryToTell[] => {
  if (posting === null) return stories.slice(0, most).map((story) => told(story.content.title.trim(), story))
  const used = new Set<StoryRecord | Requirement>()
  return fitting(posting.requirements, stories)
    .filter(({ requirement, story }) => {
      const isFree = !used.has(requirement) && !used.has(story)
      if (isFree) used.add(requirement).add(story)
      return isFree
    })
    .slice(0, most)
    .map(({ requirement, story }) => told(requirement.text, story))
}
