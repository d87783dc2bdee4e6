import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barOf, type Driver, directionOf, pointsSign, scaleEnd, stepsOf } from './steps.ts'

const driver = (points: number): Driver => ({
  evidence: `${points}`,
  ratio: 1,
  points,
  source: 'lr_caps',
  quality: 'analyst_derived',
  study: null,
  words: '',
})

const points = fc
  .tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 12 }),
  )
  .map(([first, rest]) => [first, ...rest])

test('each bar begins where the one before ended, and the last ends at the sum', () => {
  fc.assert(
    fc.property(points, (all) => {
      const steps = stepsOf(all.map(driver))
      for (const [place, { from }] of steps.entries()) expect(from).toBe(steps[place - 1]?.to ?? 0)
      expect(steps.at(-1)?.to).toBeCloseTo(
        all.reduce((sum, count) => sum + count, 0),
        6,
      )
    }),
  )
})

test('bars stay on the scale and can be seen, even of what changes nothing', () => {
  fc.assert(
    fc.property(points, (all) => {
      const steps = stepsOf(all.map(driver))
      const end = scaleEnd(steps)
      for (const step of steps) {
        const { left, width } = barOf(step, end)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9)
        expect(width).toBeGreaterThan(0)
      }
    }),
  )
})

test('points are said with their sign, and less than half a point is none', () => {
  expect([6.8, -3.2, 0.4, -0.4].map(pointsSign)).toEqual(['+7', '−3', '0', '0'])
  expect([6.8, -3.2, 0.4].map(directionOf)).toEqual(['up', 'down', 'none'])
})
