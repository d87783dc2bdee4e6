import { type FeedRecord, type Outcome, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { Ports, ReadRecords } from '../ports.ts'
import { askFeed, keepAnswer } from './ask-feed.ts'

/** Nobody waits for news of a company that has answered for good. */
const over: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['rejection', 'withdrawn'])

/** Feeds of opportunities that still go on. */
const followed = async (records: ReadRecords, opportunityId: string | undefined): Promise<FeedRecord[]> => {
  const feeds = await records.list('feed', opportunityId ? { opportunityId } : {})
  const open = await Promise.all(
    feeds.map(async (feed) => {
      const opportunity = await records.get('opportunity', feed.opportunityId)
      return opportunity && !opportunity.deletedAt && !over.has(opportunity.outcome)
    }),
  )
  return feeds.filter((_feed, place) => open[place])
}

const pollOne = async (ports: Ports, feed: FeedRecord) => {
  const answer = await askFeed(ports, feed.address, feed)
  const proposed = await ports.store.write(async (records) => {
    // It may have been removed while its server was asked.
    const kept = await records.get('feed', feed.id)
    return kept ? keepAnswer(ports, records, kept, answer) : 0
  })
  return { proposed, trouble: answer.ok ? null : answer.message }
}

export const pollFeeds: HandlerOf<'pollFeeds'> = async (ports, { opportunityId }) => {
  const now = ports.clock()
  const feeds = await ports.store.read((records) => followed(records, opportunityId))
  const due = feeds.filter(({ nextAt }) => nextAt <= now)
  let proposed = 0
  const troubles: { feedId: string; title: string; message: string }[] = []
  // One after the other: several feeds of one company often come from one server.
  for (const feed of due) {
    const polled = await pollOne(ports, feed)
    proposed += polled.proposed
    if (polled.trouble) troubles.push({ feedId: feed.id, title: feed.title, message: polled.trouble })
  }
  const after = await ports.store.read((records) => followed(records, opportunityId))
  const nextAt = after.map((feed) => feed.nextAt).toSorted()[0] ?? null
  return success({ checked: due.length, proposed, troubles, nextAt })
}
