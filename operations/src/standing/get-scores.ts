import { failures } from '@roundtwo/contract'
import { calibration, chanceWords, scoreAgainstBase } from '@roundtwo/forecast'
import { failure, type StandingOutcome, success } from '@roundtwo/model'
import { loadSettings } from '../data/settings.ts'
import type { HandlerOf } from '../implement.ts'
import { type Closed, closedOnes } from './own-record.ts'

const justChances = (chances: Closed['forecast']['chances']): Record<StandingOutcome, number> => ({
  offer: chances.offer.p,
  furtherRound: chances.furtherRound.p,
  rejection: chances.rejection.p,
  hold: chances.hold.p,
  noAnswer: chances.noAnswer.p,
})

export const getScores: HandlerOf<'getScores'> = (ports) =>
  ports.store.read(async (records) => {
    if ((await loadSettings(records)).standingHidden)
      return failure('standing-hidden', failures['standing-hidden'].sentence)
    const scored = (await closedOnes(records)).flatMap(({ opportunity, outcome, forecast }) => {
      const compared = scoreAgainstBase(justChances(forecast.chances), forecast.baseRate, outcome)
      if (!compared) return []
      const { id: opportunityId, company, role } = opportunity
      const { madeAt, eventualOffer } = forecast
      const score = { ...compared, chanceWords: chanceWords(eventualOffer.p) }
      return [{ opportunityId, company, role, madeAt, outcome, eventualOffer, ...score }]
    })
    // Whoever is asked to a further round has no answer yet to the question whether an offer comes.
    const settled = scored.filter(({ outcome }) => outcome !== 'further-round')
    return success({
      scored,
      calibration: calibration(
        settled.map(({ eventualOffer, outcome }) => ({
          chance: eventualOffer.p,
          offer: outcome === 'offer',
        })),
      ),
    })
  })
