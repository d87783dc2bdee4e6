import { type Classifier, chancesAmong } from '@roundtwo/text'
import { Descent } from './descent.ts'
import { frequentFeatures, rounded, tellingRows, Vocabulary } from './features.ts'
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
  const { l2 = 1, epochs = 15, rate = 0.1, least = 2 } = options
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
  const descent = new Descent([...vocabulary.uses, 0], 1, { l2, rate })
  const { weights } = descent
  const random = seededRandom(7)
  const found = descent.run(epochs, () => {
    for (const row of shuffled(rows, random)) {
      const chances = chancesAmong(
        row.map(({ numbers }) => numbers.reduce((sum, number) => sum + (weights[number] ?? 0), weights[bias] ?? 0)),
      )
      const isWanted = (at: number) => row[at]?.isRight ?? !row.some(({ isRight }) => isRight)
      const wanted = chances.reduce((sum, chance, at) => sum + (isWanted(at) ? chance : 0), 0)
      row.forEach(({ numbers }, at) => {
        const chance = chances[at] ?? 0
        const slope = chance - (isWanted(at) ? chance / Math.max(wanted, 1e-9) : 0)
        for (const number of numbers) descent.update(number, slope)
        descent.update(bias, slope)
      })
    }
  })
  return {
    labels: ['chosen'],
    bias: rounded(found.slice(bias)),
    weights: tellingRows(vocabulary.names, found, 1, options.leastWeight),
  }
}
