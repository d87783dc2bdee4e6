import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './normal.reference.json' with { type: 'json' }
import { normalAbove, normalQuantile } from './normal.ts'

describe('the normal distribution', () => {
  test('OD20 has tail chances within 1.5e-7 of the reference, and within 1.1 % of themselves', () => {
    for (const { z, above } of reference.tails) {
      expect(Math.abs(normalAbove(z) - above)).toBeLessThan(1.5e-7)
      expect(Math.abs(normalAbove(z) / above - 1)).toBeLessThan(0.011)
    }
  })

  test('OD20 has quantiles within 2e-9 of the reference', () => {
    for (const { chance, z } of reference.quantiles) {
      expect(Math.abs(normalQuantile(chance) - z)).toBeLessThan(2e-9 * Math.max(1, Math.abs(z)))
    }
    expect(() => normalQuantile(0)).toThrow(RangeError)
    expect(() => normalQuantile(1)).toThrow(RangeError)
  })

  test('never rises, and is 1 and 0 at the ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        (z, on) => {
          expect(normalAbove(z + on)).toBeLessThanOrEqual(normalAbove(z))
        },
      ),
    )
    expect(normalAbove(Number.NEGATIVE_INFINITY)).toBe(1)
    expect(normalAbove(Number.POSITIVE_INFINITY)).toBe(0)
  })
})
