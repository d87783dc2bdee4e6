import { standingOutcomes } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centres, ribbonPath, ribbonWidth } from './ribbon.ts'

test('a likelier branch is never drawn narrower, and none is too thin to be seen', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(chance, chance, (one, other) => {
      expect(ribbonWidth(Math.max(one, other))).toBeGreaterThanOrEqual(ribbonWidth(Math.min(one, other)))
      expect(ribbonWidth(one)).toBeGreaterThanOrEqual(1)
    }),
  )
})

test.each(['wide', 'narrow'] as const)(
  'every branch of the %s map begins at the centre and ends elsewhere in the picture',
  (shape) => {
    const paths = standingOutcomes.map((answer) => ribbonPath(shape, answer))
    expect(new Set(paths).size).toBe(standingOutcomes.length)
    for (const path of paths) {
      const numbers = (path.match(/[\d.]+/g) ?? []).map(Number)
      expect(numbers.slice(0, 2)).toEqual([centres[shape].x, centres[shape].y])
      for (const place of numbers) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
      }
    }
  },
)
