import { describe, expect, test } from 'vitest'
import { amountWords, figureWords } from './figure-words.ts'
import { figure } from './testing/ledger-facts.ts'

describe('figures in words', () => {
  test.each([
    [figure('notice', 4, 'weeks'), '4 weeks'],
    [figure('notice', 1, 'weeks'), '1 week'],
    [figure('pay', 55_000, 'GBP/year', 60_000), '55,000 to 60,000 GBP a year'],
    [figure('rate', 62.5, 'GBP / hour'), '62.5 GBP an hour'],
    [figure('since', 2019), '2019'],
    [figure('saved', -12_345.5, '%'), '-12,345.5 %'],
    [figure('tickets', 9), '9'],
  ])('%j is “%s”', (given, words) => {
    expect(amountWords(given)).toBe(words)
  })

  test('say what they are of, where that is known', () => {
    expect(figureWords(figure(' team  size ', 12, 'people'))).toBe('team size, 12 people')
    expect(figureWords(figure('', 12, '%'))).toBe('12 %')
  })
})
