import { addWeights, type WeightTable } from './weights.ts'

/** A logistic regression as data: each feature has a row of weights with one column for each label. */
export interface Classifier {
  labels: string[]
  bias: number[]
  weights: WeightTable
}

/** Scores by label, before they become probabilities. */
function scoresOf(model: Classifier, features: Iterable<string>): Float64Array {
  const scores = Float64Array.from(model.bias)
  addWeights(model.weights, features, scores)
  return scores
}

/** Scores as chances that sum to 1. */
function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Of each label, in the order of `labels`, where just one is true; they sum to 1. */
export const probabilitiesOf = (model: Classifier, features: Iterable<string>): number[] =>
  softmax([...scoresOf(model, features)])

/** The likeliest label with its probability. */
export function classify(model: Classifier, features: Iterable<string>): { label: string; probability: number } {
  const probabilities = probabilitiesOf(model, features)
  const best = probabilities.indexOf(Math.max(...probabilities))
  return { label: model.labels[best] ?? '', probability: probabilities[best] ?? 0 }
}

/** Of each label for itself, where several or none may be true: for a model trained so. In the order of `labels`. */
export const chancesOf = (model: Classifier, features: Iterable<string>): number[] =>
  Array.from(scoresOf(model, features), (score) => 1 / (1 + Math.exp(-score)))

/** Chances of things that compete, from their scores, and last the chance that none of them is meant, which scores 0. */
export const chancesAmong = (scores: readonly number[]): number[] => softmax([...scores, 0])

/** Of each option to be the one that is meant, and last of none, by a model that scores them (see `chancesAmong`). */
export const chosenAmong = (model: Classifier, options: readonly Iterable<string>[]): number[] =>
  chancesAmong(options.map((features) => scoresOf(model, features)[0] ?? 0))
