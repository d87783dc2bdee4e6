import { countryCodes, regionCodes } from './place-names.ts'
import { tidy } from './resume-line.ts'

export interface Place {
  address?: string
  postalCode?: string
  city?: string
  countryCode?: string
  region?: string
}

const cityName =
  /^(?:\p{Lu}[\p{L}.'’-]*|am|an|der|de|la|le|les|sur|upon|on|du|den|del|im|bei|and|of|the|s\/)(?:[\s-](?:\p{Lu}[\p{L}.'’-]*|am|an|der|den|de|la|le|sur|upon|on|du|del|im|bei|y|e|en|and|of|i\.\s?\p{Ll}\.|i\.))*$/u
const ukPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/
const usZip = /\b([A-Z]{2})\s(\d{5}(?:-\d{4})?)$/
const leadingPostcode = /^(?:[A-Z]{1,2}-)?(\d{4,5}(?:\s?[A-Z]{2})?)\s+(\p{Lu}[\p{L} .'’/-]+)$/u
const canadianPostcode = /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/

const code = (text: string): string | undefined => countryCodes[text.toLowerCase().replace(/\.$/, '')]

const cityWith = (city: string, rest: Place): Place | undefined => {
  const posted = leadingPostcode.exec(city)
  if (posted !== null) return { postalCode: posted[1] ?? '', city: posted[2] ?? '', ...rest }
  const trailing = /^(.+?)\s+(\d{4,6})$/.exec(city)
  if (trailing !== null && cityName.test(trailing[1] ?? ''))
    return { city: trailing[1] ?? '', postalCode: trailing[2] ?? '', ...rest }
  return cityName.test(city) && city.split(' ').length <= 5 ? { city, ...rest } : undefined
}

const withPostcode = (pieces: string[]): Place | undefined => {
  const text = pieces.join(', ')
  const found = ukPostcode.exec(text)?.[0] ?? canadianPostcode.exec(text)?.[0]
  if (found === undefined) return undefined
  const others = pieces.map((piece) => tidy(piece.replace(found, ''))).filter(Boolean)
  const country = others.map(code).find((value) => value !== undefined)
  const named = others.filter(
    (piece) => code(piece) === undefined && !/\d/.test(piece) && !regionCodes.has(piece),
  )
  const city = tidy((named.at(-1) ?? '').replace(/\s[A-Z]{2}$/, ''))
  const street = others.filter((piece) => /\d/.test(piece)).join(', ')
  return {
    postalCode: found,
    ...(city === '' ? {} : { city }),
    ...(country === undefined ? {} : { countryCode: country }),
    ...(street === '' ? {} : { address: street }),
  }
}

/** An address or a city with its country, as far as the words say; nothing for words that may be anything. */
export const readPlace = (given: string): Place | undefined => {
  const text = tidy(
    given.replace(
      /^(?:address|location|based in|lives in|living in|adresse|anschrift|wohnort|dirección|adres|woonplaats|domicile|indirizzo|home)\s*:?\s*/i,
      '',
    ),
  )
  if (text === '' || text.length > 100 || /@|https?:|www\.|[!?]/.test(text)) return undefined
  const pieces = text.split(/\s*(?:,|\t|\s·\s|\s\|\s)\s*/).filter(Boolean)
  if (pieces.length > 5) return undefined
  const posted = withPostcode(pieces)
  if (posted !== undefined) return posted
  const last = pieces.at(-1) ?? ''
  const before = pieces.slice(0, -1)
  const zip = usZip.exec(last)
  if (zip !== null && regionCodes.has(zip[1] ?? '')) {
    const city = tidy(last.slice(0, zip.index)) || before.at(-1) || ''
    const street = before.filter((piece) => piece !== city).join(', ')
    return {
      city,
      region: zip[1] ?? '',
      postalCode: zip[2] ?? '',
      ...(street === '' ? {} : { address: street }),
    }
  }
  const country = code(last)
  if (country !== undefined && before.length > 0) {
    const inner =
      before.length > 1 &&
      /\d|^(?:[A-Z]{2,3})$/.test(before.at(-1) ?? '') &&
      !leadingPostcode.test(before.at(-1) ?? '')
        ? before.at(-2)
        : before.at(-1)
    const found = cityWith(inner ?? '', { countryCode: country })
    const street = before.slice(0, -1).find((piece) => /\d/.test(piece) && piece !== inner)
    const region =
      before.at(-1) !== inner
        ? before.at(-1)
        : before.length > 1 && street === undefined
          ? undefined
          : undefined
    return found === undefined
      ? undefined
      : {
          ...found,
          ...(region === undefined ? {} : { region }),
          ...(street === undefined ? {} : { address: street }),
        }
  }
  if (regionCodes.has(last) && before.length === 1) return cityWith(before[0] ?? '', { region: last })
  if (leadingPostcode.test(last))
    return cityWith(last, before.length > 0 ? { address: before.join(', ') } : {})
  const leading = leadingPostcode.exec(pieces[0] ?? '')
  return leading !== null && pieces.length === 1
    ? { postalCode: leading[1] ?? '', city: leading[2] ?? '' }
    : undefined
}

/** A bare city, believed only where an address is expected. */
export const readBareCity = (given: string): Place | undefined => {
  const text = tidy(
    given.replace(/^(?:address|location|based in|adresse|wohnort|dirección|adres|woonplaats)\s*:?\s*/i, ''),
  )
  if (readPlace(text) !== undefined) return readPlace(text)
  if (/^remote\b/i.test(text) || /\d|@/.test(text) || text.length > 50) return undefined
  const [city = '', region, ...more] = text.split(/,\s*/)
  if (more.length > 1 || !cityName.test(city) || city.split(' ').length > 3) return undefined
  return region !== undefined && cityName.test(region)
    ? { city, region }
    : region === undefined
      ? { city }
      : undefined
}
