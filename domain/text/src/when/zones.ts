import { type ZoneName, zoneNamed } from '@roundtwo/model'
import type { Span, Token } from '../document/token.ts'
import { rowsOf } from './row.ts'
import { zoneOfCity, zoneOfCountry, zoneOfRegion, zoneOfWindowsName } from './zone-places.ts'
import {
  abbreviations,
  callingCodes,
  oddOffsets,
  ordinaryPlaces,
  plainAbbreviations,
  seasonWords,
  states,
  timeJoints,
  timeNames,
  timeWords,
} from './zone-words.ts'

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

const textAt = (tokens: readonly Token[], place: number): string => tokens[place]?.folded ?? ''
const isTight = (tokens: readonly Token[], place: number): boolean => tokens[place]?.spaceBefore === false
const areas = new Set(
  'africa america asia atlantic australia europe pacific indian etc us canada antarctica'.split(' '),
)

/** `America/Argentina/Buenos_Aires` */
function ianaAt(tokens: readonly Token[], place: number): Found | null {
  if (!areas.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== '/' || !isTight(tokens, place + 1))
    return null
  let next = place + 1
  while (next < place + 12 && isTight(tokens, next) && /^[\p{L}\d/_+-]+$/u.test(textAt(tokens, next)))
    next += 1
  for (let end = next; end > place + 2; end -= 1) {
    const name = tokens
      .slice(place, end)
      .map(({ text }) => text)
      .join('')
    const zone = zoneNamed(name)
    if (zone) return { zones: [zone], how: 'name', next: end }
  }
  return null
}

const offsetZone = (offset: number): string | null => {
  if (offset === 0) return 'UTC'
  if (offset % 60 === 0) return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}`
  return oddOffsets.get(offset) ?? null
}

/** `UTC+2`, `GMT -05:00`, and the display name that may follow: `(UTC-05:00) Eastern Time (US & Canada)`. */
function offsetAt(tokens: readonly Token[], place: number): Found | null {
  if (!/^(?:utc|gmt)$/.test(textAt(tokens, place))) return null
  const sign = textAt(tokens, place + 1)
  const digits = /^(\d{1,2})(?::?(\d\d))?$/.exec(tokens[place + 2]?.text ?? '')
  if (!/^[+\-–−±]$/.test(sign) || !digits) return null
  const size = Number(digits[1]) * 60 + Number(digits[2] ?? 0)
  const zone = offsetZone(sign === '+' || sign === '±' ? size : -size)
  if (zone === null || size > 14 * 60) return null
  const isClosed = textAt(tokens, place + 3) === ')'
  const named = isClosed
    ? (namedTimeAt(tokens, place + 4) ?? ianaAt(tokens, place + 4) ?? placeAt(tokens, place + 4))
    : null
  if (named) return { ...named, how: 'name' }
  return { zones: [zone], how: 'offset', next: place + 3 }
}

/** Words and full stops in the longest name of a zone. */
const longestRun = 6

/** The longest run of words from a place that a table knows, and where it ends. */
function longestName(
  tokens: readonly Token[],
  place: number,
  zoneOf: (name: string) => readonly string[] | null,
  sign = ' ',
): { zones: readonly string[]; next: number } | null {
  for (let count = longestRun; count > 0; count -= 1) {
    const run = tokens.slice(place, place + count)
    if (run.length < count || run.some(({ kind, text }) => kind !== 'word' && text !== '-' && text !== '.'))
      continue
    const name = run.reduce((all, token, index) => {
      const gap = index === 0 ? '' : token.spaceBefore ? sign : ''
      return `${all}${gap}${token.folded}`
    }, '')
    const zones = zoneOf(name)
    if (zones) return { zones, next: place + count }
  }
  return null
}

const one = (zone: string | null): readonly string[] | null => (zone === null ? null : [zone])

const timeNameAt = (tokens: readonly Token[], place: number) =>
  longestName(tokens, place, (name) => timeNames.get(name) ?? null, '-')

/** A city or a country, written with a capital letter. */
function placeAt(tokens: readonly Token[], place: number): Found | null {
  const token = tokens[place]
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return null
  const found = longestName(tokens, place, (name) =>
    ordinaryPlaces.has(name) ? null : one(zoneOfCity(name) ?? zoneOfCountry(name)),
  )
  return found ? { ...found, how: 'place' } : null
}

/** "London time", "Eastern Standard Time", "West Africa Standard Time - Lagos", "Central European Time - Madrid". */
function namedTimeAt(tokens: readonly Token[], place: number): Found | null {
  if (tokens[place]?.kind !== 'word') return null
  const windows = longestName(tokens, place, (name) => one(zoneOfWindowsName(name)))
  const named = windows ?? timeNameAt(tokens, place) ?? placeAt(tokens, place)
  if (!named) return null
  let next = named.next
  while (seasonWords.has(textAt(tokens, next))) next += 1
  if (timeWords.has(textAt(tokens, next))) next += 1
  else if (!windows) return null
  const dash = /^[-–:(]$/.test(textAt(tokens, next)) ? next + 1 : next
  const city = dash > next ? placeAt(tokens, dash) : null
  // "Eastern Time - US & Canada" names no city.
  return city && textAt(tokens, dash) !== 'us'
    ? { ...city, how: 'name' }
    : { zones: named.zones, how: 'name', next }
}

/** "heure de Paris", "hora del centro (CDMX)", "all times are Pacific", "time zone: Berlin". */
function behindTimeAt(tokens: readonly Token[], place: number): Found | null {
  if (!timeWords.has(textAt(tokens, place))) return null
  let next = place + 1
  while (next < place + 4 && timeJoints.has(textAt(tokens, next))) next += 1
  const isDirect = next === place + 1
  if (isDirect && !/^(?:ortszeit|hora|ora|heure|times)$/.test(textAt(tokens, place))) return null
  const found =
    (isDirect ? null : abbreviationAt(tokens, next, true)) ??
    timeNameAt(tokens, next) ??
    placeAt(tokens, next)
  return found ? { zones: found.zones, how: 'name', next: found.next } : null
}

const besideTime = /^(?:\d[\d.:]*|[ap]m|m|h|hrs|hours|uhr|uur|noon|midday|oclock)$/

/** Whether a time of day ends right before a token, a bracket or comma left out. */
function isBehindTime(tokens: readonly Token[], place: number): boolean {
  let before = place - 1
  while (before > place - 3 && /^[(,./]$/.test(textAt(tokens, before))) before -= 1
  return besideTime.test(textAt(tokens, before))
}

function abbreviationAt(tokens: readonly Token[], place: number, isBeside: boolean): Found | null {
  const token = tokens[place]
  if (token?.kind !== 'word') return null
  // "EST5EDT" is three tokens.
  const posix =
    isTight(tokens, place + 1) && isTight(tokens, place + 2)
      ? tokens
          .slice(place, place + 3)
          .map(({ text }) => text)
          .join('')
      : ''
  if (abbreviations.has(posix)) return { zones: abbreviations.get(posix) ?? [], how: 'name', next: place + 3 }
  const text = token.text.toUpperCase()
  const zones = abbreviations.get(text)
  if (!zones || text === 'Z') return null
  const isCapital = token.text === text
  const isPlain = isCapital && plainAbbreviations.has(text)
  const isTimed = isBehindTime(tokens, place) && (isCapital || text.length > 2)
  if (!isPlain && !isTimed && !(isBeside && isCapital)) return null
  return { zones, how: 'abbreviation', next: place + 1 }
}

/** "3 PM to 4 PM Mountain", "1pm PACIFIC", "10am London": a zone's name right behind a time. */
function behindClockAt(tokens: readonly Token[], place: number): Found | null {
  const before = textAt(tokens, place - 1)
  if (!/^(?:[ap]m|m|noon|oclock|h|uhr)$/.test(before) && !/^\d{1,2}[.:]\d\d$/.test(before)) return null
  const found = timeNameAt(tokens, place) ?? placeAt(tokens, place)
  return found ? { zones: found.zones, how: 'name', next: found.next } : null
}

/** "RI 02903", "VIC 3058", "ON K1P 6L2": the state or province before a postcode. */
function stateAt(tokens: readonly Token[], place: number): Found | null {
  const zones = states.get(tokens[place]?.text ?? '')
  const code = tokens[place + 1]?.text ?? ''
  if (!zones || !(/^\d{4,5}$/.test(code) || /^[A-Z]$/.test(code))) return null
  return { zones, how: 'postcode', next: place + 2 }
}

/** "+44 20 …": the country one calls. */
function phoneAt(tokens: readonly Token[], place: number): Found | null {
  if (tokens[place]?.text !== '+' || !isTight(tokens, place + 1)) return null
  const digits = /^\d{1,4}/.exec(tokens[place + 1]?.text ?? '')?.[0] ?? ''
  const code = [3, 2].map((length) => digits.slice(0, length)).find((start) => callingCodes.has(start))
  const zone = code === undefined ? null : zoneOfRegion(callingCodes.get(code) ?? '')
  return zone === null ? null : { zones: [zone], how: 'phone', next: place + 2 }
}

/** Postcodes whose form belongs to one country. */
const postcodes: readonly [RegExp, string][] = [
  [/\b(?:GIR|[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/g, 'Europe/London'],
  [/\b(?:[AC-FHKNPRTV-Y]\d[0-9W]|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b/g, 'Europe/Dublin'],
  [/\b\d{4} ?(?!CEST|AEST|SA|SD|SS)[A-Z]{2}\b(?= +\p{Lu}\p{Ll})/gu, 'Europe/Amsterdam'],
]

function postcodesIn(line: readonly Token[]): ZoneMention[] {
  const [first] = line
  if (!first) return []
  const text = line
    .map((token) => `${token.spaceBefore ? ' ' : ''}${token.text}`)
    .join('')
    .slice(1)
  return postcodes.flatMap(([pattern, zone]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const named = zoneNamed(zone)
      const start = first.start + match.index
      return named
        ? [
            {
              start,
              end: start + match[0].length,
              zone: named,
              how: 'postcode' as const,
              alternatives: [],
              line: first.line,
            },
          ]
        : []
    }),
  )
}

function zonesOfLine(tokens: readonly Token[]): ZoneMention[] {
  const found: ZoneMention[] = []
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place]
    const read =
      ianaAt(tokens, place) ??
      offsetAt(tokens, place) ??
      namedTimeAt(tokens, place) ??
      behindTimeAt(tokens, place) ??
      abbreviationAt(tokens, place, false) ??
      behindClockAt(tokens, place) ??
      stateAt(tokens, place) ??
      phoneAt(tokens, place) ??
      placeAt(tokens, place)
    const [zone, ...alternatives] = (read?.zones ?? []).flatMap((name) => zoneNamed(name) ?? [])
    if (token && read && zone) {
      const end = tokens[read.next - 1]?.end ?? token.end
      found.push({ start: token.start, end, zone, how: read.how, alternatives, line: token.line })
    }
    place = read?.next ?? place + 1
  }
  return [...found, ...postcodesIn(tokens)].sort((left, right) => left.start - right.start)
}

/** Letters that several zones share mean the one that places in the text, or the user's own zone, point at. */
function settled(mention: ZoneMention, all: readonly ZoneMention[], own: string | undefined): ZoneMention {
  const isPointedAt = (zone: ZoneName) =>
    all.some((other) => other.zone === zone && other.alternatives.length === 0)
  const choices = [mention.zone, ...mention.alternatives]
  const zone = choices.find(isPointedAt) ?? choices.find((each) => each === own) ?? mention.zone
  return { ...mention, zone, alternatives: choices.filter((each) => each !== zone) }
}

/**
 * Everything in the tokens that tells a time zone, in order: by its own name, or by a place, postcode or telephone.
 * `own` is the user's zone, for letters that several zones share.
 */
export function recogniseZones(tokens: readonly Token[], own?: string): ZoneMention[] {
  const all = rowsOf(tokens).flatMap((row) => zonesOfLine(row.tokens))
  return all.map((mention) => (mention.alternatives.length > 0 ? settled(mention, all, own) : mention))
}
