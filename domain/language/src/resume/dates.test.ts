import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAtoms } from './date-atoms.ts'
import { periodsIn, withoutPeriod } from './periods.ts'

const first = (text: string): [string | null, string | null, boolean] | undefined => {
  const [period] = periodsIn(text, 2026)
  return period === undefined
    ? undefined
    : [period.start, period.single ? 'single' : period.end, period.current]
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
  ])('%s', (text, start, end, current) => {
    expect(first(text)).toEqual([start, end, current])
  })

  test('a date that two countries read differently gives its year only', () => {
    expect(first('04/05/2019')).toEqual(['2019', 'single', false])
  })

  test.each(['room 2190', 'call 020 7946 0018', 'grew by 2,019 units', 'version 3.1', 'maybe', 'Mary 12'])(
    '%s holds none',
    (text) => {
      expect(periodsIn(text, 2026)).toEqual([])
    },
  )
})

test('what is left without the period loses its brackets and its length', () => {
  const text = 'Chef (Jan 2019 - Mar 2021) · 2 yrs 3 mos'
  const [period] = periodsIn(text, 2026)
  expect(period && withoutPeriod(text, period).trim()).toBe('Chef')
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
      for (const { iso, from, to } of dateAtoms(text, 2026)) {
        expect(text.slice(from, to)).not.toBe('')
        if (iso !== null)
          expect(iso).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
      }
      for (const { from, to } of periodsIn(text, 2026)) expect(from < to && to <= text.length).toBe(true)
    }),
    { numRuns: 600, seed: 8601 },
  )
})
