import { OriginsSchema, ZoneSchema } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { FitSchema } from '../schemas/fit.ts'
import {
  ComparedInvitationSchema,
  GivenInvitationSchema,
  HeldFactSchema,
  InvitationReadingSchema,
  invitationEffects,
} from '../schemas/invitation.ts'
import { DaySheetSchema } from '../schemas/plan.ts'
import { PostingReadingSchema, PostingSchema } from '../schemas/posting.ts'
import { ExpectedQuestionSchema } from '../schemas/question.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { ResumeReadingSchema, ResumeSchema } from '../schemas/resume.ts'
import { FileSchema } from '../schemas/source.ts'
import { OpportunityCardSchema, OpportunityViewSchema, PlanViewSchema } from '../schemas/views.ts'
import { readInvitation, readPosting, readResume } from './reading.ts'

export const prepareOpportunity = operation({
  name: 'prepare-opportunity',
  alias: 'prepare',
  summary: 'From an invitation, a posting and a CV to an opportunity with its fit, questions, plan and day sheet.',
  kind: 'command',
  input: z.object({
    invitation: FileSchema.optional().meta({ description: 'The invitation: .ics, .eml or text.' }),
    posting: FileSchema.optional().meta({ description: 'The job posting: text, HTML, PDF or DOCX.' }),
    address: z.string().max(4000).optional().meta({ description: 'The posting’s address, in place of a file.' }),
    resume: FileSchema.optional().meta({
      description: 'The CV: JSON Resume, PDF, DOCX, text or LinkedIn’s archive.',
    }),
    zone: ZoneSchema.optional().meta({ description: 'Your own time zone.' }),
  }),
  output: z.object({
    opportunityId: IdSchema,
    effect: z.enum(['created', 'updated']),
    readings: z.object({
      invitation: InvitationReadingSchema.nullable(),
      posting: PostingReadingSchema.nullable(),
      resume: ResumeReadingSchema.nullable(),
    }),
    fit: FitSchema.nullable(),
    questions: z.array(ExpectedQuestionSchema),
    plan: PlanViewSchema,
    daySheet: DaySheetSchema,
  }),
  failures: [
    ...new Set([...readInvitation.failures, ...readPosting.failures, ...readResume.failures]),
    'invitation-outdated',
  ],
})

const AttachedSchema = z.object({ role: recordSchemas.document.shape.role, file: FileSchema })

export const createOpportunity = operation({
  name: 'create-opportunity',
  summary: 'Keep an opportunity from what was read and corrected.',
  kind: 'command',
  input: z.object({
    company: z.string().trim().min(1, 'is needed').max(1000),
    role: z.string().trim().min(1, 'is needed').max(1000),
    origins: recordSchemas.opportunity.shape.origins
      .default({})
      .meta({ description: 'Where company and role came from.' }),
    invitation: GivenInvitationSchema.nullable().default(null),
    posting: PostingSchema.nullable().default(null),
    postingOrigins: OriginsSchema.default({}),
    resume: ResumeSchema.nullable().default(null),
    /** A CV kept before, in place of a new one. */
    resumeId: IdSchema.nullable().default(null),
    files: z.array(AttachedSchema).max(10).default([]),
  }),
  output: z.object({ opportunityId: IdSchema }),
  failures: ['not-found', 'ends-before-start'],
})

export const listOpportunities = operation({
  name: 'list-opportunities',
  summary: 'All opportunities, by what happens next.',
  kind: 'query',
  input: z.object({
    deleted: z.boolean().default(false).meta({ description: 'Those deleted in the last thirty days instead.' }),
  }),
  output: z.object({ opportunities: z.array(OpportunityCardSchema) }),
  failures: [],
})

export const getOpportunity = operation({
  name: 'get-opportunity',
  summary: 'Everything kept of one opportunity.',
  kind: 'query',
  input: ByIdSchema,
  output: OpportunityViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const updateOpportunity = operation({
  name: 'update-opportunity',
  summary: 'Change an opportunity’s company, role, notes, CV, outcome, industry or country.',
  kind: 'command',
  input: z.object({
    id: IdSchema,
    company: z.string().trim().min(1, 'is needed').max(1000).optional(),
    role: z.string().trim().min(1, 'is needed').max(1000).optional(),
    notes: z.string().max(100_000).optional(),
    resumeId: IdSchema.nullable().optional(),
    outcome: recordSchemas.opportunity.shape.outcome.optional(),
    outcomeOn: recordSchemas.opportunity.shape.outcomeOn
      .optional()
      .meta({ description: 'The day the outcome was learnt; today without.' }),
    industry: recordSchemas.opportunity.shape.industry.optional(),
    country: recordSchemas.opportunity.shape.country.optional(),
  }),
  output: recordSchemas.opportunity,
  failures: ['not-found'],
  positional: 'id',
})

export const deleteOpportunity = operation({
  name: 'delete-opportunity',
  summary: 'Delete an opportunity; it can be restored for thirty days.',
  kind: 'command',
  input: ByIdSchema,
  output: recordSchemas.opportunity,
  failures: ['not-found'],
  positional: 'id',
})

export const restoreOpportunity = operation({
  name: 'restore-opportunity',
  summary: 'Bring a deleted opportunity back.',
  kind: 'command',
  input: ByIdSchema,
  output: recordSchemas.opportunity,
  failures: ['not-found'],
  positional: 'id',
})

export const applyInvitation = operation({
  name: 'apply-invitation',
  summary: 'Let an update, a cancellation or a further invitation change the interview it belongs to.',
  kind: 'command',
  input: z.object({
    invitation: GivenInvitationSchema,
    opportunityId: IdSchema.nullable()
      .default(null)
      .meta({ description: 'Needed when the calendar id is not known yet.' }),
    file: FileSchema.optional(),
    accept: z
      .array(z.string().max(300))
      .max(100)
      .default([])
      .meta({ description: 'What you confirmed before and now give up for what the invitation tells.' }),
  }),
  output: z.object({
    opportunityId: IdSchema,
    interviewId: IdSchema,
    effect: z.enum(invitationEffects),
    /** Told otherwise than you confirmed, and therefore left alone. */
    held: z.array(HeldFactSchema),
  }),
  failures: ['interview-unknown', 'invitation-outdated', 'not-found', 'ends-before-start'],
})

export const compareInvitation = operation({
  name: 'compare-invitation',
  summary: 'Find the interview an invitation belongs to, and say what it would change.',
  kind: 'query',
  input: z.object({
    invitation: GivenInvitationSchema,
    opportunityId: IdSchema.nullable()
      .default(null)
      .meta({ description: 'Where it belongs; found by calendar id or company without.' }),
  }),
  output: z.object({ found: ComparedInvitationSchema.nullable() }),
  failures: ['invitation-outdated', 'not-found'],
})

export const undoInvitation = operation({
  name: 'undo-invitation',
  summary: 'Take back what the last update changed; what you changed since stays.',
  kind: 'command',
  input: ByIdSchema.extend({ id: IdSchema.meta({ description: 'The opportunity.' }) }),
  output: z.object({ opportunityId: IdSchema }),
  failures: ['not-found', 'nothing-to-undo'],
  positional: 'id',
})

export const savePosting = operation({
  name: 'save-posting',
  summary: 'Add or correct an opportunity’s posting.',
  kind: 'command',
  input: z.object({
    opportunityId: IdSchema,
    posting: PostingSchema,
    origins: OriginsSchema.optional(),
    file: FileSchema.optional(),
  }),
  output: recordSchemas.posting,
  failures: ['not-found'],
})

export const getFit = operation({
  name: 'get-fit',
  summary: 'An opportunity’s requirements against its CV.',
  kind: 'query',
  input: ByIdSchema,
  output: FitSchema,
  failures: ['not-found', 'no-posting', 'no-resume'],
  positional: 'id',
})
