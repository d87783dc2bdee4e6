import { InstantSchema, researchThemes } from '@roundtwo/model'
import { z } from 'zod'
import { SuggestedAskSchema } from './question.ts'
import { IdSchema, recordSchemas } from './records.ts'
import { ServedQuestionSchema, SpokenLengthSchema } from './story.ts'

/** An entry with the words for what it points at. */
export const EntryViewSchema = recordSchemas.entry.extend({
  round: z.number().int(),
  people: z.array(z.string()),
})

/** Once it was told: where, in which version, and to whom. */
export const TellingSchema = z.object({
  entryId: IdSchema,
  opportunityId: IdSchema,
  company: z.string(),
  round: z.number().int(),
  people: z.array(z.string()),
  version: z.number().int().nullable(),
})

export const StoryViewSchema = z.object({
  story: recordSchemas.story,
  tellings: z.array(TellingSchema),
  length: SpokenLengthSchema,
  /** What to do about its length, in a few words. */
  lengthWords: z.string(),
  /** Parts that are empty, and "figure" when the result has none. */
  missing: z.array(z.string()),
})

export const StoryPageSchema = StoryViewSchema.extend({
  revisions: z.array(recordSchemas.revision),
  served: z.array(ServedQuestionSchema),
})

export const NoteViewSchema = z.object({
  note: recordSchemas.note,
  /** Says so when it is old. */
  stale: z.string().nullable(),
})

/** A value of the company's with what shows it of oneself. */
export const ValueViewSchema = z.object({
  value: z.string(),
  source: z.string(),
  noteId: IdSchema.nullable(),
  stories: z.array(
    z.object({
      storyId: IdSchema,
      title: z.string(),
      reason: z.string(),
      quote: z.string().nullable(),
      /** Chosen by hand; proposed otherwise. */
      chosen: z.boolean(),
    }),
  ),
})

export const ResearchSchema = z.object({
  notes: z.array(NoteViewSchema),
  proposed: z.array(NoteViewSchema),
  values: z.array(ValueViewSchema),
  feeds: z.array(recordSchemas.feed),
  /** Notes kept for each theme; the empty ones come first to do. */
  themes: z.array(z.object({ theme: z.enum(researchThemes), count: z.number().int() })),
})

/** Asked before, of this company. */
export const EarlierAskSchema = z.object({
  text: z.string(),
  askId: z.string().nullable(),
  answer: z.string(),
  askedAt: InstantSchema,
  role: z.string(),
  round: z.number().int().nullable(),
})

export const AskPageSchema = z.object({
  /** Chosen and not yet asked, in order. */
  planned: z.array(
    recordSchemas.ask.extend({
      before: EarlierAskSchema.nullable(),
      /** This company was asked it before, and it is not marked to be asked again. */
      withheld: z.boolean(),
    }),
  ),
  asked: z.array(recordSchemas.ask),
  /** Asked in other opportunities at the same company. */
  earlier: z.array(EarlierAskSchema),
  suggested: z.array(SuggestedAskSchema.extend({ personId: IdSchema.nullable(), personReason: z.string().nullable() })),
})

export type EntryView = z.output<typeof EntryViewSchema>
export type StoryView = z.output<typeof StoryViewSchema>
export type StoryPage = z.output<typeof StoryPageSchema>
export type NoteView = z.output<typeof NoteViewSchema>
export type ValueView = z.output<typeof ValueViewSchema>
export type Research = z.output<typeof ResearchSchema>
export type AskPage = z.output<typeof AskPageSchema>
