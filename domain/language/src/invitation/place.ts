import { type Found, inside, quoteAt, type Source, tidy } from './source.ts'

/** Words as they stand in names: each alternative with a capital letter, or in either case. */
const inCapitals = (words: string): string =>
  words.replace(/(?<=[|:])([a-z])/g, (letter) => letter.toUpperCase())
const inEitherCase = (words: string): string =>
  words.replace(/(?<=[|:])([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`)

const label =
  /^\W*(?:location|where|venue|address|place|ort|adresse|lieu|interview location|office address|wo|dirección|lugar)\s*:\s*(.*)$/i
const notPlace =
  /^(?:https?:|www\.|(?:ms |microsoft )?teams\b|zoom\b|google meet|online\b|remote(?:ly)?\b|virtual(?:ly)?\b|video|webex|skype|phone|telephone|call\b|tbc\b|tba\b|to be (?:confirmed|announced|decided)|via\b|see\b|whereby|by phone|web conferenc|join\b|home\b|n\/a|link\b|microsoft\b|google hangouts|the link|invite|this is a)/i

const street = inCapitals(
  '(?:street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|boulevard|blvd\\.?|way|square|sq\\.?|place|crescent|court|terrace|quay|parade|highway|park|row|gardens|plaza|broadway|circus|wharf|hill|close|parkway|mews|embankment|bridge|walk|strand|gate|approach|grove|green|rise|esplanade|promenade|mall|cross|market|dock|docks|estate|vale|field|fields)',
)
/** A word of a town, county or post code; a full stop ends the address, except after "St.". */
const tail = "(?:(?:St|Ft|Mt)\\.|[\\p{Lu}\\d](?:[\\p{L}\\d'-]|\\.(?=[\\p{L}\\d]))*)"
const postal = new RegExp(
  `(?:(?:[\\p{Lu}][\\p{L}'&.-]+|\\d{1,2}(?:st|nd|rd|th)? [Ff]loor|Level \\d+|Suite \\d+|Unit \\d+|Room [\\w.]+|the|of|and|at) ?,? ){0,6}\\d{1,5}[A-Za-z]?(?:-\\d{1,5})? (?:[\\p{Lu}][\\p{L}'.-]* ){1,4}?${street}(?![\\p{L}])(?:,? ${tail}(?: ${tail}){0,3}){0,5}`,
  'gu',
)
const continental =
  /(?<![\p{L}])(?:(?:[\p{Lu}][\p{L}.-]+ ){0,2}[\p{Lu}][\p{L}-]*(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|straat|laan|plein|gracht|weg|kade|gatan|vägen|vej|gade|gata|ul\.)|(?:[Uu]lica|[Uu]l\.|[Vv]ia|[Cc]alle|[Rr]ua|[Aa]venida|[Vv]iale|[Cc]orso|[Pp]iazza|[Pp]laza) (?:[\p{Lu}][\p{L}.-]+ ?){1,4}) ?,? ?\d{1,4}[a-z]?(?:,? (?:\d{4,5}(?: [A-Z]{2})? )?[\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?){0,2}|\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai|impasse|allée) (?:(?:de|du|des|la|le|l')[ ']?){0,2}(?:[\p{Lu}][\p{L}'.-]+ ?){1,4}(?:,? \d{5} [\p{Lu}][\p{L}-]+)?/gu

const site = inEitherCase(
  '(?:office|offices|headquarters|head [Oo]ffice|[Hh][Qq]|campus|building|school|academy|college|hospital|clinic|surgery|store|shop|warehouse|depot|site|plant|factory|centre|center|workshop|studio|library|town [Hh]all|council [Oo]ffices|hotel|restaurant|ward|premises|showroom|branch|lab|laboratory|station|room|practice|museum|theatre|house|hub|kitchen|yard|garage|bakery|terminal)',
)
const prose = new RegExp(
  `(?<![\\p{L}])(?:[Aa]t|in|to|from|(?:[Vv]enue|[Ll]ocation|[Aa]ddress) (?:is|remains|will be))\\s+((?:our|the|their|[Ss]t\\.?)\\s+(?:[\\p{L}\\d'&./-]+\\s+){0,5}?${site}(?![\\p{L}])(?:\\s+(?:\\d{1,3}[A-Z]?|[A-Z]\\d?))?(?:\\s+(?:in|on|at|of|near)\\s+(?:the\\s+)?(?:[\\p{Lu}\\d][\\p{L}\\d'&.-]*,?\\s*){1,6})?(?:,\\s(?:[\\p{Lu}\\d][\\p{L}\\d'&./-]*\\s?){1,5}(?=[,.;\\n(]|$)){0,5}|(?:[\\p{Lu}][\\p{L}'&.-]*\\s+){1,5}${site}(?![\\p{L}])(?:,\\s*(?:[\\p{Lu}\\d][\\p{L}\\d'&.-]*,?\\s*){1,6})?)`,
  'gu',
)

const found = (body: Source, from: number, to: number, inferred = false): Found<string> => {
  const value = tidy(quoteAt(body, { from, to })).replace(/\s+\((?:map|directions)[^)]*\)?$/i, '')
  return { value, from, to, inferred }
}

/** "Where: ..." and its next lines, when the label stands alone. */
const labelled = (body: Source): Found<string> | null => {
  for (const [index, line] of body.lines.entries()) {
    const at = label.exec(body.plain.slice(line.from, line.to))
    if (!at) continue
    const next = body.lines[index + 1]
    const own = (at[1] ?? '').trim() !== ''
    const span = own ? { from: line.from + at[0].length - (at[1] ?? '').length, to: line.to } : next
    if (!span) continue
    const value = tidy(quoteAt(body, span))
    if (value.length > 2 && value.length < 200 && !notPlace.test(value) && !/https?:\/\//.test(value)) {
      return found(body, span.from, span.to)
    }
  }
  return null
}

const travelCue = /\b(?:park|station|bus|train|tube|metro|parking|opposite|map|directions|exit)\b/i

const addressed = (body: Source): Found<string> | null => {
  for (const pattern of [postal, continental]) {
    for (const at of body.plain.matchAll(pattern)) {
      const before = body.plain.slice(Math.max(0, at.index - 40), at.index)
      if (/\b(?:registered|correspondence|write to us)\b/i.test(before)) continue
      const lead = /^(?:the|of|and|at)\s/i.exec(at[0])?.[0].length ?? 0
      return found(body, at.index + lead, at.index + at[0].length)
    }
  }
  return null
}

const meetingCue =
  /\b(?:interview|meet|on-?site|visit|come|join|held|take place|taking place|see you|welcome|face[- ]to[- ]face|venue|in[- ]person|invit|report|ask for|sign in|arrive|session|day|lesson|location|hosted|based|it will be|it'll be|will last)/i

const inProse = (body: Source): Found<string> | null => {
  for (const sentence of body.sentences) {
    const words = body.plain.slice(sentence.from, sentence.to)
    if (!meetingCue.test(words)) continue
    for (const at of words.matchAll(prose)) {
      const place = at[1] ?? ''
      if (
        /^(?:the|our) (?:meeting|waiting|zoom|video|virtual|breakout|chat) room$/i.test(place) ||
        /^(?:our|the|their) (?:team|recruitment|hiring)\b/i.test(place)
      )
        continue
      if (travelCue.test(place.split(/\s+/).slice(0, 2).join(' '))) continue
      const from = sentence.from + at.index + at[0].length - place.length
      return found(body, from, from + place.length, !/\p{Lu}/u.test(place))
    }
  }
  return null
}

/** Where to go: a labelled place, a postal address, or a named site; a street address inside the site's words is kept whole. */
export const placeIn = (body: Source): Found<string> | null => {
  const place = labelled(body)
  if (place) return place
  const [address, site] = [addressed(body), inProse(body)]
  if (!address || !site) return address ?? site
  if (inside(address, site)) return site
  const near =
    address.from >= site.from &&
    address.from - site.to < 16 &&
    !/[.!?\n]/.test(body.plain.slice(site.to, address.from))
  return near ? found(body, site.from, address.to) : address
}

export const isPlace = (location: string): boolean =>
  !notPlace.test(location.trim()) && location.trim() !== ''
