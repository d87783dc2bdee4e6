/** Names of features and labels as numbers, for training. */
export class Vocabulary {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    this.names.push(name)
    return this.names.length - 1
  }
}

/** Features that at least `least` examples have; what stands only once teaches nothing. */
export function frequentFeatures(examples: Iterable<readonly string[]>, least: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const features of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature))
}

/** Weights are stored as whole numbers in parts of this. */
export const scale = 100

/** Rows of weights by the feature's name in order of the names; rows of nothing are left out. */
export function weightTable(
  names: readonly string[],
  weights: Float64Array,
  columns: number,
): Record<string, number[]> {
  const rows = names.map((name, row): [string, number[]] => [
    name,
    Array.from(
      weights.slice(row * columns, (row + 1) * columns),
      (weight) => Math.round(weight * scale) || 0,
    ),
  ])
  const kept = rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= 3))
  return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)))
}
