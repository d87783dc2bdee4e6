import { chancesOf } from '@roundtwo/text'
import { likelyAt } from '../features.ts'
import { type NoteModels, noteKinds } from './models.ts'

/** By label, in the model's order. */
export type Chances = readonly number[]

/** Combinations of words are left to the first look: the second is given single words and what stands first. */
const combinations = new Set(['near', 'three', 'pair', 'begins'])

/** What a line is judged by when it and the lines beside it have been looked at. */
export const secondLookFeatures = (
  labels: readonly string[],
  features: readonly string[],
  own: Chances = [],
  before: Chances = [],
  after: Chances = [],
): string[] => [
  ...features.filter((feature) => !combinations.has(feature.split(' ', 1)[0] ?? '')),
  ...labels.map((label, place) => `looks ${label} ${Math.min(9, Math.floor((own[place] ?? 0) * 10))}`),
  ...likelyAt('line before', labels, before),
  ...likelyAt('line after', labels, after),
]

/**
 * What each line is taken for, by the features of all lines: chances in the order of `noteKinds`, by a second look that
 * knows the first at the lines beside, and of `lineMarks`.
 */
export function lineChances(
  features: readonly (readonly string[])[],
  models: NoteModels,
): Record<'kinds' | 'marks', Chances>[] {
  const first = features.map((own) => chancesOf(models.line, own))
  const kinds = first.map((chances) => chances.slice(0, noteKinds.length))
  return features.map((own, at) => ({
    kinds: chancesOf(
      models.kindsInContext,
      secondLookFeatures(noteKinds, own, kinds[at], kinds[at - 1], kinds[at + 1]),
    ),
    marks: first[at]?.slice(noteKinds.length) ?? [],
  }))
}
