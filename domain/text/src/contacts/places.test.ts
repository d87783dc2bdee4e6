import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { placesIn } from './contacts.ts'

const places = (text: string): string[] => placesIn(readDocument(text)).map(({ text: own }) => own)

const name = fc.constantFrom('Canal', 'Kestrel', 'Dock', 'Tannery', 'Ferry', 'Chapel', 'Mill', 'Orchard')
const city = fc.constantFrom('Wakefield', 'Leeds', 'Hull', 'Athlone', 'Bozeman', 'Umeå', 'Gent')
const number = fc.integer({ min: 1, max: 299 })

/** Addresses as several countries write them. */
const british = fc.tuple(number, name, city).map(([at, road, town]) => `${at} ${road} Road, ${town} WF1 2AB`)
const american = fc.tuple(number, name, city).map(([at, road, town]) => `${at} ${road} St, ${town}, MT 59715`)
const german = fc.tuple(number, name, city).map(([at, road, town]) => `${road}straße ${at}, 70565 ${town}`)
const dutch = fc.tuple(number, name, city).map(([at, road, town]) => `${road}kade ${at}, 1018 KB ${town}`)
const french = fc.tuple(number, name, city).map(([at, road, town]) => `${at} rue ${road}, 75011 ${town}`)
const spanish = fc.tuple(number, name, city).map(([at, road, town]) => `Calle ${road} ${at}, 28013 ${town}`)
const italian = fc.tuple(number, name, city).map(([at, road, town]) => `Via ${road} ${at}, 20144 ${town}`)
const any = fc.oneof(british, american, german, dutch, french, spanish, italian)

describe('an address', () => {
  test('is found whole on a line of its own, in any of the countries', () => {
    fc.assert(
      fc.property(any, (address) => {
        expect(places(`Where:\n\n${address}\n\nSee you then.`)).toContain(address)
      }),
    )
  })

  test('ends where the next sentence begins, and goes on over a dash that is set apart', () => {
    fc.assert(
      fc.property(fc.oneof(british, american), (address) => {
        expect(places(`We are at ${address}. Parking is free.`)).toEqual([address])
        const [street = '', town = ''] = address.split(', ')
        expect(places(`We are at ${street} - ${town}. Parking is free.`)).toEqual([`${street} - ${town}`])
      }),
    )
  })

  test('is found within a sentence', () => {
    fc.assert(
      fc.property(any, (address) => {
        expect(places(`please come to ${address}, and bring a friend.`).some((place) => place.includes(address))).toBe(
          true,
        )
      }),
    )
  })

  test('may run over several lines', () => {
    fc.assert(
      fc.property(number, name, city, (at, road, town) => {
        const found = places(`Come to:\n\n${road} House\n${at} Station Road\n${town}\nGL2 2AT\n\nThanks`)
        expect(found).toContain(`${road} House ${at} Station Road ${town} GL2 2AT`)
      }),
    )
  })

  test('has no part in the lines before and after it, nor in their labels', () => {
    fc.assert(
      fc.property(any, (address) => {
        const text = `Interview with Brightpath: Data Engineer\nLocation: ${address}\nGuests\nDana Cole`
        expect(places(text)).toContain(address)
        expect(places(`Pacific Time\nLocation\n${address}\nGuests\nDana Cole`)).toContain(address)
      }),
    )
  })

  test('does not go on over an empty line', () => {
    fc.assert(
      fc.property(any, (address) => {
        const text = `Dear Mr Cole,\n\n${address}\n\nRegards\nDana Cole\nBrightpath House`
        expect(places(text)).toContain(address)
      }),
    )
  })

  test('takes the building before it along', () => {
    fc.assert(
      fc.property(british, (address) => {
        expect(places(`Place: Boardroom B, ${address}`)).toContain(`Boardroom B, ${address}`)
      }),
    )
  })

  test('says what it is known by', () => {
    const [found] = placesIn(readDocument('Unit 4, Canal Road, Wakefield WF1 2AB'))
    expect(found?.signs).toEqual(expect.arrayContaining(['building', 'street', 'postcode']))
  })

  test('is not made of what has neither street, postcode nor building', () => {
    for (const text of [
      'Kind regards, Jane',
      'Monday, Tuesday or Friday',
      'Gareth Pugh, Amina Yusuf',
      'We look forward, Sam',
    ])
      expect(places(text), text).toEqual([])
  })

  test('has its offsets in the text', () => {
    fc.assert(
      fc.property(any, (address) => {
        const document = readDocument(`When: Monday\nWhere: ${address}\nBring: ID`)
        for (const place of placesIn(document))
          expect(document.text.slice(place.start, place.end).replace(/\s+/g, ' ')).toBe(place.text)
      }),
    )
  })
})

test('hostile texts take no long time', () => {
  for (const run of [', ', 'A ', 'A, ', '1 Road, ', '(', 'street ', '12345 ', '😀', '‏א', 'Unit 4, ']) {
    const text = run.repeat(Math.ceil(100_000 / run.length))
    const began = performance.now()
    placesIn(readDocument(text))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
