import { adviceKinds, entryKinds, entrySources, PlainDateSchema } from '@roundtwo/model'
import { z } from 'zod'
import { fileFailures } from '../failures.ts'
import { operation } from '../operation.ts'
import { AdviceSchema } from '../schemas/advice.ts'
import { LedgerEntrySchema, ProposedEntrySchema } from '../schemas/ledger.ts'
import { NotesInputSchema, NotesReadingSchema } from '../schemas/notes.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { EntryViewSchema } from '../schemas/remembered.ts'
import { TextOrFile } from '../schemas/source.ts'

const { entry, person } = recordSchemas
const opportunity = IdSchema.meta({ description: 'The opportunity.' })
const round = z
  .number()
  .int()
  .min(1)
  .max(20)
  .optional()
  .meta({ description: 'The round it was in; the last one held without.' })
const lines = z.array(z.string().max(20_000)).max(200).default([])

export const readNotes = operation({
  name: 'read-notes',
  summary: 'Read hurried lines about an interview, with the people, stories and facts they may speak of.',
  kind: 'pure',
  input: NotesInputSchema,
  output: NotesReadingSchema,
  failures: [],
})

export const proposeEntries = operation({
  name: 'propose-entries',
  summary: 'Read entries for the ledger out of one’s own words, for accepting one by one.',
  kind: 'query',
  input: z.object({ id: opportunity, round, text: z.string().max(20_000) }),
  output: z.object({ proposals: z.array(ProposedEntrySchema) }),
  failures: ['not-found'],
  positional: 'id',
})

export const readTranscript = operation({
  name: 'read-transcript',
  summary: 'Read entries for the ledger out of a transcript: WebVTT, SRT, Zoom, Teams or Otter.',
  kind: 'query',
  input: z.object({
    id: IdSchema.optional().meta({ description: 'The opportunity, whose people and stories it may name.' }),
    round,
    people: NotesInputSchema.shape.people.meta({
      description: 'Who was there, where no opportunity says it.',
    }),
    today: PlainDateSchema.optional(),
    ...TextOrFile,
    me: z.string().max(200).optional().meta({ description: 'Which speaker is you.' }),
  }),
  output: z.object({
    format: z.string(),
    speakers: z.array(z.string()),
    me: z.string().nullable(),
    turns: z.number().int(),
    proposals: z.array(ProposedEntrySchema),
  }),
  failures: ['not-found', 'nothing-given', 'nobody-spoke', ...fileFailures],
  positional: 'id',
})

export const recordEntries = operation({
  name: 'record-entries',
  summary: 'Put what was said in a round on record: as entries, or in your own words.',
  kind: 'command',
  input: z.object({
    opportunityId: opportunity,
    round,
    text: z.string().max(20_000).optional().meta({
      description: 'Such as: they asked about the outage; told the migration story to Priya',
    }),
    entries: z
      .array(
        z.object({
          entry: LedgerEntrySchema,
          personIds: z.array(IdSchema).max(100).default([]),
          newPeople: z.array(z.string().min(1).max(200)).max(20).default([]),
          source: z.enum(entrySources).default('typed'),
          quote: z.string().max(20_000).nullable().default(null),
          certainty: entry.shape.certainty.default('sure'),
          confirmed: entry.shape.confirmed.default(true),
        }),
      )
      .max(500)
      .default([]),
  }),
  output: z.object({
    entries: z.array(EntryViewSchema),
    people: z.array(person),
    unknownNames: z.array(z.string()),
  }),
  failures: ['not-found', 'no-entries'],
  positional: 'opportunityId',
  alias: 'record',
})

export const recordReview = operation({
  name: 'record-review',
  summary: 'Look back on a round in five steps; each line becomes an entry.',
  kind: 'command',
  input: z.object({
    opportunityId: opportunity,
    round,
    asked: lines.meta({ description: 'What was asked, a line each.' }),
    well: lines.meta({ description: 'What went well.' }),
    differently: lines.meta({ description: 'What you would answer differently.' }),
    feedback: lines.meta({ description: 'What they said about you.' }),
    unknown: lines.meta({ description: 'What you still do not know.' }),
  }),
  output: z.object({ entries: z.array(EntryViewSchema) }),
  failures: ['not-found', 'no-entries'],
  positional: 'opportunityId',
  alias: 'review',
})

export const saveEntry = operation({
  name: 'save-entry',
  summary: 'Change an entry, or put a removed one back.',
  kind: 'command',
  input: z.object({
    id: IdSchema,
    opportunityId: opportunity,
    round,
    entry: LedgerEntrySchema.optional(),
    personIds: z.array(IdSchema).max(100).optional(),
    source: entry.shape.source.optional(),
    quote: entry.shape.quote.optional(),
    certainty: entry.shape.certainty.optional(),
    confirmed: entry.shape.confirmed.optional(),
  }),
  output: EntryViewSchema,
  failures: ['not-found', 'no-entries'],
})

export const deleteEntry = operation({
  name: 'delete-entry',
  summary: 'Remove an entry from the ledger.',
  kind: 'command',
  input: ByIdSchema,
  output: EntryViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const listEntries = operation({
  name: 'list-entries',
  summary: 'The ledger: what was asked, told, stated, doubted and promised.',
  kind: 'query',
  input: z.object({
    id: opportunity,
    round: z.number().int().min(1).optional(),
    personId: IdSchema.optional(),
    kind: z.enum(entryKinds).optional(),
  }),
  output: z.object({ entries: z.array(EntryViewSchema) }),
  failures: ['not-found'],
  positional: 'id',
  alias: 'ledger',
})

export const getAdvice = operation({
  name: 'get-advice',
  summary:
    'What the ledger says for the next interview: repeat exactly, go deeper, do not reuse, repair, keep, ask again.',
  kind: 'query',
  input: z.object({ id: opportunity, kind: z.enum(adviceKinds).optional() }),
  output: z.object({
    interviewId: IdSchema.nullable(),
    round: z.number().int(),
    advice: z.array(AdviceSchema),
    /** The entries it stands on. */
    entries: z.array(EntryViewSchema),
    people: z.array(person),
  }),
  failures: ['not-found'],
  positional: 'id',
  alias: 'advice',
})
