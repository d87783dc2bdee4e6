import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOf } from './moment-of.ts'

const read = (text: string): string | null => {
  const moment = momentOf(text)
  return moment === null ? null : new Date(moment).toISOString().replace('.000Z', 'Z')
}

describe('a feed’s date', () => {
  test.each([
    // RFC 822 and RFC 1123.
    ['Mon, 02 Nov 2026 10:00:00 GMT', '2026-11-02T10:00:00Z'],
    ['Mon, 02 Nov 2026 23:30:00 -0500', '2026-11-03T04:30:00Z'],
    ['Mon, 02 Nov 2026 00:30:00 +0200', '2026-11-01T22:30:00Z'],
    ['Mon, 02 Nov 2026 10:00:00 EST', '2026-11-02T15:00:00Z'],
    ['Mon, 02 Nov 2026 10:00 PDT', '2026-11-02T17:00:00Z'],
    ['Mon, 02 Nov 2026 10:00:00 Z', '2026-11-02T10:00:00Z'],
    ['Mon, 02 Nov 2026 10:00:00 UT', '2026-11-02T10:00:00Z'],
    ['02 Nov 26 10:00:00 GMT', '2026-11-02T10:00:00Z'],
    ['2 Nov 99 10:00 GMT', '1999-11-02T10:00:00Z'],
    // As programs bend it.
    ['Mon,  2  November 2026  10:00:00  GMT+1', '2026-11-02T09:00:00Z'],
    ['Monday, 02-Nov-26 10:00:00 GMT', '2026-11-02T10:00:00Z'],
    ['Mon 02 Nov 2026 10:00:00 CET', '2026-11-02T09:00:00Z'],
    ['Mon, 02 Nov 2026', '2026-11-02T00:00:00Z'],
    ['Mon, 02 Nov 2026 10:00:00 GMT (Greenwich Mean Time)', '2026-11-02T10:00:00Z'],
    ['Mon, 02 Nov 2026 25:00:00 GMT', '2026-11-02T00:00:00Z'],
    ['Mon Nov  2 10:00:00 2026', '2026-11-02T10:00:00Z'],
    ['Mon Nov  2 10:00:00 EST 2026', '2026-11-02T15:00:00Z'],
    ['November 2, 2026', '2026-11-02T00:00:00Z'],
    ['Nov 2nd, 2026 at 9:15 PM', '2026-11-02T21:15:00Z'],
    ['2 Nov 2026 12:05 am', '2026-11-02T00:05:00Z'],
    ['\n  Mon, 02 Nov 2026 10:00:00 GMT\n', '2026-11-02T10:00:00Z'],
    // RFC 3339 and W3C's shorter forms.
    ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00Z'],
    ['2026-11-02t10:00:00.123456z', '2026-11-02T10:00:00Z'],
    ['2026-11-02T23:30:00-05:00', '2026-11-03T04:30:00Z'],
    ['2026-11-02T10:00+0100', '2026-11-02T09:00:00Z'],
    ['2026-11-02 10:00:00', '2026-11-02T10:00:00Z'],
    ['2026-11-02 10:00:00 UTC', '2026-11-02T10:00:00Z'],
    ['20261102T100000Z', '2026-11-02T10:00:00Z'],
    ['2026-11-02', '2026-11-02T00:00:00Z'],
    ['2026-11-02+13:00', '2026-11-02T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
    ['2028-02-29T10:00:00Z', '2028-02-29T10:00:00Z'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ...['', 'soon', 'yesterday', '02/11/2026', '1793613600', '2026-02-30', '31 Feb 2026', '2026-13-01'],
    ...['0001-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 GMT', '9999-12-31', '2 Foo 2026', '٢٠٢٦-١١-٠٢'],
  ])('%j is none', (text) => {
    expect(read(text)).toBeNull()
  })

  test('is read back from every form it is written in', () => {
    const noon = fc
      .date({ min: new Date('1990-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
      .map((date) => Math.trunc(date.getTime() / 1000) * 1000)
    fc.assert(
      fc.property(noon, (moment) => {
        const date = new Date(moment)
        expect(momentOf(date.toISOString())).toBe(moment)
        expect(momentOf(date.toUTCString())).toBe(moment)
        expect(momentOf(date.toUTCString().replace(/^\w+, /, ''))).toBe(moment)
      }),
      { seed: 3 },
    )
  })

  test('is a moment or none for any text', () => {
    const parts = fc.constantFrom('Mon', ', ', '02', ' ', '-', 'Nov', '2026', 'T', ':', '10', '+', 'Z', '99', 'pm')
    const text = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 14 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const moment = momentOf(given)
        expect(moment === null || Number.isInteger(moment)).toBe(true)
      }),
      { seed: 4, numRuns: 1000 },
    )
  })
})
