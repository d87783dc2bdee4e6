import type { ResumeBasics } from '@roundtwo/model'
import { fold } from '@roundtwo/text'
import { tidy } from './reading.ts'
import { countryCodes, isRegion } from './word-classes.ts'

export type Place = NonNullable<ResumeBasics['location']>

const codes: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b\d{4} ?[A-Z]{2}\b/,
  /\b\d{5}-\d{3,4}\b|\b\d{4}-\d{3}\b|\b\d{2}-\d{3}\b/,
  /\b\d{4,6}\b/,
]

const codeIn = (text: string): string | undefined => codes.map((code) => code.exec(text)?.[0]).find(Boolean)
const countryOf = (text: string): string | undefined => countryCodes.get(fold(text).replace(/\./g, ''))

/** An address or a city with its region, postcode and country, as far as its pieces say. */
export function placeOf(text: string): Place {
  const postalCode = codeIn(text)
  const pieces = text
    .replace(postalCode ?? '\0', '')
    .split(/[,;|·\t()]+/)
    .map(tidy)
    .filter(Boolean)
  const country = pieces.findLast((piece) => countryOf(piece) !== undefined && !isRegion(piece))
  const streets = pieces.filter((piece) => /\d/.test(piece))
  const names = pieces.filter((piece) => piece !== country && !streets.includes(piece))
  // "Geelong VIC", "Austin TX": a state behind the city.
  const [, city, state] = /^(.+?)\s([A-Z]{2,3})$/.exec(names[0] ?? '') ?? []
  const hasState = state !== undefined && isRegion(state)
  return {
    ...(streets.length > 0 ? { address: streets.join(', ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(names[0] ? { city: hasState ? (city ?? '') : names[0] } : {}),
    ...(hasState ? { region: state } : names[1] ? { region: names.slice(1).join(', ') } : {}),
    ...(country ? { countryCode: countryOf(country) ?? '' } : {}),
  }
}
