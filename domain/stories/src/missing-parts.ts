import { numberWords, type StoryContent, type StoryPart, storyParts } from '@roundtwo/model'
import { capitalised, figuresIn, joinWithAnd } from '@roundtwo/text'

export interface MissingParts {
  /** Empty, in the order they are told. */
  parts: StoryPart[]
  /** Whether the result says how much. */
  figureInResult: boolean
  /** What to add, in one sentence; null when nothing is missing. */
  sentence: string | null
}

/** "One" stands for too much besides a number. */
const counts = Object.keys(numberWords).filter((word) => word !== 'one')

const asWords = new RegExp(
  [
    String.raw`\b(?:halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupled|twice|thrice|`,
    String.raw`(?:a|one|two|three) (?:half|third|thirds|quarter|quarters)|`,
    String.raw`(?:${counts.join('|')}) (?:per ?cent|times|(?:of|out of|in) \p{L}+|\p{L}+s))\b`,
  ].join(''),
  'iu',
)

const sentenceFor = (parts: readonly StoryPart[], figureInResult: boolean): string | null => {
  const empty = parts.length === 0 ? null : `Still empty: ${joinWithAnd(parts)}`
  if (figureInResult || parts.includes('result')) return empty === null ? null : `${empty}.`
  const figure = 'the result has no figure yet: how much, how many, how long'
  return empty === null ? `${capitalised(figure)}?` : `${empty}; ${figure}?`
}

/** Which parts of a story are empty, and whether its result has a figure, in digits or in words ("halved"). */
export const missingParts = (content: StoryContent): MissingParts => {
  const parts = storyParts.filter((part) => content[part].trim() === '')
  const { result } = content
  const figureInResult = figuresIn(result).length > 0 || asWords.test(result)
  return { parts, figureInResult, sentence: sentenceFor(parts, figureInResult) }
}
