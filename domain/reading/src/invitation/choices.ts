import type { Candidate } from './candidate.ts'
import { companyCandidates } from './companies.ts'
import { jobCandidates } from './jobs.ts'
import type { Scene } from './scene.ts'
import { finalistCandidates, formatCandidates, triggered } from './triggered.ts'
import { linkCandidates, placeCandidates, platformCandidates } from './whereabouts.ts'

/** Fields whose value is chosen among candidates; each has a model that says how likely a candidate is right. */
export const choices = {
  company: companyCandidates,
  role: jobCandidates,
  round: (scene: Scene) => triggered(scene, 'round'),
  final: (scene: Scene) => triggered(scene, 'final'),
  formats: formatCandidates,
  changes: (scene: Scene) => triggered(scene, 'change'),
  finalists: finalistCandidates,
  place: placeCandidates,
  link: linkCandidates,
  platform: platformCandidates,
} satisfies Record<string, (scene: Scene) => Candidate[]>

export type ChoiceName = keyof typeof choices | 'contact'

/** Fields that may have several values, or of which each value is true or false for itself. */
export const manyValued: ReadonlySet<ChoiceName> = new Set<ChoiceName>(['formats', 'changes'])
