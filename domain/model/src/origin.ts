import { z } from 'zod'

/** What is unknown is null and has no origin. Sure is meant to be right 98 times in 100; doubtful is to be asked about. */
export const certainties = ['sure', 'doubtful'] as const
export type Certainty = (typeof certainties)[number]

/** Where a field came from, and how sure it is. */
export const OriginSchema = z.object({
  certainty: z.enum(certainties),
  /** The source's own words it rests on, or the field's value as it stood there. */
  quote: z.string(),
  /** Part of the source: `text`, `DTSTART`, `JSON-LD baseSalary`, `mail header From`, `page 2`; `you` for the user. */
  where: z.string(),
  /** The user said so or corrected it: no later reading overwrites it unasked. */
  confirmed: z.boolean().default(false),
})
export type Origin = z.output<typeof OriginSchema>

/** Origins by the field's path: `company`, `people.0.email`. A field without one was not found. */
export const OriginsSchema = z
  .record(z.string(), OriginSchema)
  .meta({ description: 'Where each field came from, by its path.' })
export type Origins = z.output<typeof OriginsSchema>

/** Something the reader wants the user to know: an assumption, an ambiguity, something passed over. */
export const NoteSchema = z.object({ code: z.string(), message: z.string() })
export type Note = z.output<typeof NoteSchema>

/** The origin of what the user said themselves. */
export const saidByUser: Readonly<Origin> = { certainty: 'sure', quote: '', where: 'you', confirmed: true }

/** Nothing else may rest on a doubtful fact before the user has answered for it. */
export const isSettled = (origin: Origin | undefined): boolean =>
  origin !== undefined && (origin.confirmed || origin.certainty === 'sure')
