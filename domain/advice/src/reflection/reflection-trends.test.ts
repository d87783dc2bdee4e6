import { instant, later, minutes, type Rating, type ReflectionAspect, ratings, seededRandom } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DatedReflection, reflectionTrends } from './reflection-trends.ts'

const first = instant('2026-01-05T10:00:00Z')

const dated = (place: number, rating: Rating | null): DatedReflection => {
  const aspect = { rating, line: '' }
  return {
    at: later(first, minutes(place * 10_000)),
    reflection: {
      interviewId: `interview-${place}`,
      aspects: {
        preparation: { rating: null, line: '' },
        delivery: { rating: null, line: '' },
        answers: { rating: null, line: '' },
        rapport: aspect,
      },
    },
  }
}

const trendOf = (given: readonly (Rating | null)[], aspect: ReflectionAspect = 'rapport') => {
  const trend = reflectionTrends(given.map((rating, place) => dated(place, rating))).find(
    (each) => each.aspect === aspect,
  )
  if (trend === undefined) throw new Error(`no trend of ${aspect}`)
  return trend
}

describe('reflectionTrends', () => {
  test('AD23 with five ratings it says that they are too few, however steady', () => {
    expect(trendOf([1, 2, 3, 4, 5])).toMatchObject({
      n: 5,
      direction: null,
      sentence: 'You rated rapport for 5 interviews, on average 3.0 of 5: too few to say where it is going.',
    })
  })

  test('AD23 a steady rise over six is one, and says n, tau and p', () => {
    expect(trendOf([1, 2, 3, 4, 5, 5])).toMatchObject({
      n: 6,
      direction: 'up',
      sentence:
        'You rated rapport for 6 interviews, on average 3.3 of 5, and rising (Kendall’s tau ' +
        '0.97; by chance as clear less than once in 100).',
    })
    expect(trendOf([5, 4, 4, 3, 2, 1]).direction).toBe('down')
  })

  test('AD23 ups and downs are level', () => {
    expect(trendOf([3, 4, 2, 4, 3, 3, 4])).toMatchObject({
      direction: 'level',
      sentence: 'You rated rapport for 7 interviews, on average 3.3 of 5: no direction that could be told from chance.',
    })
  })

  test('AD23 ratings that never change are level', () => {
    expect(trendOf([4, 4, 4, 4, 4, 4, 4])).toMatchObject({ direction: 'level', mean: 4 })
  })

  test('AD23 n counts the interviews an aspect was rated for, and one is one interview', () => {
    expect(trendOf([null, 4, null])).toMatchObject({ n: 1, mean: 4 })
    expect(trendOf([null, 4, null]).sentence).toContain('for 1 interview,')
    expect(trendOf([3, 4], 'delivery')).toMatchObject({
      n: 0,
      mean: null,
      direction: null,
      sentence: 'You have not rated delivery yet.',
    })
  })

  test('AD23 the order they are given in makes no difference', () => {
    const some = fc.array(fc.constantFrom(null, ...ratings), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.nat(), (given, seed) => {
        const all = given.map((rating, place) => dated(place, rating))
        const random = seededRandom(seed)
        const mixed = all
          .map((each) => ({ each, at: random() }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ each }) => each)
        expect(reflectionTrends(mixed)).toEqual(reflectionTrends(all))
      }),
    )
  })

  test('AD23 where nothing changes a direction is named less than once in ten', () => {
    const random = seededRandom(74)
    let named = 0
    const rounds = 2000
    for (let round = 0; round < rounds; round += 1) {
      const given = Array.from({ length: 8 }, () => ratings[Math.floor(random() * 5)] ?? 3)
      const { direction } = trendOf(given)
      if (direction === 'up' || direction === 'down') named += 1
    }
    expect(named / rounds).toBeLessThan(0.1)
    expect(named / rounds).toBeGreaterThan(0.05)
  })
})
