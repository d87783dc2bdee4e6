import { type ZoneName, zoneNamed } from '@roundtwo/model'
import { postcodes } from '../contacts/contacts.ts'
import { type Token, tokensOf } from '../document/token.ts'
import { fold, trimmed } from '../words/fold.ts'
import { isListed, type Mention, mentionsIn, type Row, readTo, rowsOf } from './row.ts'
import names from './zone-names.json' with { type: 'json' }
import tables from './zone-tables.json' with { type: 'json' }

// Zones by city (GeoNames, CC BY 4.0), by country, and by the names Windows (CLDR) and people give them.

/** The zones of a name, likeliest first, in tables of names by zone; these are turned round at the first question. */
function zonesIn(sign: string, ...sources: Record<string, string>[]): (name: string) => readonly string[] {
  let zones: Map<string, string[]> | undefined
  return (name) => {
    if (zones) return zones.get(name) ?? []
    zones = new Map()
    for (const [zone, list] of sources.flatMap((source) => Object.entries(source)))
      for (const each of list.split(sign)) zones.set(each, [...(zones.get(each) ?? []), zone])
    return zones.get(name) ?? []
  }
}

/** Abbreviations as written; one with several zones means the first unless the text points elsewhere. */
const zonesOfAbbreviation = zonesIn(' ', names.abbreviations)
/** A state or province by its country and abbreviation: "US:RI". */
const zonesOfState = zonesIn(' ', names.states)
/** The zone in which most people live whom one calls by a code: "44". */
const zonesOfCallingCode = zonesIn(' ', names.calling)
const zonesOfAnyPlace = zonesIn(';', names.cities, tables.cities, tables.countries)
/** "Azores", "Kanaren": as the platform calls the places of zones. */
const zonesOfNamesake = zonesIn(';', tables.places)
const timeNames = zonesIn(' ', names.names)
const windows = new Map(Object.entries(tables.windows))
const ordinary = new Set(names.ordinary.split(';'))

/** The zone of a folded city or country; names that are more often something else are none. */
export const zoneOfPlace = (name: string): string | undefined =>
  ordinary.has(name) ? undefined : zonesOfAnyPlace(name)[0]

/** What stands before "time": "eastern", "us-central", "west-africa". */
const zoneOfTimeName = (name: string): string | undefined => timeNames(name.replaceAll(' ', '-'))[0]

/** "eastern standard time" */
const zoneOfWindowsName = (name: string): string | undefined => windows.get(name)

export type ZoneMention = Mention<{
  zone: ZoneName
  /** In what way it is written: as the zone of a time (the first three), or only by where something is. */
  how: 'name' | 'abbreviation' | 'offset' | 'place' | 'postcode' | 'phone'
  /** Other zones that the same letters mean. */
  alternatives: ZoneName[]
}>

interface Found {
  zones: readonly string[]
  how: ZoneMention['how']
  next: number
}

const oddOffsets = new Map(Object.entries(names.odd))

/** `America/Argentina/Buenos_Aires` */
function ianaAt(row: Row, place: number): Found | null {
  if (!row.is(place, 'zoneAreas') || row.text(place + 1) !== '/') return null
  let next = place + 1
  while (next < place + 12 && row.isTight(next)) next += 1
  for (; next > place + 2; next -= 1) {
    const zone = zoneNamed(row.written(place, next))
    if (zone) return { zones: [zone], how: 'name', next }
  }
  return null
}

/** `UTC+2`, `GMT -05:00`, and the display name that may follow: `(UTC-05:00) Eastern Time (US & Canada)`. */
function offsetAt(row: Row, place: number): Found | null {
  const sign = row.text(place + 1)
  const digits = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(row.text(place + 2))
  if (!row.is(place, 'greenwich') || !/^[+\-–−±]$/.test(sign) || !digits) return null
  const isEast = sign === '+' || sign === '±'
  const [hours, minutes] = [Number(digits[1]), Number(digits[2] ?? 0)]
  const whole = hours === 0 ? 'UTC' : `Etc/GMT${isEast ? '-' : '+'}${hours}`
  const zone = minutes === 0 ? whole : oddOffsets.get(`${isEast ? '' : '-'}${hours * 60 + minutes}`)
  if (zone === undefined || hours > 14) return null
  const behind = row.text(place + 3) === ')' ? place + 4 : row.tokens.length
  const named = namedTimeAt(row, behind) ?? ianaAt(row, behind) ?? cityAt(row, behind)
  return named ?? { zones: [zone], how: 'offset', next: place + 3 }
}

/** Words and full stops in the longest name of a zone. */
const longestName = 6

/** The longest run of words from a place that is a name of a zone. */
function nameAt(row: Row, place: number, zoneOf: (name: string) => string | undefined): Found | null {
  let name = ''
  let found: Found | null = null
  for (let next = place; next < place + longestName; next += 1) {
    const token = row.tokens[next]
    if (!token || (token.kind !== 'word' && token.text !== '-' && token.text !== '.')) break
    name += next > place && token.spaceBefore ? ` ${token.folded}` : token.folded
    const zone = zoneOf(name)
    if (zone !== undefined) found = { zones: [zone], how: 'name', next: next + 1 }
  }
  return found
}

/** A city, a country or a place that a zone is named after, written with a capital letter. */
const cityAt = (row: Row, place: number): Found | null =>
  row.isCapital(place) ? nameAt(row, place, (name) => zoneOfPlace(name) ?? zonesOfNamesake(name)[0]) : null

const regionAt = (row: Row, place: number): Found | null => nameAt(row, place, zoneOfTimeName) ?? cityAt(row, place)

/** "London time", "Eastern Standard Time", "West Africa Standard Time - Lagos", "Central European Time - Madrid". */
function namedTimeAt(row: Row, place: number): Found | null {
  const windows = nameAt(row, place, zoneOfWindowsName)
  // "Alice Springs time" is not that of a city called Springs.
  const isTail = row.isCapital(place - 1) && !row.word(place - 1) && !row.is(place - 1, 'clockEnds')
  const named = windows ?? (isTail ? nameAt(row, place, zoneOfTimeName) : regionAt(row, place))
  if (!named) return null
  const season = row.behind(named.next, 'seasons', 3)
  const next = row.behind(season, 'timeWords', 1)
  if (next === season && !windows) return null
  // "Eastern Time - US & Canada" names no city, nor "Suva time (UTC+12)".
  const isParted = /^[-–:(]$/.test(row.text(next)) && row.text(next + 1) !== 'us' && !row.is(next + 1, 'greenwich')
  return (isParted ? cityAt(row, next + 1) : null) ?? { ...named, next }
}

/** "heure de Paris", "hora del centro (CDMX)", "all times are Pacific", "time zone: Berlin". */
function behindTimeAt(row: Row, place: number): Found | null {
  const next = row.behind(place + 1, 'timeJoints', 3)
  // Some need nothing between them and the name: "hora peninsular".
  const isDirect = next === place + 1
  if (!row.is(place, isDirect ? 'directTime' : 'timeWords')) return null
  // "une heure et demie" names no Eastern time.
  if (isDirect && row.text(next).length < 4) return null
  const short = isDirect ? null : (offsetAt(row, next) ?? abbreviationAt(row, next, true))
  return short ? { ...short, how: 'name' } : (nameAt(row, next, zoneOfWindowsName) ?? regionAt(row, next))
}

/** Whether a time of day ends right before a token, a bracket or comma left out. */
function isBehindTime(row: Row, place: number): boolean {
  const before = /^[(,./]$/.test(row.text(place - 1)) ? place - 2 : place - 1
  return /^\d[\d.:]*$/.test(row.text(before)) || row.is(before, 'timeEnds')
}

/** Some stand wherever they are in capitals; others only beside a time, as they are words or initials too. */
function abbreviationAt(row: Row, place: number, isBeside = false): Found | null {
  // "EST5EDT" is three tokens.
  const posix = zonesOfAbbreviation(row.written(place, place + 3))
  if (posix.length > 0 && row.isTight(place + 1)) return { zones: posix, how: 'name', next: place + 3 }
  const written = row.written(place)
  const text = written.toUpperCase()
  const zones = zonesOfAbbreviation(text)
  if (zones.length === 0 || text === 'Z') return null
  const isPlain = written === text && (isBeside || isListed('plainZones', text))
  const isTimed = isBehindTime(row, place) && (written === text || text.length > 2)
  return isPlain || isTimed ? { zones, how: 'abbreviation', next: place + 1 } : null
}

/** "3 PM to 4 PM Mountain", "1pm PACIFIC", "10am London": a zone's name right behind a time. */
function behindClockAt(row: Row, place: number): Found | null {
  const before = row.text(place - 1) === '(' ? place - 2 : place - 1
  const isTimed = row.is(before, 'clockEnds') || /^\d{1,2}[.:]\d\d$/.test(row.text(before))
  return isTimed ? regionAt(row, place) : null
}

/** "RI 02903", "VIC 3058", "ON K1P 6L2": the state or province before a postcode. */
function stateAt(row: Row, place: number): Found | null {
  const code = row.written(place + 1)
  const country = /^\d{5}$/.test(code) ? 'US' : /^\d{4}$/.test(code) ? 'AU' : /^[A-Z]$/.test(code) ? 'CA' : ''
  const zones = zonesOfState(`${country}:${row.written(place)}`)
  return { zones, how: 'postcode', next: place + 2 }
}

/** "+44 20 …": the country one calls. */
function phoneAt(row: Row, place: number): Found | null {
  if (row.text(place) !== '+' || !row.isTight(place + 1)) return null
  const digits = /^\d{1,4}/.exec(row.text(place + 1))?.[0] ?? ''
  const zones = [3, 2].flatMap((length) => zonesOfCallingCode(digits.slice(0, length)))
  return { zones: zones.slice(0, 1), how: 'phone', next: place + 2 }
}

function placeAt(row: Row, place: number): Found | null {
  const found = cityAt(row, place)
  return found && { ...found, how: 'place' }
}

const finders = [ianaAt, offsetAt, namedTimeAt, behindTimeAt, abbreviationAt, behindClockAt, stateAt, phoneAt, placeAt]

function zoneAt(row: Row, place: number) {
  for (const findAt of finders) {
    const found = findAt(row, place)
    const [zone, ...alternatives] = (found?.zones ?? []).flatMap((name) => zoneNamed(name) ?? [])
    if (found && zone) return readTo(found.next, { zone, how: found.how, alternatives })
  }
  return null
}

const zonesOfPostcodes = new Map(Object.entries(names.postcodes))

/** Postcodes whose form belongs to one country: the first of each form on a line. */
function postcodesIn({ tokens }: Row): ZoneMention[] {
  const { start, line } = tokens[0] ?? { start: 0, line: 0 }
  let text = ''
  for (const token of tokens) text = text.padEnd(token.start - start) + token.text
  return postcodes.flatMap(([pattern, country]): ZoneMention[] => {
    const name = zonesOfPostcodes.get(country ?? '')
    const match = name === undefined ? null : pattern.exec(text)
    const zone = match && name && zoneNamed(name)
    if (!match || !zone) return []
    const from = start + match.index
    return [{ start: from, end: from + match[0].length, line, zone, how: 'postcode', alternatives: [] }]
  })
}

/** Letters that several zones share mean the one that places in the text, or the user's own zone, point at. */
function settled(mention: ZoneMention, pointed: ReadonlySet<string>, own: string | undefined): ZoneMention {
  const choices = [mention.zone, ...mention.alternatives]
  const zone = choices.find((each) => pointed.has(each)) ?? choices.find((each) => each === own) ?? mention.zone
  return { ...mention, zone, alternatives: choices.filter((each) => each !== zone) }
}

/**
 * Everything in the tokens that tells a time zone, in order: by its own name, or by a place, postcode or telephone.
 * `own` is the user's zone, for letters that several zones share.
 */
export function recogniseZones(tokens: readonly Token[], own?: string): ZoneMention[] {
  const all = [...mentionsIn(tokens, zoneAt), ...rowsOf(tokens).flatMap(postcodesIn)]
  all.sort((left, right) => left.start - right.start)
  const pointed = new Set<string>(all.filter(({ alternatives }) => alternatives.length === 0).map(({ zone }) => zone))
  return all.map((mention) => settled(mention, pointed, own))
}

/** The zone that a calendar's name for one means: IANA, Windows, as Outlook shows it, an abbreviation, an offset. */
export function zoneOfName(text: string): ZoneName | undefined {
  const bare = trimmed(text, ' "\'')
  // In calendars these are no summer time's.
  if (['Z', 'GMT', 'UTC'].includes(bare)) return zoneNamed('UTC')
  const known = zoneOfWindowsName(fold(bare)) ?? zoneOfTimeName(fold(bare))
  return known === undefined ? recogniseZones(tokensOf(bare))[0]?.zone : zoneNamed(known)
}
