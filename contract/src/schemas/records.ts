import {
  documentRoles,
  interviewFormats,
  interviewStatuses,
  outcomes,
  personKinds,
  type Records,
  taskKinds,
} from '@roundtwo/units'
import { z } from 'zod'
import { NextStepSchema } from './invitation.ts'
import { OriginsSchema } from './origin.ts'
import { PostingSchema } from './posting.ts'
import { ResumeSchema } from './resume.ts'
import { InstantSchema, MinutesSchema, ZoneSchema } from './time.ts'

export const IdSchema = z.string().min(1).max(100)
/** Input of the operations that act on one record. */
export const ByIdSchema = z.object({ id: IdSchema })

const line = z.string().max(1000)
const prose = z.string().max(100_000)
const owned = { id: IdSchema, opportunityId: IdSchema }

/** One schema for each kind of record, complete against `Records`. */
export const recordSchemas = {
  opportunity: z.object({
    id: IdSchema,
    company: line,
    role: line,
    resumeId: IdSchema.nullable(),
    outcome: z.enum(outcomes).nullable(),
    notes: prose,
    example: z.boolean(),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
    deletedAt: InstantSchema.nullable(),
  }),
  posting: z.object({
    ...owned,
    posting: PostingSchema,
    origins: OriginsSchema,
    documentId: IdSchema.nullable(),
    updatedAt: InstantSchema,
  }),
  resume: z.object({
    id: IdSchema,
    name: line,
    resume: ResumeSchema,
    documentId: IdSchema.nullable(),
    example: z.boolean(),
    updatedAt: InstantSchema,
  }),
  round: z.object({
    ...owned,
    number: z.number().int().min(1).max(20),
    final: z.boolean().nullable(),
    format: z.enum(interviewFormats),
    bring: z.array(line).max(100),
    prepare: z.array(line).max(100),
    nextStep: NextStepSchema.nullable(),
  }),
  interview: z.object({
    ...owned,
    roundId: IdSchema,
    uid: line.nullable(),
    sequence: z.number().int(),
    status: z.enum(interviewStatuses),
    start: InstantSchema.nullable(),
    end: InstantSchema.nullable(),
    zone: ZoneSchema.nullable(),
    place: line.nullable(),
    link: z.string().max(4000).nullable(),
    platform: line.nullable(),
  }),
  person: z.object({
    ...owned,
    name: line.min(1),
    role: line.nullable(),
    email: line.nullable(),
    kind: z.enum(personKinds),
    notes: prose,
  }),
  attendance: z.object({ ...owned, interviewId: IdSchema, personId: IdSchema }),
  task: z.object({
    ...owned,
    key: line,
    kind: z.enum(taskKinds),
    title: line.min(1),
    detail: prose,
    effort: MinutesSchema,
    value: z.number().min(1).max(100),
    earliestDaysBefore: z.number().int().min(0).nullable(),
    doneAt: InstantSchema.nullable(),
    dismissed: z.boolean(),
    position: z.number().int(),
  }),
  document: z.object({
    id: IdSchema,
    opportunityId: IdSchema.nullable(),
    role: z.enum(documentRoles),
    name: line,
    mediaType: line,
    size: z.number().int().min(0),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    addedAt: InstantSchema,
  }),
  setting: z.object({ id: IdSchema, value: z.unknown() }),
} satisfies { [Kind in keyof Records]: z.ZodType<Records[Kind]> }
