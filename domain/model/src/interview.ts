import { z } from 'zod'
import { OriginsSchema } from './origin.ts'
import { DeadlineSchema, InstantSchema, PlainDateSchema, ZoneSchema } from './time-schemas.ts'

/** A day may have several. */
export const interviewFormats = [
  'panel',
  'case',
  'practical',
  'presentation',
  'technical',
  'executive',
  'team',
  'behavioural',
  'site visit',
] as const
export type InterviewFormat = (typeof interviewFormats)[number]

export const personKinds = ['interviewer', 'recruiter', 'referee', 'unknown'] as const
export type PersonKind = (typeof personKinds)[number]

const id = z.string().min(1).max(100)
const line = z.string().max(1000)
const lines = z.array(line).max(100)
const link = z.string().max(4000)

/** Somebody met or to be met. */
export const InvitedPersonSchema = z.object({
  name: line.min(1),
  /** Their job, as written: "Head of QA". */
  role: line.nullable(),
  email: line.nullable(),
  kind: z.enum(personKinds),
})
export type InvitedPerson = z.output<typeof InvitedPersonSchema>

/** Whom to ask or to tell, and how they are reached. */
export const ContactSchema = z.object({
  name: line.nullable(),
  phone: line.nullable(),
  email: line.nullable(),
})
export type Contact = z.output<typeof ContactSchema>

/** A time offered to choose from. */
export const OfferedTimeSchema = z.object({ start: InstantSchema, end: InstantSchema.nullable() })
export type OfferedTime = z.output<typeof OfferedTimeSchema>

/** What is known of a round besides its meetings: as an invitation tells it, and as it is kept. */
export const RoundFactsSchema = z.object({
  final: z.boolean().nullable(),
  formats: z.array(z.enum(interviewFormats)).max(interviewFormats.length),
  /** Things to bring and to prepare, each in the invitation's own words. */
  bring: lines,
  prepare: lines,
  /** Times offered to choose from, where none is fixed yet. */
  options: z.array(OfferedTimeSchema).max(100),
  /** What they want back, and until when. */
  replyAsks: lines,
  replyBy: DeadlineSchema.nullable(),
  /** What they promised for afterwards, in their words, and the day they named for it. */
  nextStep: line.nullable(),
  decisionBy: PlainDateSchema.nullable(),
  /** How many are in this round for one post. */
  finalists: z.number().int().min(1).max(100).nullable(),
  contact: ContactSchema.nullable(),
  /** What an offer hangs on: "subject to two references". */
  conditions: lines,
})
export type RoundFacts = z.output<typeof RoundFactsSchema>

/** Facts of a round that are lists of things in the invitation's own words. */
export const worded = ['bring', 'prepare', 'replyAsks', 'conditions'] as const satisfies (keyof RoundFacts)[]

/** When and where one meeting is. */
export const MeetingFactsSchema = z.object({
  start: InstantSchema.nullable(),
  end: InstantSchema.nullable(),
  zone: ZoneSchema.nullable(),
  place: line.nullable(),
  /** Address of the video meeting. */
  link: link.nullable(),
  /** "Zoom", "Microsoft Teams"... */
  platform: line.nullable(),
})
export type MeetingFacts = z.output<typeof MeetingFactsSchema>

const roundNumber = z.number().int().min(1).max(20)

export const invitationMethods = ['request', 'cancel', 'prose'] as const

/** What the mail or calendar file that invites to an interview says; null or empty where it does not. */
export const InvitationSchema = z.object({
  /** `request` and `cancel` as in RFC 5546; `prose` when no calendar part was there. */
  method: z.enum(invitationMethods),
  /** iCalendar UID and SEQUENCE: what an update is matched by. */
  uid: line.nullable(),
  sequence: z.number().int().nullable(),
  company: line.nullable(),
  /** The job's title. */
  role: line.nullable(),
  /** 1 for a first interview. */
  round: roundNumber.nullable(),
  ...MeetingFactsSchema.shape,
  ...RoundFactsSchema.shape,
  people: z.array(InvitedPersonSchema).max(100),
  /** The appointment made before is off and no other is set. */
  cancelled: z.boolean(),
  /** Another time takes the place of the one before. */
  moves: z.boolean(),
})
export type Invitation = z.output<typeof InvitationSchema>

const owned = { id, opportunityId: id }

/** A stage of interviewing. */
export const RoundRecordSchema = z.object({
  ...owned,
  number: roundNumber,
  ...RoundFactsSchema.shape,
  /** The formats' checklist: what is ticked, by id. */
  checked: lines,
  /** Of the fields above, by name. */
  origins: OriginsSchema,
})
export type RoundRecord = z.output<typeof RoundRecordSchema>

export const interviewStatuses = ['planned', 'cancelled', 'held'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** One scheduled meeting of a round. */
export const InterviewRecordSchema = z.object({
  ...owned,
  roundId: id,
  /** iCalendar UID and SEQUENCE of the invitation it came from. */
  uid: line.nullable(),
  sequence: z.number().int(),
  status: z.enum(interviewStatuses),
  ...MeetingFactsSchema.shape,
  origins: OriginsSchema,
})
export type InterviewRecord = z.output<typeof InterviewRecordSchema>

export const PersonRecordSchema = z.object({
  ...owned,
  ...InvitedPersonSchema.shape,
  notes: z.string().max(100_000),
  origins: OriginsSchema,
})
export type PersonRecord = z.output<typeof PersonRecordSchema>

/** A round nothing is known of but its number. */
export const blankRound: Readonly<RoundFacts & Pick<RoundRecord, 'checked' | 'origins'>> = {
  final: null,
  formats: [],
  bring: [],
  prepare: [],
  options: [],
  replyAsks: [],
  replyBy: null,
  nextStep: null,
  decisionBy: null,
  finalists: null,
  contact: null,
  conditions: [],
  checked: [],
  origins: {},
}

/** An invitation that says nothing. */
export const blankInvitation: Readonly<Invitation> = {
  method: 'prose',
  uid: null,
  sequence: null,
  company: null,
  role: null,
  round: null,
  start: null,
  end: null,
  zone: null,
  place: null,
  link: null,
  platform: null,
  final: null,
  formats: [],
  bring: [],
  prepare: [],
  options: [],
  replyAsks: [],
  replyBy: null,
  nextStep: null,
  decisionBy: null,
  finalists: null,
  contact: null,
  conditions: [],
  people: [],
  cancelled: false,
  moves: false,
}
