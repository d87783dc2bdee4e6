/**
 * A multinomial logistic regression as data. Features have names, so that one can read what it learnt; weights are
 * whole numbers in parts of `scale`, a row for each feature with one column for each label.
 */
export interface Classifier {
  labels: string[]
  scale: number
  /** Divides the scores before they become probabilities: fitted on text the model has not seen. */
  temperature: number
  bias: number[]
  weights: Record<string, number[]>
}

/** Scores by label, before they become probabilities. A feature named twice counts once. */
function scoresOf(model: Classifier, features: Iterable<string>): number[] {
  const scores = model.bias.slice()
  for (const feature of new Set(features)) {
    // A feature may be any text: only the model's own rows count.
    if (!Object.hasOwn(model.weights, feature)) continue
    model.weights[feature]?.forEach((weight, label) => {
      scores[label] = (scores[label] ?? 0) + weight
    })
  }
  return scores.map((score) => score / model.scale)
}

/** Of each label, in the order of `labels`; they sum to 1. */
export function probabilitiesOf(model: Classifier, features: Iterable<string>): number[] {
  const scores = scoresOf(model, features).map((score) => score / model.temperature)
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The likeliest label with its probability. */
export function classify(
  model: Classifier,
  features: Iterable<string>,
): { label: string; probability: number } {
  const probabilities = probabilitiesOf(model, features)
  const best = probabilities.indexOf(Math.max(...probabilities))
  return { label: model.labels[best] ?? '', probability: probabilities[best] ?? 0 }
}

/** Of each label for itself, where several or none may be true: for a model trained so. In the order of `labels`. */
export const chancesOf = (model: Classifier, features: Iterable<string>): number[] =>
  scoresOf(model, features).map((score) => 1 / (1 + Math.exp(-score / model.temperature)))
