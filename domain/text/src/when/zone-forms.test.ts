import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { recogniseZones, zoneOfName } from './zones.ts'

/** Each zone, how it is told, and its own words. */
const told = (text: string, own?: string): string =>
  recogniseZones(tokensOf(text), own)
    .map(({ zone, how, start, end }) => `${zone} ${how} ${text.slice(start, end)}`)
    .join('; ')

describe('a zone by its area', () => {
  test.each([
    ['Europe/London.', 'Europe/London name Europe/London'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires name America/Argentina/Buenos_Aires'],
    ['Europe/London/bread', 'Europe/London name Europe/London'],
    ['Europe/Bread', ''],
    ['Europe / London', 'Europe/London place London'],
    ['Bread/London', 'Europe/London place London'],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('an offset', () => {
  test.each([
    ['UTC+2', 'Etc/GMT-2 offset UTC+2'],
    ['GMT-05:00', 'Etc/GMT+5 offset GMT-05:00'],
    ['GMT –5', 'Etc/GMT+5 offset GMT –5'],
    ['UTC±0', 'UTC offset UTC±0'],
    ['UTC+00:00', 'UTC offset UTC+00:00'],
    ['UTC-00:00', 'UTC offset UTC-00:00'],
    ['UTC+0530', 'Asia/Kolkata offset UTC+0530'],
    ['UTC+05:30', 'Asia/Kolkata offset UTC+05:30'],
    ['UTC+14', 'Etc/GMT-14 offset UTC+14'],
    ['(UTC-05:00) Eastern Time', 'America/New_York name UTC-05:00) Eastern Time'],
    ['(UTC+01:00) Berlin', 'Europe/Berlin name UTC+01:00) Berlin'],
    ['(UTC+01:00) Europe/Berlin', 'Europe/Berlin name UTC+01:00) Europe/Berlin'],
    ['(UTC+01:00) bread', 'Etc/GMT-1 offset UTC+01:00'],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('a zone’s name', () => {
  test.each([
    ['London time', 'Europe/London name London time'],
    ['Eastern Standard Time', 'America/New_York name Eastern Standard Time'],
    ['Eastern time - US & Canada', 'America/New_York name Eastern time'],
    ['Central European Time - Madrid', 'Europe/Madrid name Central European Time - Madrid'],
    ['Eastern bread', ''],
    ['all times are Pacific', 'America/Los_Angeles name times are Pacific'],
    ['time zone: Berlin', 'Europe/Berlin name time zone: Berlin'],
    ['heure de Paris', 'Europe/Paris name heure de Paris'],
    ['hora peninsular', 'Europe/Madrid name hora peninsular'],
    ['une heure et demie', ''],
    ['bread Berlin', 'Europe/Berlin place Berlin'],
    ['bread berlin', ''],
    ['3 PM Mountain', 'America/Denver name Mountain'],
    ['15:00 (Pacific)', 'America/Los_Angeles name Pacific'],
    ['we Pacific', ''],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('letters of a zone', () => {
  test.each([
    ['CET', 'CET'],
    ['cet', ''],
    ['10:00 cet', 'cet'],
    ['10:00, EST', 'EST'],
    ['10:00 (EST)', 'EST'],
    ['10 am EST', 'EST'],
    ['we EST', ''],
    ['10:00 est', 'est'],
    ['10:00 Z', ''],
    ['EST5EDT', 'EST5EDT'],
    ['time zone: EST', 'time zone: EST'],
  ])('count in “%s”: “%s”', (text, letters) => {
    const found = recogniseZones(tokensOf(text)).filter(({ how }) => how === 'abbreviation' || how === 'name')
    expect(found.map(({ start, end }) => text.slice(start, end)).join()).toBe(letters)
  })

  test('that are shared mean the own zone, unless something points at another', () => {
    const [open] = recogniseZones(tokensOf('10:00 IST'))
    const choices = open ? [open.zone, ...open.alternatives] : []
    expect(choices.length).toBeGreaterThan(1)
    for (const own of choices) {
      const [found] = recogniseZones(tokensOf('10:00 IST'), own)
      expect(found?.zone).toBe(own)
      expect([...(found?.alternatives ?? [])].sort()).toEqual(choices.filter((zone) => zone !== own).sort())
    }
    expect(recogniseZones(tokensOf('10:00 IST, Dublin'), 'Asia/Kolkata')[0]?.zone).toBe('Europe/Dublin')
  })
})

describe('a zone by where one is', () => {
  test.each([
    ['Providence, RI 02903', 'America/New_York postcode RI 02903'],
    ['VIC 3058', 'Australia/Melbourne postcode VIC 3058'],
    ['ON K1P 6L2', 'America/Toronto postcode ON K'],
    ['RI 0290', ''],
    ['+44 20 7946 0000', 'Europe/London phone +44'],
    ['+353 1 234 5678', 'Europe/Dublin phone +353'],
    ['+ 44 20 7946 0000', ''],
    ['44 20 7946 0000', ''],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toContain(zones)
    if (zones === '') expect(told(text)).toBe('')
  })
})

describe('a calendar’s name', () => {
  test.each([
    ['Z', 'UTC'],
    ['GMT', 'UTC'],
    [' "UTC" ', 'UTC'],
    ['Europe/London', 'Europe/London'],
    ["'W. Europe Standard Time'", 'Europe/Berlin'],
    ['eastern', 'America/New_York'],
    ['bread', undefined],
    ['', undefined],
  ])('%j is %s', (name, zone) => {
    expect(zoneOfName(name)).toBe(zone)
  })
})
