export { type Advice, type AdviceKind, type AdviceSide, adviceKinds } from './advice.ts'
export {
  contradictedBy,
  contradicts,
  type ReadFigure,
  readContradicts,
  readFigure,
  sameSubject,
} from './figure.ts'
export {
  type Fit,
  type Match,
  type MatchEvidence,
  type MatchedTerm,
  type Strength,
  strengths,
  type TermLink,
  termLinks,
} from './fit.ts'
export {
  type AskBefore,
  type AskOccasion,
  askOccasions,
  type ChecklistItem,
  type FormatGuide,
} from './format-guide.ts'
export {
  type InterviewFormat,
  type Invitation,
  type InvitedPerson,
  interviewFormats,
  invitationMethods,
  type PersonKind,
  personKinds,
} from './interview.ts'
export {
  type DoubtEntry,
  type EntryKind,
  type EntryRecord,
  type EntrySource,
  entryKinds,
  entrySources,
  type FactEntry,
  type Figure,
  type FigureEntry,
  type InterestEntry,
  type LedgerEntry,
  type OpenEntry,
  type PromiseEntry,
  type ProposedEntry,
  type QuestionEntry,
  type Rating,
  ratings,
  type Side,
  type StoryEntry,
  sides,
} from './ledger.ts'
export { numberWords } from './number-words.ts'
export { type Certainty, certainties, type Note, type Origin, type Origins } from './origin.ts'
export type { AskRecord } from './planned-ask.ts'
export {
  type Playbook,
  type PlaybookAction,
  type PlaybookClock,
  type PlaybookId,
  type PlaybookMoment,
  type PlaybookScript,
  type PlaybookWindow,
  playbookClocks,
  playbookIds,
  type ScriptSlot,
  scriptSlots,
} from './playbook.ts'
export {
  blankPosting,
  type Pay,
  type PayPeriod,
  type Posting,
  payPeriods,
  provedOnPaper,
  type Requirement,
  type RequirementKind,
  type RequirementLevel,
  requirementKinds,
  requirementLevels,
  type Seniority,
  seniorities,
  type WorkMode,
  workModes,
} from './posting.ts'
export {
  type AvailableHours,
  type Plan,
  type PlannedBlock,
  type PlannedDay,
  type PreparationTask,
  type TaskKind,
  taskKinds,
} from './preparation.ts'
export {
  type FigureCheck,
  type FigureGroup,
  type FigureQuality,
  type FigureUnit,
  type FigureUse,
  type Folklore,
  type FolkloreVerdict,
  figureChecks,
  figureGroups,
  figureQualities,
  figureUnits,
  figureUses,
  folkloreVerdicts,
  type PublishedFigure,
} from './published-figure.ts'
export {
  type AskBack,
  type AskTheme,
  askThemes,
  type Competency,
  type ExpectedQuestion,
  type JobFamily,
  type Question,
  type QuestionCategory,
  questionCategories,
  type SuggestedAsk,
} from './question.ts'
export { type Random, seededRandom } from './random.ts'
export {
  type AttendanceRecord,
  type DaySheet,
  type DocumentRecord,
  type DocumentRole,
  documentRoles,
  type InterviewRecord,
  type InterviewStatus,
  interviewStatuses,
  type OpportunityRecord,
  type Outcome,
  outcomes,
  type PersonRecord,
  type PostingRecord,
  type Records,
  type ResumeRecord,
  type RoundRecord,
  type SettingRecord,
  type TaskRecord,
} from './records.ts'
export {
  type ReflectionAspect,
  type ReflectionRecord,
  type ReflectionTrend,
  reflectionAspects,
} from './reflection.ts'
export {
  type FeedRecord,
  type NoteRecord,
  type NoteState,
  noteStates,
  type ResearchTheme,
  researchThemes,
} from './research.ts'
export { type Failure, failure, type Result, type Success, success } from './result.ts'
export type {
  Resume,
  ResumeAward,
  ResumeBasics,
  ResumeCertificate,
  ResumeEducation,
  ResumeInterest,
  ResumeLanguage,
  ResumeProject,
  ResumePublication,
  ResumeReference,
  ResumeSkill,
  ResumeVolunteer,
  ResumeWork,
} from './resume.ts'
export { type SearchedKind, type SearchHit, searchedKinds } from './search.ts'
export { hasSearchedPage, type SearchedText, searchedText } from './searched-text.ts'
export {
  type Chance,
  type EvidenceRecord,
  type ForecastRecord,
  type StandingOutcome,
  standingOutcomes,
} from './standing.ts'
export type {
  CoverageRow,
  RevisionRecord,
  ServedQuestion,
  SpokenLength,
  StoryContent,
  StoryEvidence,
  StoryRecord,
} from './story.ts'
export { isInUse, presentStory, type StoryPart, storyParts } from './story-parts.ts'
export {
  type Clock,
  dateInZone,
  dateOfDayNumber,
  dayNumber,
  daysLater,
  type Instant,
  instant,
  instantFromMilliseconds,
  instantInZone,
  later,
  type Minutes,
  milliseconds,
  minutes,
  minutesBetween,
  type PlainDate,
  plainDate,
  wallTime,
  weekdayOf,
  type ZoneName,
  zoneNamed,
} from './time.ts'
