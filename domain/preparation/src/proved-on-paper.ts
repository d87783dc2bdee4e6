import type { RequirementKind } from '@roundtwo/model'

/** What is proved with a paper or a plain yes, not with a story. */
export const provedOnPaper: ReadonlySet<RequirementKind> = new Set([
  'licence',
  'language',
  'logistics',
  'education',
])
