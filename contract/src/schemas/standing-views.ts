import type { Calibration } from '@roundtwo/forecast'
import { InstantSchema, outcomes, PlainDateSchema, playbookIds, standingOutcomes } from '@roundtwo/model'
import { z } from 'zod'
import { IdSchema, recordSchemas } from './records.ts'
import { ChanceSchema, ForecastSchema, PriorSchema } from './standing.ts'

/** A chance in the words used for it everywhere. */
export const WordedChanceSchema = ChanceSchema.extend({
  /** "about 3 in 10" */
  words: z.string(),
  /** "between 2 and 4 in 10" */
  range: z.string(),
})

export const StandingViewSchema = z.object({
  /** `before` the interview, `waiting` after it, `answered` once the outcome is known. */
  stage: z.enum(['before', 'waiting', 'answered']),
  /** The answer in one sentence. */
  sentence: z.string(),
  facts: z.object({
    interviewId: IdSchema.nullable(),
    roundId: IdSchema.nullable(),
    round: z.number().int(),
    final: z.boolean().nullable(),
    finalists: z.number().int().nullable(),
    industry: z.string().nullable(),
    country: z.string().nullable(),
    seniority: z.string().nullable(),
    interviewedOn: PlainDateSchema,
    promisedBy: PlainDateSchema.nullable(),
    today: PlainDateSchema,
    outcome: z.enum(outcomes).nullable(),
  }),
  forecast: ForecastSchema,
  offer: WordedChanceSchema,
  /** The outcome map's branches, with the playbook each opens. */
  branches: z.array(WordedChanceSchema.extend({ answer: z.enum(standingOutcomes), playbook: z.enum(playbookIds) })),
  /** The curve's offers in words, a day each. */
  curveWords: z.array(z.string()),
  evidence: z.array(recordSchemas.evidence.extend({ label: z.string() })),
  /** What would change it: evidence not yet noted, with what the chance would then be. */
  changes: z.array(
    z.object({
      type: z.string(),
      label: z.string(),
      p: z.number().min(0).max(1),
      /** "about 3 in 10 would become about 5 in 10" */
      words: z.string(),
      note: z.string(),
    }),
  ),
  unknowns: z.array(z.object({ fact: z.string(), question: z.string(), words: z.string() })),
  priors: z.array(PriorSchema),
  /** As it stood on earlier days. */
  history: z.array(recordSchemas.forecast),
})

const ScoreSchema = z.object({ brier: z.number(), log: z.number() })

export const ScoredForecastSchema = z.object({
  opportunityId: IdSchema,
  company: z.string(),
  role: z.string(),
  madeAt: InstantSchema,
  outcome: z.enum(outcomes),
  eventualOffer: ChanceSchema,
  chanceWords: z.string(),
  forecast: ScoreSchema,
  /** The score of whoever knows only the base rate. */
  baseRate: ScoreSchema,
  words: z.string(),
})

export const CalibrationSchema = z.object({
  count: z.number().int(),
  enough: z.boolean(),
  bins: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      count: z.number().int(),
      offers: z.number().int(),
      forecast: z.number(),
      share: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  verdict: z.string(),
}) satisfies z.ZodType<Calibration>

export type StandingView = z.output<typeof StandingViewSchema>
export type ScoredForecast = z.output<typeof ScoredForecastSchema>
