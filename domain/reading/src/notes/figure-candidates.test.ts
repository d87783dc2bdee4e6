import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureCandidate, figureCandidates } from './figure-candidates.ts'
import { figureFacts } from './figure-facts.ts'
import { noteLines } from './line-features.ts'

function candidatesOn(text: string, posting: string[] = []): FigureCandidate[] {
  const day = plainDate('2026-05-20')
  const input = { today: day, interviewedOn: day, people: [], stories: [], cv: [], posting, lines: [text] }
  const lines = noteLines(input)
  const facts = figureFacts(input, lines)
  return lines.flatMap((line) => figureCandidates(line, facts))
}
const valuesOn = (text: string, posting?: string[]) =>
  candidatesOn(text, posting).map(({ amount, date }) => date ?? amount?.amount)

describe('days and months', () => {
  test.each([
    ['a day', 'start 4 September', ['2026-09-04']],
    ['a day without its month', 'back on the 15th', ['2026-06-15']],
    ['a month', 'start in September', ['2026-09']],
    ['a month of a year', 'start in March 2027', ['2027-03']],
    ['a weekday', 'start on Friday', []],
    ['a week', 'start next week', []],
    ['a week told by its first day', 'start in the week of 7 September', [7]],
    ['a span', 'start in 6 weeks', [6]],
    ['a day that is not that weekday', 'start Friday 2 June', [2]],
    ['a number just before a day', 'room 12 Friday 4 September', [12, '2026-09-04']],
    ['a number just behind a day', 'on Friday 4 September twelve came', ['2026-09-04', 12]],
    ['two days of one month', 'free 1 and 2 June', ['2026-06-01']],
    ['two days', 'from 3 June to 5 July', ['2026-06-03', '2026-07-05']],
  ])('%s', (_, text, wanted) => {
    expect(valuesOn(text)).toEqual(wanted)
  })

  test('a date covers its own words, and its numbers are no amounts', () => {
    expect(candidatesOn('pay 31, start 4 September 2026, 12 beds')).toMatchObject([
      { from: 1, to: 2, date: null, amount: { amount: 31 } },
      { from: 4, to: 7, date: '2026-09-04', amount: null },
      { date: null, amount: { amount: 12 } },
    ])
  })

  test('whether the day comes first is told by the currency, else the day still to come is meant', () => {
    expect(valuesOn('start 6/3/2026', ['£45,000 a year'])).toEqual(['2026-03-06'])
    expect(valuesOn('start 6/3/2026', ['USD 45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 6/3/2026', ['$45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 3/6/2026', ['$45,000 a year'])).toEqual(['2026-06-03'])
    expect(valuesOn('start 3/6/2026', ['USD 45,000 a year'])).toEqual(['2026-03-06'])
  })
})

describe('numbers', () => {
  test('are all there in order, up to twenty-four', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 40 })
    fc.assert(
      fc.property(numbers, (wanted) => {
        expect(valuesOn(wanted.map((number) => `said ${number};`).join(' '))).toEqual(wanted.slice(0, 24))
      }),
    )
  })

  test('ordinals are none, and signs are read as the currency posted', () => {
    expect(valuesOn('2nd of 5 rounds')).toEqual([5])
    expect(candidatesOn('$48k', ['AUD 45,000 a year'])[0]?.amount?.unit).toBe('AUD')
    expect(candidatesOn('$48k')[0]?.amount?.unit).toBe('USD')
  })
})
