import { type ZoneName, zoneNamed } from '@roundtwo/model'
import { type Span, type Token, tokensOf } from '../document/token.ts'
import { fold, trimmed } from '../words/fold.ts'
import { type Row, rowsOf, wordSet } from './row.ts'
import names from './zone-names.json' with { type: 'json' }
import {
  abbreviations,
  zoneOfCallingCode,
  zoneOfPlaceName,
  zoneOfState,
  zoneOfTimeName,
  zoneOfWindowsName,
} from './zone-places.ts'

/** In what way a zone is written: as the zone of a time (the first three), or only by where something is. */
export type ZoneHow = 'name' | 'abbreviation' | 'offset' | 'place' | 'postcode' | 'phone'

export interface ZoneMention extends Span {
  zone: ZoneName
  how: ZoneHow
  /** Other zones that the same letters mean. */
  alternatives: ZoneName[]
  line: number
}

interface Found {
  zones: readonly string[]
  how: ZoneHow
  next: number
}

const areas = wordSet(names.areas)
/** Read wherever they stand in capitals; others only beside a time, as they are words or initials too. */
const plainAbbreviations = wordSet(names.plain)
const timeWords = wordSet(names.time)
/** These need nothing between them and the name: "hora peninsular". */
const directTimeWords = wordSet(names.direct)
const seasonWords = wordSet(names.season)
const timeJoints = wordSet(names.joints)
const oddOffsets = new Map(Object.entries(names.odd))

/** `America/Argentina/Buenos_Aires` */
function ianaAt(row: Row, place: number): Found | null {
  if (!row.is(place, areas) || row.text(place + 1) !== '/') return null
  let end = place + 1
  while (end < place + 12 && row.isTight(end) && /^[\p{L}\d/_+-]+$/u.test(row.text(end))) end += 1
  for (; end > place + 2; end -= 1) {
    const written = row.tokens.slice(place, end).map(({ text }) => text)
    const zone = zoneNamed(written.join(''))
    if (zone) return { zones: [zone], how: 'name', next: end }
  }
  return null
}

/** `UTC+2`, `GMT -05:00`, and the display name that may follow: `(UTC-05:00) Eastern Time (US & Canada)`. */
function offsetAt(row: Row, place: number): Found | null {
  const sign = row.text(place + 1)
  const digits = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(row.text(place + 2))
  if (!/^(?:utc|gmt)$/.test(row.text(place)) || !/^[+\-–−±]$/.test(sign) || !digits) return null
  const isEast = sign === '+' || sign === '±'
  const [hours, minutes] = [Number(digits[1]), Number(digits[2] ?? 0)]
  const whole = hours === 0 ? 'UTC' : `Etc/GMT${isEast ? '-' : '+'}${hours}`
  const zone = minutes === 0 ? whole : oddOffsets.get(`${isEast ? '' : '-'}${hours * 60 + minutes}`)
  if (zone === undefined || hours > 14) return null
  const behind = place + 4
  const isClosed = row.text(place + 3) === ')'
  const named = isClosed ? (namedTimeAt(row, behind) ?? ianaAt(row, behind) ?? placeAt(row, behind)) : null
  return named ? { ...named, how: 'name' } : { zones: [zone], how: 'offset', next: place + 3 }
}

/** Words and full stops in the longest name of a zone. */
const longestName = 6

/** The longest run of words from a place that is a name of a zone. */
function nameAt(
  row: Row,
  place: number,
  zoneOf: (name: string) => string | undefined,
  how: ZoneHow,
): Found | null {
  let name = ''
  let found: Found | null = null
  for (let next = place; next < place + longestName; next += 1) {
    const token = row.tokens[next]
    if (!token || (token.kind !== 'word' && token.text !== '-' && token.text !== '.')) break
    name += next > place && token.spaceBefore ? ` ${token.folded}` : token.folded
    const zone = zoneOf(name)
    if (zone !== undefined) found = { zones: [zone], how, next: next + 1 }
  }
  return found
}

/** A city or a country, written with a capital letter. */
const placeAt = (row: Row, place: number): Found | null =>
  row.isCapital(place) ? nameAt(row, place, zoneOfPlaceName, 'place') : null

const regionAt = (row: Row, place: number): Found | null =>
  nameAt(row, place, zoneOfTimeName, 'name') ?? placeAt(row, place)

/** "London time", "Eastern Standard Time", "West Africa Standard Time - Lagos", "Central European Time - Madrid". */
function namedTimeAt(row: Row, place: number): Found | null {
  if (!row.isWord(place)) return null
  const windows = nameAt(row, place, zoneOfWindowsName, 'name')
  const named = windows ?? regionAt(row, place)
  if (!named) return null
  let { next } = named
  while (row.is(next, seasonWords)) next += 1
  if (row.is(next, timeWords)) next += 1
  else if (!windows) return null
  // "Eastern Time - US & Canada" names no city.
  const isParted = /^[-–:(]$/.test(row.text(next)) && row.text(next + 1) !== 'us'
  const city = isParted ? placeAt(row, next + 1) : null
  return { zones: (city ?? named).zones, how: 'name', next: city?.next ?? next }
}

/** "heure de Paris", "hora del centro (CDMX)", "all times are Pacific", "time zone: Berlin". */
function behindTimeAt(row: Row, place: number): Found | null {
  if (!row.is(place, timeWords)) return null
  let next = place + 1
  while (next < place + 4 && row.is(next, timeJoints)) next += 1
  const isDirect = next === place + 1
  if (isDirect && !row.is(place, directTimeWords)) return null
  const found =
    (isDirect ? null : abbreviationAt(row, next, true)) ??
    nameAt(row, next, zoneOfWindowsName, 'name') ??
    regionAt(row, next)
  return found && { ...found, how: 'name' }
}

/** Whether a time of day ends right before a token, a bracket or comma left out. */
function isBehindTime(row: Row, place: number): boolean {
  let before = place - 1
  while (before > place - 3 && /^[(,./]$/.test(row.text(before))) before -= 1
  return /^(?:\d[\d.:]*|[ap]?m|h|hrs|hours|noon|oclock)$/.test(row.text(before))
}

function abbreviationAt(row: Row, place: number, isBeside: boolean): Found | null {
  if (!row.isWord(place)) return null
  // "EST5EDT" is three tokens.
  const three = row.tokens.slice(place, place + 3).map(({ text }) => text)
  const posix = abbreviations.get(three.join(''))
  if (posix && row.isTight(place + 1)) return { zones: posix, how: 'name', next: place + 3 }
  const [written = ''] = three
  const text = written.toUpperCase()
  const zones = abbreviations.get(text)
  const isCapital = written === text
  const isPlain = isCapital && (isBeside || plainAbbreviations.has(text))
  const isTimed = isBehindTime(row, place) && (isCapital || text.length > 2)
  return zones && text !== 'Z' && (isPlain || isTimed)
    ? { zones, how: 'abbreviation', next: place + 1 }
    : null
}

/** "3 PM to 4 PM Mountain", "1pm PACIFIC", "10am London": a zone's name right behind a time. */
function behindClockAt(row: Row, place: number): Found | null {
  if (!/^(?:[ap]?m|noon|oclock|h|uhr|\d{1,2}[.:]\d\d)$/.test(row.text(place - 1))) return null
  const found = regionAt(row, place)
  return found && { ...found, how: 'name' }
}

/** "RI 02903", "VIC 3058", "ON K1P 6L2": the state or province before a postcode. */
function stateAt(row: Row, place: number): Found | null {
  const state = row.tokens[place]?.text ?? ''
  const code = row.tokens[place + 1]?.text ?? ''
  const country = /^\d{5}$/.test(code) ? 'US' : /^\d{4}$/.test(code) ? 'AU' : /^[A-Z]$/.test(code) ? 'CA' : ''
  const zone = zoneOfState(country, state)
  return zone === undefined ? null : { zones: [zone], how: 'postcode', next: place + 2 }
}

/** "+44 20 …": the country one calls. */
function phoneAt(row: Row, place: number): Found | null {
  if (row.text(place) !== '+' || !row.isTight(place + 1)) return null
  const digits = /^\d{1,4}/.exec(row.text(place + 1))?.[0] ?? ''
  const zone = zoneOfCallingCode(digits.slice(0, 3)) ?? zoneOfCallingCode(digits.slice(0, 2))
  return zone === undefined ? null : { zones: [zone], how: 'phone', next: place + 2 }
}

/** Postcodes whose form belongs to one country. */
const postcodes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:GIR|[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/, 'Europe/London'],
  [/\b(?:[AC-FHKNPRTV-Y]\d[0-9W]|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b/, 'Europe/Dublin'],
  [/\b\d{4} ?(?!SA|SD|SS)[A-Z]{2}\b(?= +\p{Lu}\p{Ll})/u, 'Europe/Amsterdam'],
]

/** The first postcode of each form on a line. */
function postcodesIn({ tokens }: Row): ZoneMention[] {
  const [first] = tokens
  if (!first) return []
  const { start, line } = first
  const text = tokens
    .map((token) => ' '.repeat(token.spaceBefore ? 1 : 0) + token.text)
    .join('')
    .trimStart()
  return postcodes.flatMap(([pattern, name]): ZoneMention[] => {
    const match = pattern.exec(text)
    const zone = match ? zoneNamed(name) : undefined
    if (!match || !zone) return []
    const from = start + match.index
    return [{ start: from, end: from + match[0].length, zone, how: 'postcode', alternatives: [], line }]
  })
}

function zonesOfRow(row: Row): ZoneMention[] {
  const found: ZoneMention[] = []
  for (let place = 0; place < row.tokens.length; ) {
    const read =
      ianaAt(row, place) ??
      offsetAt(row, place) ??
      namedTimeAt(row, place) ??
      behindTimeAt(row, place) ??
      abbreviationAt(row, place, false) ??
      behindClockAt(row, place) ??
      stateAt(row, place) ??
      phoneAt(row, place) ??
      placeAt(row, place)
    const [zone, ...alternatives] = (read?.zones ?? []).flatMap((name) => zoneNamed(name) ?? [])
    const [token, last] = [row.tokens[place], row.tokens[(read?.next ?? 0) - 1]]
    if (token && last && read && zone)
      found.push({ start: token.start, end: last.end, zone, how: read.how, alternatives, line: token.line })
    place = read?.next ?? place + 1
  }
  return [...found, ...postcodesIn(row)].sort((left, right) => left.start - right.start)
}

/** Letters that several zones share mean the one that places in the text, or the user's own zone, point at. */
function settled(mention: ZoneMention, pointed: ReadonlySet<string>, own: string | undefined): ZoneMention {
  const choices = [mention.zone, ...mention.alternatives]
  const zone =
    choices.find((each) => pointed.has(each)) ?? choices.find((each) => each === own) ?? mention.zone
  return { ...mention, zone, alternatives: choices.filter((each) => each !== zone) }
}

/**
 * Everything in the tokens that tells a time zone, in order: by its own name, or by a place, postcode or telephone.
 * `own` is the user's zone, for letters that several zones share.
 */
export function recogniseZones(tokens: readonly Token[], own?: string): ZoneMention[] {
  const all = rowsOf(tokens).flatMap(zonesOfRow)
  const pointed = new Set<string>(
    all.filter(({ alternatives }) => alternatives.length === 0).map(({ zone }) => zone),
  )
  return all.map((mention) => (mention.alternatives.length > 0 ? settled(mention, pointed, own) : mention))
}

/** The zone that a calendar's name for one means: IANA, Windows, as Outlook shows it, an abbreviation, an offset. */
export function zoneOfName(text: string): ZoneName | undefined {
  const bare = trimmed(text, ' "\'')
  const known = zoneOfWindowsName(fold(bare)) ?? zoneOfTimeName(fold(bare))
  // In calendars these are no summer time's.
  if (/^(?:Z|GMT|UTC)$/.test(bare)) return zoneNamed('UTC')
  return known === undefined ? recogniseZones(tokensOf(bare))[0]?.zone : zoneNamed(known)
}
