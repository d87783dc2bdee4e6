import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Classifier, chosenAmong, probabilitiesOf } from './classifier.ts'
import { type Tagger, tagged } from './tagger.ts'
import { addWeights, type WeightTable, weightTable } from './weights.ts'

const weight = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100)
const row = (columns: number) => fc.array(weight, { minLength: columns, maxLength: columns })
const names = ['a', 'b', 'c', 'd']
const labels = ['x', 'y', 'z']
const namedRows = fc.record(Object.fromEntries(names.map((name) => [name, row(labels.length)])))
const weights = namedRows.map((rows) => weightTable(Object.entries(rows)))

function sumsOf(table: WeightTable, some: Iterable<string>, columns: number): number[] {
  const sums = new Float64Array(columns)
  addWeights(table, some, sums)
  return [...sums]
}
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
  const own = (place: number, label: number) => sumsOf(model.weights, sequence[place] ?? [], labels.length)[label] ?? 0
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

describe('a table of weights', () => {
  const list = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 6 })

  test('keeps their order, their sign and nearly their size', () => {
    fc.assert(
      fc.property(list, (wanted) => {
        const kept = sumsOf(weightTable([['feature', wanted]]), ['feature'], wanted.length)
        wanted.forEach((value, place) => {
          const own = kept[place] ?? 9
          expect(Math.abs(own - value)).toBeLessThanOrEqual(0.003 + Math.sqrt(Math.abs(value)) * 0.065)
          for (const [other, bound] of wanted.entries())
            if (bound > value) expect(kept[other]).toBeGreaterThanOrEqual(own)
        })
      }),
    )
  })

  test('gives the sum of the rows asked for, each once, as a map by name would', () => {
    const rows = fc.dictionary(fc.string({ unit: 'binary' }), row(3), { maxKeys: 200 })
    fc.assert(
      fc.property(rows, fc.array(fc.string()), fc.infiniteStream(fc.nat()), (known, others, chance) => {
        const table = weightTable(Object.entries(known))
        const asked = [...Object.keys(known), ...others].filter(() => Number(chance.next().value) % 2 > 0)
        const single = Object.keys(known).map((name) => [name, sumsOf(table, [name], 3)] as const)
        const wanted = [0, 1, 2].map((column) =>
          single.reduce((sum, [name, own]) => sum + (asked.includes(name) ? (own[column] ?? 0) : 0), 0),
        )
        sumsOf(table, [...asked, ...asked], 3).forEach((sum, column) => {
          expect(sum).toBeCloseTo(wanted[column] ?? Number.NaN, 9)
        })
      }),
    )
  })

  test('is the same whatever the order in which its rows came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), row(2)), (known) => {
        expect(weightTable(Object.entries(known).toReversed())).toEqual(weightTable(Object.entries(known)))
      }),
    )
  })

  test('is written without what JSON would have to escape, a letter a weight and five a feature', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.double({ min: -20, max: 20, noNaN: true })), (name, own) => {
        const { keys, rows } = weightTable([[name, own]])
        expect(JSON.stringify(keys + rows)).toHaveLength(own.length + 7)
      }),
    )
  })
})
