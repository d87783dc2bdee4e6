import { probabilitiesOf } from '@roundtwo/text'
import type { NoteLine } from './line-features.ts'
import type { NoteModels } from './models.ts'

/** Whether the story at `place` in a line's list of likely stories is the one it speaks of. */
export function storyFeatures(line: NoteLine, place: number): string[] {
  const story = line.stories[place]
  if (!story) return []
  const next = line.stories[place === 0 ? 1 : 0]
  const ahead = next ? Math.round((story.share - next.share) * 4) : 'alone'
  return [
    `shared ${Math.min(5, story.shared)}`,
    `share ${Math.round(story.share * 5)}`,
    `ahead ${ahead}`,
    `place ${Math.min(2, place)}`,
    `shared ${Math.min(5, story.shared)} share ${Math.round(story.share * 5)} ahead ${ahead}`,
    ...line.words.filter((word) => /^[a-z]+$/.test(word)).map((word) => `word ${word}`),
  ]
}

/** The story a line speaks of, or null when none is likely enough. */
export function storyOn(line: NoteLine, models: NoteModels): { storyId: string; probability: number } | null {
  let best: { storyId: string; probability: number } | null = null
  line.stories.forEach((story, place) => {
    const probability = probabilitiesOf(models.story, storyFeatures(line, place))[1] ?? 0
    if (probability >= 0.5 && probability > (best?.probability ?? 0))
      best = { storyId: story.storyId, probability }
  })
  return best
}
