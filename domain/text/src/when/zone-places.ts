import names from './zone-names.json' with { type: 'json' }
import tables from './zone-tables.json' with { type: 'json' }

// Zones by city (GeoNames, CC BY 4.0), by country, and by the names Windows (CLDR) and people give them.

type Table = Readonly<Record<string, string>>

/** The zones of a name, likeliest first, in tables of names by zone; these are turned round at the first question. */
function zonesIn(sign: string, ...sources: Table[]): (name: string) => readonly string[] {
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
export const zonesOfAbbreviation = zonesIn(' ', names.abbreviations)
/** A state or province by its country and abbreviation: "US:RI". */
export const zonesOfState = zonesIn(' ', names.states)
/** The zone in which most people live whom one calls by a code: "44". */
export const zonesOfCallingCode = zonesIn(' ', names.calling)
/** A folded city or country, those that are more often something else too. */
const zonesOfAnyPlace = zonesIn(';', names.cities, tables.cities, tables.countries)
const timeNames = zonesIn(' ', names.names)
const windows = new Map(Object.entries(tables.windows))
const ordinary = new Set(names.ordinary.split(' '))

/** The zone of a folded city or country; names that are more often something else are none. */
export const zoneOfPlace = (name: string): string | undefined =>
  ordinary.has(name) ? undefined : zonesOfAnyPlace(name)[0]

/** What stands before "time": "eastern", "us-central", "west-africa". */
export const zoneOfTimeName = (name: string): string | undefined => timeNames(name.replaceAll(' ', '-'))[0]

/** "eastern standard time" */
export const zoneOfWindowsName = (name: string): string | undefined => windows.get(name)
