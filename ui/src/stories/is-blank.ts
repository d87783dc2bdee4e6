import type { StoryContent } from '@roundtwo/units'
import { storyParts } from './story-parts.ts'

/** Whether none of the five parts is begun, whatever it is called. */
export const isBlank = (content: StoryContent): boolean =>
  storyParts.every(({ part }) => content[part].trim() === '')
