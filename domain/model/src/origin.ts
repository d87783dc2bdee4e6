import { z } from 'zod'

/** What is unknown is null and has no origin. Sure is meant to be right 98 times in 100; doubtful is to be asked about. */
export const certainties = ['sure', 'doubtful'] as const
export type Certainty = (typeof certainties)[number]

/** How sure something read is, and whether the user has answered for it. */
export const SuretySchema = z.object({
  certainty: z.enum(certainties),
  /** The user said so or corrected it: no later reading overwrites it unasked. */
  confirmed: z.boolean(),
})
export type Surety = z.output<typeof SuretySchema>

/** Where a field came from, and how sure it is. */
export const OriginSchema = z.object({
  certainty: SuretySchema.shape.certainty,
  /** The source's own words it rests on, or the field's value as it stood there. */
  quote: z.string(),
  /** Part of the source: `text`, `DTSTART`, `JSON-LD baseSalary`, `mail header From`, `page 2`; `you` for the user. */
  where: z.string(),
  confirmed: SuretySchema.shape.confirmed.default(false),
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

/** What the user said themselves. */
export const confirmedByUser: Readonly<Surety> = { certainty: 'sure', confirmed: true }
export const saidByUser: Readonly<Origin> = { ...confirmedByUser, quote: '', where: 'you' }

/** Nothing else may rest on a doubtful fact before the user has answered for it. */
export const isSettled = (surety: Surety | undefined): boolean =>
  surety !== undefined && (surety.confirmed || surety.certainty === 'sure')
