import {
  InstantSchema,
  interviewStatuses,
  MinutesSchema,
  outcomes,
  RoundFactsSchema,
  WallClockSchema,
  ZoneSchema,
} from '@roundtwo/model'
import { z } from 'zod'
import { PlanSchema } from './plan.ts'
import { IdSchema, recordSchemas } from './records.ts'

/** A meeting as a list shows it. */
const NextInterviewSchema = z.object({
  id: IdSchema,
  round: z.number(),
  final: z.boolean().nullable(),
  formats: RoundFactsSchema.shape.formats,
  status: z.enum(interviewStatuses),
  start: InstantSchema.nullable(),
  end: InstantSchema.nullable(),
  zone: ZoneSchema.nullable(),
})

/** An opportunity as home shows it. */
export const OpportunityCardSchema = z.object({
  id: IdSchema,
  company: z.string(),
  role: z.string(),
  outcome: z.enum(outcomes).nullable(),
  example: z.boolean(),
  deletedAt: InstantSchema.nullable(),
  /** The next interview to come, else the last one. */
  interview: NextInterviewSchema.nullable(),
  tasksOpen: z.number().int(),
  tasksDone: z.number().int(),
})

/** Everything kept of one opportunity. */
export const OpportunityViewSchema = z.object({
  opportunity: recordSchemas.opportunity,
  posting: recordSchemas.posting.nullable(),
  resume: recordSchemas.resume.nullable(),
  rounds: z.array(recordSchemas.round),
  interviews: z.array(recordSchemas.interview),
  people: z.array(recordSchemas.person),
  attendance: z.array(recordSchemas.attendance),
  tasks: z.array(recordSchemas.task),
  documents: z.array(recordSchemas.document),
})

/** The plan for the next interview. */
export const PlanViewSchema = z.object({
  interviewId: IdSchema.nullable(),
  start: InstantSchema.nullable(),
  zone: ZoneSchema,
  tasks: z.array(recordSchemas.task),
  plan: PlanSchema,
})

const weekMinutes = z.tuple([
  MinutesSchema,
  MinutesSchema,
  MinutesSchema,
  MinutesSchema,
  MinutesSchema,
  MinutesSchema,
  MinutesSchema,
])

/** Without defaults: in a change, what is left out stays as it is. */
export const SettingsSchema = z.object({
  /** The user's own zone; null follows the machine. */
  zone: ZoneSchema.nullable(),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Minutes for preparing, Monday to Sunday. */
  minutesByWeekday: weekMinutes,
  /** Wall-clock time when preparing may begin. */
  startsAt: z.object({ weekday: WallClockSchema, weekend: WallClockSchema }),
  /** One's own pace of speaking, once known. */
  wordsPerMinute: z.number().min(40).max(300).nullable(),
  /** True for whoever would rather not know where they stand. */
  standingHidden: z.boolean(),
})

/** What somebody types to delete everything. */
export const deletionWords = 'delete everything'

export type OpportunityCard = z.output<typeof OpportunityCardSchema>
export type OpportunityView = z.output<typeof OpportunityViewSchema>
export type PlanView = z.output<typeof PlanViewSchema>
export type Settings = z.output<typeof SettingsSchema>
