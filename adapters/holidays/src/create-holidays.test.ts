import { createRequire } from 'node:module'
import { daysLater, plainDate, weekdayOf } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countriesWithHolidays, createHolidays } from './index.ts'

const holidays = createHolidays()
const of = (country: string, from: string, upTo = from): string[] => holidays(country, plainDate(from), plainDate(upTo))
const inYear = (country: string, year: number): string[] => of(country, `${year}-01-01`, `${year}-12-31`)
const isLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('date-holidays'))

test('the library is loaded at the first question and not before', () => {
  createHolidays()
  expect(isLoaded()).toBe(false)
  expect(of('DE', '2026-01-01')).toEqual(['2026-01-01'])
  expect(isLoaded()).toBe(true)
})

describe('published dates', () => {
  test('of the United States in 2026 are those of the Office of Personnel Management, and the Fourth itself', () => {
    expect(inYear('US', 2026)).toEqual([
      ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-07-04'],
      ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    ])
  })

  test('of Germany in 2026 are the nine that all its states keep', () => {
    expect(inYear('DE', 2026)).toEqual([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-10-03', '2026-12-25', '2026-12-26'],
    ])
  })

  test.each([
    // The day after Easter Sunday as the Gregorian computus gives it (tables of the US Naval Observatory).
    ['Easter Monday', 'FR', ['2025-04-21']],
    ['Easter Monday', 'FR', ['2026-04-06']],
    ['Easter Monday', 'FR', ['2027-03-29']],
    ['Easter Monday', 'FR', ['2038-04-26']],
    // Orthodox Easter, after the Julian computus.
    ['Easter', 'GR', ['2026-04-12', '2026-04-13']],
    // The fourth Thursday of November (5 U.S.C. 6103).
    ['Thanksgiving', 'US', ['2024-11-28']],
    ['Thanksgiving', 'US', ['2027-11-25']],
    // Ministry of Manpower, Singapore: a Sunday, therefore the Monday as well.
    ['Deepavali', 'SG', ['2026-11-08', '2026-11-09']],
    // Cabinet Office of Japan, national holidays of 2026, with the day in place of Sunday the third.
    ['Golden Week', 'JP', ['2026-04-29']],
    ['Golden Week', 'JP', ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06']],
    // Cabinet Office of Japan: a day between two holidays is one.
    ['September', 'JP', ['2026-09-21', '2026-09-22', '2026-09-23']],
    // The State Council’s rules on national holidays: three days from 1 October.
    ['National Day', 'CN', ['2026-10-01', '2026-10-02', '2026-10-03']],
    // Lunar new year is 17 February 2026; the days before and after it are off too.
    ['Seollal', 'KR', ['2026-02-16', '2026-02-17', '2026-02-18']],
    ['Chuseok', 'KR', ['2026-09-24', '2026-09-25', '2026-09-26']],
    // Diyanet’s calendar of religious days; the afternoon before is only half a day.
    ['Kurban Bayramı', 'TR', ['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']],
    // Yom Kippur begins at dusk of the day before.
    ['Yom Kippur', 'IL', ['2026-09-21']],
  ])('%s in %s is %j', (_name, country, days) => {
    const first = plainDate(days[0] ?? '')
    const last = plainDate(days.at(-1) ?? '')
    expect(of(country, daysLater(first, -1), daysLater(last, 1))).toEqual(days)
  })
})

describe('what is no public holiday', () => {
  test.each([
    ['of a region', 'DE', '2026-01-06'],
    ['of the banks', 'JP', '2026-12-31'],
    ['observed at work', 'US', '2026-02-14'],
    ['half a day', 'IS', '2026-12-24'],
    ['half a day of some', 'CN', '2026-03-08'],
    ['a day of children', 'CN', '2026-06-01'],
  ])('a day %s (%s %s) is not given', (_kind, country, day) => {
    expect(of(country, day)).toEqual([])
  })

  test.each(['XX', '', 'D', 'DEU', 'DE.BY', 'DE-BY', 'de.by', '__proto__', 'Germany', '🇩🇪'])(
    'a country nobody knows (%s) has none',
    (country) => {
      expect(inYear(country, 2026)).toEqual([])
    },
  )

  test.each([
    ['0001-01-01', '0003-12-31'],
    ['9990-01-01', '9999-12-31'],
    ['2026-12-31', '2026-01-01'],
  ])('from %s up to %s there are none', (from, upTo) => {
    for (const country of ['CN', 'IR', 'IL', 'US']) expect(of(country, from, upTo)).toEqual([])
  })
})

test('a country may be written small', () => {
  expect(inYear('us', 2026)).toEqual(inYear('US', 2026))
})

test('both ends count, also over the new year', () => {
  expect(of('US', '2026-12-25', '2027-01-01')).toEqual(['2026-12-25', '2027-01-01'])
  expect(of('US', '2026-12-26', '2026-12-31')).toEqual([])
})

test('days come in order, each once, within their bounds, and a span is the sum of its parts', () => {
  const countries = fc.constantFrom('US', 'DE', 'GB', 'IN', 'SA', 'TR', 'IL', 'KR', 'RU', 'BR')
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => daysLater(plainDate('2024-01-01'), days))
  fc.assert(
    fc.property(countries, day, day, day, (country, ...given) => {
      const [from, middle, upTo] = given.toSorted()
      if (from === undefined || middle === undefined || upTo === undefined) throw new Error('three days')
      const whole = holidays(country, from, upTo)
      expect(whole).toEqual([...new Set(whole)].toSorted())
      expect(whole.every((found) => found >= from && found <= upTo)).toBe(true)
      expect([...holidays(country, from, middle), ...holidays(country, daysLater(middle, 1), upTo)]).toEqual(whole)
    }),
    { seed: 11 },
  )
})

test('every known country has holidays in 2026 and leaves most weekdays for work', () => {
  const known = countriesWithHolidays()
  expect(known.length).toBeGreaterThan(200)
  expect(known).toEqual(expect.arrayContaining(['DE', 'GB', 'IN', 'JP', 'US']))
  for (const country of known) {
    const free = holidays(country, plainDate('2026-01-01'), plainDate('2026-12-31'))
    const onWeekdays = free.filter((day) => weekdayOf(day) <= 5).length
    expect([country, onWeekdays >= 3, onWeekdays <= 40]).toEqual([country, true, true])
  }
})
