import { addWeights } from './weights.ts'

/**
 * A linear-chain conditional random field as data (Lafferty, McCallum and Pereira 2001): one label for each token,
 * each judged by named features (rows of weights: see `packed`) and by the label before it.
 */
export interface Tagger {
  labels: string[]
  /** Of a sequence that begins with the label. */
  start: number[]
  /** `transitions[before][after]`. */
  transitions: number[][]
  weights: Record<string, string>
}

export interface Tagged {
  label: string
  /** That this token has this label, all else summed out. */
  probability: number
  /** The same of every label, in the order of `labels`. */
  probabilities: number[]
}

const sumOfLogs = (logs: readonly number[]): number => {
  const highest = Math.max(...logs)
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0))
}

function tokenScores(model: Tagger, features: readonly string[]): number[] {
  const scores = new Float64Array(model.labels.length)
  addWeights(model.weights, features, scores)
  return [...scores]
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number =>
  table[row]?.[column] ?? 0

/** The likeliest sequence (Viterbi), each label with its marginal probability (forward-backward). */
export function tagged(model: Tagger, sequence: readonly (readonly string[])[]): Tagged[] {
  if (sequence.length === 0) return []
  const { labels } = model
  const scores = sequence.map((features) => tokenScores(model, features))
  const step = (before: number, after: number) => at(model.transitions, before, after)
  const begin = labels.map((_, label) => (model.start[label] ?? 0) + at(scores, 0, label))
  const best = [begin]
  const forward = [begin]
  const from: number[][] = [[]]
  for (let place = 1; place < scores.length; place += 1) {
    const arrivals = labels.map((_, after) =>
      labels.map((_, before) => at(best, place - 1, before) + step(before, after)),
    )
    from.push(arrivals.map((arrival) => arrival.indexOf(Math.max(...arrival))))
    best.push(arrivals.map((arrival, after) => Math.max(...arrival) + at(scores, place, after)))
    forward.push(
      labels.map(
        (_, after) =>
          at(scores, place, after) +
          sumOfLogs(labels.map((_, before) => at(forward, place - 1, before) + step(before, after))),
      ),
    )
  }
  const backward: number[][] = [labels.map(() => 0)]
  for (let place = scores.length - 2; place >= 0; place -= 1) {
    const next = backward[0] ?? []
    backward.unshift(
      labels.map((_, before) =>
        sumOfLogs(
          labels.map((_, after) => step(before, after) + at(scores, place + 1, after) + (next[after] ?? 0)),
        ),
      ),
    )
  }
  const total = sumOfLogs(forward.at(-1) ?? [])
  const last = best.at(-1) ?? []
  const path = [last.indexOf(Math.max(...last))]
  for (let place = scores.length - 1; place > 0; place -= 1) path.unshift(at(from, place, path[0] ?? 0))
  return path.map((label, place) => {
    const probabilities = labels.map((_, each) =>
      Math.exp(at(forward, place, each) + at(backward, place, each) - total),
    )
    return { label: labels[label] ?? '', probability: probabilities[label] ?? 0, probabilities }
  })
}
