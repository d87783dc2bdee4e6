import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAtoms } from './date-atoms.ts'

const dates = (text: string, thisYear = 2026) => dateAtoms(tokensOf(text), thisYear).map(({ iso }) => iso)
/** The words that each date takes. */
const taken = (text: string) => {
  const tokens = tokensOf(text)
  return dateAtoms(tokens, 2026).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}
const two = (value: number) => String(value).padStart(2, '0')

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const lengths = ['long', 'short'] as const
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 31 })
const year = fc.integer({ min: 1940, max: 2049 })
const nameOf = (language: string, length: 'long' | 'short', number: number) =>
  new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(Date.UTC(2001, number - 1, 1))

describe('months by their names', () => {
  const named = fc
    .record({ language: fc.constantFrom(...languages), length: fc.constantFrom(...lengths), number: month })
    .map(({ language, length, number }) => ({ name: nameOf(language, length, number), number }))
  const cased = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  )

  test('in seven languages, in full or shortened, in whatever case, with their year', () => {
    const joint = fc.constantFrom(' ', ', ', ' de ', ' of ', ' del ', '-', '/', " '", '. ’')
    fc.assert(
      fc.property(named, cased, joint, year, ({ name, number }, write, between, of) => {
        const isShort = /['’]/.test(between)
        fc.pre(!isShort || (of > 1970 && of < 2030))
        const text = `${write(name)}${between}${isShort ? two(of % 100) : of}`
        expect(dates(text)).toEqual([`${of}-${two(number)}`])
        expect(taken(text)).toEqual([text])
      }),
    )
  })

  test('with a day before or behind them', () => {
    const forms: ((name: string, date: number) => string)[] = [
      (name, date) => `${date} ${name} `,
      (name, date) => `${date}. ${name} `,
      (name, date) => `${date} de ${name} de `,
      (name, date) => `${date}th of ${name}, `,
      (name, date) => `${date}er ${name} `,
      (name, date) => `${date}° de ${name} del `,
      (name, date) => `${date}-${name}-`,
      (name, date) => `${name.replace('.', '')} ${date}, `,
      (name, date) => `${name.replace('.', '')} ${date}nd, `,
    ]
    fc.assert(
      fc.property(named, day, year, fc.constantFrom(...forms), ({ name, number }, date, of, write) => {
        const text = `${write(name, date)}${of}`
        expect(dates(text)).toEqual([`${of}-${two(number)}-${two(date)}`])
        expect(taken(text)).toEqual([text])
      }),
    )
  })

  test('without a year are months only', () => {
    fc.assert(
      fc.property(named, ({ name, number }) => {
        const [atom] = dateAtoms(tokensOf(name.replace('.', '')), 2026)
        expect(atom).toEqual({ iso: null, monthOnly: two(number), from: 0, to: 1 })
      }),
    )
  })

  test.each([
    ['Apr -19', ['2019-04']],
    ['Apr. -19', ['2019-04']],
    ['Apr - 19', [null]],
    ['June 2019 and July 2020', ['2019-06', '2020-07']],
    ['May 0, 2019', [null, '2019']],
    ['May 32, 2019', [null, '2019']],
  ])('%s', (text, found) => {
    expect(dates(text)).toEqual(found)
  })
})

describe('dates in numbers', () => {
  /** A month of two digits, as years are written before it. */
  const numbered: ((number: number, of: number) => string)[] = [
    (number, of) => `${two(number)}/${of}`,
    (number, of) => `${number}-${of}`,
    (number, of) => `${number}.${of}`,
    (number, of) => `${of}/${two(number)}`,
    (number, of) => `${of}-${two(number)}`,
    (number, of) => `${of}.${two(number)}`,
    (number, of) => `${two(number)}/${two(of % 100)}`,
  ]

  test('a month and a year, whatever stands between', () => {
    const recent = fc.integer({ min: 1980, max: 2030 })
    fc.assert(
      fc.property(month, recent, fc.constantFrom(...numbered), (number, of, write) => {
        expect(dates(write(number, of))).toEqual([`${of}-${two(number)}`])
      }),
    )
  })

  test('a whole date that begins with its year', () => {
    fc.assert(
      fc.property(year, month, day, fc.constantFrom('/', '-'), (of, number, date, sign) => {
        expect(dates([of, two(number), two(date)].join(sign))).toEqual([`${of}-${two(number)}-${two(date)}`])
      }),
    )
  })

  test('a whole date that ends with its year, as far as it has one meaning', () => {
    const number = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(number, number, year, fc.constantFrom('/', '-'), (one, other, of, sign) => {
        const meant = [
          [one, other],
          [other, one],
        ].flatMap(([of = 0, date = 0]) => (of <= 12 ? [`-${two(of)}-${two(date)}`] : []))
        const [only, second = only] = meant
        expect(dates([one, other, of].join(sign))).toEqual([
          only !== undefined && only === second ? `${of}${only}` : String(of),
        ])
      }),
      { numRuns: 300 },
    )
  })

  test('with dots the day stands first', () => {
    fc.assert(
      fc.property(day, month, year, (date, number, of) => {
        expect(dates(`${date}.${number}.${of}`)).toEqual([`${of}-${two(number)}-${two(date)}`])
      }),
    )
  })

  test.each([
    ['5.13.2019', []],
    ['2019.13', []],
    ['13.2019', []],
    ['0.2019', []],
    ['01.04.2020.5', []],
    ['5.10', []],
    ['3/19', []],
    ['2019/3', ['2019']],
    ['03/19/20', []],
    ['00/2019', ['2019']],
    ['13/2019', ['2019']],
    ['2019 - 02', ['2019']],
    ['2019- 02', ['2019']],
    ['2019 -02', ['2019']],
    ['2019-02-00', ['2019-02']],
    ['02190', []],
  ])('%s', (text, found) => {
    expect(dates(text)).toEqual(found)
  })
})

describe('years', () => {
  test('of a working life are years, other numbers of four digits are none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (of) => {
        expect(dates(`about ${of} of`)).toEqual(of >= 1940 && of < 2050 ? [String(of)] : [])
      }),
      { numRuns: 300 },
    )
  })

  test('of two digits are of the last century when they would lie more than six years ahead', () => {
    const short = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(short, fc.integer({ min: 2000, max: 2040 }), (of, thisYear) => {
        const here = 2000 + of
        expect(dates(`'${two(of)}`, thisYear)).toEqual([String(here > thisYear + 6 ? here - 100 : here)])
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ["' 18", []],
    ['18', []],
    ['’18', ['2018']],
    ['‘98', ['1998']],
  ])('of two digits have an apostrophe at them: %s', (text, found) => {
    expect(dates(text)).toEqual(found)
  })

  test.each([
    'Summer 2019',
    'Spring/2019',
    'late summer 2019',
    'WS 2019/20',
    'WS. 2019/20',
    'Q3 2019',
    'Q4. 2019/20',
    'Herbst 2019',
    'printemps 2019',
  ])('have their season or term with them: %s', (text) => {
    expect(dates(`in ${text}`)).toEqual(['2019'])
    expect(taken(`in ${text}`)).toEqual([text.replace('Spring/2019', '2019')])
  })
})

// The quarter is taken for a month: 2019-03.
test.fails('a quarter before a stroke is no month', () => {
  expect(dates('Q3/2019')).toEqual(['2019'])
})

test('a day may have the ordinal sign of Spanish and Portuguese', () => {
  expect(dates('1º de maio de 2019')).toEqual(['2019-05-01'])
})

test.each(['present', 'Today', 'heute', "aujourd'hui", 'en cours', 'In corso', 'till date', 'la fecha'])(
  '“%s” is a date that is not told',
  (text) => {
    const tokens = tokensOf(text)
    expect(dateAtoms(tokens, 2026)).toEqual([{ iso: null, monthOnly: null, from: 0, to: tokens.length }])
  },
)

test('half of a pair of words is no date', () => {
  expect(dates('en fecha, till dawn, cours')).toEqual([])
})

test('words before and after move dates, and change none', () => {
  const piece = fc.constantFrom('March 2019', '2019-02', "'18", 'Q1 2020', '31.12.2019', 'now', '15 May 2020')
  const word = fc.constantFrom('Nurse', 'Loch View', '|', '(', 'x', 'room 12')
  fc.assert(
    fc.property(word, piece, word, piece, (before, one, between, other) => {
      const alone = [one, other].flatMap((text) => dateAtoms(tokensOf(text), 2026))
      const text = `${before} ${one} ${between} ; ${other}`
      expect(dateAtoms(tokensOf(text), 2026).map(({ iso, monthOnly }) => [iso, monthOnly])).toEqual(
        alone.map(({ iso, monthOnly }) => [iso, monthOnly]),
      )
      expect(taken(text)).toEqual([one, other])
    }),
  )
})
