import {
  askThemes,
  documentRoles,
  entrySources,
  interviewFormats,
  interviewStatuses,
  noteStates,
  outcomes,
  personKinds,
  type Records,
  ratings,
  reflectionAspects,
  researchThemes,
  taskKinds,
} from '@roundtwo/model'
import { z } from 'zod'
import { NextStepSchema } from './invitation.ts'
import { LedgerEntrySchema } from './ledger.ts'
import { OriginsSchema } from './origin.ts'
import { PostingSchema } from './posting.ts'
import { ResumeSchema } from './resume.ts'
import { ChanceSchema, ChancesSchema, ShareOfEachSchema } from './standing.ts'
import { StoryContentSchema } from './story.ts'
import { InstantSchema, MinutesSchema, PlainDateSchema, ZoneSchema } from './time.ts'

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
    outcomeOn: PlainDateSchema.nullable(),
    industry: line.nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not a country’s two letters, such as DE')
      .nullable(),
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
    checked: z.array(line).max(100),
    finalists: z.number().int().min(1).max(100).nullable(),
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
  story: z.object({
    id: IdSchema,
    content: StoryContentSchema,
    version: z.number().int().min(1),
    mergedInto: IdSchema.nullable(),
    example: z.boolean(),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
    deletedAt: InstantSchema.nullable(),
  }),
  revision: z.object({
    id: IdSchema,
    storyId: IdSchema,
    version: z.number().int().min(1),
    content: StoryContentSchema,
    savedAt: InstantSchema,
  }),
  entry: z.object({
    ...owned,
    roundId: IdSchema,
    personIds: z.array(IdSchema).max(100),
    entry: LedgerEntrySchema,
    source: z.enum(entrySources),
    quote: prose.nullable(),
    createdAt: InstantSchema,
  }),
  feed: z.object({
    ...owned,
    address: z.string().max(4000),
    title: line,
    etag: line.nullable(),
    lastModified: line.nullable(),
    checkedAt: InstantSchema.nullable(),
    nextAt: InstantSchema,
    failures: z.number().int().min(0),
    trouble: line.nullable(),
    addedAt: InstantSchema,
  }),
  note: z.object({
    ...owned,
    theme: z.enum(researchThemes),
    text: prose,
    help: line,
    source: line.nullable(),
    link: z.string().max(4000).nullable(),
    date: PlainDateSchema.nullable(),
    storyIds: z.array(IdSchema).max(100),
    state: z.enum(noteStates),
    feedId: IdSchema.nullable(),
    guid: z.string().max(4000).nullable(),
    documentId: IdSchema.nullable(),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  }),
  ask: z.object({
    ...owned,
    askId: line.nullable(),
    text: line.min(1),
    theme: z.enum(askThemes),
    personId: IdSchema.nullable(),
    again: z.boolean(),
    askedAt: InstantSchema.nullable(),
    roundId: IdSchema.nullable(),
    answer: prose,
    entryId: IdSchema.nullable(),
    position: z.number().int(),
    createdAt: InstantSchema,
  }),
  reflection: z.object({
    ...owned,
    interviewId: IdSchema,
    aspects: z.record(z.enum(reflectionAspects), z.object({ rating: z.literal(ratings).nullable(), line })),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  }),
  evidence: z.object({ ...owned, type: line, observedOn: PlainDateSchema, note: line }),
  forecast: z.object({
    ...owned,
    madeAt: InstantSchema,
    chances: ChancesSchema,
    eventualOffer: ChanceSchema,
    baseRate: ShareOfEachSchema,
    withoutRecord: z.number().min(0).max(1),
    answerBy: PlainDateSchema.nullable(),
  }),
  setting: z.object({ id: IdSchema, value: z.unknown() }),
} satisfies { [Kind in keyof Records]: z.ZodType<Records[Kind]> }
