import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWeights, type WeightTable, weightTable } from './weights.ts'

const weight = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100)
const row = (columns: number) => fc.array(weight, { minLength: columns, maxLength: columns })

function sumsOf(table: WeightTable, some: Iterable<string>, columns: number): number[] {
  const sums = new Float64Array(columns)
  addWeights(table, some, sums)
  return [...sums]
}

describe('a table of weights', () => {
  const table = weightTable([
    ['bread', [4, -2, 0]],
    ['oven', [0, 1, 1]],
  ])

  test('holds nothing else than was put into it', () => {
    const sums = new Float64Array(3)
    addWeights(weightTable([]), ['bread'], sums)
    addWeights(table, ['bread '], sums)
    expect([...sums]).toEqual([0, 0, 0])
  })

  test('adds to what is there, once in each call', () => {
    const sums = Float64Array.from([1, 1, 1])
    addWeights(table, ['oven', 'oven'], sums)
    addWeights(table, ['oven'], sums)
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
