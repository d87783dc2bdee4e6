import { PlainDateSchema, playbookIds } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { FolkloreSchema, PlaybookSchema, PublishedFigureSchema } from '../schemas/catalog.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { EvidenceTypeSchema, ForecastRequestSchema, ForecastSchema } from '../schemas/standing.ts'
import { CalibrationSchema, ScoredForecastSchema, StandingViewSchema } from '../schemas/standing-views.ts'

export const forecastOutcome = operation({
  name: 'forecast-outcome',
  summary: 'The chances after an interview, from what is known of it.',
  kind: 'pure',
  input: ForecastRequestSchema.extend({
    interviewedOn: PlainDateSchema.optional(),
    today: PlainDateSchema.optional().meta({ description: 'Today, when not said otherwise.' }),
    listEvidence: z.boolean().default(false).meta({ description: 'The evidence there is, instead.' }),
  }),
  output: z.union([ForecastSchema, z.object({ evidence: z.array(EvidenceTypeSchema) })]),
  failures: ['nothing-given', 'forecast-impossible'],
  alias: 'forecast',
})

export const getStanding = operation({
  name: 'get-standing',
  summary: 'Where you really stand: the chances today, over the coming days, and what they rest on.',
  kind: 'command',
  input: ByIdSchema,
  output: StandingViewSchema,
  failures: ['not-found', 'forecast-impossible', 'standing-hidden'],
  positional: 'id',
  alias: 'standing',
})

const { evidence } = recordSchemas

export const saveEvidence = operation({
  name: 'save-evidence',
  summary: 'Note something that moves the chances, or change it.',
  kind: 'command',
  input: z.object({
    id: IdSchema.optional().meta({ description: 'The one to change or put back; a new one without.' }),
    opportunityId: IdSchema,
    type: evidence.shape.type.optional().meta({ description: 'One that forecast --list-evidence lists.' }),
    observedOn: PlainDateSchema.optional(),
    note: evidence.shape.note.optional(),
  }),
  output: evidence,
  failures: ['not-found', 'nothing-given'],
  positional: 'opportunityId',
})

export const deleteEvidence = operation({
  name: 'delete-evidence',
  summary: 'Take back something that was noted.',
  kind: 'command',
  input: ByIdSchema,
  output: evidence,
  failures: ['not-found'],
  positional: 'id',
})

export const getScores = operation({
  name: 'get-scores',
  summary: 'How good the forecasts were, against the base rate; says when there are too few to say.',
  kind: 'query',
  input: z.object({}),
  output: z.object({ scored: z.array(ScoredForecastSchema), calibration: CalibrationSchema }),
  failures: ['standing-hidden'],
  alias: 'scores',
})

export const getPlaybook = operation({
  name: 'get-playbook',
  summary: 'What to do with an answer, or with none: this week, not at all, in which words, until when.',
  kind: 'query',
  input: ByIdSchema.extend({ playbook: z.enum(playbookIds) }),
  output: z.object({
    playbook: PlaybookSchema,
    /** Its days as dates of this opportunity, in order; null where the day is not known. */
    dates: z.object({
      actions: z.array(PlainDateSchema.nullable()),
      letGo: PlainDateSchema.nullable(),
    }),
    figures: z.array(PublishedFigureSchema),
  }),
  failures: ['not-found'],
  positional: 'id',
  alias: 'playbook',
})

export const listFigures = operation({
  name: 'list-figures',
  summary: 'What the numbers say: published figures with their sources, and the folklore beside them.',
  kind: 'pure',
  input: z.object({}),
  output: z.object({ figures: z.array(PublishedFigureSchema), folklore: z.array(FolkloreSchema) }),
  failures: [],
  alias: 'figures',
})
