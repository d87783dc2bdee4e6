import { askOccasions, type FormatGuide, guidedFormats } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { ByIdSchema } from '../schemas/records.ts'

const FormatGuideSchema = z.object({
  format: z.enum(guidedFormats),
  title: z.string(),
  implies: z.string(),
  askBefore: z.array(z.object({ id: z.string(), when: z.enum(askOccasions), text: z.string() })),
  checklist: z.array(z.object({ id: z.string(), text: z.string(), why: z.string() })),
  mistakes: z.array(z.string()),
}) satisfies z.ZodType<FormatGuide>

export const getFormat = operation({
  name: 'get-format',
  summary: 'What the formats of the next interview imply, what to ask beforehand, and a checklist.',
  kind: 'query',
  input: ByIdSchema,
  output: z.object({
    /** One for each format of the day; the one for an unknown format where none is known. */
    guides: z.array(FormatGuideSchema).min(1),
    /** The round whose checklist it is; null when there is none yet. */
    roundId: z.string().nullable(),
    checked: z.array(z.string()),
    /** What the invitation leaves open, in words. */
    unknown: z.array(z.string()),
    /** A polite mail that asks for it; null when nothing is open. */
    message: z.object({ to: z.string().nullable(), subject: z.string(), body: z.string() }).nullable(),
  }),
  failures: ['not-found'],
  positional: 'id',
  alias: 'format',
})
