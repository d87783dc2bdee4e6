import {
  type Instant,
  instant,
  instantInZone,
  type Note,
  wallTime,
  type ZoneName,
  zoneNamed,
} from '@roundtwo/model'
import type { Source, Span } from './source.ts'
import { abbreviations, monthFirstZones, zonePlaces, zoneSigns } from './zone-words.ts'

export interface ZoneMention extends Span {
  written: string
  /** Candidates, the likeliest first. */
  zones: string[]
  /** Minutes east of UTC when the words name an offset. */
  offset: number | null
}

const placeZone = new Map(
  Object.entries(zonePlaces).flatMap(([zone, places]) => places.split('|').map((place) => [place, zone])),
)
const placePattern = [...placeZone.keys()].sort((one, other) => other.length - one.length).join('|')

const patterns = {
  abbreviation: new RegExp(
    `(?<![\\p{L}\\p{N}@./-])(${Object.keys(abbreviations).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  offset: /\b(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/g,
  /** "(UTC-08:00) Pacific Time (US & Canada)": the offset is the winter's, so the place counts. */
  windows: new RegExp(`\\(?(?:UTC|GMT)[+-]\\d{1,2}:\\d\\d\\)\\s(${placePattern})(?![\\p{L}\\p{N}])`, 'giu'),
  iana: /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific|Indian)\/[A-Z][A-Za-z_-]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?/g,
  place: new RegExp(
    `(?<![\\p{L}\\p{N}])(${placePattern})(?:\\s+(?:standard|daylight|summer|local))?\\s+time(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  localPlace: new RegExp(
    `\\b(?:local\\s+time\\s+(?:in\\s+)?|time\\s+in\\s+|time\\s*zone:?\\s*)\\(?(${placePattern})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  placeAfterTime:
    /(?<=\d\s?(?:[ap]\.?m\.?)?\s?\(?)(eastern|pacific|central|mountain|london|berlin|uk)(?=[\s,.)]|$)/giu,
}

const offsetZone = (offset: number): string => {
  if (offset === 0) return 'UTC'
  if (offset === 330) return 'Asia/Kolkata'
  if (offset === 345) return 'Asia/Kathmandu'
  if (offset === 570) return 'Australia/Darwin'
  return offset % 60 === 0 ? `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}` : ''
}

const found = (at: RegExpMatchArray, zones: string[], offset: number | null): ZoneMention => ({
  from: at.index ?? 0,
  to: (at.index ?? 0) + at[0].length,
  written: at[0],
  zones: zones.filter((zone) => zone !== ''),
  offset,
})

const offsetMention = (at: RegExpMatchArray): ZoneMention => {
  const offset = (at[1] === '-' ? -1 : 1) * (Number(at[2]) * 60 + Number(at[3] ?? 0))
  return found(at, [offsetZone(offset)], offset)
}

const abbreviationMention = (at: RegExpMatchArray): ZoneMention => {
  const { offset = null, zones = [] } = abbreviations[at[1] ?? ''] ?? {}
  return found(at, zones, offset)
}

const byPlace = (at: RegExpMatchArray): ZoneMention =>
  found(at, [placeZone.get((at[1] ?? '').toLowerCase()) ?? ''], null)

/** Zone words anywhere in a text; two-letter ones ("ET", "PT") count only beside a time. */
export const zoneMentions = (plain: string): ZoneMention[] => {
  const taken = new Uint8Array(plain.length)
  const readers: [RegExp, (at: RegExpMatchArray) => ZoneMention][] = [
    [patterns.iana, (at) => found(at, [at[0]], null)],
    [patterns.windows, byPlace],
    [patterns.offset, offsetMention],
    [patterns.place, byPlace],
    [patterns.localPlace, byPlace],
    [patterns.placeAfterTime, byPlace],
    [patterns.abbreviation, abbreviationMention],
  ]
  const mentions: ZoneMention[] = []
  for (const [pattern, read] of readers) {
    for (const at of plain.matchAll(pattern)) {
      const mention = read(at)
      if (taken[mention.from] || mention.zones.every((zone) => !zoneNamed(zone))) continue
      const before = plain.slice(Math.max(0, mention.from - 14), mention.from)
      // "ET" or "CAT" in running text is no zone: a time, a bracket or "zone" stands before.
      const close =
        /(?:\d|[ap]\.?m\.?|noon|o'clock|zone:?|times?(?: are)?(?: all)?(?: in)?)\s?[(,]?\s?$/i.test(before)
      if (
        pattern === patterns.abbreviation &&
        !close &&
        !/^(?:GMT|BST|CEST|CET|UTC|AEDT|AEST)$/.test(mention.written)
      )
        continue
      taken.fill(1, mention.from, mention.to)
      mentions.push(mention)
    }
  }
  return mentions.sort((one, other) => one.from - other.from)
}

/** Zones the text hints at by phone codes, web addresses and post codes. */
export const hintedZones = (text: string): string[] =>
  zoneSigns.filter(([, sign]) => sign.test(text)).map(([zone]) => zone)

/** The zone of a city in a postal address or place. */
export const zoneOfPlace = (place: string): ZoneName | null => {
  const names = [
    ...place.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(${placePattern})(?![\\p{L}\\p{N}])`, 'giu')),
  ]
  const city = names
    .map((at) => at[1] ?? '')
    .findLast(
      (name) =>
        /^\p{Lu}/u.test(name) &&
        !/^(?:Reading|Central|Eastern|Pacific|Mountain|Atlantic|Victoria|York|Madison|Washington|Gulf|Essen|Cork|Portland)$/.test(
          name,
        ),
    )
  const zone = city ? placeZone.get(city.toLowerCase()) : hintedZones(place)[0]
  return zone ? (zoneNamed(zone) ?? null) : null
}

export interface ZoneSetting {
  /** The user's own. */
  own: ZoneName
  hints: string[]
}

export interface PlacedTime {
  at: Instant
  zone: ZoneName
  notes: Note[]
}

const atOffset = (wall: string, offset: number): Instant => {
  const size = Math.abs(offset)
  const two = (value: number): string => String(value).padStart(2, '0')
  return instant(`${wall}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`)
}

/** Which of several zones with the same letters is meant: hints first, then the user's own; null when nothing tells. */
const chosen = (mention: ZoneMention, setting: ZoneSetting): { zone: ZoneName | null; sure: boolean } => {
  const first = mention.zones[0] ?? 'UTC'
  if (mention.zones.length === 1) return { zone: zoneNamed(first) ?? null, sure: true }
  const hinted = mention.zones.find((zone) => setting.hints.includes(zone))
  if (hinted) return { zone: zoneNamed(hinted) ?? null, sure: true }
  const own = mention.zones.find((zone) => zone === setting.own)
  if (own) return { zone: setting.own, sure: false }
  return {
    zone: mention.written === 'IST' ? null : (zoneNamed(first) ?? null),
    sure: mention.written !== 'CST',
  }
}

/** When the user's own clock shows the offset that was written, their zone is the better name for it. */
const nameForOffset = (
  at: Instant,
  wall: string,
  mention: ZoneMention,
  setting: ZoneSetting,
): ZoneName | null => {
  const near = [setting.own, ...setting.hints.flatMap((zone) => zoneNamed(zone) ?? [])]
  const generic = /^(?:CET|CEST|EET|EEST|UTC|GMT)/.test(mention.written)
  return generic ? (near.find((zone) => wallTime(at, zone) === wall && zone !== 'UTC') ?? null) : null
}

/** A wall-clock time as a moment in the zone that was written; null when the letters could be several zones. */
export const placedTime = (wall: string, mention: ZoneMention, setting: ZoneSetting): PlacedTime | Note => {
  const { zone, sure } = chosen(mention, setting)
  const options = mention.zones.join(', ')
  if (!zone) {
    const message = `"${mention.written}" may be ${options}: please say which.`
    return { code: 'zone-ambiguous', message }
  }
  const message = `"${mention.written}" may be ${options}; it was read as ${zone}.`
  const notes = sure ? [] : [{ code: 'zone-ambiguous', message }]
  const local = instantInZone(wall, zone)
  if (mention.offset === null) return { at: local, zone, notes }
  const exact = atOffset(wall, mention.offset)
  const better = nameForOffset(exact, wall, mention, setting)
  if (better) return { at: exact, zone: better, notes }
  if (exact === local) return { at: exact, zone, notes }
  if (/^(?:UTC|GMT)\s?[+-]/.test(mention.written)) return { at: exact, zone, notes }
  const season = `"${mention.written}" is not in use there on that day; the time was read as local time of ${zone}.`
  return { at: local, zone, notes: [...notes, { code: 'zone-season', message: season }] }
}

/** How the writer writes 3/4/2026, by zone words and hints of country. */
export const orderByCountry = (body: Source, hints: string[]): 'day-first' | 'month-first' | null => {
  const written = zoneMentions(body.plain).map(({ zones }) => zones[0] ?? '')
  const zones = [...written, ...hints].filter(
    (zone) => zone !== 'UTC' && zone !== '' && !zone.startsWith('Etc/'),
  )
  const monthFirst = zones.filter((zone) => monthFirstZones.test(zone)).length
  if (zones.length === 0 || (monthFirst > 0 && monthFirst < zones.length)) return null
  return monthFirst > 0 ? 'month-first' : 'day-first'
}
