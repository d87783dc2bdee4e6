import type { PlainDate } from '@roundtwo/model'
import { beliefs } from '../beliefs.ts'
import type { Chances } from '../chances.ts'
import type { ForecastRequest } from '../request.ts'
import type { Spread } from '../spread.ts'
import { keeping, ratiosOf, recordChance, type Times, timesOf, verdictsIn, type World } from './world.ts'

// Chances by integrating the model of SPEC.md over everything that is not known, on grids.

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Integral over a standard normal by the trapezoidal rule, exact to many digits for smooth functions. */
const overNormal = (points: number, value: (z: number) => number): number => {
  const step = 14 / (points - 1)
  let sum = 0
  for (let at = 0; at < points; at += 1) {
    const z = -7 + at * step
    sum += density(z) * value(z) * step
  }
  return sum
}

/** Integral from 0 to 1 by midpoints. */
const overUniform = (points: number, value: (u: number) => number): number => {
  let sum = 0
  for (let at = 0; at < points; at += 1) sum += value((at + 0.5) / points) / points
  return sum
}

/** The chance to be above z, by Simpson's rule on the density. */
const above = (z: number): number => {
  if (z < 0) return 1 - above(-z)
  const [steps, end] = [400, 9]
  if (z >= end) return 0
  const width = (end - z) / steps
  let sum = density(z) + density(end)
  for (let at = 1; at < steps; at += 1) sum += density(z + at * width) * (at % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const averageOf = ({ odds, deviation }: Spread): number =>
  overNormal(101, (z) => logistic(Math.log(odds) + deviation * z))

/** Everything at its middle; parts are put in as they are integrated over. */
const middle: World = {
  person: 0,
  merit: 0,
  asked: 0,
  another: 0,
  hold: 0,
  silent: 0,
  second: 0,
  slowness: 0,
  soft: 0.5,
  firm: 0.5,
  certain: 0.5,
}

interface Averages {
  offer: number
  furtherRound: number
  refused: number
  eventual: number
}

/** Over the person and the process, the record weighed in, and whether a round follows; nothing held. */
const averageVerdicts = (request: ForecastRequest): Averages => {
  const half = beliefs.offer.deviation / Math.sqrt(2)
  const rest = Math.sqrt(beliefs.advance.deviation ** 2 - half ** 2)
  const sums = { weight: 0, offer: 0, furtherRound: 0, refused: 0, eventual: 0 }
  const points = 17
  const step = 12 / (points - 1)
  const grid = Array.from({ length: points }, (_, at) => -6 + at * step)
  for (const b of grid) {
    const person = half * b
    const weight = density(b) * recordChance({ ...middle, person }, request)
    for (const e of grid) {
      for (const own of request.finalists === null ? grid : [0]) {
        for (const f of grid) {
          const world = {
            ...middle,
            person,
            merit: person + half * e,
            asked: person + rest * own,
            another: f,
          }
          const mass = weight * density(e) * density(own) * density(f)
          const { offer, furtherRound, refused, through } = verdictsIn(world, request)
          sums.weight += mass
          sums.offer += mass * offer
          sums.furtherRound += mass * furtherRound
          sums.refused += mass * refused
          sums.eventual += mass * furtherRound * through
        }
      }
    }
  }
  return {
    offer: sums.offer / sums.weight,
    furtherRound: sums.furtherRound / sums.weight,
    refused: sums.refused / sums.weight,
    eventual: sums.eventual / sums.weight,
  }
}

/** The chance that a wait is longer than a time, over companies and processes. */
const longer = (time: number, { median, between, within }: Times): number =>
  time <= 0 ? 1 : overNormal(61, (z) => above((Math.log(time / median) - between * z) / within))

/** Chances after the silence so far, and of an offer in the end. */
export const referenceChances = (
  request: ForecastRequest,
  holidays: readonly PlainDate[],
): Chances & { eventualOffer: number } => {
  const verdicts = averageVerdicts(request)
  const times = timesOf(request, holidays)
  const hold = averageOf(beliefs.hold)
  const silent = averageOf(beliefs.silent)
  const second = averageOf(beliefs.second)
  const ratio = (of: 'offer' | 'furtherRound') =>
    overUniform(24, (soft) =>
      overUniform(24, (firm) =>
        overUniform(24, (certain) => ratiosOf({ ...middle, soft, firm, certain }, request.evidence)[of]),
      ),
    )
  const [kept, open] = times.promised
    ? [times.over === null ? 0 : keeping * (1 - times.over ** 3), 1 - keeping]
    : [0, 1]
  const first = longer(times.waited, times)
  const [from, to] = times.extra
  const later = overUniform(40, (u) => longer(times.waited - from - u * (to - from), times))
  const told = kept + open * (1 - silent) * longer(times.waited / 1.3, times)
  const good = kept + open * ((1 - second) * first + second * later)
  const onward = (1 - hold) * good * ratio('furtherRound')
  const joint = {
    offer: (1 - hold) * verdicts.offer * ratio('offer') * good,
    furtherRound: onward * verdicts.furtherRound,
    rejection: (1 - hold) * verdicts.refused * told,
    hold: hold * told,
    noAnswer: ((1 - hold) * verdicts.refused + hold) * open * silent,
  }
  const total = joint.offer + joint.furtherRound + joint.rejection + joint.hold + joint.noAnswer
  return {
    offer: joint.offer / total,
    furtherRound: joint.furtherRound / total,
    rejection: joint.rejection / total,
    hold: joint.hold / total,
    noAnswer: joint.noAnswer / total,
    eventualOffer: (joint.offer + onward * verdicts.eventual) / total,
  }
}
