import type { OpportunityView } from '@roundtwo/contract'

/** What a fit cannot be without. */
export const missingPart = ({ posting, resume }: OpportunityView): 'posting' | 'resume' | null => {
  if (!posting) return 'posting'
  return resume ? null : 'resume'
}
