import type { Instant, PlainDate, ZoneName } from './time.ts'

export const interviewFormats = [
  'panel',
  'case',
  'practical',
  'presentation',
  'technical',
  'executive',
  'team',
  'unknown',
] as const
export type InterviewFormat = (typeof interviewFormats)[number]

export const personKinds = ['interviewer', 'recruiter', 'referee', 'unknown'] as const
export type PersonKind = (typeof personKinds)[number]

/** Somebody met or to be met. */
export interface InvitedPerson {
  name: string
  /** Their job, as written: "Head of QA". */
  role: string | null
  email: string | null
  kind: PersonKind
}

export const invitationMethods = ['request', 'cancel', 'prose'] as const

/** What the mail or calendar file that invites to an interview says; null and 'unknown' where it does not. */
export interface Invitation {
  /** `request` and `cancel` as in RFC 5546; `prose` when no calendar part was there. */
  method: (typeof invitationMethods)[number]
  /** iCalendar UID and SEQUENCE: what an update is matched by. */
  uid: string | null
  sequence: number | null
  company: string | null
  /** The job's title. */
  role: string | null
  /** 1 for a first interview. */
  round: number | null
  final: boolean | null
  format: InterviewFormat
  start: Instant | null
  end: Instant | null
  zone: ZoneName | null
  place: string | null
  /** Address of the video meeting. */
  link: string | null
  /** "Zoom", "Microsoft Teams"... */
  platform: string | null
  people: InvitedPerson[]
  /** Things to bring, each in the invitation's own words. */
  bring: string[]
  /** Things to prepare, likewise. */
  prepare: string[]
  /** "You will hear from us by Friday 12 December". */
  nextStep: { text: string; by: PlainDate | null } | null
}
