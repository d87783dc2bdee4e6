import { type Rating, ratings } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf, pictureHeight, pictureWidth, pointsOf } from './trend-line.ts'

test('better stands higher, and one alone stands in the middle', () => {
  expect(levelOf(5)).toBeLessThan(levelOf(1))
  expect(pointsOf([3])).toEqual([{ x: pictureWidth / 2, y: pictureHeight / 2 }])
})

test('points go from left to right and stay within the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Rating>(...ratings), { maxLength: 60 }), (values) => {
      const points = pointsOf(values)
      expect(points).toHaveLength(values.length)
      for (const [place, { x, y }] of points.entries()) {
        expect(x).toBeGreaterThan(points[place - 1]?.x ?? 0)
        expect(x).toBeLessThanOrEqual(pictureWidth)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(pictureHeight)
      }
    }),
  )
})
