import {
  type AskBack,
  askThemes,
  type Competency,
  type ExpectedQuestion,
  interviewFormats,
  type JobFamily,
  type Question,
  questionCategories,
  type SuggestedAsk,
} from '@roundtwo/model'
import { z } from 'zod'

const texts = z.array(z.string().min(1))

export const QuestionSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  text: z.string().min(1),
  category: z.enum(questionCategories),
  competencies: texts.min(1),
  family: z.string().nullable(),
  formats: z.array(z.enum(interviewFormats)),
  stage: z.enum(['any', 'first', 'later', 'final']),
  followUps: texts.min(2),
  strongSigns: texts.min(2),
  weakSigns: texts.min(2),
}) satisfies z.ZodType<Question>

export const AskBackSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  text: z.string().min(1),
  theme: z.enum(askThemes),
  why: z.string().min(1),
  notWhen: z.string().min(1),
  suits: z.array(z.enum(['manager', 'peer', 'executive', 'recruiter'])),
}) satisfies z.ZodType<AskBack>

const signalled = { id: z.string().min(1), name: z.string().min(1), signals: texts.min(1) }
export const CompetencySchema = z.object(signalled) satisfies z.ZodType<Competency>
export const JobFamilySchema = z.object(signalled) satisfies z.ZodType<JobFamily>

export const ExpectedQuestionSchema = z.object({
  question: QuestionSchema,
  score: z.number(),
  reason: z.string(),
  requirement: z.number().int().nullable(),
}) satisfies z.ZodType<ExpectedQuestion>

export const SuggestedAskSchema = z.object({
  ask: AskBackSchema,
  score: z.number(),
  reason: z.string(),
}) satisfies z.ZodType<SuggestedAsk>
