import { removeRecord } from '../details/remove-record.ts'
import type { HandlerOf } from '../implement.ts'

/** What it proposed and nobody decided on goes with it. */
export const deleteFeed: HandlerOf<'deleteFeed'> = (ports, { id }) =>
  removeRecord(ports, 'feed', id, async (feed, records) => {
    const { opportunityId } = feed
    const orphans = await records.list('note', { opportunityId, feedId: null, state: 'proposed' })
    for (const note of orphans) await records.remove('note', note.id)
  })
