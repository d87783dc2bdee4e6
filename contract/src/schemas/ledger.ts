import {
  certainties,
  type Figure,
  type LedgerEntry,
  PlainDateSchema,
  type ProposedEntry,
  ratings,
  sides,
} from '@roundtwo/model'
import { z } from 'zod'

const words = z.string().max(20_000)
const side = z.enum(sides)

export const FigureSchema = z.object({
  subject: z.string().max(200).meta({ description: 'What it is of: notice, team size, incidents.' }),
  amount: z.number(),
  upTo: z.number().nullable().default(null),
  unit: z.string().max(50).default('').meta({ description: 'Such as %, weeks, people or GBP/year.' }),
}) satisfies z.ZodType<Figure>

/** One shape for each kind of entry; what is left out is filled in. */
export const LedgerEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    text: words,
    answer: words.default(''),
    rating: z.literal(ratings).nullable().default(null),
    better: words.default(''),
    followedUp: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('story'),
    text: words,
    storyId: z.string().max(100).nullable().default(null),
    version: z.number().int().min(1).nullable().default(null),
    followedUp: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('figure'),
    text: words,
    figure: FigureSchema.nullable().default(null),
    by: side.default('me'),
    better: words.default(''),
  }),
  z.object({
    kind: z.literal('doubt'),
    text: words,
    spoken: z.boolean().default(true),
    better: words.default(''),
    settled: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('promise'),
    text: words,
    by: side.default('me'),
    due: PlainDateSchema.nullable().default(null),
    kept: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('interest'), text: words }),
  z.object({ kind: z.literal('fact'), text: words, by: side.default('them') }),
  z.object({ kind: z.literal('open'), text: words, settled: z.boolean().default(false) }),
  z.object({ kind: z.literal('note'), text: words }),
]) satisfies z.ZodType<LedgerEntry>

export const ProposedEntrySchema = z.object({
  entry: LedgerEntrySchema,
  personIds: z.array(z.string()),
  unknownNames: z.array(z.string()),
  quote: z.string(),
  certainty: z.enum(certainties),
  otherwise: z.array(LedgerEntrySchema),
}) satisfies z.ZodType<ProposedEntry>
