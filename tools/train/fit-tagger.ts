import type { Feature, Tagger } from '@roundtwo/text'
import { Descent } from './descent.ts'
import { frequentFeatures, rounded, tellingRows, Vocabulary } from './features.ts'
import type { FitOptions } from './fit-classifier.ts'
import { seededRandom, shuffled } from './random.ts'

export interface TaggedSequence {
  /** One list of features a token. */
  features: readonly (readonly Feature[])[]
  labels: readonly string[]
}

/** Makes the values sum to 1: only their proportions matter, and none leaves the range of numbers. */
function scale(values: Float64Array): void {
  let sum = 0
  for (const value of values) sum += value
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / sum
}

function powersOf(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  return scores.map((score) => Math.exp(score - highest))
}

/**
 * The chance of each label of each token, and of each step from label to label summed over the sequence, all else
 * summed out (forward-backward in proportions). Weights of the start begin at `start`, those of steps follow.
 */
function beliefs(scores: readonly Float64Array[], weights: Float64Array, start: number) {
  const columns = scores[0]?.length ?? 0
  const powers = scores.map(powersOf)
  const step = weights.slice(start + columns, start + columns + columns * columns).map((weight) => Math.exp(weight))
  const forward = powers.map(() => new Float64Array(columns))
  const ahead = powers.map(() => new Float64Array(columns).fill(1))
  forward.forEach((row, place) => {
    const before = forward[place - 1]
    for (let after = 0; after < columns; after += 1) {
      let reach = before ? 0 : Math.exp(weights[start + after] ?? 0)
      if (before)
        for (let from = 0; from < columns; from += 1) reach += (before[from] ?? 0) * (step[from * columns + after] ?? 0)
      row[after] = reach * (powers[place]?.[after] ?? 0)
    }
    scale(row)
  })
  const steps = new Float64Array(columns * columns)
  for (let place = powers.length - 1; place > 0; place -= 1) {
    const [own, next, before, from] = [powers[place], ahead[place], ahead[place - 1], forward[place - 1]]
    if (!own || !next || !before || !from) continue
    const taken = new Float64Array(columns * columns)
    before.fill(0)
    for (let cell = 0; cell < taken.length; cell += 1) {
      const after = cell % columns
      const row = (cell - after) / columns
      const value = (step[cell] ?? 0) * (own[after] ?? 0) * (next[after] ?? 0)
      before[row] = (before[row] ?? 0) + value
      taken[cell] = (from[row] ?? 0) * value
    }
    scale(taken)
    scale(before)
    for (let cell = 0; cell < taken.length; cell += 1) steps[cell] = (steps[cell] ?? 0) + (taken[cell] ?? 0)
  }
  const chances = forward.map((row, place) => row.map((value, label) => value * (ahead[place]?.[label] ?? 0)))
  for (const row of chances) scale(row)
  return { chances, steps }
}

/** A linear-chain conditional random field, trained as `fitClassifier` trains. */
export function fitTagger(sequences: readonly TaggedSequence[], options: FitOptions = {}): Tagger {
  const { l2 = 1, epochs = 10, least = 2, rate = 0.25 } = options
  const labels = options.labels ?? [...new Set(sequences.flatMap((sequence) => sequence.labels))].sort()
  const columns = labels.length
  const frequent = frequentFeatures(
    sequences.flatMap(({ features }) => features),
    least,
  )
  const vocabulary = new Vocabulary()
  const rows = sequences
    .filter(({ labels: gold }) => gold.length > 0)
    .map(({ features, labels: gold }) => ({
      tokens: features.map((names) => vocabulary.numbers(names, frequent)),
      gold: gold.map((label) => labels.indexOf(label)),
    }))
  const featureCount = vocabulary.names.length
  // Rows of features, then one row for the start and one for each label before.
  const uses = [...vocabulary.uses, ...Array.from({ length: columns + 1 }, () => rows.length)]
  const descent = new Descent(uses, columns, { l2, rate })
  const { weights } = descent
  const startRow = featureCount
  const rowAfter = (before: number) => featureCount + 1 + before
  const random = seededRandom(11)

  const train = (tokens: readonly Int32Array[], gold: readonly number[]) => {
    const emit = tokens.map((numbers) => {
      const scores = new Float64Array(columns)
      for (const number of numbers)
        for (let column = 0; column < columns; column += 1)
          scores[column] = (scores[column] ?? 0) + (weights[number * columns + column] ?? 0)
      return scores
    })
    const { chances, steps: transitions } = beliefs(emit, weights, startRow * columns)
    gold.forEach((after, place) => {
      const cell = (gold[place - 1] ?? 0) * columns + after
      if (place > 0) transitions[cell] = (transitions[cell] ?? 0) - 1
    })
    tokens.forEach((numbers, place) => {
      for (let label = 0; label < columns; label += 1) {
        const gradient = (chances[place]?.[label] ?? 0) - (gold[place] === label ? 1 : 0)
        if (Math.abs(gradient) < 1e-4) continue
        for (const number of numbers) descent.update(number * columns + label, gradient)
        if (place === 0) descent.update(startRow * columns + label, gradient)
      }
    })
    transitions.forEach((gradient, cell) => {
      descent.update(rowAfter(Math.floor(cell / columns)) * columns + (cell % columns), gradient)
    })
  }
  const found = descent.run(epochs, () => {
    for (const { tokens, gold } of shuffled(rows, random)) train(tokens, gold)
  })
  const rowOf = (row: number) => rounded(found.slice(row * columns, (row + 1) * columns))
  return {
    labels: [...labels],
    start: rowOf(startRow),
    transitions: labels.map((_, before) => rowOf(rowAfter(before))),
    weights: tellingRows(vocabulary.names, found, columns, options.leastWeight),
  }
}
