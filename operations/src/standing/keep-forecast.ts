import type { StandingView } from '@roundtwo/contract'
import { dateInZone, type ForecastRecord } from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'

/** Keeps what was shown, so that it can be scored; the last of each day. */
export const keepForecast = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  { forecast }: Pick<StandingView, 'forecast'>,
): Promise<void> => {
  const madeAt = ports.clock()
  const { now, eventualOffer, baseRate, withoutRecord, answerBy } = forecast
  const record: ForecastRecord = {
    id: `${opportunityId}:${dateInZone(madeAt, ports.machineZone())}`,
    opportunityId,
    madeAt,
    chances: now,
    eventualOffer,
    baseRate,
    withoutRecord,
    answerBy: answerBy.p50,
  }
  const kept = await records.get('forecast', record.id)
  const same = kept && JSON.stringify({ ...kept, madeAt }) === JSON.stringify(record)
  if (!same) await records.put('forecast', record)
}
