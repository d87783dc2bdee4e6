import names from './zone-names.json' with { type: 'json' }
import tables from './zone-tables.json' with { type: 'json' }

// Zones by city (GeoNames, CC BY 4.0), by country, and by the names Windows (CLDR) and people give them.

const inverted = (table: Readonly<Record<string, string>>, sign: string): Map<string, string[]> => {
  const zones = new Map<string, string[]>()
  for (const [zone, list] of Object.entries(table))
    for (const name of list.split(sign)) zones.set(name, [...(zones.get(name) ?? []), zone])
  return zones
}

/** Abbreviations as written; one with several zones means the first unless the text points elsewhere. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = inverted(names.abbreviations, ' ')
const timeNames = inverted(names.names, ' ')
const windows = new Map(Object.entries(tables.windows))
/** Names of cities that are more often something else. */
const ordinary = new Set(names.ordinary.split(' '))
const calling = inverted(names.calling, ' ')
const states = inverted(names.states, ' ')

let places: Map<string, string[]> | undefined

/** The zone of a folded city or country; names that are more often something else are none. */
export function zoneOfPlaceName(name: string): string | undefined {
  if (ordinary.has(name)) return undefined
  places ??= new Map(
    [tables.countries, tables.cities, names.cities].flatMap((table) => [...inverted(table, ';')]),
  )
  return places.get(name)?.[0]
}

/** What stands before "time": "eastern", "us-central", "west-africa". */
export const zoneOfTimeName = (name: string): string | undefined =>
  timeNames.get(name.replaceAll(' ', '-'))?.[0]

/** "eastern standard time" */
export const zoneOfWindowsName = (name: string): string | undefined => windows.get(name)

/** A state or province by its country and abbreviation: "US:RI". */
export const zoneOfState = (country: string, state: string): string | undefined =>
  states.get(`${country}:${state}`)?.[0]

/** The zone in which most people live whom one calls by a code: "44". */
export const zoneOfCallingCode = (code: string): string | undefined => calling.get(code)?.[0]
