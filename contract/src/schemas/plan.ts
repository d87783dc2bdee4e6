import {
  adviceKinds,
  ContactSchema,
  type DaySheet,
  InstantSchema,
  MinutesSchema,
  PlainDateSchema,
  type Plan,
  personKinds,
  RoundFactsSchema,
  taskKinds,
  ZoneSchema,
} from '@roundtwo/model'
import { z } from 'zod'
import { NextStepSchema } from './invitation.ts'

const BlockSchema = z.object({
  taskKey: z.string(),
  title: z.string(),
  kind: z.enum(taskKinds),
  start: InstantSchema,
  end: InstantSchema,
})

export const PlanSchema = z.object({
  days: z.array(z.object({ date: PlainDateSchema, available: MinutesSchema, blocks: z.array(BlockSchema) })),
  dropped: z.array(z.object({ taskKey: z.string(), title: z.string(), reason: z.string() })),
  effortLeft: MinutesSchema,
  timeLeft: MinutesSchema,
  verdict: z.string(),
}) satisfies z.ZodType<Plan>

export const DaySheetSchema = z.object({
  opportunity: z.object({ company: z.string(), role: z.string() }),
  round: z.object({
    number: z.number(),
    final: z.boolean().nullable(),
    formats: RoundFactsSchema.shape.formats,
  }),
  when: z
    .object({
      start: InstantSchema,
      end: InstantSchema.nullable(),
      own: ZoneSchema,
      theirs: ZoneSchema.nullable(),
    })
    .nullable(),
  where: z.object({
    place: z.string().nullable(),
    link: z.string().nullable(),
    platform: z.string().nullable(),
  }),
  people: z.array(z.object({ name: z.string(), role: z.string().nullable(), kind: z.enum(personKinds) })),
  stories: z.array(z.object({ need: z.string(), quote: z.string().nullable(), where: z.string().nullable() })),
  asks: z.array(z.object({ text: z.string(), why: z.string() })),
  advice: z.array(z.object({ kind: z.enum(adviceKinds), person: z.string().nullable(), text: z.string() })),
  figures: z.array(z.object({ figure: z.string(), quote: z.string(), where: z.string() })),
  bring: z.array(z.string()),
  contact: ContactSchema.nullable(),
  prepared: z.array(z.string()),
  nextStep: NextStepSchema.nullable(),
}) satisfies z.ZodType<DaySheet>
