import type { Classifier } from '@roundtwo/text'
import { frequentFeatures, scale, Vocabulary, weightTable } from './features.ts'
import { seededRandom, shuffled } from './random.ts'

export interface Example {
  features: readonly string[]
  label: string
  /** How much it counts; 1 when left out. */
  weight?: number
}

export interface FitOptions {
  /** Strength of the pull towards zero. */
  l2?: number
  epochs?: number
  /** A feature fewer examples have is dropped. */
  least?: number
  rate?: number
  /** Labels in the order wanted; those of the examples, sorted, when left out. */
  labels?: readonly string[]
}

/**
 * Multinomial logistic regression by stochastic gradient descent with per-weight rates (AdaGrad: Duchi, Hazan and
 * Singer 2011). Seeded: the same examples give the same weights.
 */
export function fitClassifier(examples: readonly Example[], options: FitOptions = {}): Classifier {
  const { l2 = 2e-5, epochs = 12, least = 2, rate = 0.25 } = options
  const labels = options.labels ?? [...new Set(examples.map(({ label }) => label))].sort()
  const columns = labels.length
  const frequent = frequentFeatures(
    examples.map(({ features }) => features),
    least,
  )
  const vocabulary = new Vocabulary()
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    numbers: Int32Array.from(
      [...new Set(features)].filter((name) => frequent.has(name)),
      (name) => vocabulary.number(name),
    ),
    gold: labels.indexOf(label),
    weight,
  }))
  const bias = vocabulary.number('\u0000bias')
  const weights = new Float64Array(vocabulary.names.length * columns)
  const squares = new Float64Array(weights.length).fill(1e-4)
  const random = seededRandom(7)
  const scores = new Float64Array(columns)

  const update = (row: number, gradient: Float64Array) => {
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column
      const slope =
        (gradient[column] ?? 0) + (row === bias ? 0 : l2 * examples.length * (weights[place] ?? 0) * 0.02)
      squares[place] = (squares[place] ?? 0) + slope * slope
      weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1)
    }
  }
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const { numbers, gold, weight } of shuffled(rows, random)) {
      scores.fill(0)
      for (let column = 0; column < columns; column += 1) {
        let sum = weights[bias * columns + column] ?? 0
        for (const number of numbers) sum += weights[number * columns + column] ?? 0
        scores[column] = sum
      }
      const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
      let total = 0
      for (let column = 0; column < columns; column += 1) {
        scores[column] = Math.exp((scores[column] ?? 0) - highest)
        total += scores[column] ?? 0
      }
      for (let column = 0; column < columns; column += 1)
        scores[column] = weight * ((scores[column] ?? 0) / total - (column === gold ? 1 : 0))
      for (const number of numbers) update(number, scores)
      update(bias, scores)
    }
  const names = vocabulary.names.slice(0, bias)
  return {
    labels: [...labels],
    scale,
    temperature: 1,
    bias: Array.from(
      weights.slice(bias * columns, (bias + 1) * columns),
      (weight) => Math.round(weight * scale) || 0,
    ),
    weights: weightTable(names, weights, columns),
  }
}
