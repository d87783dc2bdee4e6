import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './kendall.reference.json' with { type: 'json' }
import { kendall } from './kendall.ts'

/** Every order of a few numbers, equal ones told apart. */
const orders = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, place) => orders(values.toSpliced(place, 1)).map((rest) => [value, ...rest]))

const scoreOf = (values: readonly number[]): number => {
  let score = 0
  for (let later = 0; later < values.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0))
  return score
}

describe('kendall', () => {
  test('AD23 tau and p agree with scipy and with exact fractions', () => {
    expect(reference.exact.length).toBeGreaterThan(40)
    for (const { values, tau, p } of reference.exact) {
      const found = kendall(values)
      expect(found.tau).toBeCloseTo(tau, 12)
      expect(found.p).toBeCloseTo(p, 10)
    }
  })

  test('AD23 beyond sixty ratings p is within 0.01 of the exact one', () => {
    for (const { values, tau, p } of reference.beyondExact) {
      const found = kendall(values)
      expect(found.tau).toBeCloseTo(tau, 12)
      expect(Math.abs(found.p - p)).toBeLessThan(0.01)
    }
  })

  test('AD23 p is the share of all orders that are as clear, counted one by one', () => {
    const few = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(few, (values) => {
        const all = orders(values)
        const own = Math.abs(scoreOf(values))
        const clear = all.filter((order) => Math.abs(scoreOf(order)) >= own).length
        const { tau, p } = kendall(values)
        expect(p).toBeCloseTo(clear / all.length, 12)
        expect(Math.sign(tau ?? 0)).toBe(Math.sign(scoreOf(values)))
      }),
      { numRuns: 60 },
    )
  })

  test('AD23 turned round, tau turns its sign and p stays', () => {
    const many = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 70 })
    fc.assert(
      fc.property(many, (values) => {
        const [there, back] = [kendall(values), kendall(values.toReversed())]
        expect(back.tau === null ? null : -back.tau).toBeCloseTo(there.tau ?? 0, 12)
        expect(back.p).toBeCloseTo(there.p, 12)
        expect(there.p).toBeGreaterThan(0)
        expect(there.p).toBeLessThanOrEqual(1)
        expect(Math.abs(there.tau ?? 0)).toBeLessThanOrEqual(1 + 1e-12)
      }),
      { numRuns: 50 },
    )
  })

  test.each([[[]], [[3]], [[4, 4, 4, 4, 4, 4]]])('AD23 %j shows no direction', (values) => {
    expect(kendall(values)).toEqual({ tau: null, p: 1 })
  })
})
