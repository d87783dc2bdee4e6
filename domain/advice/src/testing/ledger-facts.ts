import {
  type AskRecord,
  type AttendanceRecord,
  blankRound,
  confirmedByUser,
  type EntryRecord,
  type Figure,
  type Instant,
  type InterviewRecord,
  instant,
  type LedgerEntry,
  type PersonRecord,
  plainDate,
  type RoundRecord,
  type StoryContent,
  type StoryRecord,
  type Surety,
} from '@roundtwo/model'
import type { AdviceFacts } from '../advice-facts.ts'
import { advise } from '../advise.ts'

const opportunityId = 'o'
const long = instant('2026-11-10T12:00:00Z')

export const person = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  opportunityId,
  name,
  role: null,
  email: null,
  kind: 'interviewer',
  notes: '',
  origins: {},
  ...more,
})

export const round = (number: number): RoundRecord => ({
  id: `round-${number}`,
  opportunityId,
  number,
  ...blankRound,
})

export const meeting = (
  id: string,
  number: number,
  start: string | null,
  more: Partial<InterviewRecord> = {},
): InterviewRecord => ({
  id,
  opportunityId,
  roundId: `round-${number}`,
  uid: null,
  sequence: 0,
  status: 'planned',
  start: start === null ? null : instant(start),
  end: null,
  zone: null,
  place: null,
  link: null,
  platform: null,
  origins: {},
  ...more,
})

export const attend = (interviewId: string, ...people: string[]): AttendanceRecord[] =>
  people.map((personId) => ({ id: `${interviewId}-${personId}`, opportunityId, interviewId, personId }))

export const figure = (subject: string, amount: number, unit = '', upTo: number | null = null): Figure => ({
  subject,
  amount,
  upTo,
  unit,
})

/** Says who it was with, the round and when it was written down. */
export interface Told {
  with?: string[]
  round?: number
  at?: Instant
  quote?: string
  surety?: Surety
}

export const entry = (id: string, what: LedgerEntry, told: Told = {}): EntryRecord => ({
  id,
  opportunityId,
  roundId: `round-${told.round ?? 1}`,
  personIds: told.with ?? [],
  entry: what,
  source: 'typed',
  quote: told.quote ?? null,
  ...(told.surety ?? confirmedByUser),
  createdAt: told.at ?? long,
})

export const stated = (subject: string, amount: number, unit = '', upTo: number | null = null): LedgerEntry => ({
  kind: 'figure',
  text: `said ${subject} is ${amount} ${unit}`,
  figure: figure(subject, amount, unit, upTo),
  by: 'me',
  better: '',
})

export const asked = (text: string, more: Partial<Extract<LedgerEntry, { kind: 'question' }>> = {}): LedgerEntry => ({
  kind: 'question',
  text,
  answer: '',
  rating: null,
  better: '',
  followedUp: false,
  ...more,
})

export const toldStory = (text: string, more: Partial<Extract<LedgerEntry, { kind: 'story' }>> = {}): LedgerEntry => ({
  kind: 'story',
  text,
  storyId: null,
  version: null,
  followedUp: false,
  ...more,
})

export const doubted = (text: string, more: Partial<Extract<LedgerEntry, { kind: 'doubt' }>> = {}): LedgerEntry => ({
  kind: 'doubt',
  text,
  spoken: true,
  better: '',
  settled: false,
  ...more,
})

export const promised = (text: string, more: Partial<Extract<LedgerEntry, { kind: 'promise' }>> = {}): LedgerEntry => ({
  kind: 'promise',
  text,
  by: 'me',
  due: null,
  kept: false,
  ...more,
})

export const leanedInto = (text: string): LedgerEntry => ({ kind: 'interest', text })
export const fact = (text: string, by: 'me' | 'them' = 'me'): LedgerEntry => ({ kind: 'fact', text, by })
export const leftOpen = (text: string, settled = false): LedgerEntry => ({ kind: 'open', text, settled })

export const content = (title: string, more: Partial<StoryContent> = {}): StoryContent => ({
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  reflection: '',
  figures: [],
  competencies: [],
  evidence: [],
  ...more,
})

export const story = (
  id: string,
  title: string,
  more: Partial<StoryContent> = {},
  record: Partial<StoryRecord> = {},
): StoryRecord => ({
  id,
  content: content(title, more),
  version: 1,
  mergedInto: null,
  example: false,
  createdAt: long,
  updatedAt: long,
  deletedAt: null,
  ...record,
})

export const ask = (id: string, text: string, more: Partial<AskRecord> = {}): AskRecord => ({
  id,
  opportunityId,
  askId: null,
  text,
  theme: 'team',
  personId: null,
  again: false,
  askedAt: null,
  roundId: null,
  answer: '',
  entryId: null,
  position: 0,
  createdAt: long,
  ...more,
})

/** Round 1 with Priya and Sam apart, a second round to come with Priya and Ada. */
export const facts = (more: Partial<AdviceFacts> = {}): AdviceFacts => {
  const interviews = more.interviews ?? [
    meeting('first', 1, '2026-11-10T09:00:00Z', { status: 'held' }),
    meeting('first-with-sam', 1, '2026-11-10T10:00:00Z', { status: 'held' }),
    meeting('second', 2, '2026-12-03T10:30:00Z'),
  ]
  return {
    entries: [],
    rounds: [round(1), round(2), round(3)],
    attendance: [...attend('first', 'priya'), ...attend('first-with-sam', 'sam'), ...attend('second', 'priya', 'ada')],
    people: [person('priya', 'Priya Nair'), person('sam', 'Sam Lee'), person('ada', 'Ada Okoro')],
    interview: interviews.at(-1) ?? null,
    stories: [],
    resumeFigures: [],
    asks: [],
    today: plainDate('2026-11-22'),
    ...more,
    interviews,
  }
}

/** The advice on such entries, other things as usual. */
export const adviceOn = (entries: EntryRecord[], more: Partial<AdviceFacts> = {}) => advise(facts({ entries, ...more }))
