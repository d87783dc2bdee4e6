import type { Classifier, Tagger } from '@roundtwo/text'
import type { Bounds } from './candidate.ts'
import type { ChoiceName } from './choices.ts'
import type { ClauseKind } from './clauses.ts'
import type { WhenModels } from './when.ts'

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
