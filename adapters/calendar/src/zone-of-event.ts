import { type Instant, instant, instantInZone, wallTime, type ZoneName, zoneNamed } from '@roundtwo/model'
import type ICAL from 'ical.js'
import { zoneFromName } from './zone-from-name.ts'
import { offsetByRules, type ZoneRules, zoneRules } from './zone-rules.ts'

/** Tried first, one or two for every common offset and summer-time rule. */
const common = [
  ...['Europe/London', 'Europe/Berlin', 'Europe/Helsinki', 'America/New_York', 'America/Chicago'],
  ...['America/Denver', 'America/Los_Angeles', 'America/Halifax', 'America/Sao_Paulo', 'Asia/Kolkata'],
  ...['Asia/Dubai', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Bangkok', 'Asia/Karachi', 'Asia/Dhaka'],
  ...['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Pacific/Auckland'],
  ...['Africa/Johannesburg', 'Africa/Lagos', 'Africa/Nairobi', 'Europe/Moscow', 'Europe/Istanbul'],
  ...['America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu', 'America/Bogota', 'Asia/Jerusalem'],
]

export interface EventZone {
  zone: ZoneName | null
  /** As written, when it was translated. */
  asWritten: string | null
  rules: ZoneRules
  /** How the zone was found: `rules` is a match of offsets only. */
  by: 'name' | 'rules' | 'nothing'
}

const atOffset = (wall: string, offset: number): Instant => {
  const size = Math.abs(offset)
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return instant(`${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`)
}

/** A zone whose clock agrees with the rules at mid-month all through the year. */
const zoneWithRules = (rules: ZoneRules, year: string): ZoneName | null => {
  const probes = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].flatMap((month) => {
    const wall = `${year}-${month}-15T12:00`
    const offset = offsetByRules(rules, wall)
    return offset === null ? [] : [{ wall, moment: atOffset(wall, offset) }]
  })
  if (probes.length === 0) return null
  const fits = (name: string): boolean => {
    const zone = zoneNamed(name)
    return zone !== undefined && probes.every(({ wall, moment }) => wallTime(moment, zone) === wall)
  }
  const found = common.find(fits) ?? Intl.supportedValuesOf('timeZone').find(fits)
  return found ? (zoneNamed(found) ?? null) : null
}

const definition = (calendar: ICAL.Component, name: string): ICAL.Component | undefined =>
  calendar.getAllSubcomponents('vtimezone').find((zone) => zone.getFirstPropertyValue('tzid') === name)

/** What a TZID stands for: its own name, its X-LIC-LOCATION, else any zone with the offsets its VTIMEZONE defines. */
export const eventZone = (calendar: ICAL.Component, tzid: string, year: string): EventZone => {
  const defined = definition(calendar, tzid)
  const rules = defined ? zoneRules(defined) : []
  const location = defined?.getFirstPropertyValue('x-lic-location')
  const named = zoneFromName(tzid) ?? (location ? zoneFromName(String(location)) : undefined)
  if (named) return { zone: named, asWritten: named === tzid ? null : tzid, rules, by: 'name' }
  const matched = zoneWithRules(rules, year)
  return { zone: matched, asWritten: tzid, rules, by: matched ? 'rules' : 'nothing' }
}

/** The moment of a wall-clock time there; null when neither a zone nor rules are known. */
export const momentIn = (zone: EventZone, wall: string): Instant | null => {
  if (zone.zone) return instantInZone(wall, zone.zone)
  const offset = offsetByRules(zone.rules, wall)
  return offset === null ? null : atOffset(wall, offset)
}
