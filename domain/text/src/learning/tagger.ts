import { addWeights, type WeightTable } from './weights.ts'

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
  probabilities: number[]
}

/** Scores of each token for each label, a row a token. */
function scoresOf(model: Tagger, sequence: readonly (readonly string[])[]): Float64Array[] {
  return sequence.map((features) => {
    const scores = new Float64Array(model.labels.length)
    addWeights(model.weights, features, scores)
    return scores
  })
}

/** The likeliest sequence of labels (Viterbi), by their places. */
function likeliest(model: Tagger, scores: readonly Float64Array[]): number[] {
  const size = model.labels.length
  const from: Int32Array[] = []
  let best: Float64Array = Float64Array.from(scores[0] ?? [], (score, label) => score + (model.start[label] ?? 0))
  for (const own of scores.slice(1)) {
    const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    const came = new Int32Array(size)
    model.transitions.forEach((row, before) => {
      for (let after = 0; after < size; after += 1) {
        const arrival = (best[before] ?? 0) + (row[after] ?? 0)
        if (arrival <= (next[after] ?? 0)) continue
        next[after] = arrival
        came[after] = before
      }
    })
    from.push(came)
    best = next.map((arrival, label) => arrival + (own[label] ?? 0))
  }
  const path = [best.indexOf(best.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY))]
  for (const came of from.toReversed()) path.push(came[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

/** So that they sum to 1: only their proportions matter, and none leaves the range of numbers. */
function scaled(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

/** What arrives at each label from all labels beside it, by `steps[from][to]`. */
function arriving(steps: readonly Float64Array[], values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length)
  steps.forEach((row, from) => {
    const value = values[from] ?? 0
    for (let to = 0; to < sums.length; to += 1) sums[to] = (sums[to] ?? 0) + value * (row[to] ?? 0)
  })
  return sums
}

const multiplied = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, label) => value * (other[label] ?? 0))

/** Of each token and label, all else summed out (forward-backward, in proportions rather than logarithms). */
function marginals(model: Tagger, scores: readonly Float64Array[]): Float64Array[] {
  const powers = scores.map((own) => {
    const highest = own.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
    return own.map((score) => Math.exp(score - highest))
  })
  const steps = model.transitions.map((row) => Float64Array.from(row, (step) => Math.exp(step)))
  const back = model.labels.map((_, from) => Float64Array.from(steps, (row) => row[from] ?? 0))
  const forward: Float64Array[] = []
  for (const own of powers) {
    const before = forward.at(-1)
    const arrived = before ? arriving(steps, before) : own.map((_, label) => Math.exp(model.start[label] ?? 0))
    forward.push(scaled(multiplied(arrived, own)))
  }
  let backward: Float64Array = new Float64Array(model.labels.length).fill(1)
  const found: Float64Array[] = []
  for (let place = powers.length - 1; place >= 0; place -= 1) {
    found.push(scaled(multiplied(forward[place] ?? backward, backward)))
    backward = scaled(arriving(back, multiplied(powers[place] ?? backward, backward)))
  }
  return found.reverse()
}

/** The likeliest sequence, each label with its marginal probability. */
export function tagged(model: Tagger, sequence: readonly (readonly string[])[]): Tagged[] {
  if (sequence.length === 0) return []
  const scores = scoresOf(model, sequence)
  const chances = marginals(model, scores)
  return likeliest(model, scores).map((label, place) => {
    const probabilities = [...(chances[place] ?? [])]
    return { label: model.labels[label] ?? '', probability: probabilities[label] ?? 0, probabilities }
  })
}
