import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureFacts, type PayTerms, payInFull, scaleTo, statedAs } from './figure-facts.ts'
import { noteLines } from './line-features.ts'
import type { NotesInput } from './notes-input.ts'

function factsOf(given: Partial<NotesInput>) {
  const day = plainDate('2026-05-20')
  const empty = { people: [], stories: [], cv: [], posting: [], lines: [] }
  const input = { today: day, interviewedOn: day, ...empty, ...given }
  return figureFacts(input, noteLines(input))
}

describe('what pay is told in', () => {
  test.each([
    [['£30,000 to £34,000'], { currency: 'GBP', period: 'year', low: 30_000, high: 34_000 }],
    [['Bonus £500', '£30,000 a year'], { period: 'year', low: 30_000, high: 30_000 }],
    [['Bonus £500', '£30,000 to £34,000'], { low: 30_000, high: 34_000 }],
    [['£31,000', 'Bonus £500'], { low: 31_000, period: 'year' }],
    [['10,000 in all'], { low: 10_000 }],
    [['9,999 in all'], { middle: null, low: 0, high: 0, period: '' }],
    [['12 a week'], { low: 12, period: 'week' }],
    [['40 hours a week', '16 a day'], { low: 16, period: 'day' }],
    [['£12.40'], { period: 'hour' }],
  ])('of %j', (posting, wanted) => {
    expect(factsOf({ posting }).pay).toMatchObject(wanted)
  })

  test('the middle is as many times the low end as the high end is the middle', () => {
    const ends = fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 61, max: 99 }))
    fc.assert(
      fc.property(ends, ([low, high]) => {
        const { pay } = factsOf({ posting: [`£${low},000 to £${high},000 a year`] })
        expect((pay.middle ?? 0) / pay.low).toBeCloseTo(pay.high / (pay.middle ?? 0), 6)
      }),
    )
  })

  test.each([
    ['the posted pay first', { posting: ['EUR 40,000 a year'], cv: ['Saved £3,000'] }, 'EUR'],
    ['other sums posted', { posting: ['13 an hour', 'Bonus €500'], cv: ['Saved £3,000'] }, 'EUR'],
    ['sums of the CV', { posting: ['13 an hour'], cv: ['Saved £3,000'], lines: ['€14'] }, 'GBP'],
    ['sums said', { posting: ['13 an hour', 'Leeds'], lines: ['€14'] }, 'EUR'],
    ['a dollar of some country', { posting: ['13 an hour'], cv: ['Saved $3,000'] }, '$'],
    ['a dollar of a named country', { posting: ['USD 13 an hour'] }, 'USD'],
    ['a place posted', { posting: ['13 an hour in Leeds'] }, 'GBP'],
    ['a place of the CV', { posting: ['13 an hour'], cv: ['Cork'] }, 'EUR'],
    ['a place said', { posting: ['13 an hour'], lines: ['they are in Leeds'] }, 'GBP'],
    ['no pay posted', { cv: ['Saved £3,000'] }, 'GBP'],
    ['numbers that are no money', { posting: ['12 beds'], cv: ['40%'] }, ''],
  ])('its currency is that of %s', (_, given, wanted) => {
    expect(factsOf(given).pay.currency).toBe(wanted)
  })
})

describe('what is stated', () => {
  test('every number with its source and its text, but for ordinals', () => {
    const stories = [{ id: 's1', title: 'The 90 pallets', figures: ['6 days'] }]
    const { stated } = factsOf({ posting: ['46 beds'], cv: ['1st of 11 nurses'], stories })
    expect(stated.map(({ source, amount, text }) => [source, amount.amount, text])).toEqual([
      ['posting', 46, '46 beds'],
      ['cv', 11, '1st of 11 nurses'],
      ['stories', 90, 'The 90 pallets'],
      ['stories', 6, '6 days'],
    ])
  })

  test('numbers written on each line, as written', () => {
    expect(factsOf({ lines: ['45, not 4,500', 'forty', '2019'] }).written).toEqual([
      new Set(['45', '4,500']),
      new Set(),
      new Set(['2019']),
    ])
  })

  test('what days are counted from is the interview', () => {
    expect(factsOf({ interviewedOn: plainDate('2026-05-11') }).interviewedOn).toBe('2026-05-11')
  })
})

describe('shortened numbers', () => {
  test('stand for themselves, thousands, lakhs, millions or crores', () => {
    const scale = fc.constantFrom(1, 1e3, 1e5, 1e6, 1e7)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), scale, (said, times) => {
        expect(scaleTo(said, said * times)).toBe(times)
      }),
    )
    expect(scaleTo(3, 300)).toBeNull()
    expect(scaleTo(3, 30_000)).toBeNull()
  })

  test('may be off by a five-hundredth', () => {
    expect(scaleTo(501, 500)).toBe(1)
    expect(scaleTo(499, 500)).toBe(1)
    expect(scaleTo(502, 500)).toBeNull()
    expect(scaleTo(498, 500)).toBeNull()
    expect(scaleTo(-500, -500.5)).toBe(1)
  })

  test.each([
    ['£3m in sales', [1e6]],
    ['3k visits', [1e3]],
    ['3,000 visits', []],
    ['3 visits', [1]],
    ['from 3 to 8 visits', [1]],
    ['from 8 to 3 visits', [1]],
    ['from £2m to £3m', [1e6]],
  ])('3 beside %s', (text, scales) => {
    expect(statedAs(factsOf({ cv: [text] }), 3).map(({ scale }) => scale)).toEqual(scales)
  })

  test('only those stated alike are named, with all that is stated', () => {
    const found = statedAs(factsOf({ cv: ['46 beds', '11 nurses'], posting: ['46 rooms'] }), 46)
    expect(found.map(({ source, text, scale }) => [source, text, scale])).toEqual([
      ['posting', '46 rooms', 1],
      ['cv', '46 beds', 1],
    ])
  })
})

describe('pay in full', () => {
  const near = (middle: number | null): PayTerms => ({
    ...{ currency: 'GBP', period: 'year', middle, low: middle ?? 0, high: middle ?? 0 },
  })

  test.each([
    [14, 14],
    [15, 15_000],
    [15.5, 15.5],
    [999, 999_000],
    [1_000, 1_000],
  ])('where nothing is posted, %d is %d', (said, wanted) => {
    expect(payInFull(said, near(null))).toBe(wanted)
  })

  test.each([
    [13, 50_000, 13_000],
    [12, 50_000, 12],
    [199, 50_000, 199_000],
    [201, 50_000, 201],
    [50_000, 50_000, 50_000],
    [14, 1_350_000, 1_400_000],
    [9, 10_000_000, 9_000_000],
    [2, 25_000_000, 20_000_000],
    [14, 13.2, 14],
    [5, 50_000, 5],
  ])('%d beside %d posted is %d', (said, middle, wanted) => {
    expect(payInFull(said, near(middle))).toBe(wanted)
  })

  test('what is posted is less than four times off what is meant, or what was said stays', () => {
    const said = fc.integer({ min: 1, max: 500_000 })
    fc.assert(
      fc.property(said, fc.integer({ min: 10, max: 3_000_000 }), (number, middle) => {
        const full = payInFull(number, near(middle))
        const off = Math.max(full / middle, middle / full)
        expect(off < 4 || full === number).toBe(true)
      }),
    )
  })
})
