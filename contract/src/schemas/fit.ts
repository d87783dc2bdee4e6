import { type Fit, strengths, termLinks } from '@roundtwo/model'
import { z } from 'zod'
import { RequirementSchema } from './posting.ts'

const EvidenceSchema = z.object({
  quote: z.string(),
  where: z.string(),
  terms: z.array(z.object({ wanted: z.string(), found: z.string(), link: z.enum(termLinks) })),
})

export const FitSchema = z.object({
  matches: z.array(
    z.object({
      requirement: RequirementSchema,
      strength: z.enum(strengths),
      evidence: z.array(EvidenceSchema),
      reason: z.string(),
      missing: z.array(z.string()),
    }),
  ),
  gaps: z.array(z.number().int()),
}) satisfies z.ZodType<Fit>
