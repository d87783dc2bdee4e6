import {
  type Invitation,
  type InvitedPerson,
  interviewFormats,
  invitationMethods,
  personKinds,
} from '@roundtwo/model'
import { z } from 'zod'
import { NoteSchema, OriginsSchema } from './origin.ts'
import { InstantSchema, PlainDateSchema, ZoneSchema } from './time.ts'

const InvitedPersonSchema = z.object({
  name: z.string().min(1).max(300),
  role: z.string().nullable(),
  email: z.string().nullable(),
  kind: z.enum(personKinds),
}) satisfies z.ZodType<InvitedPerson>

export const NextStepSchema = z.object({ text: z.string(), by: PlainDateSchema.nullable() })

export const InvitationSchema = z.object({
  method: z.enum(invitationMethods),
  uid: z.string().nullable(),
  sequence: z.number().int().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  round: z.number().int().min(1).max(20).nullable(),
  final: z.boolean().nullable(),
  format: z.enum(interviewFormats),
  start: InstantSchema.nullable(),
  end: InstantSchema.nullable(),
  zone: ZoneSchema.nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  platform: z.string().nullable(),
  people: z.array(InvitedPersonSchema).max(100),
  bring: z.array(z.string()).max(100),
  prepare: z.array(z.string()).max(100),
  nextStep: NextStepSchema.nullable(),
}) satisfies z.ZodType<Invitation>

export const InvitationReadingSchema = InvitationSchema.extend({
  origins: OriginsSchema,
  notes: z.array(NoteSchema),
})
