import { certainties, type Note, type Origin, type Origins } from '@roundtwo/model'
import { z } from 'zod'

const OriginSchema = z.object({
  certainty: z.enum(certainties),
  quote: z.string(),
  where: z.string(),
}) satisfies z.ZodType<Origin>

export const OriginsSchema = z
  .record(z.string(), OriginSchema)
  .meta({ description: 'Where each field came from, by its path.' }) satisfies z.ZodType<Origins>

export const NoteSchema = z.object({ code: z.string(), message: z.string() }) satisfies z.ZodType<Note>
