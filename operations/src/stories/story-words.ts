import type { StoryContent } from '@roundtwo/model'

/** Everything a story tells, for finding it again by somebody's words. */
export const wordsOf = ({ situation, task, action, result, reflection }: StoryContent): string =>
  [situation, task, action, result, reflection].filter(Boolean).join('\n')
