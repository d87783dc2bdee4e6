import { plainDate } from '@roundtwo/model'
import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictionsOf, figureFacts, type PayTerms, payInFull, scaleTo, statedAs } from './figure-facts.ts'
import { noteLines } from './note-lines.ts'
import type { FoundFigure, NoteFigure, NotesInput } from './notes.ts'

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
    ['no one of places that differ', { posting: ['13.20 an hour', 'Leeds or Dublin'] }, ''],
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

type Given = Partial<Pick<NotesInput, 'cv' | 'posting' | 'stories'>>

function clashes(text: string, figure: Partial<NoteFigure>, found: Partial<FoundFigure> = {}, given: Given = {}) {
  const day = plainDate('2026-05-20')
  const empty = { people: [], stories: [], cv: [], posting: [], lines: [] }
  const facts = figureFacts({ today: day, interviewedOn: day, ...empty, ...given }, [])
  const whole: FoundFigure = {
    ...{ role: 'other', by: 'me', probability: 0.9 },
    figure: { subject: 'other: nurses', amount: 12, upTo: null, unit: 'nurses', ...figure },
    ...found,
  }
  return contradictionsOf(whole, { index: 3, tokens: tokensOf(text) }, facts)
}

describe('figures that CV and stories tell otherwise', () => {
  const cv = ['Led 14 nurses on the stroke ward']
  const text = 'told her 12 nurses on the ward'

  test('the same thing counted differently', () => {
    expect(clashes(text, {}, {}, { cv })).toEqual([
      { subject: 'other: nurses', said: '12', elsewhere: 'cv', there: '14', line: 3 },
    ])
    expect(clashes(text, { amount: 14 }, {}, { cv })).toEqual([])
  })

  test('whichever number is said, only the one on paper is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (amount) => {
        expect(clashes(text, { amount }, {}, { cv })).toHaveLength(amount === 14 ? 0 : 1)
      }),
    )
  })

  test('a range is told as one, and either of its ends may be the number on paper', () => {
    const change = ['Falls on the ward from 20 to 12 nurses']
    expect(clashes(text, { amount: 30 }, {}, { cv: change })).toMatchObject([{ there: '20-12' }])
    expect(clashes(text, { amount: 12 }, {}, { cv: change })).toEqual([])
    expect(clashes(text, { amount: 20 }, {}, { cv: change })).toEqual([])
    expect(clashes(text, { amount: 10, upTo: 16 }, {}, { cv })).toMatchObject([{ said: '10-16' }])
    expect(clashes(text, { amount: 10, upTo: 14 }, {}, { cv })).toEqual([])
  })

  test.each([
    ['of another unit', { unit: 'doctors' }, {}],
    ['of no unit', { unit: '' }, {}],
    ['a bare count', { unit: 'count' }, {}],
    ['of pay', {}, { role: 'pay present' as const }],
    ['of a start', {}, { role: 'start date' as const }],
    ['hardly understood', {}, { probability: 0.59 }],
    ['a day', { amount: '2026-06-01' }, {}],
  ])('no figure %s', (_, figure, found) => {
    expect(clashes(text, figure, found, { cv })).toEqual([])
  })

  test('one just well enough understood, and one in the singular', () => {
    expect(clashes(text, {}, { probability: 0.6 }, { cv })).toHaveLength(1)
    expect(clashes(text, { unit: 'Nurse' }, {}, { cv })).toHaveLength(1)
  })

  test('a line that shares no word with the paper but what is counted', () => {
    expect(clashes('told her 12 nurses', {}, {}, { cv })).toEqual([])
  })

  test('the text that shares most words is the one held against it', () => {
    const both = ['Trained 9 nurses, one ward', 'Led 14 nurses on the stroke ward at night']
    expect(clashes('stroke ward at night, 12 nurses', {}, {}, { cv: both })).toMatchObject([{ there: '14' }])
    expect(clashes('stroke ward at night, 9 nurses', { amount: 9 }, {}, { cv: both })).toEqual([])
  })

  test('a story counts as the CV does, and its source is named', () => {
    const stories = [{ id: 's1', title: 'Nights on the stroke ward', figures: ['14 nurses on the ward'] }]
    expect(clashes(text, {}, {}, { stories })).toMatchObject([{ elsewhere: 'stories', there: '14' }])
    expect(clashes(text, {}, {}, { posting: cv })).toMatchObject([{ elsewhere: 'posting', there: '14' }])
  })

  test('the period of a unit does not matter', () => {
    expect(clashes(text, { unit: 'nurses/week' }, {}, { cv })).toHaveLength(1)
  })
})

test('what was corrected on its own line is that, and not held against paper', () => {
  const cv = ['Led 14 nurses on the stroke ward']
  expect(clashes('12 nurses on the ward, its 13', {}, { better: 13, probability: 0.1 }, { cv })).toEqual([
    { subject: 'other: nurses', said: '12', elsewhere: 'line', there: '13', line: 3 },
  ])
})

describe('pay held against what is posted', () => {
  const posting = ['£50,000-£60,000 a year']
  const pay = (role: FoundFigure['role'], amount: number, upTo: number | null = null, unit = 'GBP/year') =>
    clashes('pay', { subject: role, amount, upTo, unit }, { role }, { posting }).map(({ there }) => there)

  test.each([
    ['pay expected' as const, 40_000, null, false],
    ['pay expected' as const, 60_000, null, false],
    ['pay expected' as const, 60_050, null, false],
    ['pay expected' as const, 61_000, null, true],
    ['pay expected' as const, 55_000, 65_000, false],
    ['pay offered' as const, 61_000, null, true],
    ['pay offered' as const, 55_000, null, false],
    ['pay offered' as const, 50_000, null, false],
    ['pay offered' as const, 49_960, null, false],
    ['pay offered' as const, 49_000, null, true],
    ['pay offered' as const, 45_000, 52_000, false],
    ['pay offered' as const, 45_000, 48_000, true],
    ['pay present' as const, 70_000, null, false],
    ['notice' as const, 70_000, null, false],
  ])('%s of %i (up to %s) clashes: %s', (role, amount, upTo, wanted) => {
    expect(pay(role, amount, upTo)).toEqual(wanted ? ['50000-60000'] : [])
  })

  test('more than two and a half times the pay either way is no claim about it', () => {
    const middle = Math.sqrt(50_000 * 60_000)
    expect(pay('pay offered', middle * 2.5 - 1)).toHaveLength(1)
    expect(pay('pay offered', middle * 2.5 + 1)).toEqual([])
    expect(pay('pay offered', middle / 2.5 + 1)).toHaveLength(1)
    expect(pay('pay offered', middle / 2.5 - 1)).toEqual([])
  })

  test('just two and a half times the pay still is a claim about it', () => {
    const role = 'pay offered'
    const offered = (amount: number) =>
      clashes('pay', { subject: role, amount, unit: 'GBP/year' }, { role }, { posting: ['£40,000 a year'] })
    expect(offered(100_000)).toHaveLength(1)
    expect(offered(16_000)).toHaveLength(1)
  })

  test('pay by another period, a day, or with nothing posted is not held against it', () => {
    expect(pay('pay offered', 70_000, null, 'GBP/month')).toEqual([])
    const role = 'pay offered'
    const figure = { subject: role, amount: 70_000, unit: 'GBP/year' }
    expect(clashes('pay', figure, { role })).toEqual([])
    expect(clashes('pay', figure, { role, probability: 0.5 }, { posting })).toEqual([])
    expect(clashes('pay', { ...figure, amount: '2026-06-01' }, { role }, { posting })).toEqual([])
  })

  test('a single sum is told as one, and a corrected figure may clash twice', () => {
    const role = 'pay expected'
    const figure = { subject: role, amount: 70_000, unit: 'GBP/year' }
    expect(clashes('70k, no 68', figure, { role, better: 68_000 }, { posting: ['£50,000 a year'] })).toMatchObject([
      { elsewhere: 'line', there: '68000', said: '70000' },
      { elsewhere: 'posting', there: '50000' },
    ])
  })
})
