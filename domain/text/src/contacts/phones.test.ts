import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { phonesIn } from './contacts.ts'

const phones = (text: string): string[] => phonesIn(readDocument(text)).map(({ text: own }) => own)

const digits = (count: number) =>
  fc.array(fc.integer({ min: 2, max: 8 }), { minLength: count, maxLength: count }).map((all) => all.join(''))

/** Numbers as people of several countries write them. */
const british = fc.tuple(digits(3), digits(3)).map(([one, two]) => `01632 ${one} ${two}`)
const mobile = fc.tuple(digits(3), digits(3)).map(([one, two]) => `07${one.slice(0, 2)}0 ${one} ${two}`)
const american = fc.tuple(digits(3), digits(4)).map(([one, two]) => `412-${one}-${two}`)
const bracketed = fc.tuple(digits(3), digits(4)).map(([one, two]) => `(412) ${one}-${two}`)
const german = fc.tuple(digits(3), digits(3)).map(([one, two]) => `+49 30 ${one} ${two}`)
const french = fc.array(digits(2), { minLength: 4, maxLength: 4 }).map((pairs) => `06 ${pairs.join(' ')}`)
const dutch = fc.tuple(digits(3), digits(4)).map(([one, two]) => `+31 20 ${one} ${two}`)
const any = fc.oneof(british, mobile, american, bracketed, german, french, dutch)

const cue = fc.constantFrom('Tel:', 't:', 'Call me on', 'Mobile', 'Telefon:', 'Tél.', 'Direct line', 'Ring')
const plain = (text: string) => text.replace(/\D/g, '')

describe('a telephone number', () => {
  test('is found after a word for it, whichever country wrote it', () => {
    fc.assert(
      fc.property(any, cue, (number, word) => {
        expect(phones(`${word} ${number}`).map(plain)).toEqual([plain(number)])
      }),
    )
  })

  test('is found in a signature between other things', () => {
    fc.assert(
      fc.property(any, (number) => {
        expect(phones(`Jane Doe | Recruiter | ${number} | Acme Ltd`).map(plain)).toEqual([plain(number)])
      }),
    )
  })

  test('does not mind what stands in other lines', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('Kind regards', 'See you at 10.30', 'on 12 March 2026'), (number, line) => {
        const alone = phones(`Tel ${number}`)
        expect(phones(`${line}\n\nTel ${number}\n\n${line}`)).toEqual(alone)
      }),
    )
  })

  test('two in one line are two', () => {
    fc.assert(
      fc.property(german, dutch, (one, two) => {
        expect(phones(`t ${one} / ${two}`).map(plain)).toEqual([plain(one), plain(two)])
      }),
    )
  })

  test('is no date, time, meeting or reference number', () => {
    const others = [
      '12.10.2026',
      '2026-10-12',
      'on 12/10/2026 at 09:30',
      '9.30 - 10.30',
      'Meeting ID: 811 7720 3344',
      'Passcode 442 118',
      'ref ENV/226',
      'R-0048812',
      '£45,000 - £50,000',
      'PE1 5QA',
      '100 seats',
    ]
    for (const text of others) expect(phones(text), text).toEqual([])
  })
})

test('hostile texts take no long time', () => {
  for (const run of ['0 ', '+', '(', '1-', '12 345 ', '+49', '😀', ' ', '9', '٣']) {
    const text = run.repeat(Math.ceil(100_000 / run.length))
    const began = performance.now()
    phonesIn(readDocument(text))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
