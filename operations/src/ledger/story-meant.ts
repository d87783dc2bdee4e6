import { tellingWords } from '@roundtwo/text'
import type { ReadingContext } from './reading-context.ts'

type Story = ReadingContext['stories'][number]

/** So many words in common may be chance. */
const leastShared = 4
/** By so much one story must be nearer than any other. */
const leastLead = 1.5

/** The story an answer tells: the one whose own words it shares most, by a clear lead; null when there is none. */
export const storyMeant = (answer: string, { stories, storyWords }: ReadingContext): Story | null => {
  const said = tellingWords(answer)
  const shares = stories
    .map((story) => {
      const own = tellingWords(`${story.title}\n${storyWords.get(story.id) ?? ''}`)
      return { story, shared: [...own.keys()].filter((root) => said.has(root)).length }
    })
    .sort((one, other) => other.shared - one.shared)
  const [best, second] = shares
  const isClear = best !== undefined && best.shared >= Math.max(leastShared, leastLead * (second?.shared ?? 0))
  return isClear ? best.story : null
}
