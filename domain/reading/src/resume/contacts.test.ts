import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksIn, phonesIn, placeOf } from './contacts.ts'

const phones = (text: string) =>
  phonesIn(tokensOf(text)).map((run) => text.slice(run[0]?.start, run.at(-1)?.end))

describe('telephone numbers', () => {
  test.each([
    ['07700 900412 | a@b.org', ['07700 900412']],
    ['Pleasantville, CA 94588 (555) 123-4567', ['(555) 123-4567']],
    ['+44 7700 900217', ['+44 7700 900217']],
    ['Tel: +49 (0)341 555-0110 / Fax', ['+49 (0)341 555-0110']],
    ['212.555.0163', ['212.555.0163']],
    ['2019 - 2021', []],
    ['Raised £400', []],
  ])('%s', (text, found) => {
    expect(phones(text)).toEqual(found)
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
])('addresses on the web: %s', (text, found) => {
  expect(linksIn(text)).toEqual(found)
})

describe('places', () => {
  test.each([
    ['Truro, Cornwall TR1 2XN', { postalCode: 'TR1 2XN', city: 'Truro', region: 'Cornwall' }],
    ['Austin, TX 78704', { postalCode: '78704', city: 'Austin', region: 'TX' }],
    ['Bengaluru, India', { city: 'Bengaluru', countryCode: 'IN' }],
    ['25813 Husum', { postalCode: '25813', city: 'Husum' }],
    ['Geelong VIC', { city: 'Geelong', region: 'VIC' }],
    [
      '12 rue des Tanneurs, 35000 Rennes',
      { address: '12 rue des Tanneurs', postalCode: '35000', city: 'Rennes' },
    ],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toEqual(place)
  })

  test('any words give a place without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => typeof placeOf(text) === 'object'))
  })
})
