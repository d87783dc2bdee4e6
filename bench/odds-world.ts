import { type Answer, answers, type Chances } from '@roundtwo/forecast'
import type { Random } from '@roundtwo/model'

/** How often each answer comes to those who have heard nothing yet, at each moment. */
export type TrueWorld = Chances[]

export interface Assumptions {
  /** Share of final rounds that end in an offer. */
  offerRate: number
  /** Times as long as usual. */
  delay: number
  /** Weeks of silence. */
  moments: readonly number[]
}

/** Middle shares of what else can happen, written down here anew: the bench is to stand beside the model, not on it. */
const usual = { held: 0.085, silent: 0.343, second: 0.25, added: 0.03, medianDays: (8 * 5) / 7, spread: 0.85 }
const processes = 300_000

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const verdict = (offerRate: number, random: Random): Answer => {
  const at = random()
  if (at < offerRate) return 'offer'
  if (at < offerRate + usual.added) return 'furtherRound'
  if (random() < usual.silent) return 'noAnswer'
  return at < offerRate + usual.added + usual.held ? 'hold' : 'rejection'
}

/** Working days until the news. */
const wait = (answer: Answer, delay: number, random: Random): number => {
  if (answer === 'noAnswer') return Number.POSITIVE_INFINITY
  const time = usual.medianDays * delay * Math.exp(usual.spread * normal(random))
  if (answer === 'rejection' || answer === 'hold') return 1.3 * time
  return random() < usual.second ? time + ((3 + 8 * random()) * 5) / 7 : time
}

/** Plays out many processes and counts. */
export const playOut = ({ offerRate, delay, moments }: Assumptions, random: Random): TrueWorld => {
  const counts = moments.map((): Chances => ({ offer: 0, furtherRound: 0, rejection: 0, hold: 0, noAnswer: 0 }))
  for (let process = 0; process < processes; process += 1) {
    const answer = verdict(offerRate, random)
    const time = wait(answer, delay, random)
    for (const [at, weeks] of moments.entries()) {
      const count = counts[at]
      if (count && time > weeks * 5) count[answer] += 1
    }
  }
  return counts.map((count) => {
    const total = answers.reduce((sum, answer) => sum + count[answer], 0)
    for (const answer of answers) count[answer] /= total
    return count
  })
}
