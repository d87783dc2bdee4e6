import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Classifier,
  chancesAmong,
  chancesOf,
  chosenAmong,
  classify,
  probabilitiesOf,
  type Tagger,
  tagged,
} from './models.ts'
import { addWeights, weightTable } from './weights.ts'

const rows = [['bread', [4, -2, 0]] as const, ['oven', [0, 1, 1]] as const]
const model: Classifier = { labels: ['bake', 'sell', 'eat'], bias: [0, 0.5, -1], weights: weightTable(rows) }
const score = fc.double({ min: -30, max: 30, noNaN: true })

const weight = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100)
const row = (columns: number) => fc.array(weight, { minLength: columns, maxLength: columns })
const names = ['a', 'b', 'c', 'd']
const labels = ['x', 'y', 'z']
const namedRows = fc.record(Object.fromEntries(names.map((name) => [name, row(labels.length)])))
const weights = namedRows.map((rows) => weightTable(Object.entries(rows)))
const features = fc.subarray(names)

const classifier: fc.Arbitrary<Classifier> = fc.record({
  labels: fc.constant(labels),
  bias: row(labels.length),
  weights,
})

const tagger: fc.Arbitrary<Tagger> = fc.record({
  labels: fc.constant(labels),
  start: row(labels.length),
  transitions: fc.array(row(labels.length), { minLength: labels.length, maxLength: labels.length }),
  weights,
})

/** Every sequence of labels with its score: the slow, obvious version. */
function allSequences(model: Tagger, sequence: readonly (readonly string[])[]) {
  const own = (place: number, label: number) =>
    addWeights(model.weights, sequence[place] ?? [], new Float64Array(labels.length))[label] ?? 0
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let place = 0; place < sequence.length; place += 1)
    paths = paths.flatMap(({ path, score }) =>
      labels.map((_, label) => {
        const before = path.at(-1)
        const step = before === undefined ? model.start[label] : model.transitions[before]?.[label]
        return { path: [...path, label], score: score + (step ?? 0) + own(place, label) }
      }),
    )
  return paths.map(({ path, score }) => ({ path, weight: Math.exp(score) }))
}

describe('the likeliest label', () => {
  test('is the one with the highest chance, with that chance; the first of equals', () => {
    const bias = fc.array(score, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(bias, (scores) => {
        const own = { ...model, bias: scores }
        const chances = probabilitiesOf(own, [])
        const { label, probability } = classify(own, [])
        expect(probability).toBe(Math.max(...chances))
        expect(own.labels.indexOf(label)).toBe(chances.indexOf(probability))
      }),
    )
    expect(classify({ ...model, bias: [1, 1, 1] }, []).label).toBe('bake')
  })

  test('follows from what is seen', () => {
    expect(classify(model, []).label).toBe('sell')
    expect(classify(model, ['bread']).label).toBe('bake')
    expect(classify({ labels: [], bias: [], weights: weightTable([]) }, [])).toEqual({
      label: '',
      probability: 0,
    })
  })
})

describe('chances', () => {
  test('of labels that exclude each other are in the proportion of their powers', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 3, maxLength: 3 }), (bias) => {
        const total = bias.reduce((sum, one) => sum + Math.exp(one), 0)
        probabilitiesOf({ ...model, bias }, []).forEach((chance, at) => {
          expect(chance).toBeCloseTo(Math.exp(bias[at] ?? 0) / total, 9)
        })
      }),
    )
  })

  test('keep within the range of numbers, however far apart the scores', () => {
    expect(probabilitiesOf({ ...model, bias: [900, 0, -900] }, [])).toEqual([1, 0, 0])
    expect(chancesAmong([-900])).toEqual([0, 1])
  })

  test('of labels each for itself are those of a coin that the score loads', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 3, maxLength: 3 }), (bias) => {
        const chances = chancesOf({ ...model, bias }, [])
        bias.forEach((one, at) => {
          const [same = 0, other = 0] = probabilitiesOf({ ...model, labels: ['yes', 'no'], bias: [one, 0] }, [])
          expect(chances[at]).toBeCloseTo(same, 9)
          expect(1 - (chances[at] ?? 0)).toBeCloseTo(other, 9)
        })
      }),
    )
    expect(chancesOf(model, ['bread', 'oven'])[0]).toBeGreaterThan(0.97)
  })

  test('of things that compete end in that of none, which scores nothing', () => {
    expect(chancesAmong([])).toEqual([1])
    expect(chancesAmong([0])).toEqual([0.5, 0.5])
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        const chances = chancesAmong(scores)
        const none = chances.at(-1) ?? 0
        expect(chances).toHaveLength(scores.length + 1)
        scores.forEach((one, at) => {
          if (one > 0) expect(chances[at]).toBeGreaterThanOrEqual(none)
          else expect(chances[at]).toBeLessThanOrEqual(none)
        })
      }),
    )
  })
})

describe('a classifier', () => {
  test('gives chances that sum to 1, whatever the features', () => {
    fc.assert(
      fc.property(classifier, fc.array(fc.string()), (model, some) => {
        const sum = probabilitiesOf(model, [...some, '__proto__', 'constructor']).reduce((total, one) => total + one, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })

  test('does not mind the order of features, nor one named twice', () => {
    fc.assert(
      fc.property(classifier, features, (model, some) => {
        const twice = [...some.toReversed(), ...some]
        const once = probabilitiesOf(model, some)
        probabilitiesOf(model, twice).forEach((chance, label) => {
          expect(chance).toBeCloseTo(once[label] ?? -1, 9)
        })
      }),
    )
  })

  test('is drawn towards a label by a feature that speaks for it', () => {
    fc.assert(
      fc.property(namedRows, row(labels.length), features, (rows, bias, some) => {
        const model = { labels, bias, weights: weightTable(Object.entries(rows)) }
        const drawn = { ...model, weights: weightTable([...Object.entries(rows), ['new', [2, 0, 0]]]) }
        expect(probabilitiesOf(drawn, [...some, 'new'])[0]).toBeGreaterThan(probabilitiesOf(model, some)[0] ?? 1)
      }),
    )
  })
})

describe('options that compete', () => {
  const options = fc.array(features, { minLength: 1, maxLength: 5 })

  test('share one chance with choosing none', () => {
    fc.assert(
      fc.property(classifier, options, (model, some) => {
        const chances = chosenAmong(model, some)
        expect(chances).toHaveLength(some.length + 1)
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('do not mind their order', () => {
    fc.assert(
      fc.property(classifier, options, (model, some) => {
        const turned = chosenAmong(model, some.toReversed())
        chosenAmong(model, some)
          .slice(0, -1)
          .forEach((chance, at) => {
            expect(turned[some.length - 1 - at]).toBeCloseTo(chance, 9)
          })
      }),
    )
  })

  test('lose to one more, and never gain by it', () => {
    fc.assert(
      fc.property(classifier, options, features, (model, some, more) => {
        const among = chosenAmong(model, [...some, more])
        some.forEach((_, at) => {
          expect(among[at]).toBeLessThan(chosenAmong(model, some)[at] ?? 0)
        })
      }),
    )
  })
})

describe('a tagger', () => {
  const turning: Tagger = {
    labels: ['bake', 'sell', 'eat'],
    start: [0, 1, 0],
    transitions: [
      [0, 0, 3],
      [3, 0, 0],
      [0, 3, 0],
    ],
    weights: weightTable(rows),
  }

  test('goes from label to label as its transitions have it', () => {
    expect(tagged(turning, [[], [], [], []]).map(({ label }) => label)).toEqual(['sell', 'bake', 'eat', 'sell'])
    expect(tagged(turning, [['bread'], [], []]).map(({ label }) => label)).toEqual(['bake', 'eat', 'sell'])
    expect(tagged(turning, [[], [], ['bread']]).map(({ label }) => label)).toEqual(['eat', 'sell', 'bake'])
  })

  test('gives chances that sum to one, its own label’s among them, in long texts too', () => {
    for (const { label, probability, probabilities } of tagged(turning, Array(3_000).fill(['oven']))) {
      expect(Array.from(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
      expect(probability).toBe(probabilities[turning.labels.indexOf(label)])
    }
  })

  test('finds the likeliest of all sequences and the chance of each label in all of them', () => {
    fc.assert(
      fc.property(tagger, fc.array(features, { minLength: 1, maxLength: 5 }), (model, sequence) => {
        const every = allSequences(model, sequence)
        const total = every.reduce((sum, { weight: one }) => sum + one, 0)
        const found = tagged(model, sequence)
        const path = found.map(({ label }) => labels.indexOf(label))
        const most = Math.max(...every.map(({ weight: one }) => one))
        expect(every.find((one) => one.path.join() === path.join())?.weight).toBeCloseTo(most, 6)
        found.forEach(({ label, probability }, place) => {
          const share = every.filter((one) => one.path[place] === labels.indexOf(label))
          expect(probability).toBeCloseTo(share.reduce((sum, { weight: one }) => sum + one, 0) / total, 6)
        })
      }),
    )
  })

  test('says nothing of nothing', () => {
    fc.assert(
      fc.property(tagger, (model) => {
        expect(tagged(model, [])).toEqual([])
      }),
    )
  })
})
