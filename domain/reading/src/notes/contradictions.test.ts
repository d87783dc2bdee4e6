import { plainDate } from '@roundtwo/model'
import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictionsIn } from './contradictions.ts'
import { figureFacts } from './figure-facts.ts'
import type { FoundFigure, NoteFigure } from './figures.ts'
import type { NotesInput } from './notes-input.ts'

type Given = Partial<Pick<NotesInput, 'cv' | 'posting' | 'stories'>>

function clashes(text: string, figure: Partial<NoteFigure>, found: Partial<FoundFigure> = {}, given: Given = {}) {
  const day = plainDate('2026-05-20')
  const empty = { people: [], stories: [], cv: [], posting: [], lines: [] }
  const facts = figureFacts({ today: day, interviewedOn: day, ...empty, ...given }, [])
  const whole: FoundFigure = {
    ...{ role: 'other', by: 'me', probability: 0.9, text: '' },
    figure: { subject: 'other: nurses', amount: 12, upTo: null, unit: 'nurses', ...figure },
    ...found,
  }
  return contradictionsIn([{ found: whole, line: 3, tokens: tokensOf(text) }], facts)
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
