export type { Invitation as FormerInvitation, Origins as FormerOrigins } from './former-facts.ts'
export type {
  Address,
  CalendarFields,
  InvitationReading,
  InvitationSource,
} from './invitation/invitation-source.ts'
export { readInvitation } from './invitation/read-invitation.ts'
export { kindFeaturesOf } from './posting/kind-features.ts'
export { type GivenPosting, type PostingReading, readPosting } from './posting/read-posting.ts'
