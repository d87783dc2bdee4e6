import { type Instant, milliseconds } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { WriteRecords } from '../ports.ts'
import { changeOpportunity } from './change-opportunity.ts'
import { forgetUpdate } from './undo-invitation.ts'

/** How long a deleted opportunity can be restored. */
export const keptFor = 30 * 24 * 60 * 60 * 1000

const forgetOld = async (records: WriteRecords, now: Instant): Promise<void> => {
  for (const { id, deletedAt } of await records.list('opportunity'))
    if (deletedAt && milliseconds(now) - milliseconds(deletedAt) >= keptFor) {
      await forgetUpdate(records, id)
      await records.remove('opportunity', id)
    }
}

export const deleteOpportunity: HandlerOf<'deleteOpportunity'> = (ports, { id }) =>
  changeOpportunity(ports, id, async (kept, records) => {
    await forgetOld(records, ports.clock())
    return { deletedAt: kept.deletedAt ?? ports.clock() }
  })
