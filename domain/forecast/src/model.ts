import { dayNumber, type PlainDate } from '@roundtwo/model'
import { type Remaining, remainingAfter, type Verdicts, verdictsOf } from './chances.ts'
import { evidenceThatCounts } from './evidence-ratio.ts'
import type { EvidenceType } from './evidence-types.ts'
import { anotherRound, type Hurdles, momentsOf } from './hurdles.ts'
import { recordWeights } from './own-record.ts'
import type { ForecastRequest } from './request.ts'
import { noSilence, type Silence, type SilenceBefore, silenceOf } from './silence.ts'
import { chancesIn, mean } from './spread.ts'
import { type Waiting, waitingOf } from './waiting.ts'
import { workingDaysOf } from './working-days.ts'

/** What the chances rest on; any part can be put differently to see what it does. */
export interface Facts {
  finalists: number | null
  /** Whether this round is the last. */
  final: boolean | null
  /** Rounds to come when it is not; 1 or more. */
  rounds: number
  evidence: readonly EvidenceType[]
  /** Whether it counts that nothing has been heard, that a date was promised, and what the person's own record says. */
  silence: boolean
  promise: boolean
  ownRecord: boolean
}

/** A request as the model sees it. */
export interface Model {
  request: ForecastRequest
  facts: Facts
  waiting: Waiting
  /** Day numbers. */
  today: number
  promised: number | null
  silenceBefore: SilenceBefore
  /** The same, had no date been promised. */
  silenceWithoutPromise: SilenceBefore
  /** Nothing of the person's record, and all of it. */
  nobodys: Float64Array
  own: Float64Array
  verdictsOf: (facts: Facts) => Verdicts
}

/** As said, or as the number of rounds to come says. */
const finalOf = ({ finalRound, rounds }: ForecastRequest): boolean | null =>
  rounds === undefined || rounds === null ? finalRound : rounds === 0

const factsOf = (request: ForecastRequest): Facts => ({
  finalists: request.finalists,
  final: finalOf(request),
  rounds: Math.max(1, request.rounds ?? 1),
  evidence: evidenceThatCounts(request.evidence),
  silence: true,
  promise: true,
  ownRecord: true,
})

/** Works out each value once. */
const remembering = <Value>(): ((key: string, find: () => Value) => Value) => {
  const known = new Map<string, Value>()
  return (key, find) => {
    const value = known.get(key) ?? find()
    known.set(key, value)
    return value
  }
}

export const hurdlesUnder = (
  { finalists, final, rounds }: Facts,
  { seniority }: Pick<ForecastRequest, 'seniority'>,
): Hurdles => ({ finalists, another: anotherRound(final, seniority), rounds })

export const modelOf = (request: ForecastRequest, holidays: Iterable<PlainDate>): Model => {
  const { interviewedOn, promisedBy, country, record } = request
  const isWorking = workingDaysOf(country, holidays)
  const [nobodys, own] = [recordWeights([]), recordWeights(record)]
  const moments = remembering<ReturnType<typeof momentsOf>>()
  const another = remembering<number>()
  return {
    request,
    facts: factsOf(request),
    waiting: waitingOf(request),
    today: dayNumber(request.today),
    promised: promisedBy === null ? null : dayNumber(promisedBy),
    silenceBefore: silenceOf(request, isWorking),
    silenceWithoutPromise: silenceOf({ interviewedOn, promisedBy: null }, isWorking),
    nobodys,
    own,
    verdictsOf: (facts) => {
      const { finalists, final, rounds, ownRecord, evidence } = facts
      const hurdles = hurdlesUnder(facts, request)
      return verdictsOf(
        moments(`${finalists} ${rounds} ${ownRecord}`, () => momentsOf(hurdles, ownRecord ? own : nobodys)),
        another(`${final}`, () => mean(chancesIn(hurdles.another))),
        evidence,
      )
    },
  }
}

const silenceUnder = (model: Model, { silence, promise }: Facts): Silence => {
  if (!silence) return noSilence
  return promise ? model.silenceBefore(model.today) : model.silenceWithoutPromise(model.today)
}

export const remainingUnder = (model: Model, facts: Facts): Remaining =>
  remainingAfter(model.verdictsOf(facts), silenceUnder(model, facts), model.waiting)

/** The chance of an offer in the end, under given facts. */
export const offerUnder = (model: Model, facts: Facts): number => {
  const { eventualOffer, total } = remainingUnder(model, facts)
  return eventualOffer / total
}
