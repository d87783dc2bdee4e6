import { instant, later, minutes, minutesBetween } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endWith } from './time-fields.tsx'

const start = instant('2026-12-08T10:00:00Z')

test('a start that moves keeps the length, and an end that is not known stays so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(100_000), (length, moved) => {
      const end = later(start, minutes(length))
      const next = later(start, minutes(moved))
      const then = endWith({ start, end, zone: null }, next)
      expect(then && minutesBetween(next, then)).toBe(length)
      expect(endWith({ start, end: null, zone: null }, next)).toBeNull()
    }),
  )
  expect(endWith({ start: null, end: start, zone: null }, start)).toBe(start)
})
