import type { StandingView } from '@roundtwo/contract'
import { dateWords } from '../../words/dates.ts'

/** What is said of one day of the curve. */
export const pointWords = ({ stage, forecast, curveWords, offer }: StandingView, place: number): string => {
  const day = forecast.curve[place]?.day
  if (!day) return ''
  if (place === 0)
    return `${stage === 'before' ? 'On the day of the interview' : 'Today'}: ${offer.words}, ${offer.range}`
  return `${dateWords(day)}, if you have heard nothing by then: ${curveWords[place] ?? ''}`
}
