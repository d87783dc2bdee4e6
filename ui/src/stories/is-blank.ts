import type { StoryContent } from '@roundtwo/model'
import { storyParts } from './story-parts.ts'

/** Whether none of the five parts is begun, whatever it is called. */
export const isBlank = (content: StoryContent): boolean => storyParts.every(({ part }) => content[part].trim() === '')

/** Whether it was begun and left without a word: nothing anybody would want back. */
export const isEmpty = (content: StoryContent): boolean =>
  isBlank(content) &&
  content.title.trim() === '' &&
  content.figures.length + content.competencies.length + content.evidence.length === 0
