import { meanHold, meanSecond, meanSilent } from './beliefs.ts'
import { combineEvidence } from './evidence-ratio.ts'
import type { EvidenceType } from './evidence-types.ts'
import type { Moments } from './hurdles.ts'
import type { Silence } from './silence.ts'
import { unheardAfter, type Waiting } from './waiting.ts'

/** What the next news can be, as the candidate gets to know it. */
export const answers = ['offer', 'furtherRound', 'rejection', 'hold', 'noAnswer'] as const
export type Answer = (typeof answers)[number]

/** One chance for each answer; together 1. */
export type Chances = Record<Answer, number>

/** Chances before anything was heard or not heard: verdicts with the evidence weighed in. Only their proportions mean something. */
export interface Verdicts {
  offer: number
  furtherRound: number
  /** Turned down, whether told or not. */
  refused: number
  held: number
  /** Of those asked to a further round, the share that gets the offer in the end. */
  through: number
}

/**
 * Averaged over all that is not known: the parts of the model are independent but for the person's log-odds, over which
 * the moments are taken, so the averages multiply.
 *
 * @param goesOn the mean chance that another round follows
 */
export const verdictsOf = (
  { offer, advance, both }: Moments,
  goesOn: number,
  evidence: readonly EvidenceType[],
): Verdicts => {
  const { soft, firm, certain } = combineEvidence(evidence)
  const ratio = soft.mean * firm.mean
  const open = 1 - meanHold
  return {
    offer: open * (1 - goesOn) * offer * ratio * certain.mean,
    furtherRound: open * goesOn * advance * ratio,
    refused: open * ((1 - goesOn) * (1 - offer) + goesOn * (1 - advance)),
    held: meanHold,
    through: both / advance,
  }
}

/** Chances of everything that fits the silence so far, not yet made to sum to 1. */
export interface Remaining extends Chances {
  total: number
  /** An offer now or after further rounds. */
  eventualOffer: number
}

export const remainingAfter = (verdicts: Verdicts, silence: Silence, waiting: Waiting): Remaining => {
  const { kept, open } = silence
  const unheard = unheardAfter(silence.elapsed, waiting)
  const good = kept + open * ((1 - meanSecond) * unheard.first + meanSecond * unheard.later)
  const told = kept + open * (1 - meanSilent) * unheard.bad
  const offer = verdicts.offer * good
  const furtherRound = verdicts.furtherRound * good
  const rejection = verdicts.refused * told
  const hold = verdicts.held * told
  const noAnswer = (verdicts.refused + verdicts.held) * open * meanSilent
  return {
    offer,
    furtherRound,
    rejection,
    hold,
    noAnswer,
    total: offer + furtherRound + rejection + hold + noAnswer,
    eventualOffer: offer + furtherRound * verdicts.through,
  }
}

export const chancesFrom = (remaining: Remaining): Chances => ({
  offer: remaining.offer / remaining.total,
  furtherRound: remaining.furtherRound / remaining.total,
  rejection: remaining.rejection / remaining.total,
  hold: remaining.hold / remaining.total,
  noAnswer: remaining.noAnswer / remaining.total,
})
