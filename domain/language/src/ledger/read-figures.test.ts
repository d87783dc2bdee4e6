import { contradicts, type Figure, sameSubject } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFigures } from './read-figures.ts'

type Short = [subject: string, amount: number, unit: string, upTo?: number]
const figure = ([subject, amount, unit, upTo]: Short): Figure => ({
  subject,
  amount,
  upTo: upTo ?? null,
  unit,
})
const read = (text: string): Figure[] => readFigures(text).map((found) => found.figure)
const only = (text: string): Figure => {
  const [found] = read(text)
  if (!found) throw new Error(`no figure in ${text}`)
  return found
}

describe('figures', () => {
  test.each<[string, Short[]]>([
    ['a team of eight', [['team size', 8, 'people']]],
    ['Half a million parcels a year', [['parcels', 500_000, 'parcels/year']]],
    ['forty per cent of customers', [['customers', 40, '%']]],
    ['Closed 2.5k tickets', [['tickets closed', 2500, 'tickets']]],
    ['Won £1.2m in new business', [['new business won', 1_200_000, 'GBP']]],
    ['two and a half years as a barista', [['experience as barista', 2.5, 'years']]],
    ['three crore in sales', [['sales', 30_000_000, 'sales']]],
    ['a hundred thousand customers', [['customers', 100_000, 'customers']]],
    [
      'Served 220 covers a night on a 30-bed ward',
      [
        ['covers served', 220, 'covers/night'],
        ['beds', 30, 'beds'],
      ],
    ],
    [
      '1 500 invoices processed, 99.6% accuracy',
      [
        ['invoices', 1500, 'invoices'],
        ['accuracy', 99.6, '%'],
      ],
    ],
  ])('LE16 %s', (text, expected) => {
    expect(read(text)).toEqual(expected.map(figure))
  })

  test.each<[string, Short[]]>([
    ['raised the pass rate from 41% to 57%', [['pass rate', 57, '%']]],
    ['cut latency from 800 ms to 120 ms', [['latency', 120, 'ms']]],
    ['food waste fell from 31 kg a day to 15', [['food waste', 15, 'kg/day']]],
    ['Cut deployment time from 2 hours to 12 minutes', [['deployment time', 12, 'minutes']]],
    ['Reduced churn by 12%', [['fall in churn', 12, '%']]],
    ['Sales rose 27 percent', [['rise in sales', 27, '%']]],
    ['a 20% increase in sign-ups', [['rise in sign-ups', 20, '%']]],
    ['sales fell for three years', []],
  ])('LE17 %s', (text, expected) => {
    expect(read(text)).toEqual(expected.map(figure))
  })

  test.each([
    'Worked there since 2019 and until 2022',
    'on 4 December at 9 am, from 10:30',
    'Java 17, ISO 9001, Python 3.11, K8s, R2, N95, COVID-19',
    'scored 4/5, 3 out of 5',
    'level 3, band 6, room 12, question 4',
    'call me on +44 7700 900123 or see https://example.org/42',
    'the second one was one of them',
    'Meet on 2026-11-24 or 24.11.2026',
  ])('LE18 %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    ['a team of eight', 'led 8 engineers'],
    ['Managed 12 direct reports', 'team: 12'],
    ['closed 300 tickets a month', 'Closed over 300 tickets monthly'],
    ['notice is 4 weeks', 'a notice period of 1 month'],
  ])('LE19 “%s” and “%s” can be compared, and agree', (one, other) => {
    expect(sameSubject(only(one), only(other))).toBe(true)
    expect(contradicts(only(one), only(other))).toBe(false)
  })

  test.each<[string, Short]>([
    ['over 200 students', ['students, at least', 200, 'students']],
    ['up to 30% travel', ['travel, at most', 30, '%']],
    ['about 40 calls a day', ['calls, about', 40, 'calls/day']],
    ['100+ customers', ['customers, at least', 100, 'customers']],
  ])('LE19 how a number is meant stays: %s', (text, expected) => {
    expect(only(text)).toEqual(figure(expected))
  })

  test('LE19 parts of a team are not the team', () => {
    expect(sameSubject(only('led 8 engineers and 3 designers'), only('a team of eleven'))).toBe(false)
  })

  test('LE20 another year is another figure', () => {
    const [one, other] = [only('Revenue was £4m in 2023'), only('Revenue was £6m in 2024')]
    expect(one.subject).toBe('revenue in 2023')
    expect(contradicts(one, other)).toBe(false)
  })

  test('LE16 the line is quoted as it stands', () => {
    expect(readFigures('• Led  a team of 8.\n• Wired 140 homes').map(({ quote }) => quote)).toEqual([
      '• Led  a team of 8.',
      '• Wired 140 homes',
    ])
  })

  test('LE14 a run of letters is no unit', () => {
    expect(read(`12 ${'x'.repeat(300)}`)).toEqual([])
  })

  test('LE14 no text makes it throw, and quotes are of the text', () => {
    const parts = fc.constantFrom(
      ...'1 2.5k % £ from to 41 57 team of eight half a million , . - – / : + ~ over weeks notice € lakh\n'.split(
        ' ',
      ),
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((all) => all.join(' ')),
      fc.array(parts).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        for (const { figure: found, quote } of readFigures(text)) {
          expect(text).toContain(quote)
          expect(Number.isFinite(found.amount)).toBe(true)
          expect(found.subject).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})
