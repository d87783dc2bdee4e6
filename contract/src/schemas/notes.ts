import { certainties, entryKinds, PlainDateSchema, sides } from '@roundtwo/model'
import { z } from 'zod'

const id = z.string().min(1).max(100)
const short = z.string().max(1000)
const facts = z.array(z.string().max(4000)).max(500).default([])

/** Lines about one interview with all that they may speak of, nothing of it kept anywhere. */
export const NotesInputSchema = z.object({
  today: PlainDateSchema.meta({ description: 'The day they were typed.' }),
  interviewedOn: PlainDateSchema.optional().meta({
    description: 'The day of the interview, from which days are counted; today without.',
  }),
  people: z
    .array(z.object({ id, name: short, role: short.nullable().default(null) }))
    .max(100)
    .default([]),
  stories: z
    .array(z.object({ id, title: short, figures: z.array(short).max(50).default([]) }))
    .max(200)
    .default([]),
  cv: facts.meta({ description: 'Short facts of the CV.' }),
  posting: facts.meta({ description: 'Short facts of the posting.' }),
  lines: z.array(z.string().max(20_000)).max(1000).meta({ description: 'As typed.' }),
})

/** An entry as one line is read. What its kind does not have is left out. */
export const NoteReadingSchema = z.object({
  kind: z.enum(entryKinds),
  /** Ids; `them` for nobody in particular, where the kind is about people. */
  people: z.array(z.string()),
  /** The words it rests on. */
  text: z.string(),
  certainty: z.enum(certainties),
  rating: z.number().int().optional(),
  followedUp: z.boolean().optional(),
  storyId: id.optional(),
  by: z.enum(sides).optional(),
  /** Null where weekday and date disagree. */
  due: PlainDateSchema.nullable().optional(),
  correction: z.boolean().optional(),
  figure: z
    .object({
      subject: z.string(),
      /** A text is a day or a month, ISO 8601. */
      amount: z.union([z.number(), z.string()]),
      upTo: z.number().nullable(),
      unit: z.string(),
      change: z.boolean().optional(),
    })
    .optional(),
  /** What should have been said. */
  better: z.string().optional(),
  /** It only carries on the line before. */
  carriesOn: z.boolean().optional(),
})

export const NotesReadingSchema = z.object({
  /** One for each line given, in order. */
  lines: z.array(z.object({ entries: z.array(NoteReadingSchema) })),
  contradictions: z.array(
    z.object({
      subject: z.string(),
      said: z.string(),
      elsewhere: z.enum(['cv', 'posting', 'stories', 'line']),
      there: z.string(),
      /** The line it was said on, from 0. */
      line: z.number().int(),
    }),
  ),
})
