import { exampleMemory } from '@roundtwo/catalog'
import {
  confirmedByUser,
  dateInZone,
  daysLater,
  type EntryRecord,
  type Instant,
  type InterviewRecord,
  instantInZone,
  later,
  minutes,
  type PersonRecord,
  type StoryRecord,
  type ZoneName,
} from '@roundtwo/model'
import { entryRound } from '../ledger/entry-round.ts'
import type { Ports, WriteRecords } from '../ports.ts'

interface Around {
  opportunityId: string
  zone: ZoneName
  now: Instant
  people: Map<string, PersonRecord>
  stories: Map<string, StoryRecord>
}

const idsOf = (people: Around['people'], names: string[]): string[] =>
  names.flatMap((name) => people.get(name)?.id ?? [])

const keepStories = async (ports: Ports, records: WriteRecords, now: Instant) => {
  const stories = new Map<string, StoryRecord>()
  for (const content of exampleMemory.stories) {
    const story: StoryRecord = {
      ...{ id: ports.newId(), content, version: 1, mergedInto: null, example: true },
      ...{ createdAt: now, updatedAt: now, deletedAt: null },
    }
    stories.set(content.title, story)
    await records.put('story', story)
  }
  return stories
}

/** The first interview, held some days ago. */
const keepFirstInterview = async (
  ports: Ports,
  records: WriteRecords,
  roundId: string,
  { opportunityId, zone, now, people }: Around,
): Promise<void> => {
  const { daysBefore, minutes: length, platform, with: names } = exampleMemory.firstRound
  const start = instantInZone(`${daysLater(dateInZone(now, zone), -daysBefore)}T10:30`, zone)
  const interview: InterviewRecord = {
    ...{ id: ports.newId(), opportunityId, roundId, uid: null, sequence: 0, status: 'held' },
    ...{ start, end: later(start, minutes(length)), zone, place: null, link: null, platform, origins: {} },
  }
  await records.put('interview', interview)
  for (const personId of idsOf(people, names))
    await records.put('attendance', { id: ports.newId(), opportunityId, interviewId: interview.id, personId })
}

const keepEntriesOf = async (ports: Ports, records: WriteRecords, roundId: string, around: Around) => {
  const { opportunityId, zone, now, people, stories } = around
  for (const { with: names, entry, story, dueInDays } of exampleMemory.entries) {
    const told = story && entry.kind === 'story' && { ...entry, storyId: stories.get(story)?.id ?? null }
    const due = dueInDays !== undefined &&
      entry.kind === 'promise' && { ...entry, due: daysLater(dateInZone(now, zone), dueInDays) }
    const record: EntryRecord = {
      ...{ id: ports.newId(), opportunityId, roundId, personIds: idsOf(people, names) },
      ...{ entry: told || due || entry, source: 'typed', quote: null, createdAt: now, ...confirmedByUser },
    }
    await records.put('entry', record)
  }
}

const keepFindings = async (ports: Ports, records: WriteRecords, around: Around): Promise<void> => {
  const { opportunityId, zone, now, people, stories } = around
  const today = dateInZone(now, zone)
  for (const { daysAgo, stories: titles, ...note } of exampleMemory.notes)
    await records.put('note', {
      ...{ id: ports.newId(), opportunityId, ...note, link: null, date: daysLater(today, -daysAgo) },
      ...{ storyIds: titles.flatMap((title) => stories.get(title)?.id ?? []), state: 'kept' },
      ...{ feedId: null, guid: null, documentId: null, createdAt: now, updatedAt: now },
    })
  for (const [position, { catalog, text, theme, to }] of exampleMemory.asks.entries())
    await records.put('ask', {
      ...{ id: ports.newId(), opportunityId, askId: catalog, text, theme },
      ...{ personId: people.get(to)?.id ?? null, again: false, askedAt: null, roundId: null },
      ...{ answer: '', entryId: null, position, createdAt: now },
    })
}

/** What the worked example remembers of its first round. */
export const keepExampleMemory = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  zone: ZoneName,
): Promise<void> => {
  const now = ports.clock()
  const people = await records.list('person', { opportunityId })
  const around: Around = {
    ...{ opportunityId, zone, now, stories: await keepStories(ports, records, now) },
    people: new Map(people.map((person) => [person.name, person])),
  }
  const { id: roundId } = await entryRound(ports, records, opportunityId, 1)
  await keepFirstInterview(ports, records, roundId, around)
  await keepEntriesOf(ports, records, roundId, around)
  await keepFindings(ports, records, around)
}
