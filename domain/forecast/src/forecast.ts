import { type PlainDate, type Result, success } from '@roundtwo/model'
import { type AnswerDates, answerDates } from './answer-dates.ts'
import { basisOf } from './basis.ts'
import { type ChanceHistogram, rangeIn } from './chance-range.ts'
import { type Answer, type Chances, chancesFrom, type Remaining, remainingAfter } from './chances.ts'
import { around, type Chance, type CurveDay, curveOf } from './curve.ts'
import { type Driver, driversOf } from './drivers.ts'
import { hurdlesUnder, type Model, modelOf, offerUnder, remainingUnder } from './model.ts'
import type { PriorId } from './priors.ts'
import { answerHistograms } from './ranges.ts'
import { checkRequest, type ForecastFailure, type ForecastRequest } from './request.ts'
import { type Unknown, unknownsOf } from './unknowns.ts'
import { drawWorlds, firstWorlds } from './worlds.ts'

export interface ForecastOptions {
  /** How many worlds the ranges come from; 100 or more. */
  draws?: number
  /** The same seed gives the same ranges; everything else does not depend on it. */
  seed?: number
  /** Public holidays of the company's country, at least from the interview to some months after today. */
  holidays?: Iterable<PlainDate>
}

/** Where one stands after an interview. */
export interface Forecast {
  /** What the next news will be; the chances sum to 1. `noAnswer`: there will never be any. */
  now: Record<Answer, Chance>
  /** An offer now or after further rounds: the chance the drivers, the unknowns and the sentence speak of. */
  eventualOffer: Chance
  /** From today, a day at a time, if nothing is heard before each. */
  curve: CurveDay[]
  answerBy: AnswerDates['answerBy']
  answerLikely: AnswerDates['answerLikely']
  /** The base rate first. */
  drivers: Driver[]
  unknowns: Unknown[]
  /** Ids of the priors used. */
  basis: PriorId[]
  /** The same chances for anybody after such a round, on the first day: what a score is measured against. */
  baseRate: Chances
  /** The chance of an offer in the end before the own record was counted: what to put into later records. */
  withoutRecord: number
}

/** The curve's later days rest on every third world: their ranges are read from a picture. */
const curveShare = 3
const usual = { draws: 4000, seed: 1 } as const

const chancesNow = (now: Remaining, spread: Record<Answer, ChanceHistogram>): Record<Answer, Chance> => {
  const p = chancesFrom(now)
  const chance = (answer: Answer) => around(p[answer], rangeIn(spread[answer]))
  return {
    offer: chance('offer'),
    furtherRound: chance('furtherRound'),
    rejection: chance('rejection'),
    hold: chance('hold'),
    noAnswer: chance('noAnswer'),
  }
}

const baseRateOf = (model: Model): Chances =>
  chancesFrom(
    remainingUnder(model, {
      ...model.facts,
      finalists: null,
      evidence: [],
      silence: false,
      ownRecord: false,
    }),
  )

const assess = (model: Model, { draws, seed }: { draws: number; seed: number }): Forecast => {
  const { facts, request, waiting, today, promised, silenceBefore } = model
  const verdicts = model.verdictsOf(facts)
  const remainingBefore = (day: number) => remainingAfter(verdicts, silenceBefore(day), waiting)
  const now = remainingBefore(today)
  const worlds = drawWorlds(hurdlesUnder(facts, request), facts.evidence, model.own, { draws, seed })
  const spread = answerHistograms(worlds, silenceBefore(today), waiting)
  return {
    now: chancesNow(now, spread),
    eventualOffer: around(now.eventualOffer / now.total, rangeIn(spread.eventualOffer)),
    curve: curveOf({
      today,
      verdicts,
      waiting,
      worlds: firstWorlds(worlds, Math.ceil(draws / curveShare)),
      elapsedBefore: (day) => silenceBefore(day).elapsed,
      remainingBefore,
    }),
    ...answerDates(today, promised ?? today, remainingBefore),
    drivers: driversOf(model),
    unknowns: unknownsOf(model),
    basis: basisOf(model),
    baseRate: baseRateOf(model),
    withoutRecord: offerUnder(model, { ...facts, ownRecord: false }),
  }
}

/**
 * Chances of the next news and of an offer in the end, given everything known of one process after an interview.
 * Chances agree with numerical integration of the model in SPEC.md to 0.005; ranges are 80 %.
 */
export const forecast = (
  request: ForecastRequest,
  { draws = usual.draws, seed = usual.seed, holidays = [] }: ForecastOptions = {},
): Result<Forecast, ForecastFailure> => {
  if (!Number.isInteger(draws) || draws < 100) throw new RangeError(`not a number of draws from 100: ${draws}`)
  const checked = checkRequest(request)
  return checked.ok ? success(assess(modelOf(request, holidays), { draws, seed })) : checked
}
