import { z } from 'zod'
import { type Instant, instant, type Minutes, type PlainDate, type ZoneName, zoneNamed } from './time.ts'

/** Any offset is read; UTC with milliseconds is kept. */
export const InstantSchema = z.iso
  .datetime({ offset: true, abort: true })
  .overwrite((text) => instant(text))
  .meta({ description: 'A moment, ISO 8601 with an offset.' }) as unknown as z.ZodType<Instant, Instant>

export const PlainDateSchema = z.iso
  .date()
  .meta({ description: 'A calendar day, YYYY-MM-DD.' }) as unknown as z.ZodType<PlainDate, PlainDate>

/** Until when: a moment, or the end of a day. */
export const DeadlineSchema = z.union([PlainDateSchema, InstantSchema])
export type Deadline = z.output<typeof DeadlineSchema>

export const ZoneSchema = z
  .string()
  .refine((name) => zoneNamed(name) !== undefined, 'is not a time zone name such as Europe/Berlin')
  .meta({ description: 'An IANA time zone name.' }) as unknown as z.ZodType<ZoneName, ZoneName>

export const MinutesSchema = z.number().min(0).max(100_000).meta({ description: 'Minutes.' }) as unknown as z.ZodType<
  Minutes,
  Minutes
>

export const WallClockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day such as 18:30')
