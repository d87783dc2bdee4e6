import { daysLater, outcomes, type PlainDate, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { evidenceTypes } from '../evidence-types.ts'
import type { ForecastRequest } from '../request.ts'

/** A final round today, of which nothing else is known. */
export const plainRequest: ForecastRequest = {
  finalists: null,
  finalRound: true,
  industry: null,
  country: null,
  seniority: null,
  interviewedOn: plainDate('2026-12-01'),
  promisedBy: null,
  today: plainDate('2026-12-01'),
  evidence: [],
  record: [],
}

export const requestWith = (facts: Partial<ForecastRequest>): ForecastRequest => ({
  ...plainRequest,
  ...facts,
})

/** The same request when so many days have gone by, the day itself not counted. */
export const afterSilence = (days: number, facts: Partial<ForecastRequest> = {}): ForecastRequest => {
  const request = requestWith(facts)
  return { ...request, today: daysLater(request.interviewedOn, days + 1) }
}

export const someHolidays: readonly PlainDate[] = [
  plainDate('2026-12-08'),
  plainDate('2026-12-25'),
  plainDate('2027-01-01'),
]

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 })

const records = fc.array(
  fc.record({
    forecast: fc.double({ min: 0.05, max: 0.7, noNaN: true }),
    outcome: fc.constantFrom(...outcomes),
  }),
  { maxLength: 6 },
)

/** Requests of every kind that make sense. */
export const requests: fc.Arbitrary<ForecastRequest> = fc
  .record({
    finalists: maybe(fc.integer({ min: 1, max: 12 })),
    finalRound: maybe(fc.boolean()),
    more: fc.integer({ min: 1, max: 3 }),
    industry: maybe(fc.constantFrom('Government', 'restaurants', 'Energy', 'software', '')),
    country: maybe(fc.constantFrom('DE', 'us', 'BR', 'IN', 'IL', 'ZZ')),
    seniority: maybe(fc.constantFrom('entry', 'mid', 'senior', 'lead', 'executive', 'unknown')),
    waited: fc.integer({ min: 0, max: 60 }),
    promised: maybe(fc.integer({ min: 0, max: 40 })),
    evidence: fc.subarray(evidenceTypes.map(({ id }) => id)),
    record: records,
  })
  .map(({ more, waited, promised, ...facts }) => ({
    ...plainRequest,
    ...facts,
    rounds: facts.finalRound === false ? more : null,
    today: daysLater(plainRequest.interviewedOn, waited),
    promisedBy: promised === null ? null : daysLater(plainRequest.interviewedOn, promised),
  }))
