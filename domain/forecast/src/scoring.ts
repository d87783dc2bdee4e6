import type { Outcome } from '@roundtwo/model'
import { type Answer, answers, type Chances } from './chances.ts'

/** How far a forecast was from what came: 0 is perfect, and lower is better. */
export interface Score {
  /** Sum over all answers of the squared difference between chance and what came; 0 to 2 (Brier 1950). */
  brier: number
  /** Negative natural logarithm of the chance given to what came (Good 1952). */
  log: number
}

/** What came, as the answer it was; null for a withdrawal, which no forecast speaks of. */
export const answerOf = (outcome: Outcome): Answer | null => {
  switch (outcome) {
    case 'offer':
      return 'offer'
    case 'further-round':
      return 'furtherRound'
    case 'rejection':
      return 'rejection'
    case 'hold':
      return 'hold'
    case 'silence':
      return 'noAnswer'
    case 'withdrawn':
      return null
  }
}

/** The score of chances that sum to 1; null when the outcome says nothing about them. */
export const scoreForecast = (chances: Chances, outcome: Outcome): Score | null => {
  const came = answerOf(outcome)
  if (came === null) return null
  const brier = answers.reduce((sum, answer) => sum + (chances[answer] - (answer === came ? 1 : 0)) ** 2, 0)
  return { brier, log: -Math.log(chances[came]) }
}

/** A forecast's score beside that of the base rate it started from. */
export interface ComparedScore {
  forecast: Score
  baseRate: Score
  /** One sentence for a person. */
  words: string
}

/** Scores closer than this are called the same. */
const noticeable = 0.005

/** Whether knowing more helped: the forecast against what anybody would have been told at first. */
export const scoreAgainstBase = (chances: Chances, baseRate: Chances, outcome: Outcome): ComparedScore | null => {
  const [own, base] = [scoreForecast(chances, outcome), scoreForecast(baseRate, outcome)]
  if (own === null || base === null) return null
  const gain = base.brier - own.brier
  const nearer = gain > 0 ? 'nearer to what came than' : 'further from what came than'
  const words =
    Math.abs(gain) < noticeable
      ? 'This forecast was as near to what came as the base rate alone.'
      : `This forecast was ${nearer} the base rate alone; one outcome proves neither right.`
  return { forecast: own, baseRate: base, words }
}

/** How much better a score is than that of a reference: 1 is perfect, 0 no better, negative worse. */
export const skill = (score: number, reference: number): number => 1 - score / reference
