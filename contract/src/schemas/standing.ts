import { type Chance, type StandingOutcome, standingOutcomes } from '@roundtwo/units'
import { z } from 'zod'

const share = z.number().min(0).max(1)

export const ChanceSchema = z.object({ p: share, low: share, high: share }) satisfies z.ZodType<Chance>

export const ChancesSchema = z.record(z.enum(standingOutcomes), ChanceSchema) satisfies z.ZodType<
  Record<StandingOutcome, Chance>
>
