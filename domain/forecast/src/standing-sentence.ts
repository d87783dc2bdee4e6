import type { PlainDate } from '@roundtwo/model'
import { chanceAndRangeWords } from './chance-words.ts'
import { dateWords } from './date-words.ts'
import type { Forecast } from './forecast.ts'

/** The answer to "does this mean I got the job?" by the chance that it does. */
const opening = (chance: number): string => {
  if (chance >= 0.9) return 'All but certain.'
  if (chance >= 0.5) return 'Not yet, but more likely than not.'
  if (chance >= 0.15) return 'Not yet.'
  return chance >= 0.05 ? 'Not yet, and unlikely.' : 'Very unlikely.'
}

const answerWords = ({ answerLikely, now }: Forecast, today: PlainDate): string => {
  if (answerLikely === null) return 'no answer is likely within a year'
  const { from, to } = answerLikely
  const when =
    from === to
      ? `most likely ${dateWords(from, today)}`
      : `most likely between ${dateWords(from, today)} and ${dateWords(to, today)}`
  return now.noAnswer.p > 0.5 ? `if an answer still comes, ${when}` : `an answer ${when}`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * One sentence or two to begin with: where one stands, the chance of an offer in the end with its 80 % range, and the
 * middle half of the days an answer comes on.
 */
export const standingSentence = (forecast: Forecast, today: PlainDate): string => {
  const { p, low, high } = forecast.eventualOffer
  const chances = upper(chanceAndRangeWords(p, low, high, 'today'))
  return `${opening(p)} ${chances}; ${answerWords(forecast, today)}.`
}
