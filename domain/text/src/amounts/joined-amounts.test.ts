import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseAmounts } from './recognise-amounts.ts'

const amountsIn = (text: string) => recogniseAmounts(tokensOf(text))
const pairs = (text: string) =>
  amountsIn(text).map(({ amount, upTo, change, kind }) => ({ amount, upTo, change, kind }))

const rising = fc
  .integer({ min: 2, max: 400 })
  .chain((low) => fc.tuple(fc.constant(low), fc.integer({ min: low + 1, max: 999 })))

describe('two numbers as one', () => {
  test('a rising pair is a range in every language', () => {
    const forms = fc.constantFrom(
      'A to B people',
      'A-B people',
      'A – B people',
      'A bis B Personen der',
      'between A and B people',
      'zwischen A und B Personen der',
      'entre A et B personnes pour les',
      'entre A y B personas para las',
      'entre A e B pessoas para os',
      'tussen A en B mensen van het',
      'tra A e B persone della',
      'from A up to B people',
    )
    fc.assert(
      fc.property(rising, forms, ([low, high], form) => {
        fc.pre(low < 1900)
        const [found, ...others] = amountsIn(form.replace('A', String(low)).replace('B', String(high)))
        expect(others).toEqual([])
        expect(found).toMatchObject({ amount: low, upTo: high })
      }),
    )
  })

  test('swapping the ends of a range in words turns it into a change, and of one with a dash into two numbers', () => {
    fc.assert(
      fc.property(rising, ([low, high]) => {
        fc.pre(low > 1)
        expect(pairs(`${low} to ${high} cows`)).toEqual([{ amount: low, upTo: high, change: false, kind: 'count' }])
        expect(pairs(`${high} to ${low} cows`)).toEqual([{ amount: high, upTo: low, change: true, kind: 'count' }])
        expect(pairs(`${high}-${low} cows`)).toHaveLength(2)
      }),
    )
  })

  test('what grows from one to another has changed; pay and time that go from one to another are ranges', () => {
    expect(pairs('visits from 40 to 71')[0]?.change).toBe(true)
    expect(pairs('sales from 40% to 71%')[0]?.change).toBe(true)
    expect(pairs('pay from £40k to £45k')[0]?.change).toBe(false)
    expect(pairs('from 6 to 8 weeks')[0]?.change).toBe(false)
    expect(pairs('40 → 71')[0]?.change).toBe(true)
    expect(pairs('40 up to 71')[0]?.change).toBe(false)
  })

  test('a factor written once counts for both, unless that makes no sense', () => {
    expect(pairs('20-24k')).toEqual([{ amount: 20_000, upTo: 24_000, change: false, kind: 'bare' }])
    expect(pairs('71 thousand down to 18')[0]).toMatchObject({ amount: 71_000, upTo: 18_000 })
    expect(pairs('£900 to £1.1k')[0]).toMatchObject({ amount: 900, upTo: 1_100 })
    expect(pairs('500 to 2 million')[0]).toMatchObject({ amount: 500, upTo: 2_000_000 })
  })

  test('different things are not joined', () => {
    for (const text of ['£40 to 12 people', '6 weeks to 9 days', '£40 to €50', '3 people - 40%', '1st to 3'])
      expect(amountsIn(text), text).toHaveLength(text === '1st to 3' ? 2 : 2)
    expect(amountsIn('12 and 14 people')).toHaveLength(2)
    expect(amountsIn('30 or 300')).toHaveLength(2)
    expect(pairs('6 or 8 weeks')).toEqual([{ amount: 6, upTo: 8, change: false, kind: 'duration' }])
  })

  test('lines are not joined', () => {
    const tokens = [...tokensOf('from 40', 0, 0), ...tokensOf('to 30', 8, 1)]
    expect(recogniseAmounts(tokens)).toHaveLength(2)
  })

  test('words of what is counted may stand before the link', () => {
    expect(pairs('31 percent gaps down to 14')[0]).toMatchObject({ amount: 31, upTo: 14, change: true })
    expect(pairs('128 overdue to 30')[0]).toMatchObject({ amount: 128, upTo: 30, change: true })
    expect(pairs('46 guests shifted to three other places')).toHaveLength(2)
    expect(pairs('14% rejects (by then) down to 6')).toHaveLength(2)
  })

  test('numbers spoken in two parts are one', () => {
    for (const [text, amount] of [
      ['twenty-four ninety-five', 24.95],
      ['twenty-five five', 25.5],
      ['ninety-eight point six', 98.6],
      ['one comma one', 1.1],
    ] as const)
      expect(pairs(text), text).toEqual([{ amount, upTo: null, change: false, kind: 'bare' }])
    expect(pairs('five six')).toHaveLength(2)
    expect(pairs('from fourteen two down to three nine')).toHaveLength(2)
  })
})

describe('ratios and marks', () => {
  test('the larger side counts', () => {
    for (const [text, amount] of [
      ['2 to 1', 2],
      ['1 in 3', 3],
      ['4:1', 4],
      ['1:12 ratio', 12],
    ] as const)
      expect(amountsIn(text)[0], text).toMatchObject({ amount, upTo: null, kind: 'ratio' })
    expect(amountsIn('1 to 3 weeks')[0]).toMatchObject({ kind: 'duration', amount: 1, upTo: 3 })
    expect(amountsIn('1:30')).toEqual([])
  })

  test('a rate names what it is of', () => {
    expect(amountsIn('9 per 1000 ventilator days')[0]).toMatchObject({
      amount: 9,
      unit: 'per 1000 ventilator days',
    })
    expect(amountsIn('3 per 9 beds')).toHaveLength(2)
  })

  test('a mark is what it is and out of what', () => {
    expect(amountsIn('9/10')[0]).toMatchObject({ amount: 9, upTo: 10, kind: 'ratio' })
    expect(amountsIn('£12/13 an hour')[0]).toMatchObject({
      amount: 12,
      upTo: 13,
      kind: 'money',
      unit: 'GBP/hour',
    })
  })
})

describe('salaries a year', () => {
  test.each([
    ['€3,000 a month, 14 salaries', 14],
    ['€3,000 gross a month x 14', 14],
    ['13th month, €3,000 a month', 13],
    ['3.000 € im Monat, 13. Monatsgehalt', 13],
    ['14 Gehälter zu 3.000 EUR', 14],
    ['€3.000 bruto per maand en een 13e maand', 13],
    ['1.500 € netti al mese con tredicesima', 13],
    ['1.500 € brutos al mes en 14 pagas', 14],
  ])('%s', (text, count) => {
    const found = amountsIn(text)
    expect(found.map((amount) => amount.perYearSalaries)).toEqual([count])
  })

  test('other numbers stay, and without money there is nothing to tell', () => {
    expect(amountsIn('€3,000 a month, 14 people').map((amount) => amount.perYearSalaries)).toEqual([null, null])
    expect(amountsIn('€3,000 a month, 40 salaries')).toHaveLength(2)
    expect(amountsIn('14 salaries')).toEqual([])
  })
})
