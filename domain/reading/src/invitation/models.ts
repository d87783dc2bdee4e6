import type { Classifier, Tagger } from '@roundtwo/text'
import type { ChoiceName } from './choices.ts'
import type { ClauseKind } from './clauses.ts'
import type { WhenModels } from './when.ts'

/** From `take` on a value is given, from `sure` on it needs no question. Both are probabilities. */
export interface Bounds {
  take: number
  sure: number
}

export const personLabels = ['none', 'other', 'interviewer'] as const

/** All that reading an invitation has learnt. */
export interface InvitationModels {
  names: Tagger
  choices: Record<ChoiceName, Classifier>
  people: Classifier
  /** The same, knowing what the others in the mail are thought to be. */
  peopleInContext: Classifier
  clauses: Classifier
  when: WhenModels
  bounds: Record<ChoiceName | 'people' | 'people kind' | ClauseKind, Bounds>
}
