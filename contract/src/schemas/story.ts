import type { CoverageRow, ServedQuestion, SpokenLength, StoryContent } from '@roundtwo/model'
import { z } from 'zod'
import { FigureSchema } from './ledger.ts'
import { QuestionSchema } from './question.ts'

const line = z.string().max(1000)
const prose = z.string().max(20_000)

const evidence = z.object({
  text: line,
  link: z.string().max(4000).nullable().default(null),
  resumePath: line.nullable().default(null),
})

const fields = {
  title: line,
  situation: prose,
  task: prose,
  action: prose,
  result: prose,
  reflection: prose,
  figures: z.array(FigureSchema).max(50),
  competencies: z.array(line).max(50),
  evidence: z.array(evidence).max(50),
}

export const StoryContentSchema = z.object(fields) satisfies z.ZodType<StoryContent>
export const StoryChangeSchema = StoryContentSchema.partial()

export const SpokenLengthSchema = z.object({
  words: z.number().int(),
  seconds: z.number(),
  pace: z.number(),
  measured: z.boolean(),
}) satisfies z.ZodType<SpokenLength>

export const ServedQuestionSchema = z.object({
  question: QuestionSchema,
  score: z.number(),
  reason: z.string(),
}) satisfies z.ZodType<ServedQuestion>

export const CoverageRowSchema = z.object({
  need: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('requirement'),
      place: z.number().int(),
      text: z.string(),
      level: z.enum(['must', 'nice']),
    }),
    z.object({ kind: z.literal('competency'), id: z.string(), name: z.string(), reason: z.string() }),
  ]),
  stories: z.array(z.object({ storyId: z.string(), strength: z.enum(['strong', 'partial']), reason: z.string() })),
}) satisfies z.ZodType<CoverageRow>
