import { instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartOf, margin, namedDays, pastPoints, ticksUpTo } from './chart.ts'
import { runsOf } from './runs.ts'

const dayNumber = (count: number): string => new Date(count * 86_400_000).toISOString().slice(0, 10)
const start = 20_780

const points = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 80 }).chain((days) =>
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: days.length,
      maxLength: days.length,
    })
    .map((ranges) =>
      days.map((day, place) => {
        const [one = 0, other = 0] = ranges[place] ?? []
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        return { day: dayNumber(start + day), low, high, p: (low + high) / 2 }
      }),
    ),
)

describe('the curve’s picture', () => {
  test('everything lies within it, whatever the chances and however narrow it is', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 260, max: 1200 }), (all, width) => {
        const chart = chartOf({ points: all, marks: [], width })
        for (const { day, low, high } of all) {
          expect(chart.x(day)).toBeGreaterThanOrEqual(margin.left)
          expect(chart.x(day)).toBeLessThanOrEqual(width - margin.right + 1e-9)
          expect(chart.y(high)).toBeGreaterThanOrEqual(chart.top - 1e-9)
          expect(chart.y(low)).toBeLessThanOrEqual(chart.height - margin.bottom + 1e-9)
        }
      }),
    )
  })

  test('labels of marks never stand on one another, nor on a line', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((count) => dayNumber(start + count))
    // As on the page: each of the three at most once.
    const marks = fc.uniqueArray(
      fc.record({
        day,
        label: fc.constantFrom('today', 'promised', 'the interview'),
        kind: fc.constant('today' as const),
      }),
      { maxLength: 3, selector: ({ label }) => label },
    )
    const all = [0, 60].map((count) => ({ day: dayNumber(start + count), p: 0.3, low: 0.2, high: 0.4 }))
    fc.assert(
      fc.property(marks, fc.integer({ min: 300, max: 1200 }), (given, width) => {
        const placed = chartOf({ points: all, marks: given, width }).marks
        const spans = placed.map(({ x, label, row, toLeft }) => {
          const wide = label.length * 7
          return { row, x, from: toLeft ? x - wide : x, to: toLeft ? x : x + wide }
        })
        for (const [place, one] of spans.entries())
          for (const other of spans.slice(place + 1))
            expect(one.row !== other.row || one.to <= other.from || other.to <= one.from).toBe(true)
        for (const one of spans)
          for (const { row, x } of spans) expect(row >= one.row && x > one.from && x < one.to).toBe(false)
      }),
    )
  })

  test('marks outside the days shown are left out', () => {
    const all = [0, 10].map((count) => ({ day: dayNumber(start + count), p: 0.3, low: 0.2, high: 0.4 }))
    const marks = [
      { day: dayNumber(start - 1), label: 'promised', kind: 'promised' as const },
      { day: dayNumber(start + 3), label: 'today', kind: 'today' as const },
    ]
    expect(chartOf({ points: all, marks, width: 400 }).marks.map(({ label }) => label)).toEqual(['today'])
  })

  test('the scale speaks in natural frequencies', () => {
    const words = (highest: number) => ticksUpTo(highest).map((tick) => tick.words)
    expect(words(0.04)).toEqual(['none', '1 in 20', '1 in 10'])
    expect(words(0.44)).toEqual(['none', '1 in 10', '2 in 10', '3 in 10', '4 in 10', '5 in 10'])
    expect(words(0.7)).toEqual(['none', '2 in 10', '4 in 10', '6 in 10', '8 in 10'])
    expect(words(1).at(-1)).toBe('10 in 10')
  })

  test('the scale reaches over every chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (highest) => {
        const ticks = ticksUpTo(highest)
        expect(ticks.at(-1)?.chance ?? 0).toBeGreaterThanOrEqual(highest - 1e-9)
        expect(ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  test('days named on the axis are whole weeks apart and within it', () => {
    expect(namedDays('2026-11-25', '2027-01-24', 900)).toHaveLength(9)
    expect(namedDays('2026-11-25', '2027-01-24', 320)).toEqual(['2026-11-25', '2026-12-16', '2027-01-06'])
  })
})

test('what was shown on earlier days is kept for two months, and today is not among it', () => {
  const chance = { p: 0.3, low: 0.2, high: 0.4 }
  const record = (madeAt: string) => ({ madeAt: instant(madeAt), eventualOffer: chance })
  const kept = ['2026-09-01', '2026-11-20', '2026-11-22'].map((day) => record(`${day}T09:00:00.000Z`))
  expect(pastPoints(kept, '2026-11-22', null)).toEqual([{ day: '2026-11-20', ...chance }])
})

test('days of which the same is said are one line', () => {
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']
  expect(runsOf(days, ['a', 'a', 'b', 'a'])).toEqual([
    { from: '2026-11-25', to: '2026-11-26', words: 'a' },
    { from: '2026-11-27', to: '2026-11-27', words: 'b' },
    { from: '2026-11-28', to: '2026-11-28', words: 'a' },
  ])
  expect(runsOf([], [])).toEqual([])
})
