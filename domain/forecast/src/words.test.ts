import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceAndRangeWords, chanceWords, rangeWords } from './chance-words.ts'
import { dateWords } from './date-words.ts'
import { type Forecast, forecast } from './forecast.ts'
import type { ForecastRequest } from './request.ts'
import { standingSentence } from './standing-sentence.ts'
import { afterSilence, plainRequest, requests, requestWith } from './testing/requests.ts'

describe('words for a chance', () => {
  test.each([
    [0, 'less than 1 in 100'],
    [0.0099, 'less than 1 in 100'],
    [0.02, 'about 1 in 50'],
    [0.05, 'about 1 in 20'],
    [0.08, 'about 1 in 10'],
    [0.149, 'about 1 in 10'],
    [0.15, 'about 2 in 10'],
    [0.3, 'about 3 in 10'],
    [0.5, 'about 5 in 10'],
    [0.92, 'about 9 in 10'],
    [0.95, 'about 19 in 20'],
    [0.98, 'about 49 in 50'],
    [0.995, 'more than 99 in 100'],
    [1, 'more than 99 in 100'],
  ])('OD21 are natural frequencies: %d', (chance, words) => {
    expect(chanceWords(chance)).toBe(words)
  })

  test.each([
    [0.17, 0.44, 'between 2 and 4 in 10'],
    [0.26, 0.34, 'about 3 in 10'],
    [0.02, 0.17, 'between 1 in 50 and 2 in 10'],
    [0.001, 0.06, 'up to 1 in 20'],
    [0.001, 0.002, 'less than 1 in 100'],
    [0.8, 0.97, 'between 8 in 10 and 49 in 50'],
    [0.8, 0.999, 'at least 8 in 10'],
  ])('OD21 name both ends of a range: %d to %d', (low, high, words) => {
    expect(rangeWords(low, high)).toBe(words)
  })

  test('OD21 are the same for the same number, alone or at the end of a range', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        const [from, to] = [chanceWords(low), chanceWords(high)]
        const words = rangeWords(low, high)
        if (from === to) expect(words).toBe(from)
        else if (words.startsWith('anything')) expect([from, to]).toEqual(['less than 1 in 100', 'more than 99 in 100'])
        else if (words.startsWith('up to ')) expect(`about ${words.slice(6)}`).toBe(to)
        else if (words.startsWith('at least ')) expect(`about ${words.slice(9)}`).toBe(from)
        else {
          const [, first = '', second = ''] = /^between (.+) and (.+)$/.exec(words) ?? []
          expect(`about ${second}`).toBe(to)
          const alone = first.includes(' in ') ? first : first + second.slice(second.indexOf(' in '))
          expect(`about ${alone}`).toBe(from)
        }
        expect(chanceAndRangeWords(low, low, high, 'now').startsWith(`${from} now`)).toBe(true)
      }),
    )
  })

  test('OD21 never say less for more, and are refused for what is no chance', () => {
    const rank = (chance: number) => {
      const [, count = '', of = ''] = /(\d+) in (\d+)/.exec(chanceWords(chance)) ?? []
      return Number(count) / Number(of)
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)))
        },
      ),
    )
    expect(() => chanceWords(1.01)).toThrow(RangeError)
    expect(() => rangeWords(Number.NaN, 1)).toThrow(RangeError)
  })
})

describe('words for a date', () => {
  test.each([
    ['2026-12-01', 'today'],
    ['2026-12-02', 'tomorrow'],
    ['2026-12-03', 'Thursday'],
    ['2026-12-07', 'Monday'],
    ['2026-12-08', 'the 8th'],
    ['2026-12-12', 'the 12th'],
    ['2026-12-22', 'the 22nd'],
    ['2026-12-23', 'the 23rd'],
    ['2026-12-31', 'the 31st'],
    ['2027-01-12', '12 January'],
    ['2028-01-12', '12 January 2028'],
    ['2026-11-30', '30 November'],
    ['2024-02-29', '29 February 2024'],
  ])('OD21 are those one uses on 1 December 2026: %s', (date, words) => {
    expect(dateWords(plainDate(date), plainDate('2026-12-01'))).toBe(words)
  })
})

const told = (request: ForecastRequest): Forecast => {
  const result = forecast(request)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const sentence = (request: ForecastRequest) => standingSentence(told(request), request.today)

describe('the first sentence', () => {
  test('OD24 says where one stands, the chance, its range and when an answer comes', () => {
    expect(sentence(plainRequest)).toBe(
      'Not yet. About 3 in 10 today, between 2 and 4; an answer most likely between the 8th and the 18th.',
    )
    expect(sentence(requestWith({ evidence: ['written-offer-terms'] }))).toMatch(
      /^All but certain\. About 19 in 20 today, /,
    )
    expect(sentence(requestWith({ finalists: 2 }))).toMatch(
      /^Not yet, but more likely than not\. About 6 in 10 today, between 5 and 8;/,
    )
    expect(sentence(afterSilence(30))).toMatch(
      /^Not yet, and unlikely\. .*; if an answer still comes, most likely between/,
    )
    expect(sentence(afterSilence(90))).toMatch(/^Very unlikely\. Less than 1 in 100 today;/)
  })

  test('OD24 is a sentence for every forecast', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(sentence(request)).toMatch(/^[A-Z][a-z ,]+\. (About|Less than|More than) \d+ in \d+ today[^;]*; .+\.$/)
      }),
      { numRuns: 40 },
    )
  })
})
