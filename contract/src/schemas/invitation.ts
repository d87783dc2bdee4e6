import { InvitationSchema, NoteSchema, OriginsSchema, PlainDateSchema } from '@roundtwo/model'
import { z } from 'zod'
import { IdSchema, recordSchemas } from './records.ts'

/** What they promised for afterwards, with the day they named. */
export const NextStepSchema = z.object({ text: z.string(), by: PlainDateSchema.nullable() })

export const InvitationReadingSchema = InvitationSchema.extend({
  origins: OriginsSchema,
  notes: z.array(NoteSchema),
})

export const invitationEffects = ['added', 'moved', 'updated', 'cancelled', 'unchanged'] as const

/** The user confirmed it and something else is told: it stays until they say otherwise. */
export const HeldFactSchema = z.object({
  /** Which fact it is; given back to accept what is told. */
  path: z.string(),
  kept: z.unknown(),
  told: z.unknown(),
})
export type HeldFact = z.output<typeof HeldFactSchema>

const step = <Kept extends z.ZodType>(record: Kept) => z.object({ before: record.nullable(), after: record })

/** What an update changed, kept so that it can be undone. */
export const UpdateTakenSchema = z.object({
  round: step(recordSchemas.round),
  interview: step(recordSchemas.interview),
  people: z.array(step(recordSchemas.person)),
  attendance: z.array(recordSchemas.attendance),
})
export type UpdateTaken = z.output<typeof UpdateTakenSchema>

/** One fact that an invitation tells otherwise than it is kept; null for what was or is not known. */
export const ToldChangeSchema = HeldFactSchema.extend({
  /** The user confirmed what is kept: only their word changes it. */
  held: z.boolean(),
})
export type ToldChange = z.output<typeof ToldChangeSchema>

/** What an invitation does to somebody who takes part. */
export const ToldPersonSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  change: z.enum(['joins', 'changes', 'stays', 'not-named']),
  changes: z.array(ToldChangeSchema),
})

/** An invitation as it was read and corrected: what the user settled is marked in its origins. */
export const GivenInvitationSchema = InvitationSchema.extend({ origins: OriginsSchema.default({}) })

/** Which opportunity and interview an invitation belongs to, and what it would change there. */
export const ComparedInvitationSchema = z.object({
  opportunity: z.object({ id: IdSchema, company: z.string(), role: z.string() }),
  interview: recordSchemas.interview.nullable(),
  effect: z.enum(invitationEffects),
  changes: z.array(ToldChangeSchema),
  people: z.array(ToldPersonSchema),
})
export type ComparedInvitation = z.output<typeof ComparedInvitationSchema>
