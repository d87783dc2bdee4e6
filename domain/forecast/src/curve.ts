import { dateOfDayNumber, type PlainDate } from '@roundtwo/model'
import type { Range } from './chance-range.ts'
import { type Chances, chancesFrom, type Remaining, remainingAfter, type Verdicts } from './chances.ts'
import { offerRanges } from './ranges.ts'
import { chanceOf, logOdds } from './spread.ts'
import type { Waiting } from './waiting.ts'
import type { Worlds } from './worlds.ts'

/** A chance with its 80 % range. */
export interface Chance extends Range {
  p: number
}

/** How things will stand on a day if nothing has been heard before it. */
export interface CurveDay extends Omit<Chances, 'offer'> {
  day: PlainDate
  offer: Chance
  eventualOffer: Chance
}

/** Days of the curve after today. */
export const curveLength = 60
/** Silences at which ranges are worked out; between them they are interpolated. */
const mostKnots = 6

/** Keeps a range around its chance: where nearly all weight lies in one tail the mean can leave it. */
export const around = (p: number, { low, high }: Range): Chance => ({
  p,
  low: Math.min(p, low),
  high: Math.max(p, high),
})

/** Whole working days from the first to the last silence, closer where chances change faster. */
const knotsBetween = (first: number, last: number): number[] => {
  const from = Math.sqrt(first)
  const step = (Math.sqrt(last) - from) / (mostKnots - 1)
  const knots = Array.from({ length: mostKnots }, (_, at) => Math.round((from + at * step) ** 2))
  return [...new Set(knots)]
}

interface Knot {
  elapsed: number
  offer: Range
  eventualOffer: Range
}

/** How far log-odds of a range's ends lie from those of its chance. */
const offsets = (p: number, { low, high }: Range): Range => ({
  low: logOdds(low) - logOdds(p),
  high: logOdds(high) - logOdds(p),
})

const between = (left: Range, right: Range, share: number): Range => ({
  low: left.low + share * (right.low - left.low),
  high: left.high + share * (right.high - left.high),
})

const shifted = (p: number, { low, high }: Range): Chance => {
  const odds = p / (1 - p)
  return around(p, { low: chanceOf(odds * Math.exp(low)), high: chanceOf(odds * Math.exp(high)) })
}

/** Where a silence lies among the knots: the pair around it and how far it is on from the left one. */
const interpolate = (knots: readonly Knot[], elapsed: number): Knot | undefined => {
  const right = knots.findIndex((knot) => knot.elapsed >= elapsed)
  const [before, after] = [knots[Math.max(0, right - 1)], knots[right]]
  if (before === undefined || after === undefined) return knots.at(-1)
  const gap = after.elapsed - before.elapsed
  const share = gap === 0 ? 0 : (elapsed - before.elapsed) / gap
  return {
    elapsed,
    offer: between(before.offer, after.offer, share),
    eventualOffer: between(before.eventualOffer, after.eventualOffer, share),
  }
}

export interface CurveFacts {
  today: number
  verdicts: Verdicts
  waiting: Waiting
  worlds: Worlds
  elapsedBefore: (day: number) => number
  remainingBefore: (day: number) => Remaining
}

/** A date yet to be kept changes nothing in the chance of an offer, so only the silence counts. */
const knotsOf = ({ today, verdicts, waiting, worlds, elapsedBefore }: CurveFacts): Knot[] =>
  knotsBetween(elapsedBefore(today), elapsedBefore(today + curveLength)).map((elapsed) => {
    const { offer, eventualOffer, total } = remainingAfter(verdicts, { kept: 0, open: 1, elapsed }, waiting)
    const ranges = offerRanges(worlds, elapsed, waiting)
    return {
      elapsed,
      offer: offsets(offer / total, ranges.offer),
      eventualOffer: offsets(eventualOffer / total, ranges.eventualOffer),
    }
  })

/** From today on, a day at a time. */
export const curveOf = (facts: CurveFacts): CurveDay[] => {
  const knots = knotsOf(facts)
  return Array.from({ length: curveLength + 1 }, (_, ahead) => {
    const day = facts.today + ahead
    const remaining = facts.remainingBefore(day)
    const chances = chancesFrom(remaining)
    const knot = interpolate(knots, facts.elapsedBefore(day))
    const flat = { low: 0, high: 0 }
    return {
      ...chances,
      day: dateOfDayNumber(day),
      offer: shifted(chances.offer, knot?.offer ?? flat),
      eventualOffer: shifted(remaining.eventualOffer / remaining.total, knot?.eventualOffer ?? flat),
    }
  })
}
