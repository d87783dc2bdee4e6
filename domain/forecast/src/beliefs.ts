import { type PriorId, priors } from './priors.ts'
import { chancesIn, mean, oddsFactors, type Spread, spreadBetween } from './spread.ts'

const rangeOf = (id: PriorId): { low: number; high: number } => {
  const found = priors.find((prior) => prior.id === id)
  if (found === undefined || found.low === null || found.high === null) throw new Error(`no range: ${id}`)
  return found
}

/**
 * What is believed before anything is known of a process. Each is a chance with its 80 % range; `SPEC.md` says how the
 * ranges follow from the priors named.
 */
export const beliefs = {
  /** The role is paused or cancelled. `prior_hold_cancel` */
  hold: spreadBetween(rangeOf('prior_hold_cancel')),
  /** Somebody turned down is never told. `prior_silence_if_rejected` */
  silent: spreadBetween(rangeOf('prior_silence_if_rejected')),
  /** Good news goes to a later choice, after a first one declined. `fun_lever_smb_second_wave_share` */
  second: spreadBetween(rangeOf('fun_lever_smb_second_wave_share')),
  /** An offer after a final round, unless held: with holds, 17 to 44 % as `prior_offer_final_round`. */
  offer: spreadBetween({ low: 0.195, high: 0.495 }),
  /** Being asked on when there is another round, unless held: see `prior_another_round`. */
  advance: spreadBetween({ low: 0.51, high: 0.785 }),
  /** There is another round, when nobody said: with `advance` and holds, 25 to 55 % are asked to one. */
  another: spreadBetween({ low: 0.46, high: 0.83 }),
  /** What was said of the rounds turns out otherwise. `judgement_rounds_change` */
  change: spreadBetween(rangeOf('judgement_rounds_change')),
} as const satisfies Record<string, Spread>

/** Half of what is not known of the chance of an offer belongs to the person and the market, half to the process. */
const half = beliefs.offer.deviation / Math.SQRT2
/** Standard deviation of the log-odds a person carries from one process to the next. */
export const personDeviation = half
/** What is left for the process when the person's part is taken from the spread of being asked on. */
const askedDeviation = Math.sqrt(beliefs.advance.deviation ** 2 - half ** 2)
export const personFactors = oddsFactors(half)
export const processFactors = oddsFactors(half)
export const askedFactors = oddsFactors(askedDeviation)

/** Fewer strata are enough where only an average is wanted: it is exact to 0.0002. */
const few = 16
export const fewProcessFactors = oddsFactors(half, few)
export const fewAskedFactors = oddsFactors(askedDeviation, few)

export const holdChances = chancesIn(beliefs.hold)
export const silentShares = chancesIn(beliefs.silent)
export const secondShares = chancesIn(beliefs.second)
export const meanHold = mean(holdChances)
export const meanSilent = mean(silentShares)
export const meanSecond = mean(secondShares)
