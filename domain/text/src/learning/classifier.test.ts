import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Classifier, chancesAmong, chancesOf, classify, probabilitiesOf } from './classifier.ts'
import { type Tagger, tagged } from './tagger.ts'
import { addWeights, weightTable } from './weights.ts'

const rows = [['bread', [4, -2, 0]] as const, ['oven', [0, 1, 1]] as const]
const model: Classifier = { labels: ['bake', 'sell', 'eat'], bias: [0, 0.5, -1], weights: weightTable(rows) }
const score = fc.double({ min: -30, max: 30, noNaN: true })

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

describe('a table of weights', () => {
  test('holds nothing else than was put into it', () => {
    const sums = new Float64Array(3)
    addWeights(weightTable([]), ['bread'], sums)
    addWeights(model.weights, ['bread '], sums)
    expect([...sums]).toEqual([0, 0, 0])
  })

  test('adds to what is there, once in each call', () => {
    const sums = Float64Array.from([1, 1, 1])
    addWeights(model.weights, ['oven', 'oven'], sums)
    addWeights(model.weights, ['oven'], sums)
    const [first, second, third] = sums
    expect(first).toBe(1)
    expect(second).toBeCloseTo(3, 0)
    expect(second).toBe(third)
  })

  test('keeps the first of two rows with one name, and weights of up to eight', () => {
    const sums = new Float64Array(2)
    addWeights(
      weightTable([
        ['bread', [8, -99]],
        ['bread', [1, 1]],
      ]),
      ['bread'],
      sums,
    )
    expect([...sums]).toEqual([8, -8])
  })

  test('is off by a twentieth of a weight of one at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (weight) => {
        const sums = new Float64Array(1)
        addWeights(weightTable([['bread', [weight]]]), ['bread'], sums)
        expect(Math.abs((sums[0] ?? 9) - weight)).toBeLessThanOrEqual(0.07)
      }),
    )
  })
})

describe('a tagger', () => {
  const tagger: Tagger = {
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
    expect(tagged(tagger, [[], [], [], []]).map(({ label }) => label)).toEqual(['sell', 'bake', 'eat', 'sell'])
    expect(tagged(tagger, [['bread'], [], []]).map(({ label }) => label)).toEqual(['bake', 'eat', 'sell'])
    expect(tagged(tagger, [[], [], ['bread']]).map(({ label }) => label)).toEqual(['eat', 'sell', 'bake'])
  })

  test('gives chances that sum to one, its own label’s among them, in long texts too', () => {
    for (const { label, probability, probabilities } of tagged(tagger, Array(3_000).fill(['oven']))) {
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
      expect(probability).toBe(probabilities[tagger.labels.indexOf(label)])
    }
  })
})
