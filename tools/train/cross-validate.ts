import { hashOf, probabilitiesOf } from '@roundtwo/text'
import { type Example, type FitOptions, fitClassifier } from './fit-classifier.ts'

export interface GroupedExample extends Example {
  /** Whose text it comes from: all of a group are in the same fold. */
  group: string
}

/**
 * Who wrote a text, by its id, which begins with its set's name. One author's texts are alike: how well a model reads
 * those of others shows only where it has seen none of them.
 */
export const authorOf = (id: string): string => id.split(' ', 1)[0] ?? ''

/** A group's fold, by its name alone, so that adding texts moves no other. */
export function foldOf(group: string, folds: number): number {
  const hash = hashOf(group)
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}

export interface Judged {
  example: GroupedExample
  /** By label, in the model's order, from a model that has not seen the example's group. */
  probabilities: number[]
}

/** Every example judged by a model trained without its group. */
export function crossValidated(examples: readonly GroupedExample[], options: FitOptions = {}, folds = 5): Judged[] {
  const labels = options.labels ?? [...new Set(examples.map(({ label }) => label))].sort()
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = fitClassifier(
      examples.filter(({ group }) => foldOf(group, folds) !== fold),
      { ...options, labels },
    )
    return examples
      .filter(({ group }) => foldOf(group, folds) === fold)
      .map((example) => ({ example, probabilities: probabilitiesOf(model, example.features) }))
  })
}
