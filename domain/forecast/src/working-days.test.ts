import { dayNumber, daysLater, plainDate, weekdayOf } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDaysAfter, workingDaysOf, workingShare } from './working-days.ts'

const friday = dayNumber(plainDate('2026-12-04'))
const open = (country: string | null, holidays: string[] = []) => {
  const isWorking = workingDaysOf(country, holidays.map(plainDate))
  return [0, 1, 2, 3].map((on) => isWorking(friday + on))
}

describe('working days', () => {
  test('OD6 leave out Saturday and Sunday, and holidays of the country', () => {
    expect(open('DE')).toEqual([true, false, false, true])
    expect(open(null)).toEqual([true, false, false, true])
    expect(open('DE', ['2026-12-07'])).toEqual([true, false, false, false])
  })

  test('OD6 leave out Friday and Saturday, or Sunday alone, where that is the weekend', () => {
    expect(open('IL')).toEqual([false, false, true, true])
    expect(open(' in ')).toEqual([true, true, false, true])
    expect(open('constructor')).toEqual([true, false, false, true])
    expect(workingShare('IN')).toBeCloseTo(6 / 7)
    expect(workingShare('US')).toBeCloseTo(5 / 7)
  })

  test('OD6 are counted as a walk through the calendar counts them, in whatever order one asks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 40_000 }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('US', 'SA', 'UG', null),
        (start, aheads, country) => {
          const first = daysLater(plainDate('1970-01-01'), start)
          const holidays = [daysLater(first, 3), daysLater(first, 30)]
          const weekend = country === 'SA' ? [5, 6] : country === 'UG' ? [7] : [6, 7]
          const count = workingDaysAfter(start, workingDaysOf(country, holidays))
          for (const ahead of aheads) {
            let expected = 0
            for (let day = 1; day < ahead; day += 1) {
              const date = daysLater(first, day)
              if (!weekend.includes(weekdayOf(date)) && !holidays.includes(date)) expected += 1
            }
            expect(count(start + ahead)).toBe(expected)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
