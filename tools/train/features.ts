import { packed } from '@roundtwo/text'

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

  /** The numbers of an example's features, each once; those that are not frequent have none. */
  numbers(features: readonly string[], frequent: ReadonlySet<string>): Int32Array {
    const known = [...new Set(features)].filter((name) => frequent.has(name))
    return Int32Array.from(known, (name) => this.number(name))
  }
}

/** Features that at least `least` examples have; what stands only once teaches nothing. */
export function frequentFeatures(examples: Iterable<readonly string[]>, least: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const features of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature))
}

/** A row none of whose weights reaches this says too little to be kept. */
const leastWeight = 0.03

/** To two decimals: for the few numbers of a model that are not packed. */
export const rounded = (values: Iterable<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100 || 0)

/** Rows of weights by the feature's name in order of the names; rows of next to nothing are left out. */
export function weightTable(
  names: readonly string[],
  weights: Float64Array,
  columns: number,
): Record<string, string> {
  const rows = names.map((name, row) => ({ name, row: weights.subarray(row * columns, (row + 1) * columns) }))
  return Object.fromEntries(
    rows
      // Half of an emoji is no text that a file can hold.
      .filter(({ name }) => name.isWellFormed())
      .filter(({ row }) => row.some((weight) => Math.abs(weight) >= leastWeight))
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, row }) => [name, packed(row)]),
  )
}
