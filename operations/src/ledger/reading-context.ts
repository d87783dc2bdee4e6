import { dateInZone, type OpportunityRecord } from '@roundtwo/model'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { liveStoriesFor } from '../stories/stories-for.ts'
import { wordsOf } from '../stories/story-words.ts'

/** Whom and what somebody's own words may speak of. */
export const readingContext = async (
  ports: PurePorts,
  records: ReadRecords,
  { id: opportunityId, example }: Pick<OpportunityRecord, 'id' | 'example'>,
) => {
  const people = await records.list('person', { opportunityId })
  const stories = await liveStoriesFor(records, { example })
  return {
    people: people.map(({ id, name, role }) => ({ id, name, role })),
    stories: stories.map(({ id, content, version }) => ({
      id,
      title: content.title,
      words: wordsOf(content),
      version,
    })),
    today: dateInZone(ports.clock(), await ownZoneOf(records, ports)),
  }
}
