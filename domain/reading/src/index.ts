export type { Bounds, Candidate, Found } from './invitation/candidate.ts'
export { type ChoiceName, choices, manyValued } from './invitation/choices.ts'
export { type Clause, type ClauseKind, clauseFeatures, clauseKinds, clausesOf } from './invitation/clauses.ts'
export { contactCandidates } from './invitation/contacts.ts'
export { type InvitationMail, invitationMail } from './invitation/invitation-mail.ts'
export type { CalendarFields, InvitationSource, MailAddress } from './invitation/invitation-source.ts'
export { type InvitationModels, personLabels } from './invitation/models.ts'
export { personContext } from './invitation/person-context.ts'
export { type Person, personCandidates } from './invitation/persons.ts'
export {
  type InvitationReading,
  judged,
  personChances,
  readInvitation,
  readInvitationWith,
  readingOf,
} from './invitation/read-invitation.ts'
export { readMail, type Scene, sceneOf } from './invitation/scene.ts'
export { type TagKind, tokenFeatures, tokenLabels } from './invitation/token-features.ts'
export {
  instantOf,
  judgedMoments,
  momentLabels,
  offered,
  openFeatures,
  plainDays,
  readWhen,
  type WhenField,
  type WhenModels,
  type WhenReading,
} from './invitation/when.ts'
export { dayFeatures, endCandidates, momentFeatures } from './invitation/when-features.ts'
export { type WhenScene, whenScene } from './invitation/when-scene.ts'
export { zoneCandidates } from './invitation/zone-candidates.ts'
export {
  type FigureCandidate,
  type FigureRole,
  figureCandidates,
  figureMeasures,
  figureRoles,
} from './notes/figure-candidates.ts'
export { type FigureFacts, figureFacts } from './notes/figure-facts.ts'
export { detailFeatures, figureFeatures } from './notes/figure-features.ts'
export { type FoundFigure, figuresOn, type NoteFigure } from './notes/figures.ts'
export { type Chances, lineChances, secondLookFeatures } from './notes/kinds.ts'
export { lineFeatures, type NoteLine, noteLines } from './notes/line-features.ts'
export { type LineMark, lineMarks, type NoteKind, type NoteModels, noteKinds } from './notes/models.ts'
export type { NoteEntry, NotesReading } from './notes/note-entry.ts'
export type { KnownPerson, KnownStory, NotesInput } from './notes/notes-input.ts'
export { readNotes, readNotesWith } from './notes/read-notes.ts'
export { storyFeatures } from './notes/story-told.ts'
export { trustFeatures } from './notes/trust.ts'
export { knownPronouns, whoFeatures } from './notes/who.ts'
export {
  type Chances as UnitChances,
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
export { type FoundPay, type PayCandidate, payCandidates, payFeatures, payOf } from './posting/pay.ts'
export {
  type GivenPosting,
  type PostingReading,
  payChance,
  readPosting,
  readPostingWith,
} from './posting/read-posting.ts'
export { type SpanKind, spanFeatures, spanKinds, spanTags } from './posting/spans.ts'
export { takeApart } from './posting/take-apart.ts'
export { type PostingText, postingText, type Unit, withCompany } from './posting/units.ts'
export { seniorityFeatures, type WholePosting } from './posting/whole.ts'
export { levelFeatures, wishKindFeatures, wishPlaceOf } from './posting/wishes.ts'
export { modeFeatures, workplaceFeatures, workplaces } from './posting/workplace.ts'
export { placeOf } from './resume/contacts.ts'
export { dateAtoms } from './resume/date-atoms.ts'
export { entriesOf, type LineLabel, lineLabels, personHeads } from './resume/entries.ts'
export { headFeatures, headTokens } from './resume/head-features.ts'
export { lineFeatures as resumeLineFeatures } from './resume/line-features.ts'
export { periodsIn } from './resume/periods.ts'
export { type ResumeModels, readResumeLines } from './resume/read-resume-lines.ts'
export { addLeftover, noName, type ResumeReading } from './resume/reading.ts'
export { type CvLine, cvLinesOf } from './resume/resume-lines.ts'
export { plainCue } from './transcript/cue-text.ts'
export { type Exchange, exchangesOf, shortened } from './transcript/exchanges.ts'
export { findCandidate } from './transcript/find-candidate.ts'
export { readTranscript } from './transcript/read-transcript.ts'
export { tellsStory, titleOf } from './transcript/told-story.ts'
export type { Transcript, TranscriptFormat, Turn } from './transcript/transcript.ts'
