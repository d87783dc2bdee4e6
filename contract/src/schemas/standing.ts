import type { ForecastRequest, Unknown } from '@roundtwo/forecast'
import { type Chance, outcomes, PlainDateSchema, type StandingOutcome, standingOutcomes } from '@roundtwo/model'
import { z } from 'zod'

const share = z.number().min(0).max(1)

export const ChanceSchema = z.object({ p: share, low: share, high: share }) satisfies z.ZodType<Chance>

export const ChancesSchema = z.record(z.enum(standingOutcomes), ChanceSchema) satisfies z.ZodType<
  Record<StandingOutcome, Chance>
>

export const ShareOfEachSchema = z.record(z.enum(standingOutcomes), share) satisfies z.ZodType<
  Record<StandingOutcome, number>
>

export const ForecastRequestSchema = z.object({
  finalists: z.number().int().min(1).nullable().default(null),
  finalRound: z.boolean().nullable().default(null),
  rounds: z.number().int().min(0).nullable().default(null).meta({ description: 'Rounds known to come.' }),
  industry: z.string().max(200).nullable().default(null),
  country: z.string().max(100).nullable().default(null).meta({ description: 'ISO 3166: GB, DE.' }),
  seniority: z.string().max(100).nullable().default(null),
  interviewedOn: PlainDateSchema,
  promisedBy: PlainDateSchema.nullable().default(null),
  today: PlainDateSchema,
  evidence: z.array(z.string().max(100)).max(200).default([]),
  record: z
    .array(z.object({ forecast: share, outcome: z.enum(outcomes) }))
    .max(10_000)
    .default([]),
}) satisfies z.ZodType<ForecastRequest>

export const DriverSchema = z.object({
  evidence: z.string(),
  ratio: z.number(),
  points: z.number(),
  source: z.string(),
  quality: z.string(),
  study: z.string().nullable(),
  words: z.string(),
})

const at = z.object({ when: z.string(), p: share })
export const UnknownSchema = z.object({
  fact: z.string(),
  question: z.string(),
  from: at,
  to: at,
}) satisfies z.ZodType<Unknown>

const chancesOnly = {
  furtherRound: share,
  rejection: share,
  hold: share,
  noAnswer: share,
}

export const ForecastSchema = z.object({
  now: ChancesSchema,
  eventualOffer: ChanceSchema,
  curve: z.array(z.object({ day: PlainDateSchema, offer: ChanceSchema, eventualOffer: ChanceSchema, ...chancesOnly })),
  answerBy: z.object({
    p10: PlainDateSchema.nullable(),
    p50: PlainDateSchema.nullable(),
    p90: PlainDateSchema.nullable(),
  }),
  answerLikely: z.object({ from: PlainDateSchema, to: PlainDateSchema }).nullable(),
  drivers: z.array(DriverSchema),
  unknowns: z.array(UnknownSchema),
  basis: z.array(z.string()),
  baseRate: ShareOfEachSchema,
  withoutRecord: share,
})

export const EvidenceTypeSchema = z.object({
  id: z.string(),
  label: z.string(),
  ratio: z.number(),
  low: z.number(),
  high: z.number(),
  soft: z.boolean(),
  nearCertain: z.boolean(),
  source: z.string(),
  study: z.string().nullable(),
  quality: z.string(),
  note: z.string(),
})

/** A judgement or a published figure the model rests on. */
export const PriorSchema = z.object({
  id: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  source: z.string(),
  author: z.string(),
  year: z.number().nullable(),
  quality: z.string(),
  verified: z.string(),
})
