import { type SearchHit, searchedKinds } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { IdSchema } from '../schemas/records.ts'

const HitSchema = z.object({
  kind: z.enum(searchedKinds),
  id: IdSchema,
  opportunityId: IdSchema.nullable(),
  title: z.string(),
  excerpt: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
}) satisfies z.ZodType<SearchHit>

export const searchEverything = operation({
  name: 'search-everything',
  summary: 'Find anything kept by its words.',
  kind: 'query',
  input: z.object({
    words: z.string().max(500),
    opportunityId: IdSchema.optional().meta({ description: 'Only what belongs to it.' }),
    limit: z.number().int().min(1).max(100).default(20),
  }),
  output: z.object({
    hits: z.array(HitSchema.extend({ company: z.string().nullable(), role: z.string().nullable() })),
  }),
  failures: [],
  positional: 'words',
  alias: 'search',
})
