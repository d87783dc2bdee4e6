import type { RecordedForecast } from '@roundtwo/forecast'
import type { ForecastRecord, OpportunityRecord } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'

export interface Closed {
  opportunity: OpportunityRecord
  outcome: NonNullable<OpportunityRecord['outcome']>
  /** The last one shown before the outcome was known. */
  forecast: ForecastRecord
}

/** Every process that came to an end with the last forecast made of it: one each, for days of waiting are not separate trials. */
export const closedOnes = async (records: ReadRecords): Promise<Closed[]> => {
  const opportunities = await records.list('opportunity', { deletedAt: null, example: false })
  const forecasts = Map.groupBy(await records.list('forecast'), ({ opportunityId }) => opportunityId)
  return opportunities.flatMap((opportunity) => {
    const { outcome, outcomeOn } = opportunity
    if (outcome === null) return []
    const shown = (forecasts.get(opportunity.id) ?? [])
      .filter(({ madeAt }) => outcomeOn === null || madeAt.slice(0, 10) <= outcomeOn)
      .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))[0]
    return shown ? [{ opportunity, outcome, forecast: shown }] : []
  })
}

export const asRecord = (closed: readonly Closed[]): RecordedForecast[] =>
  closed.map(({ forecast, outcome }) => ({ forecast: forecast.withoutRecord, outcome }))
