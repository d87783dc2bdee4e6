import { fold } from '../words/fold.ts'
import tables from './zone-tables.json' with { type: 'json' }

// Zones by city (GeoNames, CC BY 4.0), by country (IANA; names in seven languages are the platform's) and by the names
// Windows gives them (CLDR). Made by tools/train/zone-tables.ts.

const locales = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it']

/** Cities people name that are written otherwise in the table, or are not in it. */
const otherCities = `
  America/New_York new york;nyc;manhattan;brooklyn
  Europe/Berlin munchen;koln;munich;cologne;frankfurt;nurnberg;nuremberg;hannover
  Europe/Zurich geneva;genf;genève;zurich;bern
  Europe/Vienna wien
  Europe/Warsaw warszawa
  Europe/Prague praha
  Europe/Rome roma;milano;torino;firenze;napoli
  Europe/Lisbon lisboa
  Europe/Amsterdam the hague;den haag
  Europe/Brussels bruxelles;brussel;antwerp;ghent;gent
  Europe/London hull;newcastle
  Asia/Kolkata bangalore;bengaluru;gurgaon;gurugram;noida
  America/Mexico_City cdmx;ciudad de mexico
  Asia/Jerusalem tel aviv
`

let cities: Map<string, string> | undefined
let countries: Map<string, string> | undefined

function madeCities(): Map<string, string> {
  const table = new Map<string, string>()
  for (const [zone, names] of Object.entries(tables.cities))
    for (const name of names.split(';')) table.set(name, zone)
  for (const row of otherCities.trim().split('\n')) {
    const [zone = '', ...names] = row.trim().split(' ')
    for (const name of names.join(' ').split(';')) table.set(fold(name), zone)
  }
  return table
}

const regions: ReadonlyMap<string, string> = new Map(Object.entries(tables.regions))
const windows: ReadonlyMap<string, string> = new Map(Object.entries(tables.windows))

function madeCountries(): Map<string, string> {
  const table = new Map<string, string>()
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    for (const [region, zone] of regions) {
      // A country of many zones tells none.
      if (!zone.endsWith('*') || mostlyOne.has(region))
        table.set(fold(names.of(region) ?? ''), zone.replace('*', ''))
    }
  }
  return table.set('england', 'Europe/London').set('scotland', 'Europe/London').set('wales', 'Europe/London')
}

/** Of these nearly all people share one clock, whatever their islands have. */
const mostlyOne = new Set('AR CL CN CY DE EC ES MY NZ PT PS UA UZ VN MX'.split(' '))

/** The zone of a city by its folded name. */
export function zoneOfCity(name: string): string | null {
  cities ??= madeCities()
  return cities.get(name) ?? null
}

/** The zone of a country by its folded name in one of seven languages; null for one of several zones. */
export function zoneOfCountry(name: string): string | null {
  if (name.length < 4) return null
  countries ??= madeCountries()
  return countries.get(name) ?? null
}

/** The zone most people of a region (ISO 3166) live in. */
export const zoneOfRegion = (region: string): string | null => regions.get(region)?.replace('*', '') ?? null

/** The zone of a Windows name, "eastern standard time", folded. */
export const zoneOfWindowsName = (name: string): string | null => windows.get(name) ?? null
