import { type ZoneName, zoneNamed } from '@roundtwo/model'
import { zoneOfName } from '@roundtwo/text'
import { findIana, findWindows, type IanaName, WINDOWS_TO_IANA_MAP } from 'windows-iana'

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9+]/g, '')

const windowsNames = new Map(
  Object.values(WINDOWS_TO_IANA_MAP).map(({ windowsName }) => [plain(windowsName), windowsName]),
)

/** Old Exchange and Outlook names without their city list. */
const oldNames: Record<string, string> = {
  'eastern time (us & canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'atlantic time (canada)': 'America/Halifax',
  'greenwich mean time': 'Europe/London',
  'coordinated universal time': 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  arizona: 'America/Phoenix',
  hawaii: 'Pacific/Honolulu',
  alaska: 'America/Anchorage',
}

/** Names the platform still lists under their former spelling. */
const today: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
}

const named = (name: string): ZoneName | undefined => zoneNamed(today[name] ?? name)

let cities: Map<string, string> | null = null

const cityZones = (): Map<string, string> => {
  cities ??= new Map(
    [...Intl.supportedValuesOf('timeZone'), ...Object.values(today)].map((name) => [
      plain(name.slice(name.lastIndexOf('/') + 1)),
      name,
    ]),
  )
  return cities
}

/** `Europe/Berlin`, also behind a path as older programs write it: `/mozilla.org/20050126_1/Europe/Berlin`. */
const ianaName = (name: string): ZoneName | undefined => {
  const parts = name.split('/').filter((part) => part !== '')
  const tails = [parts.slice(-3), parts.slice(-2)].map((tail) => tail.join('/'))
  return tails
    .filter((tail) => /^[A-Z][A-Za-z]+\/[A-Z]/.test(tail))
    .map(zoneNamed)
    .find((zone) => zone !== undefined)
}

const windowsZone = (name: string): ZoneName | undefined => {
  const known = windowsNames.get(plain(name))
  const first = known ? findIana(known)[0] : undefined
  return first ? named(first) : undefined
}

/** "(UTC+01:00) Amsterdam, Berlin, Bern": the Windows zone its cities lie in, under that zone's first name. */
const zoneOfCities = (name: string): ZoneName | undefined => {
  const list = name.replace(/^\s*\((?:UTC|GMT)[^)]*\)\s*/i, '')
  for (const city of list.split(/[,/]/)) {
    const zone = cityZones().get(plain(city))
    if (!zone) continue
    const windows = findWindows(zone as IanaName)[0]
    return named((windows ? findIana(windows)[0] : undefined) ?? zone)
  }
  return undefined
}

/** The IANA zone a calendar's zone name means, if it is one anybody knows. */
export const zoneFromName = (written: string): ZoneName | undefined => {
  const name = written
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim()
  const bare = name.replace(/^\s*\((?:UTC|GMT)[^)]*\)\s*/i, '').toLowerCase()
  const old = oldNames[bare]
  return (
    ianaName(name) ??
    (old ? zoneNamed(old) : undefined) ??
    windowsZone(name) ??
    zoneOfCities(name) ??
    zoneOfName(name) ??
    undefined
  )
}
