import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAtoms } from './date-atoms.ts'
import { periodsIn } from './periods.ts'

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
const month = fc.integer({ min: 1, max: 12 })
const year = fc.integer({ min: 1960, max: 2026 })
const two = (value: number) => String(value).padStart(2, '0')
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
      year,
      month,
      year,
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
