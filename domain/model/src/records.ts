import type { AdviceKind } from './advice.ts'
import type { Contact, InterviewFormat, InterviewRecord, PersonKind, PersonRecord, RoundRecord } from './interview.ts'
import type { EntryRecord } from './ledger.ts'
import type { Origins } from './origin.ts'
import type { AskRecord } from './planned-ask.ts'
import type { Posting } from './posting.ts'
import type { TaskKind } from './preparation.ts'
import type { ReflectionRecord } from './reflection.ts'
import type { FeedRecord, NoteRecord } from './research.ts'
import type { Resume } from './resume.ts'
import type { EvidenceRecord, ForecastRecord } from './standing.ts'
import type { RevisionRecord, StoryRecord } from './story.ts'
import type { Instant, Minutes, PlainDate, ZoneName } from './time.ts'
import type { Deadline } from './time-schemas.ts'

/** What is kept. Every record has an id of its own and, but for settings, CVs and stories, belongs to one opportunity. */
export interface Records {
  opportunity: OpportunityRecord
  posting: PostingRecord
  resume: ResumeRecord
  round: RoundRecord
  interview: InterviewRecord
  person: PersonRecord
  attendance: AttendanceRecord
  task: TaskRecord
  document: DocumentRecord
  story: StoryRecord
  /** Belongs to a story. */
  revision: RevisionRecord
  entry: EntryRecord
  feed: FeedRecord
  note: NoteRecord
  ask: AskRecord
  reflection: ReflectionRecord
  evidence: EvidenceRecord
  forecast: ForecastRecord
  setting: SettingRecord
}

export const outcomes = ['offer', 'further-round', 'rejection', 'hold', 'silence', 'withdrawn'] as const
export type Outcome = (typeof outcomes)[number]

/** One job pursued at one company. */
export interface OpportunityRecord {
  id: string
  company: string
  role: string
  /** The CV it is measured against. */
  resumeId: string | null
  outcome: Outcome | null
  /** The day the outcome was learnt. */
  outcomeOn: PlainDate | null
  /** The company's, as somebody would say it: "government", "retail". */
  industry: string | null
  /** The company's, ISO 3166-1 alpha-2: "DE". */
  country: string | null
  notes: string
  /** Of company and role, and of people whom the user took out. */
  origins: Origins
  /** True for the worked example, which is removed as a whole. */
  example: boolean
  createdAt: Instant
  updatedAt: Instant
  /** Set when deleted; a deleted opportunity can be restored for thirty days. */
  deletedAt: Instant | null
}

/** At most one for an opportunity. */
export interface PostingRecord {
  id: string
  opportunityId: string
  posting: Posting
  origins: Origins
  documentId: string | null
  updatedAt: Instant
}

export interface ResumeRecord {
  id: string
  name: string
  resume: Resume
  documentId: string | null
  example: boolean
  updatedAt: Instant
}

/** A person takes part in an interview. */
export interface AttendanceRecord {
  id: string
  opportunityId: string
  interviewId: string
  personId: string
}

export interface TaskRecord {
  id: string
  opportunityId: string
  key: string
  kind: TaskKind
  title: string
  detail: string
  effort: Minutes
  value: number
  earliestDaysBefore: number | null
  /** It is of no use later. */
  dueBy: Deadline | null
  doneAt: Instant | null
  /** Put away by the user: stays away when the plan is made again. */
  dismissed: boolean
  position: number
}

export const documentRoles = ['invitation', 'posting', 'resume', 'page', 'other'] as const
export type DocumentRole = (typeof documentRoles)[number]

/** An attached original. */
export interface DocumentRecord {
  id: string
  opportunityId: string | null
  role: DocumentRole
  name: string
  mediaType: string
  size: number
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string
  addedAt: Instant
}

/** One setting by its name; the value is JSON. */
export interface SettingRecord {
  id: string
  value: unknown
}

export interface DaySheet {
  opportunity: { company: string; role: string }
  round: { number: number; final: boolean | null; formats: InterviewFormat[] }
  when: { start: Instant; end: Instant | null; own: ZoneName; theirs: ZoneName | null } | null
  where: { place: string | null; link: string | null; platform: string | null }
  people: { name: string; role: string | null; kind: PersonKind }[]
  /** Five stories to have ready: what to show, and the CV's own words for it. */
  stories: { need: string; quote: string | null; where: string | null }[]
  /** Three questions to ask; those chosen before those suggested. */
  asks: { text: string; why: string }[]
  /** What the ledger says for this interview, contradictions first. */
  advice: { kind: AdviceKind; person: string | null; text: string }[]
  /** Figures to remember, in the words they stand in. */
  figures: { figure: string; quote: string; where: string }[]
  bring: string[]
  /** Whom to ring when something goes wrong on the way. */
  contact: Contact | null
  prepared: string[]
  nextStep: { text: string; by: PlainDate | null } | null
}
