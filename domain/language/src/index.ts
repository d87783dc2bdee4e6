export type { Invitation as FormerInvitation, Origins as FormerOrigins } from './former-facts.ts'
export type {
  Address,
  CalendarFields,
  InvitationReading,
  InvitationSource,
} from './invitation/invitation-source.ts'
export { readInvitation } from './invitation/read-invitation.ts'
export type { KnownPerson, KnownStory, LedgerContext } from './ledger/ledger-context.ts'
export { readEntries } from './ledger/read-entries.ts'
export { type FigureFound, readFigures } from './ledger/read-figures.ts'
export { kindFeaturesOf } from './posting/kind-features.ts'
export { type GivenPosting, type PostingReading, readPosting } from './posting/read-posting.ts'
export {
  proposeFromTranscript,
  type TranscriptContext,
  type TranscriptReading,
} from './transcript/propose-from-transcript.ts'
export { readTranscript } from './transcript/read-transcript.ts'
export {
  type Transcript,
  type TranscriptFormat,
  type Turn,
  transcriptFormats,
} from './transcript/transcript.ts'
