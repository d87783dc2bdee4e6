import {
  daysLater,
  type Instant,
  instant,
  type PlainDate,
  plainDate,
  type ResearchTheme,
  researchThemes,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshDays, staleness } from './staleness.ts'

const today = plainDate('2026-11-22')

const note = (theme: ResearchTheme, date: PlainDate | null, createdAt: Instant = instant('2026-11-22T09:00:00Z')) => ({
  theme,
  date,
  createdAt,
})

describe('staleness', () => {
  test.each([
    ['news', 30],
    ['people', 180],
    ['values', 365],
  ] as const)('RE1 %s stays fresh for %d days and not one longer', (theme, days) => {
    expect(staleness(note(theme, daysLater(today, -days)), today)).toEqual({ stale: false, sentence: null })
    expect(staleness(note(theme, daysLater(today, -days - 1)), today).stale).toBe(true)
  })

  test.each([
    [-31, '31 days old: see whether it still holds.'],
    [-100, '3 months old: see whether it still holds.'],
    [-800, '2 years old: see whether it still holds.'],
  ])('RE1 news of %d days says how old it is', (days, sentence) => {
    expect(staleness(note('news', daysLater(today, days)), today).sentence).toBe(sentence)
  })

  test('RE1 without a date the day it was made counts, and the sentence says so', () => {
    const old = note('products', null, instant('2026-01-22T23:00:00Z'))
    expect(staleness(old, today).sentence).toBe('Undated, and noted 9 months ago: see whether it still holds.')
    expect(staleness(note('products', null), today)).toEqual({ stale: false, sentence: null })
  })

  test('RE1 the date it was published counts, not when it was noted; one to come is fresh', () => {
    expect(staleness(note('news', plainDate('2025-01-01')), today).stale).toBe(true)
    expect(staleness(note('news', plainDate('2027-01-01')), today).stale).toBe(false)
  })

  test('RE1 what is stale stays stale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...researchThemes), fc.nat(1000), fc.nat(1000), (theme, age, more) => {
        const of = note(theme, daysLater(today, -age))
        const { stale, sentence } = staleness(of, today)
        expect(stale).toBe(age > freshDays[theme])
        expect(sentence === null).toBe(!stale)
        if (stale) expect(staleness(of, daysLater(today, more)).stale).toBe(true)
      }),
    )
  })
})
