import { describe, expect, test } from 'vitest'
import { durationsIn, moneyIn } from './amounts.ts'

const months = (text: string): number[] => durationsIn(text).map((duration) => duration.months)

describe('lengths of experience', () => {
  test.each([
    ['5+ years', 60],
    ['at least two years', 24],
    ['several years of cell culture', 36],
    ['3 to 5 years', 36],
    ['5-8 yrs', 60],
    ['six months', 6],
    ['Minimum 3 years on fixed plant', 36],
    ["at least two years' post-qualification experience", 24],
    ['two or more years', 24],
    ['1.5 years', 18],
    ['over ten (10) years', 120],
  ])('MA8 %s is %i months', (text, wanted) => {
    expect(months(text)).toEqual([wanted])
  })

  test.each([
    ['aged 16 years or over'],
    ['18 years of age or older'],
    ['in the last five years'],
    ['travel twice a year'],
    ['lift 20 kg'],
    ['40 hours a week'],
  ])('MA8 %s is no length of experience', (text) => {
    expect(months(text)).toEqual([])
  })

  test('MA8 two lengths in one requirement are two', () => {
    expect(months('5 to 8 years in a press shop, of which 2 years as supervisor')).toEqual([60, 24])
  })
})

describe('sums of money', () => {
  test.each([
    ['projects over $20 million', 2e7],
    ['gifts of £250,000', 250_000],
    ['€1.5m a year', 1_500_000],
    ['six-figure gifts', 100_000],
    ['a multi-million-pound budget', 2_000_000],
  ])('%s is %d', (text, amount) => {
    expect(moneyIn(text).map((sum) => sum.amount)).toEqual([amount])
  })
})
