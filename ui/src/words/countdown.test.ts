import { instant, zoneNamed } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { countdownWords } from './countdown.ts'

const berlin = zoneNamed('Europe/Berlin') ?? null
const now = new Date('2026-12-01T21:30:00Z')
const words = (start: string, end: string | null = null) =>
  countdownWords(now, instant(start), end ? instant(end) : null, berlin)

describe('the countdown', () => {
  test.each([
    ['2026-12-01T21:30:20Z', 'now'],
    ['2026-12-01T21:31:10Z', 'in 1 minute'],
    ['2026-12-01T22:15:00Z', 'in 45 minutes'],
    ['2026-12-01T22:45:00Z', 'today, in 1 hour'],
    ['2026-12-04T09:30:00Z', 'in 3 days'],
    ['2026-12-30T09:30:00Z', 'in 4 weeks'],
    ['2027-03-30T09:30:00Z', 'in 4 months'],
    ['2026-11-30T09:30:00Z', 'yesterday'],
    ['2026-11-27T09:30:00Z', '4 days ago'],
  ])('%s is %s', (start, expected) => {
    expect(words(start)).toBe(expected)
  })

  test('tomorrow begins at the reader’s midnight, not after 24 hours', () => {
    expect(words('2026-12-01T23:30:00Z')).toBe('tomorrow')
    expect(words('2026-12-02T22:30:00Z')).toBe('tomorrow')
    expect(words('2026-12-02T23:30:00Z')).toBe('in 2 days')
  })

  test('a meeting is on until it ends, an hour where no end is known', () => {
    expect(words('2026-12-01T20:00:00Z', '2026-12-01T22:00:00Z')).toBe('on now')
    expect(words('2026-12-01T21:00:00Z')).toBe('on now')
    expect(words('2026-12-01T20:00:00Z')).toBe('earlier today')
  })
})
