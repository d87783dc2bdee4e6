import type { StoryRecord } from '@roundtwo/model'
import { type RootsOf, rootReader } from '../root-reader.ts'
import { bestOf, wordIndex } from '../word-index.ts'

/** A word of the title or a competency says more than one of the telling. */
const inName = 3
const inTelling = 1
/** One word in the telling may be chance. */
const enough = 2

/** The story that fits best: of those not heard yet, else of all. */
export type FittingStory = (heard: ReadonlySet<string>) => { story: StoryRecord; isHeard: boolean } | null

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
 * Finds the story a text calls for: the one with most of its words in title, competencies or telling. A word that
 * stands in more than a quarter of them says nothing, and of those that fit alike the first is taken. No knowledge of
 * what words mean: it misses stories told in other words. Null where none fits.
 */
export const storyFinder = (
  stories: readonly StoryRecord[],
  rootsOf: RootsOf = rootReader(),
): ((text: string) => FittingStory | null) => {
  const find = wordIndex(
    stories.map((story) => weightsOf(story, rootsOf)),
    { mostPlaces: Math.max(3, stories.length / 4), leastScore: enough },
  )
  return (text) => {
    const hits = find(rootsOf(text))
    if (hits.length === 0) return null
    return (heard) => {
      const fresh = bestOf(hits, ({ place }) => !heard.has(stories[place]?.id ?? ''))
      const story = stories[(fresh ?? bestOf(hits))?.place ?? -1]
      return story === undefined ? null : { story, isHeard: fresh === undefined }
    }
  }
}
