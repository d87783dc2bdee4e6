import { instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationText, monthsCovered, type Span, spanOf, yearsText } from './periods.ts'

const now = instant('2026-11-22T09:00:00Z')
const length = (start: unknown, end: unknown): number | undefined => {
  const span = spanOf(start, end, now)
  return span && span.until - span.from
}

const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 90 })).map(
    ([from, months]): Span => ({
      from,
      until: from + months,
    }),
  ),
  { maxLength: 12 },
)

describe('periods of work', () => {
  test.each([
    ['2019', '2023', 48],
    ['2019-03', '2021-02', 24],
    ['2019-03-15', '2019-03-20', 1],
    ['2020', '2020', 6],
    ['2025-11', undefined, 13],
    ['2025-11', 'Present', 13],
    ['2026-01', '2030-01', 11],
  ])('MA9 %s to %s is %s months', (start, end, months) => {
    expect(length(start, end)).toBe(months)
  })

  test.each([
    [undefined, '2020'],
    ['soon', '2020'],
    ['2022', '2019'],
    ['2027-05', undefined],
    [12, 14],
    ['2019', 'a while'],
  ])('MA9 %s to %s is no period', (start, end) => {
    expect(spanOf(start, end, now)).toBeUndefined()
  })

  test('MA9 overlapping periods count once: as many months as a month-by-month count finds', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const months = new Set<number>()
        for (const span of given) for (let month = span.from; month < span.until; month += 1) months.add(month)
        expect(monthsCovered(given)).toBe(months.size)
      }),
    )
  })

  test('says lengths and years as a person would', () => {
    expect(durationText(54)).toBe('4½ years')
    expect(durationText(12)).toBe('1 year')
    expect(durationText(6)).toBe('6 months')
    expect(yearsText('2019-03', undefined)).toBe('2019–now')
    expect(yearsText('2020', '2020')).toBe('2020')
  })
})
