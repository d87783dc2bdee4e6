import type { StoryContent, StoryRecord } from '@roundtwo/model'
import { changeStory } from '@roundtwo/stories'
import type { Ports, WriteRecords } from '../ports.ts'

/** Whether somebody heard the story as it stands now. */
const wasTold = async (records: WriteRecords, { id, version }: StoryRecord): Promise<boolean> =>
  (await records.list('entry')).some(
    ({ entry }) => entry.kind === 'story' && entry.storyId === id && (entry.version ?? version) === version,
  )

/** Keeps the new words, and the old ones as a version where they were told or belong to an earlier sitting. */
export const changeKeptStory = async (
  ports: Ports,
  records: WriteRecords,
  kept: StoryRecord,
  content: StoryContent,
  { keepPresent = false }: { keepPresent?: boolean } = {},
): Promise<StoryRecord> => {
  const { story, revision } = changeStory(kept, content, {
    now: ports.clock(),
    told: keepPresent || (await wasTold(records, kept)),
    newId: ports.newId,
  })
  await records.put('story', story)
  if (revision) await records.put('revision', revision)
  return story
}

export const newStory = (ports: Ports, content: StoryContent): StoryRecord => ({
  id: ports.newId(),
  content,
  version: 1,
  mergedInto: null,
  example: false,
  createdAt: ports.clock(),
  updatedAt: ports.clock(),
  deletedAt: null,
})
