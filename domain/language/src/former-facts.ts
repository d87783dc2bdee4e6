import type { Instant, InvitedPerson, PlainDate, ZoneName } from '@roundtwo/model'

// The facts as these readers tell them; whoever uses them turns them into those of the model.

export type Certainty = 'stated' | 'read' | 'inferred'

export interface Origin {
  certainty: Certainty
  quote: string
  where: string
}

export type Origins = Record<string, Origin>

export type InterviewFormat =
  | 'panel'
  | 'case'
  | 'practical'
  | 'presentation'
  | 'technical'
  | 'executive'
  | 'team'
  | 'unknown'

export interface Invitation {
  method: 'request' | 'cancel' | 'prose'
  uid: string | null
  sequence: number | null
  company: string | null
  role: string | null
  round: number | null
  final: boolean | null
  format: InterviewFormat
  start: Instant | null
  end: Instant | null
  zone: ZoneName | null
  place: string | null
  link: string | null
  platform: string | null
  people: InvitedPerson[]
  bring: string[]
  prepare: string[]
  nextStep: { text: string; by: PlainDate | null } | null
}
