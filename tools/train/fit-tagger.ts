import type { Tagger } from '@roundtwo/text'
import { frequentFeatures, rounded, Vocabulary, weightTable } from './features.ts'
import type { FitOptions } from './fit-classifier.ts'
import { seededRandom, shuffled } from './random.ts'

export interface TaggedSequence {
  /** One list of features a token. */
  features: readonly (readonly string[])[]
  labels: readonly string[]
}

const sumOfLogs = (logs: Float64Array): number => {
  const highest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0))
}

/** A linear-chain conditional random field, trained as `fitClassifier` trains. */
export function fitTagger(sequences: readonly TaggedSequence[], options: FitOptions = {}): Tagger {
  const { l2 = 1e-5, epochs = 10, least = 2, rate = 0.25 } = options
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
      tokens: features.map((names) =>
        Int32Array.from(
          [...new Set(names)].filter((name) => frequent.has(name)),
          (name) => vocabulary.number(name),
        ),
      ),
      gold: gold.map((label) => labels.indexOf(label)),
    }))
  const featureCount = vocabulary.names.length
  /** Rows of features, then one row for the start and one for each label before. */
  const weights = new Float64Array((featureCount + 1 + columns) * columns)
  const squares = new Float64Array(weights.length).fill(1e-4)
  const startRow = featureCount
  const rowAfter = (before: number) => featureCount + 1 + before
  const random = seededRandom(11)

  const update = (place: number, gradient: number) => {
    const slope = gradient + l2 * rows.length * (weights[place] ?? 0) * 0.02
    squares[place] = (squares[place] ?? 0) + slope * slope
    weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1)
  }
  const train = (tokens: readonly Int32Array[], gold: readonly number[]) => {
    const length = tokens.length
    const emit = tokens.map((numbers) => {
      const scores = new Float64Array(columns)
      for (const number of numbers)
        for (let column = 0; column < columns; column += 1)
          scores[column] = (scores[column] ?? 0) + (weights[number * columns + column] ?? 0)
      return scores
    })
    const step = (before: number, after: number) => weights[rowAfter(before) * columns + after] ?? 0
    const forward = emit.map(() => new Float64Array(columns))
    const backward = emit.map(() => new Float64Array(columns))
    const logs = new Float64Array(columns)
    for (let place = 0; place < length; place += 1)
      for (let after = 0; after < columns; after += 1) {
        const own = emit[place]?.[after] ?? 0
        let reach = weights[startRow * columns + after] ?? 0
        if (place > 0) {
          for (let before = 0; before < columns; before += 1)
            logs[before] = (forward[place - 1]?.[before] ?? 0) + step(before, after)
          reach = sumOfLogs(logs)
        }
        const row = forward[place]
        if (row) row[after] = reach + own
      }
    for (let place = length - 2; place >= 0; place -= 1)
      for (let before = 0; before < columns; before += 1) {
        for (let after = 0; after < columns; after += 1)
          logs[after] =
            step(before, after) + (emit[place + 1]?.[after] ?? 0) + (backward[place + 1]?.[after] ?? 0)
        const row = backward[place]
        if (row) row[before] = sumOfLogs(logs)
      }
    const total = sumOfLogs(forward[length - 1] ?? logs)
    const transitions = new Float64Array(columns * columns)
    for (let place = 1; place < length; place += 1)
      for (let before = 0; before < columns; before += 1)
        for (let after = 0; after < columns; after += 1) {
          const log =
            (forward[place - 1]?.[before] ?? 0) +
            step(before, after) +
            (emit[place]?.[after] ?? 0) +
            (backward[place]?.[after] ?? 0)
          const cell = before * columns + after
          const isGold = gold[place - 1] === before && gold[place] === after
          transitions[cell] = (transitions[cell] ?? 0) + Math.exp(log - total) - (isGold ? 1 : 0)
        }
    tokens.forEach((numbers, place) => {
      for (let label = 0; label < columns; label += 1) {
        const marginal = Math.exp((forward[place]?.[label] ?? 0) + (backward[place]?.[label] ?? 0) - total)
        const gradient = marginal - (gold[place] === label ? 1 : 0)
        if (Math.abs(gradient) < 1e-4) continue
        for (const number of numbers) update(number * columns + label, gradient)
        if (place === 0) update(startRow * columns + label, gradient)
      }
    })
    transitions.forEach((gradient, cell) => {
      update(rowAfter(Math.floor(cell / columns)) * columns + (cell % columns), gradient)
    })
  }
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const { tokens, gold } of shuffled(rows, random)) train(tokens, gold)
  const rowOf = (row: number) => rounded(weights.slice(row * columns, (row + 1) * columns))
  return {
    labels: [...labels],
    start: rowOf(startRow),
    transitions: labels.map((_, before) => rowOf(rowAfter(before))),
    weights: weightTable(vocabulary.names, weights, columns),
  }
}
