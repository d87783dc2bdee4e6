export type { Candidate } from './invitation/candidate.ts'
export { type ChoiceName, choices } from './invitation/choices.ts'
export { type Clause, type ClauseKind, clauseFeatures, clauseKinds, clausesOf } from './invitation/clauses.ts'
export { contactCandidates } from './invitation/contacts.ts'
export { type InvitationMail, invitationMail } from './invitation/invitation-mail.ts'
export type { InvitationReading } from './invitation/invitation-reading.ts'
export type { CalendarFields, InvitationSource, MailAddress } from './invitation/invitation-source.ts'
export { type Bounds, type InvitationModels, personLabels } from './invitation/models.ts'
export { type Person, personCandidates, personContext } from './invitation/persons.ts'
export { judged, personChances, readInvitationWith, readingOf } from './invitation/read-invitation.ts'
export { type Scene, sceneOf, sentencesAt } from './invitation/scene.ts'
export { type TagKind, tokenFeatures, tokenLabels } from './invitation/token-features.ts'
export {
  dayLabels,
  type Found,
  instantOf,
  judgedMoments,
  momentLabels,
  offered,
  openFeatures,
  readWhen,
  type WhenField,
  type WhenModels,
  type WhenReading,
} from './invitation/when.ts'
export { dayFeatures, endCandidates, momentFeatures } from './invitation/when-features.ts'
export { type WhenScene, whenScene } from './invitation/when-scene.ts'
export { zoneCandidates } from './invitation/zone-candidates.ts'
export { type FigureFacts, figureFacts } from './notes/figure-facts.ts'
export {
  detailFeatures,
  type FigureCandidate,
  type FigureRole,
  type FoundFigure,
  figureCandidates,
  figureFeatures,
  figureMeasures,
  figureRoles,
  figuresOn,
  type NoteFigure,
} from './notes/figures.ts'
export { type Chances, contextFeatures, firstLookFeatures, kindChances } from './notes/kinds.ts'
export { lineFeatures, type NoteLine, noteLines } from './notes/line-features.ts'
export { type LineMark, lineMarks, type NoteKind, type NoteModels, noteKinds } from './notes/models.ts'
export type { KnownPerson, KnownStory, NotesInput } from './notes/notes-input.ts'
export { marksOf, type NoteEntry, type NotesReading, readNotesWith } from './notes/read-notes.ts'
export { storyFeatures } from './notes/story-told.ts'
export { whoFeatures } from './notes/who.ts'
export {
  type Chances as UnitChances,
  chancesOfTags,
  headingsAbove,
  ownFeatures as unitFeatures,
  secondFeatures as unitFeaturesInContext,
  type UnitClass,
  unitClasses,
  unitTagOf,
  unitTags,
} from './posting/classes.ts'
export type { PostingModels } from './posting/models.ts'
export {
  candidateFeatures,
  candidatesOf,
  type NameMention,
  nameFeatures,
  nameKinds,
  nameMentions,
  nameTags,
} from './posting/names.ts'
export {
  type EdgedUnit,
  edgedUnit,
  edgeFeatures,
  edgeLabels,
  mayHold,
  type SpanKind,
  spanCandidates,
  spanFeatures,
  spanLabels,
  type UnitSpan,
} from './posting/spans.ts'
export { takeApart, wishPlaceOf } from './posting/take-apart.ts'
export { type PostingText, postingText, type Unit } from './posting/units.ts'
export { modeFeatures, seniorityFeatures, type WholePosting } from './posting/whole.ts'
export { levelFeatures, wishKindFeatures } from './posting/wishes.ts'
export { entriesOf } from './resume/entries.ts'
export { headFeatures, headTokens } from './resume/head-features.ts'
export { lineFeatures as resumeLineFeatures } from './resume/line-features.ts'
export { type LineLabel, lineLabels } from './resume/line-labels.ts'
export type { ResumeModels } from './resume/models.ts'
export { personHeads } from './resume/person-heads.ts'
export { readResumeWith } from './resume/read-resume-lines.ts'
export { type CvLine, cvLinesOf } from './resume/resume-lines.ts'
