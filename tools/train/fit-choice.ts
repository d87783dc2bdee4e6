import { type Classifier, chancesAmong } from '@roundtwo/text'
import { frequentFeatures, rounded, Vocabulary, weightTable } from './features.ts'
import type { FitOptions } from './fit-classifier.ts'
import { seededRandom, shuffled } from './random.ts'

/** What there is to choose from in one text; where nothing is right, none is to be chosen. */
export interface Choice {
  options: readonly { features: readonly string[]; isRight: boolean }[]
}

/**
 * A conditional logit (McFadden 1973): each option of a text has one score, and the options compete. Where several are
 * right, any of them may be chosen. Trained as `fitClassifier` trains; read with `chosenAmong`.
 */
export function fitChoice(choices: readonly Choice[], options: FitOptions = {}): Classifier {
  const { l2 = 1e-3, epochs = 15, rate = 0.1, least = 2 } = options
  const frequent = frequentFeatures(
    choices.flatMap((choice) => choice.options.map(({ features }) => features)),
    least,
  )
  const vocabulary = new Vocabulary()
  const rows = choices.map((choice) =>
    choice.options.map(({ features, isRight }) => ({
      isRight,
      numbers: vocabulary.numbers(features, frequent),
    })),
  )
  const bias = vocabulary.names.length
  const weights = new Float64Array(bias + 1)
  const squares = new Float64Array(bias + 1).fill(1e-4)
  const pull = l2 * rows.length * 0.02
  const random = seededRandom(7)
  const update = (place: number, slope: number) => {
    squares[place] = (squares[place] ?? 0) + slope * slope
    weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1)
  }
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const row of shuffled(rows, random)) {
      const chances = chancesAmong(
        row.map(({ numbers }) =>
          numbers.reduce((sum, number) => sum + (weights[number] ?? 0), weights[bias] ?? 0),
        ),
      )
      const isWanted = (at: number) => row[at]?.isRight ?? !row.some(({ isRight }) => isRight)
      const wanted = chances.reduce((sum, chance, at) => sum + (isWanted(at) ? chance : 0), 0)
      row.forEach(({ numbers }, at) => {
        const chance = chances[at] ?? 0
        const slope = chance - (isWanted(at) ? chance / Math.max(wanted, 1e-9) : 0)
        for (const number of numbers) update(number, slope + pull * (weights[number] ?? 0))
        update(bias, slope)
      })
    }
  return {
    labels: ['chosen'],
    temperature: 1,
    bias: rounded(weights.slice(bias)),
    weights: weightTable(vocabulary.names, weights, 1),
  }
}
