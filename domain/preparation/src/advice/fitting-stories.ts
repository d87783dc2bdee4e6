import type { StoryRecord } from '@roundtwo/units'
import { wordIndex } from './word-index.ts'
import { type RootsOf, rootReader } from './word-roots.ts'

/** A word of the title or a competency says more than one of the telling. */
const inName = 3
const inTelling = 1
/** One word in the telling may be chance. */
const enough = 2

export interface FittingStory {
  story: StoryRecord
  score: number
}

const weightsOf = ({ content }: StoryRecord, rootsOf: RootsOf): Map<number, number> => {
  const { title, competencies, situation, task, action, result, reflection } = content
  const name = [title, ...competencies.map((id) => id.replaceAll('-', ' '))].join('\n')
  const telling = [situation, task, action, result, reflection].join('\n')
  const weights = new Map<number, number>()
  for (const root of rootsOf(telling)) weights.set(root, inTelling)
  for (const root of rootsOf(name)) weights.set(root, inName)
  return weights
}

/**
 * Finds the stories a text calls for, best first: those with its words in title, competencies or telling. A word that
 * stands in more than a quarter of them says nothing, and those that fit alike stay in the order given. No knowledge of what words mean: it
 * misses stories told in other words.
 */
export const storyFinder = (
  stories: readonly StoryRecord[],
  rootsOf: RootsOf = rootReader(),
): ((text: string) => FittingStory[]) => {
  const find = wordIndex(
    stories.map((story) => weightsOf(story, rootsOf)),
    { mostPlaces: Math.max(3, stories.length / 4), leastScore: enough },
  )
  return (text) => {
    const found: FittingStory[] = []
    for (const { place, score } of find(rootsOf(text))) {
      const story = stories[place]
      if (story !== undefined) found.push({ story, score })
    }
    return found
  }
}
