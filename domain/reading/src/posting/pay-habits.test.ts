import { readDocument, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payCandidates } from './pay.ts'
import { currenciesNamed, currencyOfPlace, usualPeriod } from './pay-habits.ts'

describe('the usual period of pay', () => {
  test.each([
    ['EUR', 13, 'hour'],
    ['EUR', 149, 'hour'],
    ['EUR', 150, 'day'],
    ['EUR', 239, 'day'],
    ['EUR', 240, 'month'],
    ['EUR', 12_000, 'month'],
    ['EUR', 12_001, 'year'],
    ['VND', 249_999, 'hour'],
    ['VND', 250_000, 'day'],
    ['VND', 8_000_000, 'month'],
    ['GBP', 12, 'hour'],
    ['GBP', 149, 'hour'],
    ['GBP', 150, 'day'],
    ['GBP', 999, 'day'],
    ['GBP', 1_000, 'month'],
    ['USD', 5_999, 'month'],
    ['USD', 6_000, 'year'],
    ['GBP', 28_000, 'year'],
    ['USD', 120_000, 'year'],
  ])('in %s of %i is the %s', (currency, amount, period) => {
    expect(usualPeriod(amount, currency)).toBe(period)
  })
})

describe('the currencies a text names', () => {
  const named = (text: string) => Object.fromEntries(currenciesNamed(tokensOf(text)))

  test('are counted by its places, in whatever order they stand', () => {
    const places = fc.constantFrom(
      ...([
        ['Toronto', 'CAD'],
        ['Perth', 'AUD'],
        ['Sri Lanka', 'LKR'],
        ['Dar es Salaam', 'TZS'],
      ] as const),
      ...([
        ['New Zealand', 'NZD'],
        ['ÖREBRO', 'SEK'],
        ['here', ''],
      ] as const),
    )
    fc.assert(
      fc.property(fc.array(places), (list) => {
        const wanted: Record<string, number> = {}
        for (const [, code] of list) if (code !== '') wanted[code] = (wanted[code] ?? 0) + 1
        expect(named(list.map(([place]) => place).join(' and '))).toEqual(wanted)
      }),
    )
  })

  test('are those of the longest name, and of no part of it', () => {
    expect(named('Mexico')).toEqual({ MXN: 1 })
    expect(named('New Mexico')).not.toHaveProperty('MXN')
    expect(named('Hamilton NZ')).toEqual({ NZD: 1 })
    expect(named('New bread in Ghent')).not.toHaveProperty('NZD')
  })
})

describe('the currency of a sign that several share', () => {
  const meant = (text: string, place = '') => {
    const document = readDocument(text)
    return payCandidates(document)
      .slice(0, 1)
      .map(({ amount }) => currencyOfPlace(amount, place, document))[0]
  }

  test('is that of the place, before all that the text names', () => {
    expect(meant('$400 in Perth', 'Toronto')).toBe('CAD')
    expect(meant('$400 in Perth')).toBe('AUD')
    expect(meant('$400 in Perth', 'Oslo')).toBe('AUD')
  })

  test('is the one named most often', () => {
    expect(meant('$400 in Toronto, Perth or Sydney')).toBe('AUD')
    expect(meant('$400 in Perth, Toronto or Ottawa')).toBe('CAD')
  })

  test('is the commonest where nothing tells, and unknown where there is no sign either', () => {
    expect(meant('$400 a week')).toBe('USD')
    expect(meant('40,000 or so')).toBeNull()
    expect(meant('40,000 or so', 'Oslo')).toBe('NOK')
  })
})
