import { type Feature, type WeightTable, weightTable } from '@roundtwo/text'

/** Names of features and labels as numbers, for training. */
export class Vocabulary {
  readonly names: Feature[] = []
  /** How many examples have the feature, by its number. */
  readonly uses: number[] = []
  readonly #numbers = new Map<Feature, number>()

  number(name: Feature): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    this.names.push(name)
    return this.names.length - 1
  }

  /** The numbers of an example's features, each once; those that are not frequent have none. */
  numbers(features: readonly Feature[], frequent: ReadonlySet<Feature>): Int32Array {
    const known = [...new Set(features)].filter((name) => frequent.has(name))
    const numbers = Int32Array.from(known, (name) => this.number(name))
    for (const number of numbers) this.uses[number] = (this.uses[number] ?? 0) + 1
    return numbers
  }
}

/** Features that at least `least` examples have; what stands only once teaches nothing. */
export function frequentFeatures(examples: Iterable<readonly Feature[]>, least: number): ReadonlySet<Feature> {
  const counts = new Map<Feature, number>()
  for (const features of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature))
}

/** To two decimals: for the few numbers of a model that are in no table. */
export const rounded = (values: Iterable<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100 || 0)

/** The rows of weights of which one reaches `leastWeight`; those of next to nothing are left out. */
export const tellingRows = (
  names: readonly Feature[],
  weights: Float64Array,
  columns: number,
  leastWeight = 0.03,
): WeightTable =>
  weightTable(
    names
      .map((name, row) => [name, weights.subarray(row * columns, (row + 1) * columns)] as const)
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= leastWeight)),
  )
