import { dateOfDayNumber, dayNumber, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseDates } from './dates.ts'
import type { DateContext } from './resolve-date.ts'

/** A Tuesday. */
const reference = plainDate('2026-11-17')
const read = (text: string, context: Partial<DateContext> = {}) =>
  recogniseDates(tokensOf(text), { reference, dayFirst: true, ...context })
/** Each date with its own words. */
const told = (text: string, context?: Partial<DateContext>): string =>
  read(text, context)
    .map(({ date, upTo, start, end }) => `${date}${upTo ? ` to ${upTo}` : ''} ${text.slice(start, end)}`)
    .join('; ')
const dayIn = (days: number): string => dateOfDayNumber(dayNumber(reference) + days)

describe('a length of time from today', () => {
  test('ends so many days ahead, or behind where it is ago', () => {
    const units = fc.constantFrom(
      ['days', 1],
      ['day', 1],
      ['Tagen', 1],
      ['weeks', 7],
      ['semanas', 7],
      ['weekends', 7],
      ['fortnight', 14],
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), units, (count, [unit, days]) => {
        const ahead = count * Number(days)
        expect(told(`reply in ${count} ${unit} or so`)).toBe(`${dayIn(ahead)} in ${count} ${unit}`)
        expect(told(`sent ${count} ${unit} ago`)).toBe(`${dayIn(-ahead)} ${count} ${unit} ago`)
        expect(read(`reply in ${count} ${unit}`)[0]?.kind).toBe('span')
      }),
    )
  })

  test.each([
    ['in two weeks', '2026-12-01 in two weeks'],
    ['within 3 to 5 days', '2026-11-22 within 3 to 5 days'],
    ['within the next 3 days', '2026-11-20 within the next 3 days'],
    ['in a month', '2026-12-17 in a month'],
    ['two months ago', '2026-09-17 two months ago'],
    ['in the fortnight', '2026-12-01 in the fortnight'],
    ['two weeks later', '2026-12-01 two weeks later'],
    ['two weeks', ''],
    ['in weeks', ''],
    ['in two loaves', ''],
    ['in 5 bread days', ''],
    ['in 900 weeks', '2029-08-13 in 900 weeks'],
    // Hours are lengths, until they make a day.
    ['in 11 hours', ''],
    ['in 12 hours', '2026-11-18 in 12 hours'],
    ['within 48 hours', '2026-11-19 within 48 hours'],
    ['within 49 hours', '2026-11-20 within 49 hours'],
    ['23 hours ago', ''],
    ['24 hours ago', '2026-11-16 24 hours ago'],
    // Working days leave weekends out.
    ['in 3 working days', '2026-11-20 in 3 working days'],
    ['in 4 working days', '2026-11-23 in 4 working days'],
    ['in 10 business days', '2026-12-01 in 10 business days'],
    ['in 4 Arbeitstagen', '2026-11-23 in 4 Arbeitstagen'],
    ['sous 4 jours ouvrés', '2026-11-23 sous 4 jours ouvrés'],
    ['in 4 days working', '2026-11-23 in 4 days working'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(told(text)).toBe(dates)
  })

  test('needs no word before it where lengths are dates', () => {
    const bare = (text: string) => told(text, { areLengthsDates: true })
    expect(bare('10 working days')).toBe('2026-12-01 10 working days')
    expect(bare('2 days max, she said')).toBe('2026-11-19 2 days')
    expect(bare('2 days baking')).toBe('')
    expect(bare('in 2 days baking')).toBe('2026-11-19 in 2 days')
    expect(bare('23 hours')).toBe('')
    expect(bare('24 hours')).toBe('2026-11-18 24 hours')
  })
})

describe('a length of time from another day', () => {
  test.each([
    ['a week from Friday', '2026-11-27 a week from Friday'],
    ['two weeks from Friday', '2026-12-04 two weeks from Friday'],
    ['a week on Friday', '2026-11-27 a week on Friday'],
    ['a week Friday', '2026-11-27 a week Friday'],
    ['two days Friday', '2026-11-20 Friday'],
    ['two days after Friday', '2026-11-22 two days after Friday'],
    ['3 working days after Friday', '2026-11-25 3 working days after Friday'],
    ['two weeks tomorrow', '2026-12-02 two weeks tomorrow'],
    ['a fortnight today', '2026-12-01 a fortnight today'],
    ['two hours from Friday', '2026-11-20 Friday'],
    ['for a week from Friday', '2026-11-20 Friday'],
    ['Friday in two weeks', '2026-12-04 Friday in two weeks'],
    ['Monday in a week', '2026-11-23 Monday in a week'],
    ['today in a week', '2026-11-24 today in a week'],
    ['Friday in a fortnight', '2026-12-04 Friday in a fortnight'],
    ['Friday in two days', '2026-11-20 Friday; 2026-11-19 in two days'],
    ['4 December in two weeks', '2026-12-04 4 December; 2026-12-01 in two weeks'],
    ['next week in two weeks', '2026-11-23 to 2026-11-27 next week; 2026-12-01 in two weeks'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(told(text)).toBe(dates)
  })
})

describe('a day by its order in a month', () => {
  test.each([
    ['first Monday in May', '2027-05-03 first Monday in May'],
    ['first Monday of next month', '2026-12-07 first Monday of next month'],
    ['first Monday of the following month', '2026-12-07 first Monday of the following month'],
    ['last Friday of this month', '2026-11-27 last Friday of this month'],
    ['last Friday of the month', '2026-11-27 last Friday of the month'],
    ['last Friday in November', '2026-11-27 last Friday in November'],
    ['5th Friday of the month', '2026-11-20 Friday of the month'],
    ['first working day of next month', '2026-12-01 first working day of next month'],
    ['last working day of January', '2027-01-29 last working day of January'],
    ['3rd day of May', '2027-05-03 3rd day of May'],
    ['last day of May', '2027-05-31 last day of May'],
    ['second week of June', '2027-06-14 to 2027-06-18 second week of June'],
    ['the 1st of the month', '2026-11-01 1st of the month'],
    ['the 5th of next month', '2026-12-05 5th of next month'],
  ])('“%s” is “%s”', (text, dates) => {
    expect(told(text)).toBe(dates)
  })
})

describe('the one after', () => {
  test.each([
    ['not this Wednesday, the one after', '2026-11-25'],
    ['not Wednesday but the week after', '2026-11-25'],
    ['not Wednesday, the following one', '2026-11-25'],
    ['not this Wednesday', '2026-11-18'],
    ['this Wednesday, the one after', '2026-11-18'],
  ])('“%s” is %s', (text, date) => {
    expect(read(text).map((mention) => mention.date)).toEqual([date])
  })
})

test('what is written of a date is told, and a bracket that is opened inside is closed inside', () => {
  const stated = (text: string) =>
    Object.entries(read(text)[0]?.stated ?? {}).flatMap(([name, is]) => (is ? [name] : []))
  expect(stated('Friday 4 December 2026')).toEqual(['day', 'month', 'year', 'weekday'])
  expect(stated('by 5/12')).toEqual(['day', 'month'])
  expect(stated('by the 5th')).toEqual(['day'])
  expect([stated('Friday'), stated('tomorrow'), stated('in two weeks')]).toEqual([['weekday'], [], []])
  expect(told('4 December (Friday) or so')).toBe('2026-12-04 4 December (Friday)')
  expect(told('(Friday) or so')).toBe('2026-11-20 Friday')
})

test('a day named before is what the next is counted from', () => {
  expect(told('1 December, or the Thursday after')).toBe('2026-12-01 1 December; 2026-12-03 Thursday after')
  expect(told('the Thursday after')).toBe('2026-11-19 Thursday after')
  expect(told('next week we bake, the Thursday after')).toMatch(/; 2026-11-19 /)
})
