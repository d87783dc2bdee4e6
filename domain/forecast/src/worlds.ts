import { seededRandom } from '@roundtwo/model'
import { askedFactors, beliefs, holdChances, personFactors, processFactors } from './beliefs.ts'
import { combineEvidence, type Ratio, ratiosIn } from './evidence-ratio.ts'
import type { EvidenceType } from './evidence-types.ts'
import { evenShare, type Hurdles, offerOdds, power } from './hurdles.ts'
import { chanceOf, chancesIn, strata } from './spread.ts'
import { paces } from './waiting.ts'

/**
 * Ways things may be, drawn at random, one place of every column a world. `offer`, `furtherRound`, `refused` and `held`
 * together say how well the world explains the evidence and the record; their proportions are its chances.
 */
export interface Worlds {
  count: number
  offer: Float64Array
  furtherRound: Float64Array
  refused: Float64Array
  held: Float64Array
  /** The share of those asked on that gets the offer in the end. */
  through: Float64Array
  /** Strata: of the share never told, of the share of offers to a later choice, of the company's pace. */
  silent: Uint8Array
  second: Uint8Array
  slowness: Uint8Array
}

/**
 * What is not known: the axes of the cube that worlds are drawn from, each with a prime. Fractional parts of roots of
 * primes are steps that fill the cube evenly; of 300 choices of primes these come nearest to 600,000 worlds.
 * Source: R. D. Richtmyer, "The evaluation of definite integrals, and a quasi-Monte-Carlo method" (1951).
 */
const axes = {
  person: 71,
  process: 41,
  asked: 79,
  another: 47,
  hold: 7,
  silent: 59,
  second: 17,
  slowness: 29,
  soft: 19,
  firm: 31,
  certain: 67,
} as const
type Axis = keyof typeof axes

const stepOf = (axis: Axis): number => Math.sqrt(axes[axis]) % 1

/** Fractions of 1 as whole numbers of 32 bits, whose sums wrap around by themselves. */
const whole = 2 ** 32

/** Places among so many strata (a power of two) along one axis, for so many worlds. */
const strataAlong = (step: number, start: number, count: number, among: number): Uint8Array => {
  const toStratum = Math.clz32(among) + 1
  const column = new Uint8Array(count)
  const stride = Math.trunc(step * whole) | 0
  let place = Math.trunc(start * whole) | 0
  for (let world = 0; world < count; world += 1) {
    place = (place + stride) | 0
    column[world] = place >>> toStratum
  }
  return column
}

export interface Drawing {
  /** How many worlds. */
  draws: number
  /** The same seed gives the same worlds. */
  seed: number
}

/** Worlds for what stands in the way, the evidence, and a record as weights of the person's strata. */
export const drawWorlds = (
  hurdles: Hurdles,
  evidence: readonly EvidenceType[],
  weights: Float64Array,
  { draws, seed }: Drawing,
): Worlds => {
  const random = seededRandom(seed)
  const along = (axis: Axis, among: number = strata) => strataAlong(stepOf(axis), random(), draws, among)
  const persons = along('person')
  const verdicts = drawVerdicts(hurdles, persons, along('process'), along('asked'))
  const [silent, second, slowness] = [along('silent'), along('second'), along('slowness', paces)]
  const [anothers, holds] = [along('another'), along('hold')]
  const { soft, firm, certain } = combineEvidence(evidence)
  const ratios = drawRatios(soft, along('soft'), firm, along('firm'))
  const certainties = along('certain')
  const certainRatios = ratiosIn(certain)
  const another = chancesIn(hurdles.another)
  const { offer, advance, through } = verdicts
  const [refused, heldColumn] = [new Float64Array(draws), new Float64Array(draws)]
  for (let world = 0; world < draws; world += 1) {
    const weight = weights[persons[world] ?? 0] ?? 0
    const goesOn = another[anothers[world] ?? 0] ?? 0
    const held = holdChances[holds[world] ?? 0] ?? 0
    const ratio = ratios[world] ?? 1
    const open = weight * (1 - held)
    const ends = open * (1 - goesOn) * (offer[world] ?? 0)
    const on = open * goesOn * (advance[world] ?? 0)
    offer[world] = ends * ratio * (certainRatios[certainties[world] ?? 0] ?? 1)
    advance[world] = on * ratio
    refused[world] = open - ends - on
    heldColumn[world] = weight * held
  }
  return {
    count: draws,
    offer,
    furtherRound: advance,
    refused,
    held: heldColumn,
    through,
    silent,
    second,
    slowness,
  }
}

/** Chances of the verdicts: an offer when no round follows, being asked on when one does, and getting through then. */
const drawVerdicts = (
  hurdles: Hurdles,
  persons: Uint8Array,
  processes: Uint8Array,
  asked: Uint8Array,
): Pick<Worlds, 'offer' | 'through'> & { advance: Float64Array } => {
  const { finalists, rounds } = hurdles
  const middle = offerOdds(hurdles)
  const offers = new Float64Array(persons.length)
  const advances = new Float64Array(persons.length)
  const through = new Float64Array(persons.length)
  for (let world = 0; world < persons.length; world += 1) {
    const person = personFactors[persons[world] ?? 0] ?? 1
    const offer = chanceOf(middle * person * (processFactors[processes[world] ?? 0] ?? 1))
    const own = beliefs.advance.odds * person * (askedFactors[asked[world] ?? 0] ?? 1)
    const advance = finalists === null ? chanceOf(own) : evenShare(offer, rounds)
    offers[world] = offer
    advances[world] = advance
    through[world] = finalists === null ? offer * power(advance, rounds - 1) : offer / advance
  }
  return { offer: offers, advance: advances, through }
}

/** Products of two ratios, one for each pair of strata. */
const drawRatios = (left: Ratio, lefts: Uint8Array, right: Ratio, rights: Uint8Array): Float64Array => {
  const leftRatios = ratiosIn(left)
  const rightRatios = ratiosIn(right)
  const column = new Float64Array(lefts.length)
  for (let world = 0; world < column.length; world += 1) {
    column[world] = (leftRatios[lefts[world] ?? 0] ?? 1) * (rightRatios[rights[world] ?? 0] ?? 1)
  }
  return column
}

/** The first so many, which are spread as evenly as all. */
export const firstWorlds = (worlds: Worlds, count: number): Worlds => ({
  count,
  offer: worlds.offer.subarray(0, count),
  furtherRound: worlds.furtherRound.subarray(0, count),
  refused: worlds.refused.subarray(0, count),
  held: worlds.held.subarray(0, count),
  through: worlds.through.subarray(0, count),
  silent: worlds.silent.subarray(0, count),
  second: worlds.second.subarray(0, count),
  slowness: worlds.slowness.subarray(0, count),
})
