import { type Classifier, probabilitiesOf } from '@roundtwo/text'
import { type Example, type FitOptions, fitClassifier } from './fit-classifier.ts'

export interface GroupedExample extends Example {
  /** The document or person it comes from: all of a group are in the same fold. */
  group: string
}

/** A group's fold, by its name alone, so that adding texts moves no other. */
export function foldOf(group: string, folds: number): number {
  let hash = 2_166_136_261
  for (const letter of group) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}

export interface Judged {
  example: GroupedExample
  /** By label, in the model's order, from a model that has not seen the example's group. */
  probabilities: number[]
}

/** Every example judged by a model trained without its group. */
export function crossValidated(
  examples: readonly GroupedExample[],
  options: FitOptions = {},
  folds = 5,
): Judged[] {
  const labels = options.labels ?? [...new Set(examples.map(({ label }) => label))].sort()
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = fitClassifier(
      examples.filter(({ group }) => foldOf(group, folds) !== fold),
      { ...options, labels },
    )
    return examples
      .filter(({ group }) => foldOf(group, folds) === fold)
      .map((example) => ({ example, probabilities: probabilitiesOf(model, example.features) }))
  })
}

const temperatures = Array.from({ length: 36 }, (_, step) => 0.5 + step * 0.1)

/** The model with the temperature at which its cross-validated probabilities fit best (least log loss). */
export function calibrated(model: Classifier, judged: readonly Judged[]): Classifier {
  const loss = (temperature: number) =>
    judged.reduce((sum, { example, probabilities }) => {
      const powers = probabilities.map((probability) => Math.max(probability, 1e-12) ** (1 / temperature))
      const gold = powers[model.labels.indexOf(example.label)] ?? 1e-12
      return sum - Math.log(gold / powers.reduce((total, power) => total + power, 0))
    }, 0)
  const best = temperatures.reduce(
    (least, temperature) => (loss(temperature) < loss(least) ? temperature : least),
    1,
  )
  return { ...model, temperature: Math.round(best * 10) / 10 }
}

/** Shares right: of all, and of those at least `sure`; `sureShare` says how many those are. */
export function accuracyOf(judged: readonly Judged[], labels: readonly string[], sure = 0.9) {
  const results = judged.map(({ example, probabilities }) => {
    const highest = Math.max(...probabilities)
    return { right: labels[probabilities.indexOf(highest)] === example.label, sure: highest >= sure }
  })
  const share = (list: typeof results) =>
    list.length ? list.filter(({ right }) => right).length / list.length : 1
  const certain = results.filter((result) => result.sure)
  return {
    accuracy: share(results),
    sureAccuracy: share(certain),
    sureShare: certain.length / results.length,
  }
}
