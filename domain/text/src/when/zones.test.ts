import { zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import tables from './zone-tables.json' with { type: 'json' }
import { recogniseZones, zoneOfName } from './zones.ts'

const zonesIn = (text: string, own?: string): string =>
  recogniseZones(tokensOf(text), own)
    .map(({ zone, how }) => `${zone} ${how}`)
    .join('; ')
/** Each zone, how it is told, and its own words. */
const told = (text: string, own?: string): string =>
  recogniseZones(tokensOf(text), own)
    .map(({ zone, how, start, end }) => `${zone} ${how} ${text.slice(start, end)}`)
    .join('; ')
const firstZone = (text: string): string | undefined => recogniseZones(tokensOf(text))[0]?.zone

const time = fc.constantFrom('10:30', '2pm', '14.30', '9 am', '11:30 a.m.')
const filler = fc.constantFrom('', ' See you then.', ' Please confirm.', ' Ask for Gill.')
const clockOf = (zone: string): string =>
  new Date(Date.UTC(2026, 0, 15, 12)).toLocaleTimeString('en-GB', { timeZone: zone })

describe('a zone by its own name', () => {
  test('is read for every name of the platform', () => {
    const names = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))
    fc.assert(
      fc.property(fc.constantFrom(...names), time, filler, (name, at, behind) => {
        expect(zonesIn(`at ${at} (${name})${behind}`)).toBe(`${name} name`)
      }),
    )
  })

  test('is read for places as the platform calls them in other languages, and for no part of a longer name', () => {
    const said: Readonly<Record<string, string>> = {
      'às 14h00 (hora dos Açores)': 'Atlantic/Azores name',
      'um 15 Uhr Azoren-Zeit': 'Atlantic/Azores name',
      '9:00 hora de las Canarias': 'Atlantic/Canary name',
      // The word for a meeting in four languages.
      'Réunion Microsoft Teams, 14h': '',
    }
    for (const [text, zone] of Object.entries(said)) expect([text, zonesIn(text)]).toEqual([text, zone])
    expect(zonesIn('9.00 Alice Springs time')).not.toContain('name')
  })

  test('is read for every name of Windows, whatever its case', () => {
    for (const [name, zone] of Object.entries(tables.windows)) {
      if (!name.endsWith('standard time') || name.includes('(')) continue
      expect([name, firstZone(`Time zone ${name}`)]).toEqual([name, zone])
      expect([name, firstZone(name.toUpperCase())]).toEqual([name, zone])
    }
  })

  test('is read for every English name of the platform where many live, and not for a part of it', () => {
    const nameIn = (zone: string) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longGeneric' })
        .formatToParts(Date.UTC(2026, 0, 15))
        .at(-1)?.value
    const unlike = /^(?:Antarctica|Indian|Pacific|Atlantic)|Eucla|Darwin|Miquelon|Brisbane|Lindeman/
    for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => !unlike.test(name))) {
      const found = firstZone(`at 10:30 ${nameIn(zone)}`)
      // Windows and the platform give two zones this name.
      if (nameIn(zone) === 'Arabian Standard Time') continue
      expect([nameIn(zone), found && clockOf(found)]).toEqual([nameIn(zone), clockOf(zone)])
    }
    for (const zone of ['Pacific/Chatham', 'Pacific/Fiji', 'Pacific/Port_Moresby', 'America/St_Johns'])
      expect(clockOf(firstZone(`at 10:30 ${nameIn(zone)}`) ?? '')).toBe(clockOf(zone))
  })

  test('stands before its offset in brackets', () => {
    const cities = fc.constantFrom(
      ['Auckland', 12, 'Pacific/Auckland'] as const,
      ['Nairobi', 3, 'Africa/Nairobi'] as const,
    )
    fc.assert(
      fc.property(cities, fc.constantFrom('UTC', 'GMT'), ([city, hours, zone], offset) => {
        expect(firstZone(`All times are ${city} time (${offset}+${hours}).`)).toBe(zone)
        // Of a town that is not known the offset is.
        expect(firstZone(`All times are Nowhere time (${offset}+${hours}).`)).toBe(`Etc/GMT-${hours}`)
      }),
    )
  })

  test('of a table is one that the platform knows', () => {
    for (const table of [tables.cities, tables.countries])
      for (const zone of Object.keys(table)) expect(zoneNamed(zone)).toBeDefined()
    for (const zone of Object.values(tables.windows)) expect([zone, zoneNamed(zone)]).not.toContain(undefined)
  })

  test('is where its city is: "… time", "heure de …", "hora de …", "time zone: …"', () => {
    const cities = fc.constantFrom<[string, string]>(
      ['London', 'Europe/London'],
      ['Toronto', 'America/Toronto'],
      ['Lagos', 'Africa/Lagos'],
      ['Singapore', 'Asia/Singapore'],
      ['Madrid', 'Europe/Madrid'],
      ['Auckland', 'Pacific/Auckland'],
    )
    fc.assert(
      fc.property(cities, time, ([city, zone], at) => {
        expect(zonesIn(`at ${at} ${city} time`)).toBe(`${zone} name`)
        expect(zonesIn(`à ${at}, heure de ${city}`)).toBe(`${zone} name`)
        expect(zonesIn(`a las ${at} hora de ${city}`)).toBe(`${zone} name`)
        expect(zonesIn(`${at}. Time zone: ${city}`)).toBe(`${zone} name`)
      }),
    )
  })
})

describe('an offset', () => {
  test('is the zone that shows it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -11, max: 13 }),
        fc.constantFrom('UTC', 'GMT'),
        fc.boolean(),
        (hours, word, isLong) => {
          const sign = hours < 0 ? '-' : '+'
          const size = Math.abs(hours)
          const text = isLong ? `${word}${sign}${`${size}`.padStart(2, '0')}:00` : `${word} ${sign}${size}`
          const expected = new Date(Date.UTC(2026, 0, 15, 12 + hours)).toISOString().slice(11, 19)
          expect(clockOf(firstZone(`10:00 (${text})`) ?? '')).toBe(expected)
        },
      ),
    )
  })

  test('before a name gives way to the name, as it is that of the winter', () => {
    expect(firstZone('(UTC-08:00) Pacific Time (US & Canada)')).toBe('America/Los_Angeles')
    expect(firstZone('(UTC+00:00) Dublin, Edinburgh, Lisbon, London')).toBe('Europe/Dublin')
    expect(firstZone('(GMT+05:30) Chennai, Kolkata, Mumbai, New Delhi')).toBe('Asia/Kolkata')
  })
})

describe('an abbreviation', () => {
  test('that several zones share means the one the text points at, else the own, else the usual one', () => {
    expect(zonesIn('10am IST')).toBe('Asia/Kolkata abbreviation')
    expect(zonesIn('10am IST', 'Europe/Dublin')).toBe('Europe/Dublin abbreviation')
    expect(zonesIn('10am IST at our Dublin office', 'Asia/Kolkata')).toContain('Europe/Dublin abbreviation')
    expect(zonesIn('9am CST, Shanghai', 'America/Chicago')).toContain('Asia/Shanghai abbreviation')
    expect(zonesIn('1:30 PM (MST)', 'America/Phoenix')).toBe('America/Phoenix abbreviation')
  })

  test('that is a word or initials counts only beside a time', () => {
    for (const text of ['The ART of it', 'you ET al', 'a CAT scan', 'PT for the team', 'MT and HR'])
      expect([text, zonesIn(text)]).toEqual([text, ''])
    for (const text of ['3pm ET', '3pm (ET)', '3pm, PT', '15:00 CAT', 'all times are ET'])
      expect([text, recogniseZones(tokensOf(text)).length]).toEqual([text, 1])
  })
})

describe('where something is', () => {
  test('tells a zone, but says that it is only a place', () => {
    expect(zonesIn('12 Strada Lane, Leeds LS3 1HS')).toBe('Europe/London place; Europe/London postcode')
    expect(zonesIn('Muscatine, IA 52761')).toBe('America/Chicago postcode')
    expect(zonesIn('Coburg VIC 3058')).toBe('Australia/Melbourne postcode')
    expect(zonesIn('+353 21 555 0142')).toBe('Europe/Dublin phone')
    expect(zonesIn('Winterthur, Schweiz')).toBe('Europe/Zurich place; Europe/Zurich place')
  })

  test('is no word in small letters, and none that is more often something else', () => {
    expect(zonesIn('we were reading in the bath, nice')).toBe('')
    expect(zonesIn('Reading list: Nice People, Split Decisions')).toBe('')
  })
})

test.each<[string, string]>([
  ['2pm (UTC-05:00) Eastern Time (US & Canada)', 'America/New_York name'],
  ['(GMT +01:00)', 'Etc/GMT-1 offset'],
  ['11:30 am - Monday, April 27, 2026 (Eastern Time - US &', 'America/New_York name'],
  ['10:00 (West Africa Standard Time - Lagos)', 'Africa/Lagos name'],
  ['Central European Time - Madrid', 'Europe/Madrid name'],
  ['Time zone: EST5EDT', 'America/New_York name'],
  ['Zone: America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires name'],
  ['18:30 - 19:45 (GMT+00:00) Europe/London', 'Europe/London name'],
  ['all times are Pacific', 'America/Los_Angeles name'],
  ['3 PM to 4 PM Mountain', 'America/Denver name'],
  ['10 h à 11 h 15, heure de Montréal', 'America/Toronto name'],
  ['hora del centro (CDMX)', 'America/Mexico_City name; America/Mexico_City place'],
  ['London time', 'Europe/London name'],
  ['UK time', 'Europe/London name'],
  ['4.00pm SGT / 9.30am London time', 'Asia/Singapore abbreviation; Europe/London name'],
  ['Lagos time', 'Africa/Lagos name'],
  ['1pm ET', 'America/New_York abbreviation'],
  ['10am IST, Bengaluru', 'Asia/Kolkata abbreviation; Asia/Kolkata place'],
  ['10am IST, Cork', 'Europe/Dublin abbreviation; Europe/Dublin place'],
  ['3pm est', 'America/New_York abbreviation'],
  ['4:30 PM IST', 'Asia/Kolkata abbreviation'],
  ['Providence, RI 02903', 'America/New_York place; America/New_York postcode'],
  ['London EC2A 3BE', 'Europe/London place; Europe/London postcode'],
  ['Ipswich, IP4 1ZZ', 'Europe/London place; Europe/London postcode'],
  ['+44 20 7946 0318', 'Europe/London phone'],
  ['Winterthur, Switzerland', 'Europe/Zurich place; Europe/Zurich place'],
  ['Monday 14:00 (Ortszeit Berlin)', 'Europe/Berlin name'],
  ['Berliner Zeit', 'Europe/Berlin name'],
  ['Nederlandse tijd', 'Europe/Amsterdam name'],
  ['W. Europe Standard Time', 'Europe/Berlin name'],
  [
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    'Europe/Amsterdam name; Europe/Berlin place; Europe/Zurich place; Europe/Rome place; Europe/Stockholm place; Europe/Vienna place',
  ],
  ['UTC+5:30', 'Asia/Kolkata offset'],
  ['Time: 4:15 PM (Dubai time)', 'Asia/Dubai name'],
  ['8.30 AEST', 'Australia/Sydney abbreviation'],
  ['you ET al', ''],
  ['comptez une heure et demie', ''],
  ['las once, hora canaria', 'Atlantic/Canary name'],
  ['The ART of time', ''],
  ['6.30am Perth time', 'Australia/Perth name'],
  ['Ottawa K1P 6L2', 'America/Toronto place'],
  ['Room 3, 1012 AB Amsterdam', 'Europe/Amsterdam postcode; Europe/Amsterdam place'],
])('%s: %s', (text, zones) => {
  expect(zonesIn(text)).toBe(zones)
})

describe('the name that a calendar gives its zone', () => {
  test('is that of Windows in full, countries in brackets too', () => {
    for (const [name, zone] of Object.entries(tables.windows)) expect([name, zoneOfName(name)]).toEqual([name, zone])
  })

  test.each([
    ['Europe/London', 'Europe/London'],
    ['"Europe/London"', 'Europe/London'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT+05.30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Arizona', 'America/Phoenix'],
    ['Coordinated Universal Time', 'UTC'],
    ['GMT', 'UTC'],
    ['EST5EDT', 'America/New_York'],
    ['Customized Time Zone', undefined],
  ])('%s: %s', (name, zone) => {
    expect(zoneOfName(name)).toBe(zone)
  })
})

test('GMT is the time of London, which has a summer, but where the user or a place in the text has it all year', () => {
  const zoneFor = (text: string, own: string) => recogniseZones(tokensOf(text), own)[0]?.zone
  for (const own of ['Africa/Accra', 'Africa/Dakar', 'Atlantic/Reykjavik', 'Europe/London'])
    expect(zoneFor('on Friday at 9:00 am GMT', own)).toBe(own)
  expect(zoneFor('on Friday at 9:00 am GMT', 'Europe/Berlin')).toBe('Europe/London')
  expect(zoneFor('à 16h00 GMT, 24 avenue Lamine Guèye, Dakar', 'Europe/Paris')).toBe('Africa/Dakar')
})

describe('a zone by its area', () => {
  test.each([
    ['Europe/London.', 'Europe/London name Europe/London'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires name America/Argentina/Buenos_Aires'],
    ['Europe/London/bread', 'Europe/London name Europe/London'],
    ['Europe/Bread', ''],
    ['Europe / London', 'Europe/London place London'],
    ['Bread/London', 'Europe/London place London'],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('an offset', () => {
  test.each([
    ['UTC+2', 'Etc/GMT-2 offset UTC+2'],
    ['GMT-05:00', 'Etc/GMT+5 offset GMT-05:00'],
    ['GMT –5', 'Etc/GMT+5 offset GMT –5'],
    ['UTC±0', 'UTC offset UTC±0'],
    ['UTC+00:00', 'UTC offset UTC+00:00'],
    ['UTC-00:00', 'UTC offset UTC-00:00'],
    ['UTC+0530', 'Asia/Kolkata offset UTC+0530'],
    ['UTC+05:30', 'Asia/Kolkata offset UTC+05:30'],
    ['UTC+14', 'Etc/GMT-14 offset UTC+14'],
    ['(UTC-05:00) Eastern Time', 'America/New_York name UTC-05:00) Eastern Time'],
    ['(UTC+01:00) Berlin', 'Europe/Berlin name UTC+01:00) Berlin'],
    ['(UTC+01:00) Europe/Berlin', 'Europe/Berlin name UTC+01:00) Europe/Berlin'],
    ['(UTC+01:00) bread', 'Etc/GMT-1 offset UTC+01:00'],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('a zone’s name', () => {
  test.each([
    ['London time', 'Europe/London name London time'],
    ['Eastern Standard Time', 'America/New_York name Eastern Standard Time'],
    ['Eastern time - US & Canada', 'America/New_York name Eastern time'],
    ['Central European Time - Madrid', 'Europe/Madrid name Central European Time - Madrid'],
    ['Eastern bread', ''],
    ['all times are Pacific', 'America/Los_Angeles name times are Pacific'],
    ['time zone: Berlin', 'Europe/Berlin name time zone: Berlin'],
    ['heure de Paris', 'Europe/Paris name heure de Paris'],
    ['hora peninsular', 'Europe/Madrid name hora peninsular'],
    ['une heure et demie', ''],
    ['bread Berlin', 'Europe/Berlin place Berlin'],
    ['bread berlin', ''],
    ['3 PM Mountain', 'America/Denver name Mountain'],
    ['15:00 (Pacific)', 'America/Los_Angeles name Pacific'],
    ['we Pacific', ''],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toBe(zones)
  })
})

describe('letters of a zone', () => {
  test.each([
    ['CET', 'CET'],
    ['cet', ''],
    ['10:00 cet', 'cet'],
    ['10:00, EST', 'EST'],
    ['10:00 (EST)', 'EST'],
    ['10 am EST', 'EST'],
    ['we EST', ''],
    ['10:00 est', 'est'],
    ['10:00 Z', ''],
    ['EST5EDT', 'EST5EDT'],
    ['time zone: EST', 'time zone: EST'],
  ])('count in “%s”: “%s”', (text, letters) => {
    const found = recogniseZones(tokensOf(text)).filter(({ how }) => how === 'abbreviation' || how === 'name')
    expect(found.map(({ start, end }) => text.slice(start, end)).join()).toBe(letters)
  })

  test('that are shared mean the own zone, unless something points at another', () => {
    const [open] = recogniseZones(tokensOf('10:00 IST'))
    const choices = open ? [open.zone, ...open.alternatives] : []
    expect(choices.length).toBeGreaterThan(1)
    for (const own of choices) {
      const [found] = recogniseZones(tokensOf('10:00 IST'), own)
      expect(found?.zone).toBe(own)
      expect([...(found?.alternatives ?? [])].sort()).toEqual(choices.filter((zone) => zone !== own).sort())
    }
    expect(recogniseZones(tokensOf('10:00 IST, Dublin'), 'Asia/Kolkata')[0]?.zone).toBe('Europe/Dublin')
  })
})

describe('a zone by where one is', () => {
  test.each([
    ['Providence, RI 02903', 'America/New_York postcode RI 02903'],
    ['VIC 3058', 'Australia/Melbourne postcode VIC 3058'],
    ['ON K1P 6L2', 'America/Toronto postcode ON K'],
    ['RI 0290', ''],
    ['+44 20 7946 0000', 'Europe/London phone +44'],
    ['+353 1 234 5678', 'Europe/Dublin phone +353'],
    ['+ 44 20 7946 0000', ''],
    ['44 20 7946 0000', ''],
  ])('“%s” is “%s”', (text, zones) => {
    expect(told(text)).toContain(zones)
    if (zones === '') expect(told(text)).toBe('')
  })
})

describe('a calendar’s name', () => {
  test.each([
    ['Z', 'UTC'],
    ['GMT', 'UTC'],
    [' "UTC" ', 'UTC'],
    ['Europe/London', 'Europe/London'],
    ["'W. Europe Standard Time'", 'Europe/Berlin'],
    ['eastern', 'America/New_York'],
    ['bread', undefined],
    ['', undefined],
  ])('%j is %s', (name, zone) => {
    expect(zoneOfName(name)).toBe(zone)
  })
})
