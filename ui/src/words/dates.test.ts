import { instant, zoneNamed } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { daysBetween, minutesWords, sameClock, zoneCity } from './dates.ts'

const zone = (name: string) => {
  const known = zoneNamed(name)
  if (!known) throw new Error(`${name} is no zone`)
  return known
}

test('zones that show the same time are the same clock, whatever their names', () => {
  const moment = instant('2026-12-01T09:30:00Z')
  expect(sameClock(moment, zone('Europe/Berlin'), zone('Europe/Paris'))).toBe(true)
  expect(sameClock(moment, zone('Europe/Berlin'), zone('Europe/London'))).toBe(false)
})

test('days between are calendar days, over a change of clocks too', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
})

test('lengths of time and zones read as people say them', () => {
  expect(minutesWords(45)).toBe('45 min')
  expect(minutesWords(60)).toBe('1 hour')
  expect(minutesWords(150)).toBe('2 h 30 min')
  expect(zoneCity(zone('America/New_York'))).toBe('New York')
})
