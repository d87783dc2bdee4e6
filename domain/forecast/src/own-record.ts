import { personDeviation } from './beliefs.ts'
import type { RecordedForecast } from './request.ts'
import { logOdds, normalStrata, strata } from './spread.ts'

/** Forecasts of 0 and 1 would make one surprise outweigh everything. */
const farthest = 0.005

/** What a record says about offers: log-odds forecast, and whether one came. */
const tellingOf = (record: readonly RecordedForecast[]): { expected: number; came: boolean }[] =>
  record
    .filter(({ outcome }) => outcome !== 'further-round' && outcome !== 'withdrawn')
    .map(({ forecast, outcome }) => ({
      expected: logOdds(Math.min(1 - farthest, Math.max(farthest, forecast))),
      came: outcome === 'offer',
    }))

/** How many outcomes of the record say something about offers. */
export const tellingOutcomes = (record: readonly RecordedForecast[]): { count: number; offers: number } => {
  const telling = tellingOf(record)
  return { count: telling.length, offers: telling.filter(({ came }) => came).length }
}

/**
 * How well each stratum of a person's lasting log-odds explains the record, relative to the average of 1. An outcome
 * is an offer with the log-odds forecast plus the person's.
 */
export const recordWeights = (record: readonly RecordedForecast[]): Float64Array => {
  const telling = tellingOf(record)
  if (telling.length === 0) return new Float64Array(strata).fill(1)
  const logs = normalStrata.map((z) =>
    telling.reduce((sum, { expected, came }) => {
      const logit = expected + personDeviation * z
      return sum - Math.log1p(Math.exp(came ? -logit : logit))
    }, 0),
  )
  const most = logs.reduce((top, log) => Math.max(top, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map((log) => Math.exp(log - most))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight * strata) / total)
}
