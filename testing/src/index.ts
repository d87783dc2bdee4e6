export { startPostgres, type TestPostgres } from './postgres/start-postgres.ts'
export { anyBelongings, type Belongings } from './records/belongings.ts'
export { anyRecord } from './records/one-record.ts'
export {
  anyAside,
  anyInvitationPlan,
  anyOrdinaryCompany,
  type ComposedInvitation,
  type InvitationPlan,
  invitationOf,
  mailOf,
  momentsOf,
  paragraphsOf,
  withLegalNotice,
  withQuotedOlder,
} from './relations/compose-invitation.ts'
export {
  anyNotesPlan,
  type ComposedNotes,
  givenName,
  type NotesPlan,
  notesOf,
  type PlannedLine,
  withLines,
  withPersonNamed,
} from './relations/compose-notes.ts'
export { anyPostingPlan, type PostingLook, type PostingPlan, postingOf } from './relations/compose-posting.ts'
export { type Draws, expectRelation } from './relations/holds.ts'
export {
  asHtml,
  bulletSigns,
  markupNames,
  quotedLines,
  withBullets,
  withCurlyApostrophes,
  withoutApostrophes,
  withoutBullets,
  withUnseenCharacters,
  withWindowsLines,
  wrappedAt,
} from './relations/text-changes.ts'
export { ordinaryNames, platforms, remarks, unrelated } from './relations/vocabulary.ts'
export { describeStore, type OpenStore } from './store/describe-store.ts'
export { contentOf, putBelongings } from './store/fill-store.ts'
export { createModelStore } from './store/model-store.ts'
export { sample } from './store/sample-records.ts'
