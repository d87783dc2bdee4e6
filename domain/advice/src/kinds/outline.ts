import { quotedLast } from '../words.ts'
import { askMore, type Evidence } from './evidence.ts'

/** What stands in an outline when nothing of the user's own shows it. */
export const nothingToShow = 'Evidence: none of your stories shows it yet; find one thing you did that does.'

interface OutlineFacts {
  opening: string
  /** The question or the doubt. */
  about: string
  better: string
  evidence: Evidence
}

interface Outline {
  outline: string[]
  storyId: string | null
}

/**
 * Acknowledge, evidence, what changed, offer more: three to five lines in the user's own words, nothing made up. For
 * each person with a story they have not heard, where one fits.
 */
export const outlining = ({
  opening,
  about,
  better,
  evidence,
}: OutlineFacts): ((personId: string | null) => Outline) => {
  const wanted = `${about}\n${better}`
  const fitting = evidence.storyFor(wanted)
  const first = [opening, ...(better === '' ? [] : [`Say: ${quotedLast(better, 240)}`])]
  const plainly = (): Outline => {
    const line = evidence.lineFor(wanted)
    const proof = line ? `Evidence from your CV: ${quotedLast(line.quote)}` : nothingToShow
    return { outline: [...first, proof, askMore], storyId: null }
  }
  return (personId) => {
    const found = fitting?.(evidence.heardBy(personId))
    if (!found) return plainly()
    const { story, isHeard } = found
    return { outline: [...first, ...evidence.linesOf(story, isHeard)], storyId: story.id }
  }
}
