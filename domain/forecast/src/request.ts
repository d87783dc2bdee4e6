import { dayNumber, failure, type Outcome, outcomes, type PlainDate, type Result, success } from '@roundtwo/model'
import { evidenceTypes } from './evidence-types.ts'

/** An earlier forecast of one's own and what came of it. */
export interface RecordedForecast {
  /** The chance of an offer in the end, as it stood before the record was counted (`withoutRecord`). 0 to 1. */
  forecast: number
  /** A further round and a withdrawal say nothing about offers and are passed over. */
  outcome: Outcome
}

/** What is known of one process after an interview; null where it is not. */
export interface ForecastRequest {
  /** How many are still in the running for the one place, oneself included. */
  finalists: number | null
  finalRound: boolean | null
  /** Rounds known to come after this one. */
  rounds?: number | null
  /** In anybody's words; those with a published waiting time are recognised. */
  industry: string | null
  /** ISO 3166 code of the company's country. */
  country: string | null
  /** As in a posting; others count as unknown. */
  seniority: string | null
  interviewedOn: PlainDate
  promisedBy: PlainDate | null
  today: PlainDate
  /** Ids of `evidenceTypes`; each counts once. */
  evidence: readonly string[]
  record: readonly RecordedForecast[]
}

export const forecastFailures = [
  'interview-to-come',
  'promised-before-interview',
  'dates-too-far-apart',
  'unknown-evidence',
  'impossible-finalists',
  'impossible-rounds',
  'impossible-record',
] as const
export type ForecastFailure = (typeof forecastFailures)[number]

const tenYears = 3653
const knownEvidence = new Set<string>(evidenceTypes.map(({ id }) => id))
const knownOutcomes = new Set<string>(outcomes)

const isCount = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to

const checkDates = ({ interviewedOn, promisedBy, today }: ForecastRequest): Result<null, ForecastFailure> => {
  const since = dayNumber(today) - dayNumber(interviewedOn)
  if (since < 0) {
    return failure(
      'interview-to-come',
      `The interview is on ${interviewedOn} and today is ${today}; ask again when it has been.`,
    )
  }
  const ahead = promisedBy === null ? 0 : dayNumber(promisedBy) - dayNumber(interviewedOn)
  if (ahead < 0) {
    return failure(
      'promised-before-interview',
      `The answer was promised by ${promisedBy}, before the interview on ${interviewedOn}; correct one of the two dates.`,
    )
  }
  if (since > tenYears || ahead > tenYears) {
    return failure(
      'dates-too-far-apart',
      'There are more than ten years between the interview and another date; correct the year.',
    )
  }
  return success(null)
}

const checkRounds = ({ finalists, finalRound, rounds }: ForecastRequest): Result<null, ForecastFailure> => {
  if (finalists !== null && !isCount(finalists, 1, 10_000)) {
    return failure(
      'impossible-finalists',
      `The number of finalists is ${finalists}; give a whole number from 1, yourself included, or leave it out.`,
    )
  }
  if (rounds === undefined || rounds === null) return success(null)
  const known = isCount(rounds, 0, 10)
  if (known && (finalRound === null || finalRound === (rounds === 0))) return success(null)
  return failure(
    'impossible-rounds',
    known
      ? `This round cannot be ${finalRound ? 'the final one' : 'followed by others'} when ${rounds} are to come; correct one of the two.`
      : `The number of rounds to come is ${rounds}; give a whole number from 0 to 10, or leave it out.`,
  )
}

const checkFacts = ({ evidence, record }: ForecastRequest): Result<null, ForecastFailure> => {
  const stranger = evidence.find((id) => !knownEvidence.has(id))
  if (stranger !== undefined) {
    return failure('unknown-evidence', `There is no evidence called "${stranger}"; take one of those listed.`)
  }
  const wrong = record.findIndex(
    ({ forecast, outcome }) => !(forecast >= 0 && forecast <= 1) || !knownOutcomes.has(outcome),
  )
  if (wrong >= 0) {
    return failure(
      'impossible-record',
      `Number ${wrong + 1} of your record needs a forecast from 0 to 1 and one of the outcomes ${outcomes.join(', ')}.`,
    )
  }
  return success(null)
}

/** The first thing about the request that cannot be, if any. */
export const checkRequest = (request: ForecastRequest): Result<null, ForecastFailure> => {
  const dates = checkDates(request)
  if (!dates.ok) return dates
  const counts = checkRounds(request)
  return counts.ok ? checkFacts(request) : counts
}
