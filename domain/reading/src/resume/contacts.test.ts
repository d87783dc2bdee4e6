import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksIn, phonesIn, placeOf } from './contacts.ts'

const phones = (text: string) => phonesIn(tokensOf(text)).map((run) => text.slice(run[0]?.start, run.at(-1)?.end))

describe('telephone numbers', () => {
  test.each([
    ['07700 900412 | a@b.org', ['07700 900412']],
    ['Pleasantville, CA 94588 (555) 123-4567', ['(555) 123-4567']],
    ['+44 7700 900217', ['+44 7700 900217']],
    ['Tel: +49 (0)341 555-0110 / Fax', ['+49 (0)341 555-0110']],
    ['212.555.0163', ['212.555.0163']],
    ['2019 - 2021', []],
    ['2019 2021', []],
    ['Raised £400', []],
    ['2019 555', ['2019 555']],
    ['1850 2021', ['1850 2021']],
    ['+44 7700 900217 +49 341 5550110', ['+44 7700 900217', '+49 341 5550110']],
    ['9458 (555) 123-4567', ['9458 (555) 123-4567']],
    ['10:30 07700 900412 10:45', ['07700 900412']],
    ['1,200 07700 900412', ['07700 900412']],
    ['- / 0511 555 0188 –', ['0511 555 0188']],
    ['(0511) 555 0188)', ['(0511) 555 0188']],
    ['0511 555 0188, 0511 555 0199', ['0511 555 0188', '0511 555 0199']],
  ])('%s', (text, found) => {
    expect(phones(text)).toEqual(found)
  })

  test('have seven to fifteen digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom('', ' ', '-', '/', ' – '), (count, sign) => {
        const digits = '3217654890123456789012'.slice(0, count)
        const text = `${digits.slice(0, -1)}${count > 1 ? sign : ''}${digits.slice(-1)}`
        expect(phones(text)).toEqual(count >= 7 && count <= 15 ? [text] : [])
      }),
    )
  })

  test('a bracket around one is none of it', () => {
    expect(phones('(0511 555 0188)')).toEqual(['0511 555 0188'])
  })

  test('a word before or after changes none', () => {
    const number = fc.constantFrom('07700 900412', '(415) 555-0173', '+91 98450 55512', '0511 555 0188')
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('Phone: ', 'M ', 'Leeds | ', ''),
        fc.constantFrom('', ' | Leeds', ', a@b.org'),
        (own, before, after) => {
          expect(phones(`${before}${own}${after}`)).toEqual([own])
        },
      ),
    )
  })
})

test.each([
  ['linkedin.com/in/ada | ada.example', ['linkedin.com/in/ada', 'ada.example']],
  ['ada@example.org, https://x.io/a.', ['https://x.io/a']],
  ['Node.js and B.Sc. in e.g. maths', []],
  ['WWW.ADA.ZZ HTTP://ADA.ZZ ADA.EXAMPLE', ['WWW.ADA.ZZ', 'HTTP://ADA.ZZ', 'ADA.EXAMPLE']],
  ['ada.example/cv.pdf?a=1', ['ada.example/cv.pdf?a=1']],
  ['com ada_b.com ada.com.zz a/ada.com', []],
  [
    '(a.example)<b.example>;c.example,d.example·e.example•f.example|g.example',
    [...'abcdefg'].map((name) => `${name}.example`),
  ],
  ['ada.example: —b.example–', ['ada.example', 'b.example']],
])('addresses on the web: %s', (text, found) => {
  expect(linksIn(text)).toEqual(found)
})

test('a word of three hundred letters or more is no address', () => {
  const long = (length: number) => `https://${'x'.repeat(length - 8)}`
  expect([linksIn(long(299)).length, linksIn(long(300)).length]).toEqual([1, 0])
})

describe('places', () => {
  test('have the postcode of any country before or behind the city', () => {
    const code = fc.constantFrom(
      ...['SW1A 1AA', 'M1 1AE', 'EC1A1BB', 'K1A 0B1', 'K1A0B1', '1012 AB', '1012AB', '12345-678', '94588-1234'],
      ...['1000-205', '30-001', '8001', '35000', '110001'],
    )
    const forms: ((city: string, postcode: string) => string)[] = [
      (city, postcode) => `${postcode} ${city}`,
      (city, postcode) => `${city} ${postcode}`,
      (city, postcode) => `${city}, ${postcode}`,
      (city, postcode) => `${postcode} | ${city}`,
    ]
    fc.assert(
      fc.property(code, fc.constantFrom('Leeds', 'Rio Claro'), fc.constantFrom(...forms), (postalCode, city, write) => {
        expect(placeOf(write(city, postalCode))).toEqual({ postalCode, city })
      }),
    )
  })

  test('name their country, however it is written', () => {
    const country = fc.constantFrom(
      ...([
        ['U.S.A.', 'US'],
        ['U.K.', 'GB'],
        ['ESPAÑA', 'ES'],
        ['Österreich', 'AT'],
        ['the Netherlands', 'NL'],
      ] as const),
    )
    fc.assert(
      fc.property(country, fc.constantFrom(', ', ' · ', ' | ', '; ', '\t', ' ('), ([name, countryCode], sign) => {
        expect(placeOf(`Rio Claro${sign}${name}`)).toEqual({ city: 'Rio Claro', countryCode })
      }),
    )
  })

  // Every piece that is the country’s name is taken for it.
  test.fails('a city may be called as its country is', () => {
    expect(placeOf('Luxembourg, Luxembourg')).toEqual({ city: 'Luxembourg', countryCode: 'LU' })
  })

  test.each([
    ['Truro, Cornwall TR1 2XN', { postalCode: 'TR1 2XN', city: 'Truro', region: 'Cornwall' }],
    ['Austin, TX 78704', { postalCode: '78704', city: 'Austin', region: 'TX' }],
    ['Bengaluru, India', { city: 'Bengaluru', countryCode: 'IN' }],
    ['25813 Husum', { postalCode: '25813', city: 'Husum' }],
    ['Geelong VIC', { city: 'Geelong', region: 'VIC' }],
    ['Salt Lake City UT, USA', { city: 'Salt Lake City', region: 'UT', countryCode: 'US' }],
    ['Leeds XYZ', { city: 'Leeds XYZ' }],
    ['Dubai, United Arab Emirates', { city: 'Dubai', countryCode: 'AE' }],
    ['Truro, Cornwall, The West, England', { city: 'Truro', region: 'Cornwall, The West', countryCode: 'GB' }],
    ['Flat 3, 12 High Street, Leeds', { address: 'Flat 3, 12 High Street', city: 'Leeds' }],
    ['Portugal', { countryCode: 'PT' }],
    ['1234567 Leeds', { address: '1234567 Leeds' }],
    [', ,', {}],
    ['12 rue des Tanneurs, 35000 Rennes', { address: '12 rue des Tanneurs', postalCode: '35000', city: 'Rennes' }],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toEqual(place)
  })

  test('any words give a place without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => typeof placeOf(text) === 'object'))
  })
})
