import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictedBy, contradicts, type Figure, sameSubject } from './index.ts'

const figure = (subject: string, amount: number, unit = '', upTo: number | null = null): Figure => ({
  subject,
  amount,
  upTo,
  unit,
})

describe('the same subject', () => {
  test.each([
    ['notice', 'Notice period'],
    ['pay expectation', 'expected salary'],
    ['team size', 'team'],
    ['team size', 'direct reports'],
    ['tickets closed', 'closed tickets'],
    ['number of incidents', 'incidents'],
    ['years of experience', 'experience'],
    ['tickets, at least', 'tickets'],
    ['fall in complaints', 'fall in complaint'],
  ])('%s is %s', (one, other) => {
    expect(sameSubject(figure(one, 1), figure(other, 1))).toBe(true)
  })

  test.each([
    ['pay expectation', 'current pay'],
    ['pay expectation', 'pay budget'],
    ['pay expectation', 'bonus'],
    ['revenue in 2023', 'revenue in 2024'],
    ['revenue in 2023', 'revenue'],
    ['tickets before', 'tickets'],
    ['churn', 'fall in churn'],
    ['team size', 'company size'],
    ['', ''],
    ['the', 'a'],
  ])('%s is not %s', (one, other) => {
    expect(sameSubject(figure(one, 1), figure(other, 1))).toBe(false)
  })
})

describe('contradictions', () => {
  test.each([
    [figure('notice', 4, 'weeks'), figure('notice', 3, 'months')],
    [figure('notice period', 2, 'weeks'), figure('notice', 1, 'month')],
    [figure('pay expectation', 55_000, 'GBP/year', 60_000), figure('expected salary', 72_000, 'GBP/year')],
    [figure('pay expectation', 55, 'k GBP/year'), figure('expected salary', 72_000, '£ per year')],
    [figure('pay expectation', 5_000, 'EUR/month'), figure('expected salary', 72_000, 'EUR/year')],
    [figure('pay expectation', 55_000, '/year'), figure('pay expectation', 72_000, 'GBP/year')],
    [figure('team size', 8, 'people'), figure('team', 12, 'people')],
    [figure('team size', 8, 'engineers'), figure('team', 12, 'people')],
    [figure('fall in churn', 12, '%'), figure('fall in churn', 21, '%')],
    [figure('tickets, at least', 200), figure('tickets', 120)],
    [figure('team size, up to', 8, 'people'), figure('team size', 12, 'people')],
    [figure('experience', 5, 'years'), figure('experience', 8, 'years')],
    [figure('cost', 1.2, 'million EUR'), figure('cost', 900, 'k EUR')],
  ])('%j and %j cannot both be true', (one, other) => {
    expect(contradicts(one, other)).toBe(true)
  })

  test.each([
    ['a month is about four weeks', figure('notice', 4, 'weeks'), figure('notice', 1, 'month')],
    ['twelve weeks are three months', figure('notice', 12, 'weeks'), figure('notice', 3, 'months')],
    ['ten working days are two weeks', figure('notice', 10, 'working days'), figure('notice', 2, 'weeks')],
    [
      'ranges overlap',
      figure('pay expectation', 55e3, 'GBP/year', 60e3),
      figure('pay expectation', 60e3, 'GBP/year', 65e3),
    ],
    [
      'a range holds the other',
      figure('pay expectation', 55e3, '/year', 60e3),
      figure('pay expectation', 58e3, '/year'),
    ],
    ['currencies differ', figure('pay expectation', 55e3, 'GBP/year'), figure('pay expectation', 72e3, 'EUR/year')],
    [
      'a year’s and a day’s pay',
      figure('pay expectation', 55e3, 'GBP/year'),
      figure('pay expectation', 450, 'GBP/day'),
    ],
    [
      'a month’s pay is a twelfth',
      figure('pay expectation', 5e3, 'EUR/month'),
      figure('pay expectation', 60e3, 'EUR/year'),
    ],
    ['rounded', figure('fall in errors', 38, '%'), figure('fall in errors', 40, '%')],
    ['rounded to one digit', figure('calls', 348), figure('calls', 300)],
    ['a share is no count', figure('tickets', 40, '%'), figure('tickets', 900)],
    ['at least', figure('tickets, at least', 200), figure('tickets', 260)],
    ['over', figure('tickets, over', 200), figure('tickets', 260)],
    ['up to', figure('team size, up to', 8, 'people'), figure('team size', 5, 'people')],
    ['about', figure('calls, about', 200), figure('calls', 240)],
    ['a year has passed', figure('experience', 5, 'years'), figure('experience', 6, 'years')],
    ['two years', figure('revenue in 2023', 4e6, 'EUR'), figure('revenue in 2024', 6e6, 'EUR')],
    ['what is counted differs', figure('calls', 60, 'calls/day'), figure('calls', 300, 'calls/week')],
    ['too large to be one', figure('calls, about', 1.7e308, 'k'), figure('calls, about', 3, 'k')],
    ['no number', figure('calls', Number.NaN), figure('calls', 300)],
  ])('agree: %s', (_, one, other) => {
    expect(contradicts(one, other)).toBe(false)
  })

  const anyFigure = fc.record({
    subject: fc.constantFrom(
      'notice',
      'team',
      'team size, up to',
      'calls, about',
      'calls',
      'calls, at least',
      'experience',
    ),
    amount: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double({ noNaN: false })),
    upTo: fc.option(fc.integer({ min: 0, max: 3000 })),
    unit: fc.constantFrom('', 'weeks', 'days', 'months', 'people', '%', 'GBP/year', '/year', 'k', 'calls/day'),
  })

  test('are mutual, need the same subject, and nothing contradicts itself', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        expect(contradicts(one, other)).toBe(contradicts(other, one))
        expect(sameSubject(one, other)).toBe(sameSubject(other, one))
        expect(contradicts(one, one)).toBe(false)
        if (contradicts(one, other)) expect(sameSubject(one, other)).toBe(true)
      }),
    )
  })

  test('do not depend on the unit a time is written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (one, other) => {
        const days = (weeks: number): Figure => figure('notice', 7 * weeks, 'days')
        const weeks = (count: number): Figure => figure('notice', count, 'weeks')
        if (contradicts(weeks(one), days(other))) expect(contradicts(weeks(one), weeks(other))).toBe(true)
        expect(contradicts(weeks(one), days(one))).toBe(false)
      }),
    )
  })

  test('no words of a subject or unit make the comparison throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, unit) => {
        contradicts(figure(subject, 1, unit), figure(subject, 9, unit))
      }),
    )
  })
})

describe('one figure against many', () => {
  const teams = [figure('team size', 5, 'people'), figure('team size', 12, 'people')]

  test('one that agrees is enough', () => {
    expect(contradictedBy(figure('team', 12, 'people'), teams)).toEqual([])
  })

  test('those that contradict are given when none agrees', () => {
    expect(contradictedBy(figure('team', 30, 'people'), teams)).toEqual(teams)
  })

  test('other subjects say nothing', () => {
    expect(contradictedBy(figure('notice', 30, 'days'), teams)).toEqual([])
  })
})
