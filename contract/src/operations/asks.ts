import { z } from 'zod'
import { operation } from '../operation.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { AskPageSchema } from '../schemas/remembered.ts'

const { ask } = recordSchemas

export const listAsks = operation({
  name: 'list-asks',
  summary: 'Questions to ask: chosen, asked already, and suggested.',
  kind: 'query',
  input: ByIdSchema.extend({ limit: z.number().int().min(1).max(200).default(20) }),
  output: AskPageSchema,
  failures: ['not-found'],
  positional: 'id',
  alias: 'asks',
})

export const saveAsk = operation({
  name: 'save-ask',
  summary: 'Choose a question to ask, write one of your own, or give one to a person.',
  kind: 'command',
  input: ask
    .pick({ text: true, theme: true, personId: true, again: true, position: true })
    .partial()
    .extend({
      id: IdSchema.optional().meta({ description: 'The one to change or put back; a new one without.' }),
      opportunityId: IdSchema,
      askId: IdSchema.optional().meta({ description: 'A question of the catalog, by its id.' }),
    }),
  output: ask,
  failures: ['not-found', 'nothing-given'],
})

export const answerAsk = operation({
  name: 'answer-ask',
  summary: 'Tick a question off with its answer, which goes into the ledger; or take the tick back.',
  kind: 'command',
  input: z.object({
    id: IdSchema,
    asked: z.boolean().default(true),
    answer: ask.shape.answer.optional().meta({ description: 'Empty when it stayed open.' }),
    round: z.number().int().min(1).max(20).optional(),
  }),
  output: ask,
  failures: ['not-found'],
  positional: 'id',
})

export const deleteAsk = operation({
  name: 'delete-ask',
  summary: 'Take a question off the list.',
  kind: 'command',
  input: ByIdSchema,
  output: ask,
  failures: ['not-found'],
  positional: 'id',
})
