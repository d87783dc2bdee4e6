import { secondShares, silentShares } from './beliefs.ts'
import { addChance, type ChanceHistogram, emptyHistogram, type Range, rangeIn } from './chance-range.ts'
import type { Answer } from './chances.ts'
import type { Silence } from './silence.ts'
import { unheardIn, type Waiting } from './waiting.ts'
import type { Worlds } from './worlds.ts'

/** How every chance is spread after a silence. A world weighs as much as it explains the silence and all else known. */
export const answerHistograms = (
  worlds: Worlds,
  { kept, open, elapsed }: Silence,
  waiting: Waiting,
): Record<Answer | 'eventualOffer', ChanceHistogram> => {
  const { first, later, bad } = unheardIn(elapsed, waiting)
  const { offer: offers, furtherRound: rounds, refused: refusals, held: holds, through, ...places } = worlds
  const { slowness: paces, second: seconds, silent: silences } = places
  const [byOffer, byRound, byRejection] = [emptyHistogram(), emptyHistogram(), emptyHistogram()]
  const [byHold, byNoAnswer, byEventual] = [emptyHistogram(), emptyHistogram(), emptyHistogram()]
  for (let world = 0; world < worlds.count; world += 1) {
    const slowness = paces[world] ?? 0
    const second = secondShares[seconds[world] ?? 0] ?? 0
    const silent = silentShares[silences[world] ?? 0] ?? 0
    const refused = refusals[world] ?? 0
    const held = holds[world] ?? 0
    const good = kept + open * ((1 - second) * (first[slowness] ?? 0) + second * (later[slowness] ?? 0))
    const offer = (offers[world] ?? 0) * good
    const furtherRound = (rounds[world] ?? 0) * good
    const told = kept + open * (1 - silent) * (bad[slowness] ?? 0)
    const never = open * silent * (refused + held)
    const total = offer + furtherRound + told * (refused + held) + never
    addChance(byOffer, offer / total, total)
    addChance(byRound, furtherRound / total, total)
    addChance(byRejection, (told * refused) / total, total)
    addChance(byHold, (told * held) / total, total)
    addChance(byNoAnswer, never / total, total)
    addChance(byEventual, (offer + furtherRound * (through[world] ?? 0)) / total, total)
  }
  return {
    offer: byOffer,
    furtherRound: byRound,
    rejection: byRejection,
    hold: byHold,
    noAnswer: byNoAnswer,
    eventualOffer: byEventual,
  }
}

/** The ranges of offers only, after so many working days without a date to be kept: half the work. */
export const offerRanges = (
  worlds: Worlds,
  elapsed: number,
  waiting: Waiting,
): Record<'offer' | 'eventualOffer', Range> => {
  const { first, later, bad } = unheardIn(elapsed, waiting)
  const { offer: offers, furtherRound: rounds, refused: refusals, held: holds, through, ...places } = worlds
  const { slowness: paces, second: seconds, silent: silences } = places
  const [byOffer, byEventual] = [emptyHistogram(), emptyHistogram()]
  for (let world = 0; world < worlds.count; world += 1) {
    const slowness = paces[world] ?? 0
    const second = secondShares[seconds[world] ?? 0] ?? 0
    const silent = silentShares[silences[world] ?? 0] ?? 0
    const good = (1 - second) * (first[slowness] ?? 0) + second * (later[slowness] ?? 0)
    const offer = (offers[world] ?? 0) * good
    const furtherRound = (rounds[world] ?? 0) * good
    const unheard = (1 - silent) * (bad[slowness] ?? 0) + silent
    const total = offer + furtherRound + unheard * ((refusals[world] ?? 0) + (holds[world] ?? 0))
    addChance(byOffer, offer / total, total)
    addChance(byEventual, (offer + furtherRound * (through[world] ?? 0)) / total, total)
  }
  return { offer: rangeIn(byOffer), eventualOffer: rangeIn(byEventual) }
}
