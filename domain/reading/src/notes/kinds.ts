import { chancesOf } from '@roundtwo/text'
import { lineFeatures, type NoteLine } from './line-features.ts'
import type { NoteModels } from './models.ts'

/** By label, in the model's order. */
export type Chances = readonly number[]

const step = (chance: number): number => Math.min(4, Math.floor(chance * 5))

/** What the lines beside one are thought to be, in steps of a fifth. */
export function contextFeatures(
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
export const firstLookFeatures = (labels: readonly string[], own: Chances): string[] =>
  labels.map((label, place) => `looks ${label} ${Math.min(9, Math.floor((own[place] ?? 0) * 10))}`)

/** The chances of each kind for each line: a first look at each, then a second that knows its neighbours. */
export function kindChances(lines: readonly NoteLine[], models: NoteModels): Chances[] {
  const { labels } = models.kinds
  const features = lines.map((_, index) => lineFeatures(lines, index))
  const first = features.map((own) => chancesOf(models.kinds, own))
  return features.map((own, index) =>
    chancesOf(models.kindsInContext, [
      ...own,
      ...firstLookFeatures(labels, first[index] ?? []),
      ...contextFeatures(labels, first[index - 1], first[index + 1]),
    ]),
  )
}
