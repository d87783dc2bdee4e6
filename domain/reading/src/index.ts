export { byName } from './features.ts'
export type { Bounds, Candidate } from './invitation/candidate.ts'
export { type ChoiceName, choices, type InvitationModels } from './invitation/choices.ts'
export { type Clause, type ClauseKind, clauseFeatures, clauseKinds, clausesOf } from './invitation/clauses.ts'
export type { CalendarFields, InvitationMail, InvitationSource } from './invitation/invitation-mail.ts'
export { invitationMail } from './invitation/invitation-mail.ts'
export { personChances, personContext, personLabels } from './invitation/person-features.ts'
export { contactCandidates, type Person, personCandidates } from './invitation/persons.ts'
export { type InvitationReading, judged, readInvitation, readingOf } from './invitation/read-invitation.ts'
export { readMail, type Scene, sceneOf } from './invitation/scene.ts'
export { type TagKind, tokenFeatures, tokenLabels } from './invitation/token-features.ts'
export {
  dayCandidates,
  judgedMoments,
  momentLabels,
  offered,
  openFeatures,
  readWhen,
  type WhenField,
  type WhenModels,
  type WhenReading,
  zoneCandidates,
} from './invitation/when.ts'
export { endCandidates, momentFeatures, type WhenScene, whenScene } from './invitation/when-features.ts'
export { type FigureFacts, figureFacts } from './notes/figure-facts.ts'
export { detailFeatures, type FigureCandidate, figureCandidates, figureFeatures } from './notes/figures.ts'
export { lineChances, secondLookFeatures } from './notes/line-kinds.ts'
export { lineFeatures, type NoteLine, noteLines, ratingFeatures } from './notes/note-lines.ts'
export {
  type FigureRole,
  figureMeasures,
  figureRoles,
  type LineMark,
  lineMarks,
  type NoteEntry,
  type NoteModels,
  type NotesInput,
  type NotesReading,
} from './notes/notes.ts'
export { readNotes, readNotesWith, trustFeatures } from './notes/read-notes.ts'
export { knownPronouns, storyFeatures, whoFeatures } from './notes/who.ts'
export {
  chancesOfTags,
  headingsAbove,
  mayHold,
  ownFeatures as unitFeatures,
  secondFeatures as unitFeaturesInContext,
  type UnitClass,
  unitClasses,
  unitTagOf,
  unitTags,
} from './posting/classes.ts'
export { type PostingModels, type SureField, sureFields } from './posting/models.ts'
export {
  candidateFeatures,
  candidatesOf,
  type NameMention,
  nameFeatures,
  nameKinds,
  nameMentions,
  nameTags,
} from './posting/names.ts'
export { type PayCandidate, payCandidates, payFeatures } from './posting/pay.ts'
export { type PostingReading, payChance, readPosting, readPostingWith, takeApart } from './posting/read-posting.ts'
export {
  levelFeatures,
  type SpanKind,
  spanFeatures,
  spanTags,
  wishKindFeatures,
  wishPlaceOf,
} from './posting/statements.ts'
export { type PostingText, postingText, type Unit, withCompany } from './posting/units.ts'
export { modeFeatures, seniorityFeatures, type WholePosting, workplaceFeatures, workplaces } from './posting/whole.ts'
export { headFeatures, headTokens } from './resume/head-parts.ts'
export { type LineLabel, lineFeatures as resumeLineFeatures, lineLabels } from './resume/line-features.ts'
export { dateAtoms, periodsIn } from './resume/periods.ts'
export { placeOf } from './resume/read-basics.ts'
export { entriesOf, personHeads } from './resume/read-entries.ts'
export { type ResumeModels, readResumeLines } from './resume/read-resume-lines.ts'
export { addLeftover, type CvLine, cvLinesOf, noName, type ResumeReading } from './resume/resume-lines.ts'
export { type Exchange, exchangesOf, findCandidate, shortened, tellsStory, titleOf } from './transcript/exchanges.ts'
export { readTranscript } from './transcript/read-transcript.ts'
export { plainCue, type Transcript } from './transcript/transcript-parts.ts'
