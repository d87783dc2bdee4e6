import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayNumber, isDay, numberOf, weekdayOf } from './civil-day.ts'

describe('civil day', () => {
  test('day numbers are those of the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 84_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        expect(dateOf(number)).toBe(date.toISOString().slice(0, 10))
        expect(numberOf(dateOf(number))).toBe(number)
        expect(weekdayOf(number)).toBe(date.getUTCDay())
      }),
    )
  })

  test('29 February is a day in leap years only', () => {
    expect([2024, 2026, 2028, 2100].map((year) => isDay(year, 2, 29))).toEqual([true, false, true, false])
    expect(isDay(2026, 12, 32)).toBe(false)
    expect(dayNumber(1970, 1, 1)).toBe(0)
  })
})
