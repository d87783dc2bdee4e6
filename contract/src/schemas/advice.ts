import { type Advice, adviceKinds } from '@roundtwo/model'
import { z } from 'zod'

export const AdviceSchema = z.object({
  key: z.string(),
  kind: z.enum(adviceKinds),
  personId: z.string().nullable(),
  text: z.string(),
  reason: z.string(),
  entryIds: z.array(z.string()).min(1),
  storyId: z.string().nullable(),
  outline: z.array(z.string()),
  sides: z.array(z.object({ where: z.string(), words: z.string(), entryId: z.string().nullable() })),
}) satisfies z.ZodType<Advice>
