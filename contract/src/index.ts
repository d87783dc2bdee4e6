export { checkInput } from './check-input.ts'
export { type Client, createClient, type Send } from './client.ts'
export { type FailureCode, failureCodes, failures } from './failures.ts'
export {
  type CallOf,
  type CodeOf,
  type InputOf,
  type Operation,
  type OperationKind,
  type OutputOf,
  operation,
} from './operation.ts'
export { type OperationKey, type Operations, operations } from './operations/index.ts'
export { type FileReading, type ReadAs, readAs } from './schemas/file-reading.ts'
export {
  type ComparedInvitation,
  type HeldFact,
  type ToldChange,
  type UpdateTaken,
  UpdateTakenSchema,
} from './schemas/invitation.ts'
export { AskBackSchema, CompetencySchema, JobFamilySchema, QuestionSchema } from './schemas/question.ts'
export { recordSchemas } from './schemas/records.ts'
export type {
  AskPage,
  EntryView,
  NoteView,
  Research,
  StoryPage,
  StoryView,
  ValueView,
} from './schemas/remembered.ts'
export { type File, largestFile } from './schemas/source.ts'
export type { ScoredForecast, StandingView } from './schemas/standing-views.ts'
export {
  deletionWords,
  type OpportunityCard,
  OpportunityCardSchema,
  type OpportunityView,
  OpportunityViewSchema,
  type PlanView,
  PlanViewSchema,
  type Settings,
  SettingsSchema,
} from './schemas/views.ts'
