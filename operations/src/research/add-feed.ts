import { failures } from '@roundtwo/contract'
import { type FeedRecord, failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { askFeed, keepAnswer } from './ask-feed.ts'

const unasked = { etag: null, lastModified: null }

export const addFeed: HandlerOf<'addFeed'> = async (ports, { opportunityId, address }) => {
  const answer = await askFeed(ports, address, unasked)
  if (!answer.ok) return answer
  return ports.store.write(async (records) => {
    if (!(await findOpportunity(records, opportunityId))) return notFound('opportunity', opportunityId)
    const known = await records.list('feed', { opportunityId, address })
    if (known.length > 0) return failure('feed-known', failures['feed-known'].sentence)
    const now = ports.clock()
    const feed: FeedRecord = {
      ...{ id: ports.newId(), opportunityId, address, title: address, ...unasked },
      ...{ checkedAt: null, nextAt: now, failures: 0, trouble: null, addedAt: now },
    }
    await records.put('feed', feed)
    const proposed = await keepAnswer(ports, records, feed, answer)
    return success({ feed: (await records.get('feed', feed.id)) ?? feed, proposed })
  })
}
