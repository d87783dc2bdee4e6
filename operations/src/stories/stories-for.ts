import type { OpportunityRecord, StoryRecord } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'

/** Stories for one opportunity, with those removed: the worked example has its own, and nobody else has those. */
export const storiesFor = (
  records: ReadRecords,
  { example }: Pick<OpportunityRecord, 'example'>,
): Promise<StoryRecord[]> => records.list('story', { example })

/** Those that can be told. */
export const liveStoriesFor = (
  records: ReadRecords,
  { example }: Pick<OpportunityRecord, 'example'>,
): Promise<StoryRecord[]> => records.list('story', { example, deletedAt: null })
