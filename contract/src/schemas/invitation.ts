import { InvitationSchema, NoteSchema, OriginsSchema, PlainDateSchema } from '@roundtwo/model'
import { z } from 'zod'

/** What they promised for afterwards, with the day they named. */
export const NextStepSchema = z.object({ text: z.string(), by: PlainDateSchema.nullable() })

export const InvitationReadingSchema = InvitationSchema.extend({
  origins: OriginsSchema,
  notes: z.array(NoteSchema),
})

/** The user confirmed it and something else is told: it stays until they say otherwise. */
export const HeldFactSchema = z.object({
  /** Which fact it is; given back to accept what is told. */
  path: z.string(),
  kept: z.unknown(),
  told: z.unknown(),
})
export type HeldFact = z.output<typeof HeldFactSchema>

/** An invitation as it was read and corrected: what the user settled is marked in its origins. */
export const GivenInvitationSchema = InvitationSchema.extend({ origins: OriginsSchema.default({}) })
