import type { StoryView } from '@roundtwo/contract'
import type { EntryRecord, StoryRecord } from '@roundtwo/model'
import { lengthWords, missingParts, spokenLength } from '@roundtwo/stories'
import { loadSettings } from '../data/settings.ts'
import { entryViews } from '../ledger/entry-views.ts'
import { settledEntries } from '../ledger/settled-entries.ts'
import type { ReadRecords } from '../ports.ts'

type Telling = StoryView['tellings'][number]

const storyTold = ({ entry }: EntryRecord): string | null => (entry.kind === 'story' ? entry.storyId : null)

/** Where every story was told, by the story's id; one that was merged counts for the one it went into. */
const tellingsByStory = async (records: ReadRecords): Promise<Map<string, Telling[]>> => {
  const told = (await settledEntries(records)).filter((entry) => storyTold(entry) !== null)
  const standsFor = new Map((await records.list('story')).map(({ id, mergedInto }) => [id, mergedInto]))
  const final = (id: string): string => {
    const seen = new Set<string>()
    let at = id
    for (let next = standsFor.get(at); next && !seen.has(next); next = standsFor.get(at)) {
      seen.add(next)
      at = next
    }
    return at
  }
  const tellings = new Map<string, Telling[]>()
  for (const [opportunityId, entries] of Map.groupBy(told, (entry) => entry.opportunityId)) {
    const opportunity = await records.get('opportunity', opportunityId)
    if (!opportunity || opportunity.deletedAt) continue
    for (const view of await entryViews(records, opportunityId, entries)) {
      if (view.entry.kind !== 'story' || view.entry.storyId === null) continue
      const storyId = final(view.entry.storyId)
      const { id: entryId, round, people } = view
      const telling = { entryId, opportunityId, company: opportunity.company, round, people }
      tellings.set(storyId, [
        ...(tellings.get(storyId) ?? []),
        { ...telling, version: view.entry.storyId === storyId ? view.entry.version : null },
      ])
    }
  }
  return tellings
}

/** Says of stories who heard them, how long they take and what they lack. */
export const storyViews = async (records: ReadRecords, stories: readonly StoryRecord[]): Promise<StoryView[]> => {
  const tellings = await tellingsByStory(records)
  const { wordsPerMinute } = await loadSettings(records)
  return stories.map((story) => {
    const missing = missingParts(story.content)
    const length = spokenLength(story.content, wordsPerMinute)
    return {
      story,
      tellings: tellings.get(story.id) ?? [],
      length,
      lengthWords: lengthWords(length),
      missing: [...missing.parts, ...(missing.figureInResult ? [] : ['figure'])],
    }
  })
}

export const storyView = async (records: ReadRecords, story: StoryRecord): Promise<StoryView> => {
  const [view] = await storyViews(records, [story])
  if (!view) throw new Error('a story has no view')
  return view
}
