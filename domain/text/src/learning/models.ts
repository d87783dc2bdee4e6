import { addWeights, type Feature, memoizeByObject, type WeightTable } from './weights.ts'

/** A logistic regression as data: each feature has a row of weights with one column for each label. */
export interface Classifier {
  labels: string[]
  bias: number[]
  weights: WeightTable
}

/** By label, in the order of a model's labels. */
export type Chances = readonly number[]

/** Scores by label, before they become probabilities. */
const scoresOf = ({ bias, weights }: Classifier, features: Iterable<string>): Float64Array =>
  addWeights(weights, features, Float64Array.from(bias))

const highestOf = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), -Infinity)

/** In the proportions of the chances, the highest being 1, so that none leaves the range of numbers. */
function powersOf(scores: Float64Array): Float64Array {
  const highest = highestOf(scores)
  return scores.map((score) => Math.exp(score - highest))
}

/** Scores as chances that sum to 1. */
function softmax(scores: Float64Array): number[] {
  const powers = powersOf(scores)
  const sum = powers.reduce((total, power) => total + power, 0)
  return Array.from(powers, (power) => power / sum)
}

/** Of each label, in the order of `labels`, where just one is true; they sum to 1. */
export const probabilitiesOf = (model: Classifier, features: Iterable<string>): number[] =>
  softmax(scoresOf(model, features))

/** The likeliest label with its probability. */
export function classify(model: Classifier, features: Iterable<string>): { label: string; probability: number } {
  const probabilities = probabilitiesOf(model, features)
  const best = probabilities.indexOf(Math.max(...probabilities))
  return { label: model.labels[best] ?? '', probability: probabilities[best] ?? 0 }
}

/** Of each label for itself, where several or none may be true: for a model trained so. In the order of `labels`. */
export const chancesOf = (model: Classifier, features: Iterable<string>): number[] =>
  Array.from(scoresOf(model, features), (score) => 1 / (1 + Math.exp(-score)))

/** Chances of things that compete, from their scores, and last the chance that none is meant, which scores 0. */
export const chancesAmong = (scores: readonly number[]): number[] => softmax(Float64Array.of(...scores, 0))

/** Of each option to be the one that is meant, and last of none, by a model that scores them (see `chancesAmong`). */
export const chosenAmong = (model: Classifier, options: readonly Iterable<string>[]): number[] =>
  chancesAmong(options.map((features) => scoresOf(model, features)[0] ?? 0))

/**
 * A linear-chain conditional random field as data (Lafferty, McCallum and Pereira 2001): one label for each token,
 * each judged by its features and by the label before it.
 */
export interface Tagger {
  labels: string[]
  /** Of a sequence that begins with the label. */
  start: number[]
  /** `transitions[before][after]`. */
  transitions: number[][]
  weights: WeightTable
}

export interface Tagged {
  label: string
  /** That this token has this label, all else summed out. */
  probability: number
  /** The same of every label, in the order of `labels`. */
  probabilities: ArrayLike<number>
}

/** The likeliest sequence of labels (Viterbi), by their places. */
function likeliest(model: Tagger, scores: readonly Float64Array[]): number[] {
  const size = model.labels.length
  const from: Int32Array[] = []
  let best = Float64Array.from(scores[0] ?? [], (score, label) => score + (model.start[label] ?? 0))
  for (const own of scores.slice(1)) {
    const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    const came = new Int32Array(size)
    for (let before = 0; before < size; before += 1) {
      const row = model.transitions[before] ?? []
      for (let after = 0; after < size; after += 1) {
        const arrival = (best[before] ?? 0) + (row[after] ?? 0)
        if (arrival <= (next[after] ?? 0)) continue
        next[after] = arrival
        came[after] = before
      }
    }
    from.push(came)
    best = next.map((arrival, label) => arrival + (own[label] ?? 0))
  }
  const path = [best.indexOf(highestOf(best))]
  for (const came of from.toReversed()) path.push(came[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

/** Their products so that they sum to 1: only their proportions matter, and none leaves the range of numbers. */
function shares(one: Float64Array, other: Float64Array): Float64Array {
  const values = new Float64Array(one.length)
  let sum = 0
  for (let label = 0; label < values.length; label += 1) {
    values[label] = (one[label] ?? 0) * (other[label] ?? 0)
    sum += values[label] ?? 0
  }
  for (let label = 0; label < values.length; label += 1) values[label] = (values[label] ?? 0) / sum
  return values
}

/** What arrives at each label from all labels beside it, by `steps[from][to]`. */
function arriving(steps: readonly Float64Array[], values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length)
  for (let from = 0; from < steps.length; from += 1) {
    const [row, value] = [steps[from], values[from] ?? 0]
    for (let to = 0; to < sums.length; to += 1) sums[to] = (sums[to] ?? 0) + value * (row?.[to] ?? 0)
  }
  return sums
}

/** How much likelier each step makes a sequence, in either direction. */
const stepsOf = memoizeByObject(({ labels, start, transitions }: Tagger) => {
  const ahead = transitions.map((row) => Float64Array.from(row, Math.exp))
  const back = labels.map((_, from) => Float64Array.from(ahead, (row) => row[from] ?? 0))
  return { start: Float64Array.from(start, Math.exp), ahead, back }
})

/** Of each token and label, all else summed out (forward-backward, in proportions rather than logarithms). */
function marginals(model: Tagger, scores: readonly Float64Array[]): Float64Array[] {
  const { start, ahead, back } = stepsOf(model)
  const powers = scores.map(powersOf)
  const forward: Float64Array[] = []
  for (const own of powers) {
    const before = forward.at(-1)
    forward.push(shares(before ? arriving(ahead, before) : start, own))
  }
  let backward: Float64Array = new Float64Array(start.length).fill(1)
  const found: Float64Array[] = []
  for (let place = powers.length - 1; place >= 0; place -= 1) {
    found.push(shares(forward[place] ?? backward, backward))
    backward = arriving(back, shares(powers[place] ?? backward, backward))
  }
  return found.reverse()
}

/** The likeliest sequence, each label with its marginal probability. */
export function tagged(model: Tagger, sequence: readonly (readonly Feature[])[]): Tagged[] {
  if (sequence.length === 0) return []
  const scores = sequence.map((features) => addWeights(model.weights, features, new Float64Array(model.labels.length)))
  const chances = marginals(model, scores)
  return likeliest(model, scores).map((label, place) => {
    const probabilities = chances[place] ?? []
    return { label: model.labels[label] ?? '', probability: probabilities[label] ?? 0, probabilities }
  })
}
