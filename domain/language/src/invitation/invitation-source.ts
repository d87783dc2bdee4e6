import type { Instant, InvitedPerson, Note, PlainDate, ZoneName } from '@roundtwo/model'
import type { Invitation, Origins } from '../former-facts.ts'

/** The fields of a calendar entry that an invitation is read from. */
export interface CalendarFields {
  method: 'request' | 'cancel'
  uid: string
  sequence: number
  summary: string | null
  description: string | null
  location: string | null
  link: string | null
  start: Instant | null
  end: Instant | null
  zone: ZoneName | null
  zoneAsWritten?: string | null
  /** A time without a zone, as `YYYY-MM-DDTHH:mm`. */
  floatingStart?: string | null
  floatingEnd?: string | null
  day?: PlainDate | null
  people: (InvitedPerson & { organizer: boolean })[]
  notes: readonly Note[]
}

export interface Address {
  name: string | null
  email: string
}

export interface InvitationSource {
  text: string
  subject?: string | null | undefined
  from?: Address | null | undefined
  /** Who the mail was sent to: the candidate among them is nobody to be met. */
  to?: readonly Address[] | undefined
  sentAt?: Instant | null | undefined
  calendar?: CalendarFields | null | undefined
  now: Instant
  /** The user's own zone, for times without one. */
  zone: ZoneName
}

export interface InvitationReading extends Invitation {
  origins: Origins
  notes: Note[]
}
