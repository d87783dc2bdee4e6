import {
  dateInZone,
  type Figure,
  type Instant,
  type InterviewRecord,
  type OpportunityRecord,
  type Pay,
  type PlainDate,
  type Posting,
  type ZoneName,
} from '@roundtwo/model'
import type { NotesInput } from '@roundtwo/reading'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { liveStoriesFor } from '../stories/stories-for.ts'
import { wordsOf } from '../stories/story-words.ts'
import { lastHeldNumber } from './entry-round.ts'
import { resumeFacts } from './resume-statements.ts'

/** Whom and what somebody's own words may speak of. */
export interface ReadingContext extends Omit<NotesInput, 'lines'> {
  /** The present version of each story. */
  versions: ReadonlyMap<string, number>
  /** All that each story tells, to know it by when it is told. */
  storyWords: ReadonlyMap<string, string>
  /** What the posting pays. */
  pay: Pay | null
}

const figureWords = ({ amount, upTo, unit, subject }: Figure): string =>
  [amount, upTo === null ? '' : `to ${upTo}`, unit, subject === unit ? '' : subject].filter(Boolean).join(' ')

const payWords = ({ min, max, currency, period }: Pay): string =>
  `${currency} ${min === max ? min : `${min} to ${max}`} per ${period}`

const postingFacts = ({ title, place, pay, requirements, duties }: Posting): string[] => [
  ...[title, place].filter((fact) => fact !== null),
  ...(pay ? [payWords(pay)] : []),
  ...requirements.map(({ text }) => text),
  ...duties,
]

/** The day of the last interview of a round that has begun; null when none has. */
const heldOn = (
  interviews: readonly InterviewRecord[],
  roundId: string | undefined,
  now: Instant,
  ownZone: ZoneName,
): PlainDate | null => {
  const held = interviews.flatMap(({ roundId: own, status, start, zone }) =>
    own === roundId && status !== 'cancelled' && start !== null && start <= now ? { start, zone } : [],
  )
  const last = held.toSorted((one, other) => (one.start < other.start ? -1 : 1)).at(-1)
  return last ? dateInZone(last.start, last.zone ?? ownZone) : null
}

/** Everybody of an opportunity, and who was there where somebody is known to have been. */
const peopleAt = async (
  records: ReadRecords,
  opportunityId: string,
  interviews: readonly InterviewRecord[],
  roundId: string | undefined,
): Promise<ReadingContext['people']> => {
  const people = await records.list('person', { opportunityId })
  const attendance = await records.list('attendance', { opportunityId })
  const own = new Set(interviews.flatMap((one) => (one.roundId === roundId ? one.id : [])))
  const there = new Set(attendance.flatMap((row) => (own.has(row.interviewId) ? row.personId : [])))
  return people.map(({ id, name, role }) => ({
    id,
    name,
    role,
    ...(there.size > 0 ? { wasThere: there.has(id) } : {}),
  }))
}

/** The context of what is told about a round: the last one held without. */
export const readingContext = async (
  ports: PurePorts,
  records: ReadRecords,
  { id: opportunityId, example, resumeId }: Pick<OpportunityRecord, 'id' | 'example' | 'resumeId'>,
  round?: number,
): Promise<ReadingContext> => {
  const stories = await liveStoriesFor(records, { example })
  const rounds = await records.list('round', { opportunityId })
  const interviews = await records.list('interview', { opportunityId })
  const [posting] = await records.list('posting', { opportunityId })
  const resume = resumeId ? await records.get('resume', resumeId) : undefined
  const ownZone = await ownZoneOf(records, ports)
  const now = ports.clock()
  const today = dateInZone(now, ownZone)
  const number = round ?? lastHeldNumber({ rounds, interviews }, now)
  const roundId = rounds.find((one) => one.number === number)?.id
  return {
    today,
    interviewedOn: heldOn(interviews, roundId, now, ownZone) ?? today,
    people: await peopleAt(records, opportunityId, interviews, roundId),
    stories: stories.map(({ id, content }) => ({
      ...{ id, title: content.title, figures: content.figures.map(figureWords) },
    })),
    cv: resume ? resumeFacts(resume.resume) : [],
    posting: posting ? postingFacts(posting.posting) : [],
    versions: new Map(stories.map(({ id, version }) => [id, version])),
    storyWords: new Map(stories.map(({ id, content }) => [id, wordsOf(content)])),
    pay: posting?.posting.pay ?? null,
  }
}
