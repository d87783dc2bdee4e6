import { InstantSchema, type ReflectionTrend, ratings, reflectionAspects } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { IdSchema, recordSchemas } from '../schemas/records.ts'

const { reflection } = recordSchemas
const aspect = z.object({
  rating: z.literal(ratings).nullable().optional(),
  line: z.string().max(1000).optional(),
})

const TrendSchema = z.object({
  aspect: z.enum(reflectionAspects),
  n: z.number().int(),
  ratings: z.array(z.object({ at: InstantSchema, rating: z.literal(ratings) })),
  mean: z.number().nullable(),
  direction: z.enum(['up', 'down', 'level']).nullable(),
  sentence: z.string(),
}) satisfies z.ZodType<ReflectionTrend>

export const saveReflection = operation({
  name: 'save-reflection',
  summary: 'Look back on an interview: preparation, delivery, answers, rapport, from 1 to 5 with a line each.',
  kind: 'command',
  input: z.object({
    interviewId: IdSchema,
    preparation: aspect.optional(),
    delivery: aspect.optional(),
    answers: aspect.optional(),
    rapport: aspect.optional(),
  }),
  output: reflection,
  failures: ['not-found'],
  positional: 'interviewId',
  alias: 'reflect',
})

export const listReflections = operation({
  name: 'list-reflections',
  summary: 'How each interview of an opportunity went, in your own words.',
  kind: 'query',
  input: z.object({ id: IdSchema }),
  output: z.object({ reflections: z.array(reflection) }),
  failures: ['not-found'],
  positional: 'id',
})

export const getTrends = operation({
  name: 'get-trends',
  summary: 'What changed over your interviews; says how many it rests on.',
  kind: 'query',
  input: z.object({}),
  output: z.object({ trends: z.array(TrendSchema) }),
  failures: [],
  alias: 'trends',
})
