import { z } from 'zod'
import { operation } from '../operation.ts'
import { DaySheetSchema } from '../schemas/plan.ts'
import { AskBackSchema, ExpectedQuestionSchema, SuggestedAskSchema } from '../schemas/question.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { FileSchema } from '../schemas/source.ts'
import { PlanViewSchema } from '../schemas/views.ts'

export const listQuestions = operation({
  name: 'list-questions',
  summary: 'The questions to expect, most likely first, each with its reason.',
  kind: 'query',
  input: z.object({
    id: IdSchema.meta({ description: 'The opportunity.' }),
    limit: z.number().int().min(1).max(500).default(40),
  }),
  output: z.object({ questions: z.array(ExpectedQuestionSchema) }),
  failures: ['not-found'],
  positional: 'id',
})

export const suggestAsks = operation({
  name: 'suggest-asks',
  summary: 'Questions to ask back, chosen for the posting and the people.',
  kind: 'query',
  input: z.object({
    id: IdSchema.meta({ description: 'The opportunity.' }),
    limit: z.number().int().min(1).max(200).default(20),
  }),
  output: z.object({ asks: z.array(SuggestedAskSchema) }),
  failures: ['not-found'],
  positional: 'id',
})

export const browseAsks = operation({
  name: 'browse-asks',
  summary: 'The whole catalog of questions to ask back.',
  kind: 'pure',
  input: z.object({ theme: AskBackSchema.shape.theme.optional() }),
  output: z.object({ asks: z.array(AskBackSchema) }),
  failures: [],
})

export const getPlan = operation({
  name: 'get-plan',
  summary: 'The plan from now until the next interview.',
  kind: 'query',
  input: ByIdSchema,
  output: PlanViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const exportPlan = operation({
  name: 'export-plan',
  summary: 'The plan as a calendar file; exporting again updates the same entries.',
  kind: 'query',
  input: ByIdSchema,
  output: z.object({ file: FileSchema }),
  failures: ['not-found'],
  positional: 'id',
})

export const getDaySheet = operation({
  name: 'get-day-sheet',
  summary: 'One page for the day of the interview.',
  kind: 'query',
  input: ByIdSchema,
  output: DaySheetSchema,
  failures: ['not-found'],
  positional: 'id',
})

const Task = recordSchemas.task

export const saveTask = operation({
  name: 'save-task',
  summary: 'Add a task of your own, or change one.',
  kind: 'command',
  input: z.object({
    id: IdSchema.optional().meta({ description: 'The task to change; a new one without.' }),
    opportunityId: IdSchema,
    title: Task.shape.title.optional(),
    detail: Task.shape.detail.optional(),
    effort: Task.shape.effort.optional(),
    value: Task.shape.value.optional(),
    dueBy: Task.shape.dueBy.optional().meta({ description: 'The day or the moment it is due.' }),
    dismissed: z.boolean().optional(),
  }),
  output: Task,
  failures: ['not-found'],
})

export const setTaskDone = operation({
  name: 'set-task-done',
  summary: 'Tick a task off, or take the tick back.',
  kind: 'command',
  input: z.object({ id: IdSchema, done: z.boolean().default(true) }),
  output: Task,
  failures: ['not-found'],
  positional: 'id',
})
