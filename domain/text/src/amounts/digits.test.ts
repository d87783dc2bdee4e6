import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { numberWritten, otherNumberTo } from './digits.ts'
import { Reading } from './reading.ts'

describe('a number as written', () => {
  test.each([
    ['7', 7],
    ['34,000', 34_000],
    ['45.000', 45_000],
    ['3.050,50', 3_050.5],
    ['3,050.50', 3_050.5],
    ['1,50,000', 150_000],
    ['12,34,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12’000', 12_000],
    ["1'250.50", 1_250.5],
    ['24.50', 24.5],
    ['55,5', 55.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1,2345', 1.2345],
    ['1.234.567,89', 1_234_567.89],
  ])('%s is %d', (written, value) => {
    expect(numberWritten(written)).toBe(value)
  })

  test.each(['12:30', '3.1.2', '12.03.2026', '1,2,3', '0950', '007', '1.23,45.6', '12,3456,789'])(
    '%s is none',
    (written) => {
      expect(numberWritten(written)).toBeNull()
    },
  )

  test('whole numbers without marks are themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberWritten(String(value))).toBe(value)
      }),
    )
  })
})

describe('digits that are no amount', () => {
  const ends = (text: string) => otherNumberTo(new Reading(tokensOf(text)), 0)

  test.each(['2026-06-01', '12/03/2026', '07700 900 123', '0161-496-0999', '030/1234567'])('%s, whole', (text) => {
    expect(ends(`${text} then`)).toBe(tokensOf(text).length)
  })

  test.each(['12', '12 500', '6-8', '9/10', '1 200 000', '24/7', '10-12-14', '12 patients 2026'])(
    '%s may be one',
    (text) => {
      expect(ends(text)).toBeNull()
    },
  )

  test('a country code makes it a telephone number', () => {
    const tokens = tokensOf('+44 20 7946 0958')
    expect(otherNumberTo(new Reading(tokens), 1)).toBe(tokens.length)
    expect(ends('44 20 7946 0958')).toBeNull()
  })
})
