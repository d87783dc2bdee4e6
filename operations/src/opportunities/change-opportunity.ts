import { type OpportunityRecord, type Result, success } from '@roundtwo/model'
import type { Ports, WriteRecords } from '../ports.ts'
import { notFound } from './not-found.ts'

/** Changes one opportunity, deleted or not, and says what it is afterwards. */
export const changeOpportunity = (
  ports: Ports,
  id: string,
  change: (kept: OpportunityRecord, records: WriteRecords) => Promise<Partial<OpportunityRecord>>,
): Promise<Result<OpportunityRecord, 'not-found'>> =>
  ports.store.write(async (records) => {
    const kept = await records.get('opportunity', id)
    if (!kept) return notFound('opportunity', id)
    const changed = { ...kept, ...(await change(kept, records)), updatedAt: ports.clock() }
    await records.put('opportunity', changed)
    return success(changed)
  })
