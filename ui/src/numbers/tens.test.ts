import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filledOfTen, ofHundred } from './tens.ts'

test('ten figures together are filled as much as the share says', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const filled = filledOfTen(share)
      expect(filled).toHaveLength(10)
      expect(filled.reduce((sum, part) => sum + part, 0)).toBeCloseTo(share * 10, 9)
      expect(filled).toEqual(filled.toSorted((one, other) => other - one))
    }),
  )
})

test('what is rare is shown as one of a hundred and not as none', () => {
  expect([0, 0.001, 0.031, 0.043].map(ofHundred)).toEqual([0, 1, 3, 4])
})
