import {
  NoteSchema,
  OriginsSchema,
  type Pay,
  type Posting,
  payPeriods,
  type Requirement,
  requirementKinds,
  requirementLevels,
  seniorities,
  workModes,
} from '@roundtwo/model'
import { z } from 'zod'

export const RequirementSchema = z.object({
  text: z.string().min(1).max(2000),
  kind: z.enum(requirementKinds),
  level: z.enum(requirementLevels),
}) satisfies z.ZodType<Requirement>

const PaySchema = z.object({
  min: z.number().min(0),
  max: z.number().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency code such as GBP'),
  period: z.enum(payPeriods),
}) satisfies z.ZodType<Pay>

export const PostingSchema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  mode: z.enum(workModes),
  seniority: z.enum(seniorities),
  pay: PaySchema.nullable(),
  requirements: z.array(RequirementSchema).max(300),
  duties: z.array(z.string()).max(300),
  values: z.array(z.string()).max(100),
  formatHints: z.array(z.string()).max(100),
  text: z.string().max(400_000),
}) satisfies z.ZodType<Posting>

export const PostingReadingSchema = PostingSchema.extend({
  origins: OriginsSchema,
  notes: z.array(NoteSchema),
})
