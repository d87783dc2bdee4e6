import { chancesOf } from '@roundtwo/text'
import { type NoteModels, noteKinds } from './models.ts'

/** By label, in the model's order. */
export type Chances = readonly number[]

const step = (chance: number): number => Math.min(4, Math.floor(chance * 5))

/** What the lines beside one are thought to be, in steps of a fifth. */
function contextFeatures(
  labels: readonly string[],
  before: Chances | undefined,
  after: Chances | undefined,
): string[] {
  const told = (side: string, chances: Chances | undefined) =>
    labels.flatMap((label, place) => {
      const chance = step(chances?.[place] ?? 0)
      return chance > 0 ? [`${side} ${label} ${chance}`] : []
    })
  return [...told('line before', before), ...told('line after', after)]
}

/** What a line seems to be by itself, as features of the second look. */
const firstLookFeatures = (labels: readonly string[], own: Chances): string[] =>
  labels.map((label, place) => `looks ${label} ${Math.min(9, Math.floor((own[place] ?? 0) * 10))}`)

/** Features of single words and what stands first: combinations are left to the first look. */
const isPlain = (feature: string): boolean => !/^(?:near|three|pair|begins) /.test(feature)

/** What a line is judged by when its neighbours have been looked at. */
export const secondLookFeatures = (
  labels: readonly string[],
  features: readonly string[],
  own: Chances | undefined,
  before: Chances | undefined,
  after: Chances | undefined,
): string[] => [
  ...features.filter(isPlain),
  ...firstLookFeatures(labels, own ?? []),
  ...contextFeatures(labels, before, after),
]

/** What a line is taken for: chances in the order of `noteKinds`, and of `lineMarks`. */
export interface LineChances {
  kinds: Chances
  marks: Chances
}

/** Two looks at the kinds of each line, by the features of all lines: the second knows the first at its neighbours. */
export function lineChances(features: readonly (readonly string[])[], models: NoteModels): LineChances[] {
  const first = features.map((own) => chancesOf(models.line, own))
  const kindsOf = (index: number) => first[index]?.slice(0, noteKinds.length)
  return features.map((own, index) => ({
    kinds: chancesOf(
      models.kindsInContext,
      secondLookFeatures(noteKinds, own, kindsOf(index), kindsOf(index - 1), kindsOf(index + 1)),
    ),
    marks: first[index]?.slice(noteKinds.length) ?? [],
  }))
}
