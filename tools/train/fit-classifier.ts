import type { Classifier } from '@roundtwo/text'
import { Descent } from './descent.ts'
import { frequentFeatures, rounded, tellingRows, Vocabulary } from './features.ts'
import { seededRandom, shuffled } from './random.ts'

export interface Example {
  features: readonly string[]
  label: string
  /** How much it counts; 1 when left out. */
  weight?: number
}

/** An example of which several labels, or none, may be true. */
export interface ManyLabelled {
  features: readonly string[]
  labels: readonly string[]
  /** Labels that are neither right nor wrong here. */
  open?: readonly string[]
  /** How much it counts; 1 when left out. */
  weight?: number
}

export interface FitOptions {
  /** The pull of each weight towards zero an epoch: the inverse of its variance beforehand. */
  l2?: number
  epochs?: number
  /** A feature none of whose weights reaches this is dropped once trained. */
  leastWeight?: number
  /** A feature fewer examples have is dropped. */
  least?: number
  rate?: number
  /** Labels in the order wanted; those of the examples, sorted, when left out. */
  labels?: readonly string[]
}

interface Row {
  numbers: Int32Array
  /** By label: 1, 0, or -1 where it does not matter. */
  gold: Int8Array
  weight: number
}

/** Turns a row's scores into the probabilities of its labels, in place. */
type Link = (scores: Float64Array) => void

const softmax: Link = (scores) => {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  scores.forEach((score, label) => {
    scores[label] = Math.exp(score - highest) / total
  })
}

const sigmoid: Link = (scores) => {
  scores.forEach((score, label) => {
    scores[label] = 1 / (1 + Math.exp(-score))
  })
}

/** Logistic regression. Seeded: the same rows give the same weights. */
function descend(
  rows: readonly Row[],
  uses: readonly number[],
  columns: number,
  link: Link,
  options: FitOptions,
): Float64Array {
  const { l2 = 1, epochs = 15, rate = 0.1 } = options
  const bias = uses.length
  const descent = new Descent([...uses, 0], columns, { l2, rate })
  const { weights } = descent
  const random = seededRandom(7)
  const slopes = new Float64Array(columns)
  const update = (row: number) => {
    for (let column = 0; column < columns; column += 1) descent.update(row * columns + column, slopes[column] ?? 0)
  }
  return descent.run(epochs, () => {
    for (const { numbers, gold, weight } of shuffled(rows, random)) {
      for (let column = 0; column < columns; column += 1) {
        let sum = weights[bias * columns + column] ?? 0
        for (const number of numbers) sum += weights[number * columns + column] ?? 0
        slopes[column] = sum
      }
      link(slopes)
      for (let column = 0; column < columns; column += 1) {
        const wanted = gold[column] ?? 0
        slopes[column] = wanted < 0 ? 0 : weight * ((slopes[column] ?? 0) - wanted)
      }
      for (const number of numbers) update(number)
      update(bias)
    }
  })
}

function fit(
  examples: readonly { features: readonly string[]; gold: Int8Array; weight: number }[],
  labels: readonly string[],
  link: Link,
  options: FitOptions,
): Classifier {
  const columns = labels.length
  const frequent = frequentFeatures(
    examples.map(({ features }) => features),
    options.least ?? 2,
  )
  const vocabulary = new Vocabulary()
  const rows = examples.map(({ features, gold, weight }) => {
    return { numbers: vocabulary.numbers(features, frequent), gold, weight }
  })
  const bias = vocabulary.names.length
  const weights = descend(rows, vocabulary.uses, columns, link, options)
  return {
    labels: [...labels],
    bias: rounded(weights.slice(bias * columns)),
    weights: tellingRows(vocabulary.names, weights, columns, options.leastWeight),
  }
}

/** One label of several: multinomial logistic regression. */
export function fitClassifier(examples: readonly Example[], options: FitOptions = {}): Classifier {
  const labels = options.labels ?? [...new Set(examples.map(({ label }) => label))].sort()
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    features,
    gold: Int8Array.from(labels, (each) => (each === label ? 1 : 0)),
    weight,
  }))
  return fit(rows, labels, softmax, options)
}

/** Each label for itself: read with `chancesOf`. */
export function fitDetector(examples: readonly ManyLabelled[], options: FitOptions = {}): Classifier {
  const labels = options.labels ?? [...new Set(examples.flatMap((example) => example.labels))].sort()
  const rows = examples.map(({ features, labels: own, open = [], weight = 1 }) => ({
    features,
    gold: Int8Array.from(labels, (each) => (own.includes(each) ? 1 : open.includes(each) ? -1 : 0)),
    weight,
  }))
  return fit(rows, labels, sigmoid, options)
}
