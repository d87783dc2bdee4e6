import { beliefs, fewAskedFactors, fewProcessFactors, personFactors } from './beliefs.ts'
import { chanceOf, logOdds, type Spread, strata } from './spread.ts'

/** What stands between a person and an offer, unless the role is held. */
export interface Hurdles {
  finalists: number | null
  /** Whether another round follows. */
  another: Spread
  /** How many do when one does; 1 or more. */
  rounds: number
}

/** Offers made per place: a declined one is followed by another. `prior_offer_final_round` */
const offersPerPlace = 1.4
const mostForOne = 0.8

/** Odds in the middle of an offer with so many in the running. */
const oddsAmong = (finalists: number): number => Math.exp(logOdds(Math.min(mostForOne, offersPerPlace / finalists)))

export const offerOdds = ({ finalists }: Hurdles): number =>
  finalists === null ? beliefs.offer.odds : oddsAmong(finalists)

/** Shares of each kind of seniority for which another round follows, in the middle: `prior_another_round` by role. */
const anotherBySeniority: Readonly<Record<string, number>> = { entry: 0.39, lead: 0.73, executive: 0.89 }

export const anotherRound = (final: boolean | null, seniority: string | null): Spread => {
  const { change, another } = beliefs
  if (final !== null) return final ? change : { ...change, odds: 1 / change.odds }
  const known = seniority !== null && Object.hasOwn(anotherBySeniority, seniority)
  const middle = known ? anotherBySeniority[seniority] : undefined
  return middle === undefined ? another : { ...another, odds: Math.exp(logOdds(middle)) }
}

/** `base ** exponent` for small whole exponents, many times as fast where it is 0 or 1. */
export const power = (base: number, exponent: number): number => {
  if (exponent === 0) return 1
  return exponent === 1 ? base : base ** exponent
}

/** The chance of being asked on when that of getting through this and so many more rounds is known: the same share of it in each. */
export const evenShare = (whole: number, rounds: number): number =>
  rounds === 1 ? Math.sqrt(whole) : whole ** (1 / (rounds + 1))

/** Chances of the verdicts on the way, averaged over all that is not known, a person's record weighed in. */
export interface Moments {
  /** An offer when no round follows. */
  offer: number
  /** Being asked on when one does. */
  advance: number
  /** Being asked on and getting the offer in the end. */
  both: number
}

/** Averages over the strata of one person, given what their log-odds multiply. */
const ofPerson = (hurdles: Hurdles, odds: number, person: number): Moments => {
  let offer = 0
  let advance = 0
  let through = 0
  for (let at = 0; at < fewProcessFactors.length; at += 1) {
    const whole = chanceOf(odds * person * (fewProcessFactors[at] ?? 1))
    offer += whole
    if (hurdles.finalists !== null) advance += evenShare(whole, hurdles.rounds)
    else {
      const asked = chanceOf(beliefs.advance.odds * person * (fewAskedFactors[at] ?? 1))
      advance += asked
      through += power(asked, hurdles.rounds)
    }
  }
  const count = fewProcessFactors.length
  const both = hurdles.finalists === null ? (through / count) * offer : offer
  return { offer: offer / count, advance: advance / count, both: both / count }
}

export const momentsOf = (hurdles: Hurdles, weights: Float64Array): Moments => {
  const odds = offerOdds(hurdles)
  const total = { offer: 0, advance: 0, both: 0 }
  for (let at = 0; at < strata; at += 1) {
    const weight = (weights[at] ?? 0) / strata
    const { offer, advance, both } = ofPerson(hurdles, odds, personFactors[at] ?? 1)
    total.offer += weight * offer
    total.advance += weight * advance
    total.both += weight * both
  }
  return total
}
