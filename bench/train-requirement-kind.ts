/**
 * Trains the weights by which a requirement's kind is told from its words (multinomial logistic regression, L2,
 * AdaGrad, no chance involved) and prints how well it does on postings it has not seen.
 *   node --conditions=source bench/train-requirement-kind.ts [WEIGHTS.json]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { kindFeaturesOf } from '@roundtwo/language'
import { requirementKinds } from '@roundtwo/model'

const penalty = 0.02
const epochs = 250
const folds = 8
const sets = ['posting.jsonl', 'posting-more.jsonl']

interface Row {
  posting: number
  features: Map<string, number>
  kind: number
}

type Weights = Map<string, number[]>

const zeros = (value = 0): number[] => requirementKinds.map(() => value)

function load(): Row[] {
  const lines = sets.flatMap((set) =>
    readFileSync(new URL(`sets/${set}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  return lines.flatMap((line, posting) => {
    const record: { requirements: { text: string; kind: (typeof requirementKinds)[number] }[] } =
      JSON.parse(line)
    return record.requirements.map(({ text, kind }) => ({
      posting,
      features: kindFeaturesOf(text),
      kind: requirementKinds.indexOf(kind),
    }))
  })
}

function probabilities(weights: Weights, features: Map<string, number>): number[] {
  const sums = zeros()
  for (const [name, value] of features) {
    for (const [kind, weight] of (weights.get(name) ?? []).entries())
      sums[kind] = (sums[kind] ?? 0) + weight * value
  }
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Features seen once are left out: they can only be learnt by heart. */
function startingWeights(rows: readonly Row[]): Weights {
  const seen = new Map<string, number>()
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  return new Map([...seen].filter(([, count]) => count >= 2).map(([name]) => [name, zeros()]))
}

function step(rows: readonly Row[], weights: Weights, squares: Weights): void {
  const shrink = (penalty * rows.length) / 10
  const slopes: Weights = new Map(
    [...weights].map(([name, row]) => [name, row.map((weight) => (name === 'bias' ? 0 : weight * shrink))]),
  )
  for (const { features, kind: truth } of rows) {
    const errors = probabilities(weights, features).map((share, kind) => share - (kind === truth ? 1 : 0))
    for (const [name, value] of features) {
      const slope = slopes.get(name)
      if (slope !== undefined)
        for (const [kind, error] of errors.entries()) slope[kind] = (slope[kind] ?? 0) + value * error
    }
  }
  for (const [name, row] of weights) {
    const square = squares.get(name) ?? zeros(1e-6)
    squares.set(name, square)
    for (const [kind, slope] of (slopes.get(name) ?? []).entries()) {
      square[kind] = (square[kind] ?? 0) + slope * slope
      row[kind] = (row[kind] ?? 0) - (0.5 * slope) / Math.sqrt(square[kind] ?? 1)
    }
  }
}

function train(rows: readonly Row[]): Weights {
  const weights = startingWeights(rows)
  const squares: Weights = new Map()
  for (let epoch = 0; epoch < epochs; epoch += 1) step(rows, weights, squares)
  return weights
}

const likeliest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares))

function crossValidated(rows: readonly Row[]): number {
  let right = 0
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(rows.filter((row) => row.posting % folds !== fold))
    const unseen = rows.filter((row) => row.posting % folds === fold)
    right += unseen.filter((row) => likeliest(probabilities(weights, row.features)) === row.kind).length
  }
  return right / rows.length
}

const rows = load()
console.log({ requirements: rows.length, crossValidatedAccuracy: Number(crossValidated(rows).toFixed(3)) })
const target = process.argv[2]
if (target !== undefined) {
  const lines = [...train(rows)]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.02))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, row]) =>
        `  ${JSON.stringify(name)}: [${row.map((weight) => Number(weight.toFixed(2))).join(', ')}]`,
    )
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
}
