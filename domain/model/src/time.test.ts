import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dateOfDayNumber,
  dayNumber,
  daysLater,
  instant,
  instantFromMilliseconds,
  instantInZone,
  milliseconds,
  plainDate,
  wallTime,
  weekdayOf,
  type ZoneName,
  zoneNamed,
} from './index.ts'

describe('time', () => {
  test('text order of instants is time order', () => {
    const day = 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 1000 * day }), (at, more) => {
        const earlier = instant(new Date(at).toISOString())
        const after = instant(new Date(at + more).toISOString())
        return earlier < after
      }),
    )
  })

  test('a moment from milliseconds is written as one from text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000_000_000_000, max: 400_000_000_000_000 }), (at) => {
        const moment = instantFromMilliseconds(at)
        expect(instant(moment)).toBe(moment)
        expect(milliseconds(moment)).toBe(at)
      }),
    )
    expect(() => instantFromMilliseconds(0.5)).toThrow(RangeError)
  })

  test('a wall-clock time in a zone round-trips outside of gaps', () => {
    const berlin = zoneNamed('Europe/Berlin') as ZoneName
    expect(wallTime(instantInZone('2026-12-02T10:30', berlin), berlin)).toBe('2026-12-02T10:30')
  })

  test('a time in the spring gap moves forward', () => {
    const berlin = zoneNamed('Europe/Berlin') as ZoneName
    expect(wallTime(instantInZone('2026-03-29T02:30', berlin), berlin)).toBe('2026-03-29T03:30')
  })

  test('days are counted and counted back through leap years, centuries and before 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), fc.integer({ min: -4000, max: 4000 }), (day, on) => {
        const date = dateOfDayNumber(day)
        expect(plainDate(date)).toBe(date)
        expect(dayNumber(date)).toBe(day)
        expect(daysLater(date, on)).toBe(dateOfDayNumber(day + on))
      }),
    )
    expect(daysLater(plainDate('2028-02-28'), 1)).toBe('2028-02-29')
    expect(weekdayOf(dateOfDayNumber(0))).toBe(4)
    expect(() => dateOfDayNumber(0.5)).toThrow(RangeError)
  })

  test('an unknown zone is nothing', () => {
    expect(zoneNamed('Middle-earth/Shire')).toBeUndefined()
  })
})
