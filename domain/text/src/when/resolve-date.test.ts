import { dateOfDayNumber, dayNumber, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateParts } from './date-parts.ts'
import {
  type DateContext,
  dayOf,
  dayOfMonth,
  goTogether,
  reckoningOf,
  resolvedDates,
  span,
  weekdayOfNumber,
} from './resolve-date.ts'

/** A Tuesday. */
const reference = plainDate('2026-11-17')
const told = (parts: DateParts, context: Partial<DateContext> = {}, isNamedMonth = false): string =>
  resolvedDates(parts, reckoningOf({ reference, ...context }), isNamedMonth)
    .map(({ date, upTo, weekdayClash }) => (weekdayClash ? 'clash' : `${date}${upTo ? ` to ${upTo}` : ''}`))
    .join('; ')
const others = (parts: DateParts, context: Partial<DateContext> = {}): string =>
  resolvedDates(parts, reckoningOf({ reference, ...context }), false)
    .flatMap(({ alternatives }) => alternatives)
    .join('; ')

test('the weekday of a day is that of the platform, before 1970 too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 30_000 }), (day) => {
      expect(weekdayOfNumber(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay())
    }),
  )
})

test('a day is itself with the other day that may be meant; a span has its last', () => {
  const [one, other] = [dayNumber(reference), dayNumber(reference) + 7]
  expect(dayOf(one, other)).toEqual({
    ...{ kind: 'day', date: reference, upTo: null, weekdayClash: false },
    alternatives: ['2026-11-24'],
  })
  expect([dayOf(one).alternatives, dayOf(one, one).alternatives]).toEqual([[], []])
  expect(dayOf(undefined)).toMatchObject({ date: null, alternatives: [] })
  expect(span('week', one, other)).toMatchObject({ kind: 'week', date: reference, upTo: '2026-11-24' })
  expect(span('span', one)).toMatchObject({ kind: 'span', date: reference, upTo: null })
  expect(reckoningOf({ reference })).toEqual({ today: one, year: 2026, month: 11 })
})

test('days of a month are counted from either end', () => {
  const find = (order: number, weekday: number) => {
    const day = dayOfMonth(2027, 2, order, (each) => weekdayOfNumber(each) === weekday)
    return day === undefined ? undefined : dateOfDayNumber(day)
  }
  expect([find(1, 1), find(4, 7), find(5, 7), find(-1, 5)]).toEqual([
    ...['2027-02-01', '2027-02-28', undefined, '2027-02-26'],
  ])
})

describe('a day with its month', () => {
  test.each<[DateParts, string]>([
    [{ days: [3], month: 12 }, '2026-12-03'],
    [{ days: [3], month: 3 }, '2027-03-03'],
    [{ days: [3], month: 10 }, '2026-10-03'],
    [{ days: [3], month: 10, year: 2028 }, '2028-10-03'],
    [{ days: [29], month: 2 }, 'null'],
    [{ days: [29], month: 2, year: 2028 }, '2028-02-29'],
    [{ days: [31], month: 11 }, 'null'],
    [{ days: [17], month: 11 }, '2026-11-17'],
    [{ days: [3, 5], month: 12 }, '2026-12-03; 2026-12-05'],
    [{ days: [3, 5], month: 12, isRange: true }, '2026-12-03 to 2026-12-05'],
    // A weekday settles the year, but not against a day near by.
    [{ days: [3], month: 12, weekday: 4 }, '2026-12-03'],
    [{ days: [3], month: 12, weekday: 5 }, 'clash'],
    [{ days: [3], month: 12, weekday: 5, isWeakWeekday: true }, '2026-12-03'],
    [{ days: [3, 4], month: 12, weekday: 5 }, '2026-12-03; 2026-12-04'],
    [{ days: [5], month: 5, weekday: 2 }, '2026-05-05'],
    [{ days: [5], month: 5, weekday: 3 }, '2027-05-05'],
    [{ days: [1], month: 4, weekday: 3 }, 'clash'],
    [{ days: [3], month: 12, year: 2026, weekday: 5 }, 'clash'],
  ])('%j is %s', (parts, dates) => {
    expect(told(parts)).toBe(dates)
  })

  test('that clashes with its weekday may be that day', () => {
    expect(others({ days: [3], month: 12, weekday: 5 })).toBe('2026-12-03')
  })

  test('looks back where the past is meant', () => {
    expect(told({ days: [3], month: 6 }, { isPast: true })).toBe('2026-06-03')
    expect(told({ days: [3], month: 12 }, { isPast: true })).toBe('2026-12-03')
  })

  test('looks back to the beginning of the year where the past is meant', () => {
    expect(told({ days: [3], month: 3 }, { isPast: true })).toBe('2026-03-03')
  })
})

describe('a day without its month', () => {
  test.each<[DateParts, string, string]>([
    [{ days: [17] }, '2026-11-17', '2026-10-17'],
    [{ days: [16] }, '2026-12-16', '2026-11-16'],
    [{ days: [31] }, '2026-12-31', '2026-10-31'],
    [{ days: [27], weekday: 5 }, '2026-11-27', ''],
    [{ days: [13], weekday: 5 }, '2026-11-13', ''],
    [{ days: [1], weekday: 5 }, '2027-01-01', ''],
    [{ days: [8], weekday: 5 }, 'clash', '2026-12-08'],
  ])('%j is %s', (parts, date, other) => {
    expect([told(parts), others(parts)]).toEqual([date, other])
  })

  test('goes together with a weekday on which it falls within weeks', () => {
    const fits = (day: number, weekday: number) => goTogether({ days: [day], weekday }, reckoningOf({ reference }))
    expect([fits(27, 5), fits(27, 4), fits(13, 5), fits(17, 2)]).toEqual([true, false, true, true])
    expect(goTogether({ weekday: 5 }, reckoningOf({ reference }))).toBe(false)
  })
})

describe('two numbers', () => {
  test.each<[DateParts, string, string, string]>([
    [{ numbers: [5, 12] }, '2026-12-05', '2027-05-12', '2026-12-05 or 2027-05-12'],
    [{ numbers: [1, 2] }, '2027-02-01', '2027-01-02', '2027-01-02 or 2027-02-01'],
    [{ numbers: [17, 12] }, '2026-12-17', '2026-12-17', '2026-12-17 or '],
    [{ numbers: [12, 17] }, '2026-12-17', '2026-12-17', '2026-12-17 or '],
    [{ numbers: [12, 12] }, '2026-12-12', '2026-12-12', '2026-12-12 or '],
    [{ numbers: [13, 14] }, 'null', 'null', 'null or '],
    [{ numbers: [3, 12], weekday: 4 }, '2026-12-03', '2026-12-03', '2026-12-03 or '],
    [{ numbers: [3, 12], year: 2028 }, '2028-12-03', '2028-03-12', '2028-03-12 or 2028-12-03'],
  ])('%j are %s with the day first, %s with the month first, else %s', (parts, first, last, either) => {
    const [day, month, open] = [{ dayFirst: true }, { dayFirst: false }, {}].map((context) => told(parts, context))
    expect([day, month, `${open} or ${others(parts)}`]).toEqual([first, last, either])
  })
})

describe('a weekday', () => {
  test.each<[DateParts, string, string]>([
    [{ weekday: 4 }, '2026-11-19', ''],
    [{ weekday: 1 }, '2026-11-23', ''],
    [{ weekday: 2 }, '2026-11-24', '2026-11-17'],
    [{ weekday: 2, which: 'this' }, '2026-11-17', ''],
    [{ weekday: 4, which: 'this' }, '2026-11-19', ''],
    [{ weekday: 4, which: 'coming' }, '2026-11-19', ''],
    [{ weekday: 4, which: 'next' }, '2026-11-26', '2026-11-19'],
    [{ weekday: 1, which: 'next' }, '2026-11-23', ''],
    [{ weekday: 4, which: 'following' }, '2026-11-26', '2026-11-19'],
    [{ weekday: 4, which: 'last' }, '2026-11-12', ''],
    [{ weekday: 2, which: 'last' }, '2026-11-10', ''],
    [{ weekday: 4, which: 'afterNext' }, '2026-11-26', ''],
    [{ weekday: 4, unit: 'week' }, '2026-11-26', ''],
    [{ weekday: 1, unit: 'week' }, '2026-11-30', '2026-11-23'],
    [{ weekday: 4, unit: 'week', which: 'next' }, '2026-11-26', ''],
    [{ weekday: 1, unit: 'week', which: 'this' }, '2026-11-16', ''],
    [{ weekday: 4, unit: 'week', which: 'last' }, '2026-11-12', ''],
    [{ weekday: 4, unit: 'week', which: 'afterNext' }, '2026-11-26', ''],
    [{ weekday: 4, unit: 'fortnight' }, '2026-12-03', ''],
  ])('%j is %s', (parts, date, other) => {
    expect([told(parts), others(parts)]).toEqual([date, other])
  })

  test('lies behind where the past is meant and nothing says which', () => {
    expect(told({ weekday: 4 }, { isPast: true })).toBe('2026-11-12')
    expect(told({ weekday: 4, which: 'this' }, { isPast: true })).toBe('2026-11-19')
  })

  test('is counted from the day named before where it is the one after', () => {
    const anchor = plainDate('2026-12-01')
    expect(told({ weekday: 4, isAfter: true }, { anchor })).toBe('2026-12-03')
    expect(told({ weekday: 4, which: 'following' }, { anchor })).toBe('2026-12-03')
    expect(told({ weekday: 2, isAfter: true }, { anchor })).toBe('2026-12-08')
    expect([told({ weekday: 4 }, { anchor }), others({ weekday: 4 }, { anchor })]).toEqual([
      ...['2026-11-19', '2026-12-03'],
    ])
    const before = plainDate('2026-11-16')
    expect(told({ weekday: 4, isAfter: true }, { anchor: before })).toBe('2026-11-19')
    expect(told({ weekday: 3, isAfter: true }, { anchor: reference })).toBe('2026-11-18')
  })
})

describe('a week', () => {
  test.each<[DateParts, string]>([
    [{ unit: 'week', which: 'this' }, '2026-11-16 to 2026-11-20'],
    [{ unit: 'week', which: 'next' }, '2026-11-23 to 2026-11-27'],
    [{ unit: 'week', which: 'afterNext' }, '2026-11-30 to 2026-12-04'],
    [{ unit: 'week', which: 'last', part: 'end' }, '2026-11-13 to 2026-11-13'],
    [{ unit: 'week', part: 'start' }, '2026-11-16 to 2026-11-18'],
    [{ unit: 'week', part: 'mid' }, '2026-11-17 to 2026-11-19'],
    [{ unit: 'week', part: 'end' }, '2026-11-20 to 2026-11-20'],
    [{ unit: 'weekend' }, '2026-11-21 to 2026-11-22'],
    [{ unit: 'weekend', which: 'next' }, '2026-11-28 to 2026-11-29'],
    [{ unit: 'week', weekOfYear: 47 }, '2026-11-16 to 2026-11-20'],
    [{ unit: 'week', weekOfYear: 1 }, '2027-01-04 to 2027-01-08'],
    [{ unit: 'week', weekOfYear: 53 }, '2026-12-28 to 2027-01-01'],
    [{ unit: 'week', days: [14], month: 12 }, '2026-12-14 to 2026-12-18'],
    [{ unit: 'week', days: [16], month: 12, which: 'this' }, '2026-12-16'],
    [{ unit: 'week' }, ''],
    [{ unit: 'fortnight' }, ''],
  ])('%j is %s', (parts, dates) => {
    expect(told(parts)).toBe(dates)
  })

  test('that is over ends on its Friday', () => {
    expect(told({ unit: 'week', which: 'last' })).toBe('2026-11-09 to 2026-11-13')
  })

  test('that was named before is counted from its day', () => {
    const anchor = plainDate('2026-12-02')
    expect(told({ unit: 'week', which: 'that' }, { anchor })).toBe('2026-11-30 to 2026-12-04')
    expect(told({ unit: 'week', which: 'that' })).toBe('2026-11-16 to 2026-11-20')
    expect(told({ unit: 'week', which: 'this' }, { anchor })).toBe('2026-11-16 to 2026-11-20')
  })

  test('said at the weekend ends that day, and its end is the next one', () => {
    const sunday = { reference: plainDate('2026-11-22') }
    expect(told({ unit: 'week', which: 'this' }, sunday)).toBe('2026-11-16 to 2026-11-22')
    expect(told({ unit: 'week', which: 'next' }, sunday)).toBe('2026-11-23 to 2026-11-27')
    expect(told({ unit: 'week', part: 'end' }, sunday)).toBe('2026-11-27 to 2026-11-27')
  })
})

describe('a month', () => {
  test.each<[DateParts, string]>([
    [{ month: 3, part: 'end' }, '2027-03-31 to 2027-03-31'],
    [{ month: 3, part: 'start' }, '2027-03-01 to 2027-03-10'],
    [{ month: 3, part: 'mid' }, '2027-03-10 to 2027-03-15'],
    [{ month: 11, part: 'start' }, '2026-11-01 to 2026-11-10'],
    [{ month: 10, part: 'start' }, '2027-10-01 to 2027-10-10'],
    [{ month: 2, year: 2028 }, '2028-02-01 to 2028-02-29'],
    [{ month: 3 }, ''],
    [{ unit: 'month', which: 'next' }, '2026-12-01 to 2026-12-31'],
    [{ unit: 'month', which: 'last' }, '2026-10-01 to 2026-10-31'],
    [{ unit: 'month', which: 'afterNext' }, '2027-01-01 to 2027-01-31'],
    [{ unit: 'month', part: 'end' }, '2026-11-30 to 2026-11-30'],
    [{ unit: 'month' }, ''],
  ])('%j is %s', (parts, dates) => {
    expect(told(parts)).toBe(dates)
  })

  test('alone counts where something names it', () => {
    expect(told({ month: 3 }, {}, true)).toBe('2027-03-01 to 2027-03-31')
  })
})

test('days from today are counted, and weeks on top', () => {
  expect(told({ offset: 1 })).toBe('2026-11-18')
  expect(told({ offset: -1 })).toBe('2026-11-16')
  expect(told({ offset: 0, unit: 'week' })).toBe('2026-11-24')
  expect(told({ offset: 1, unit: 'fortnight' })).toBe('2026-12-02')
  expect(told({})).toBe('')
})
