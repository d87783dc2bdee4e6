import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAtoms, periodsIn } from './periods.ts'

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

const first = (text: string): [string | null, string | null, boolean] | undefined => {
  const [period] = periodsIn(tokensOf(text), 2026)
  return period === undefined
    ? undefined
    : [period.start, period.single ? 'single' : period.end, !period.single && period.end === null]
}

describe('periods in the precision they are stated in', () => {
  test.each([
    ['Jan 2019 – Present', '2019-01', null, true],
    ['January 2019 to date', '2019-01', null, true],
    ['03/2019 - 06/2021', '2019-03', '2021-06', false],
    ['3.2019–6.2021', '2019-03', '2021-06', false],
    ['01.04.2020 – heute', '2020-04-01', null, true],
    ['2016–2018', '2016', '2018', false],
    ['2016-18', '2016', '2018', false],
    ['2016/17', '2016', '2017', false],
    ['2009-11', '2009', '2011', false],
    ['2019-02', '2019-02', 'single', false],
    ['2019-02 – 2020-11', '2019-02', '2020-11', false],
    ['since 2020', '2020', null, true],
    ['seit 04/2019', '2019-04', null, true],
    ['depuis janvier 2020', '2020-01', null, true],
    ['de mayo de 2018 a junio de 2019', '2018-05', '2019-06', false],
    ['mayo 2018 - actualidad', '2018-05', null, true],
    ['2017 - heden', '2017', null, true],
    ['Summer 2019', '2019', 'single', false],
    ['WS 2019/20', '2019', 'single', false],
    ['June – August 2019', '2019-06', '2019-08', false],
    ["Sept '18 – Mar '20", '2018-09', '2020-03', false],
    ["Sept '98 – Mar '99", '1998-09', '1999-03', false],
    ['15 March 2019 - 2 April 2020', '2019-03-15', '2020-04-02', false],
    ['March 15, 2019', '2019-03-15', 'single', false],
    ['31/12/2019', '2019-12-31', 'single', false],
    ['12/31/2019', '2019-12-31', 'single', false],
    ['2019 –', '2019', null, true],
    ['bis 2020', '2020', 'single', false],
    ['Okt. 2014 bis Sept. 2016', '2014-10', '2016-09', false],
    ['août 2014 à décembre 2015', '2014-08', '2015-12', false],
    ['2011 / 11', '2011-11', 'single', false],
    ['2021/03 – now', '2021-03', null, true],
    ['Sep. 2023  Mar. 2024', '2023-09', '2024-03', false],
    ['July 2020 to till date', '2020-07', null, true],
    ["Apr'21 – Till Date", '2021-04', null, true],
    ['Da ottobre 2019 ad oggi', '2019-10', null, true],
    ["Août 2018 à aujourd'hui", '2018-08', null, true],
    ['De abril de 2018 até ao presente', '2018-04', null, true],
    ['07/2019 – dato', '2019-07', null, true],
    ['June 2013 through August 2015', '2013-06', '2015-08', false],
    ['11-Apr-1995', '1995-04-11', 'single', false],
    ['2009-08', '2009-08', 'single', false],
    ['2009-09', '2009-09', 'single', false],
    ['2009-11-12', '2009-11-12', 'single', false],
    ['2009/11', '2009-11', 'single', false],
    ['2009 11', '2009', 'single', false],
    ['1998-09', '1998-09', 'single', false],
    ['June to 2019', '2019', 'single', false],
    ['2019 – June', '2019', 'single', false],
    ['2019 – Leeds', '2019', 'single', false],
    ['(2019 –)', '2019', null, true],
    ['[2019 -] Leeds', '2019', null, true],
    ['2019 – | Leeds', '2019', null, true],
    ['from 2019', '2019', 'single', false],
    ['2019 – – – 2021', '2019', '2021', false],
    ['2019 – – – – 2021', '2019', 'single', false],
    ['2019 2021', '2019', '2021', false],
    ['2019, 2021', '2019', 'single', false],
  ])('%s', (text, start, end, current) => {
    expect(first(text)).toEqual([start, end, current])
  })

  test('a date that two countries read differently gives its year only', () => {
    expect(first('04/05/2019')).toEqual(['2019', 'single', false])
  })

  test.each(['room 2190', 'call 020 7946 0018', 'grew by 2,019 units', 'version 3.1', 'maybe', 'Mary 12'])(
    '%s holds none',
    (text) => {
      expect(periodsIn(tokensOf(text), 2026)).toEqual([])
    },
  )
})

test.each([
  ['Nurse, since 2019, Leeds', 'since 2019'],
  ['Nurse, from 2019 to 2020, Leeds', 'from 2019 to 2020'],
  ['Nurse, from 2019, Leeds', '2019'],
  ['Nurse (2019 –)', '2019 –'],
  ['Nurse, from 2016-18, Leeds', 'from 2016-18'],
  ['Nurse, 2009-11, Leeds', '2009-11'],
  ['Nurse – 2019', '2019'],
])('in “%s” the words of the period are “%s”', (text, words) => {
  const tokens = tokensOf(text)
  const [{ from = 0, to = 0 } = {}] = periodsIn(tokens, 2026)
  expect(text.slice(tokens[from]?.start, tokens[to - 1]?.end)).toBe(words)
})

test('any dash joins a beginning and an end, or leads nowhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...'-–—−‐~→/'), (dash) => {
      expect(first(`May 2019 ${dash} June 2021`)).toEqual(['2019-05', '2021-06', false])
      expect(first(`May 2019 ${dash}`)).toEqual(['2019-05', null, true])
      expect(first(`2016 ${dash} 18`)).toEqual(['2016', '2018', false])
    }),
  )
})

test('periods one after another are each found, in order', () => {
  const written = fc.constantFrom('2019 – 2020', 'May 2018', 'since 2017', '2016-18', 'June – July 2015', '2014 –')
  fc.assert(
    fc.property(fc.array(written, { maxLength: 5 }), (all) => {
      const bare = (text: string) =>
        periodsIn(tokensOf(text), 2026).map(({ start, end, single }) => [start, end, single])
      expect(bare(all.join(' | '))).toEqual(all.flatMap(bare))
    }),
  )
})

test('every date found is ISO 8601 and stands where it says', () => {
  const piece = fc.constantFrom(
    'Jan',
    '2019',
    '-',
    '–',
    ' ',
    '/',
    '03',
    '.',
    "'",
    '18',
    'to',
    'present',
    'May',
    '31',
    ',',
    'de',
    'since',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ').replace(/ ([/.]) /g, '$1')
      const tokens = tokensOf(text)
      for (const { iso, from, to } of dateAtoms(tokensOf(text), 2026)) {
        expect(from < to && to <= tokens.length).toBe(true)
        if (iso !== null) expect(iso).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
      }
      for (const { from, to } of periodsIn(tokens, 2026)) expect(from < to && to <= tokens.length).toBe(true)
    }),
    { numRuns: 600, seed: 8601 },
  )
})

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const yearOfWork = fc.integer({ min: 1960, max: 2026 })
/** Ways to write the same month. */
const written: ((m: number, y: number) => string)[] = [
  (m, y) => `${months[m - 1]} ${y}`,
  (m, y) => `${months[m - 1]?.slice(0, 3)} ${y}`,
  (m, y) => `${months[m - 1]?.slice(0, 3).toUpperCase()}. ${y}`,
  (m, y) => `${two(m)}/${y}`,
  (m, y) => `${m}/${y}`,
  (m, y) => `${two(m)}.${y}`,
  (m, y) => `${y}/${two(m)}`,
  (m, y) => `${months[m - 1]}, ${y}`,
]

test('however two months are written and joined, they are the same period', () => {
  const form = fc.integer({ min: 0, max: written.length - 1 })
  const join = fc.constantFrom(' – ', ' - ', ' to ', ' until ', '  ', ' — ', ' bis ', ' à ', ' hasta ')
  fc.assert(
    fc.property(
      month,
      yearOfWork,
      month,
      yearOfWork,
      form,
      join,
      fc.constantFrom('', 'Nurse, Loch View, ', '| '),
      (m, y, n, z, at, dash, lead) => {
        const write = written[at]
        if (!write) return
        expect(first(`${lead}${write(m, y)}${dash}${write(n, z)}`)).toEqual([`${y}-${two(m)}`, `${z}-${two(n)}`, false])
      },
    ),
    { seed: 77, numRuns: 500 },
  )
})

test.each(['2019-', 'Jan ', '1/', 'May 2', "'", '20 ', '. ', 'to 2019 ', '12.'])(
  'a hundred kilobytes of %j take a moment',
  (part) => {
    const tokens = tokensOf(part.repeat(Math.ceil(100_000 / part.length)))
    for (const { from, to } of periodsIn(tokens, 2026)) expect(to).toBeGreaterThan(from)
  },
  2_000,
)
