import { instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedRetry, askedWait } from './asked-wait.ts'

const now = instant('2026-11-22T10:00:00Z')
const week = 604_800

describe('the wait a server asks for', () => {
  test.each([
    [{}, null],
    [{ 'retry-after': '120' }, 120],
    [{ 'retry-after': ' 7 ' }, 7],
    [{ 'retry-after': 'Sun, 22 Nov 2026 10:30:00 GMT' }, 1800],
    [{ 'retry-after': 'Sunday, 22-Nov-26 10:30:00 GMT' }, 1800],
    [{ 'retry-after': 'Sun, 22 Nov 2026 09:00:00 GMT' }, null],
    [{ 'retry-after': 'Sun Nov 22 10:30:00 2026' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': '99999999999999999999' }, week],
    [{ 'cache-control': 'max-age=600' }, 600],
    [{ 'cache-control': 'public, Max-Age="600", must-revalidate' }, 600],
    [{ 'cache-control': 'max-age=600', age: '200' }, 400],
    [{ 'cache-control': 'max-age=600', age: '700' }, null],
    [{ 'cache-control': 's-maxage=600' }, null],
    [{ 'cache-control': 'no-cache, max-age=600' }, null],
    [{ 'cache-control': 'max-age=31536000' }, week],
    [{ 'cache-control': 'max-age=600', 'retry-after': '30' }, 600],
    [{ 'cache-control': 'max-age=30', 'retry-after': '600' }, 600],
  ])('%j is %s seconds', (headers, expected) => {
    expect(askedWait(headers, now)).toBe(expected)
  })

  test('of a refusal is not how long the refusal may be cached', () => {
    expect(askedRetry({ 'cache-control': 'max-age=600' }, now)).toBeNull()
    expect(askedRetry({ 'cache-control': 'max-age=600', 'retry-after': '30' }, now)).toBe(30)
  })

  test('is whole, positive and a week at most, whatever the headers say', () => {
    const words = fc.oneof(fc.string(), fc.integer().map(String), fc.constant('max-age=9'), fc.date().map(String))
    fc.assert(
      fc.property(words, words, words, (retry, control, age) => {
        const seconds = askedWait({ 'retry-after': retry, 'cache-control': control, age }, now)
        expect(seconds === null || (Number.isInteger(seconds) && seconds > 0 && seconds <= week)).toBe(true)
      }),
      { seed: 7 },
    )
  })
})
