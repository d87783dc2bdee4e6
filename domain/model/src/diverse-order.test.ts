import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diverseOrder } from './diverse-order.ts'

describe('an order in which likes stand apart', () => {
  const items = fc.array(
    fc.record({
      item: fc.integer({ min: 0, max: 9 }),
      relevance: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 8 },
  )
  const parity = (one: number, other: number) => (one % 2 === other % 2 ? 1 : 0)

  test('has every item once, with scores that never rise', () => {
    fc.assert(
      fc.property(items, fc.double({ min: 0, max: 1, noNaN: true }), (list, discount) => {
        const order = diverseOrder(list, parity, discount)
        expect(order.map(({ item }) => item).sort()).toEqual(list.map(({ item }) => item).sort())
        order.forEach(({ score }, at) => {
          expect(score).toBeLessThanOrEqual(order[at - 1]?.score ?? 1)
          expect(score).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  test('without a discount is that of relevance, equals as they came', () => {
    fc.assert(
      fc.property(items, (list) => {
        const sorted = list.toSorted((one, other) => other.relevance - one.relevance)
        expect(diverseOrder(list, parity, 0).map(({ item }) => item)).toEqual(sorted.map(({ item }) => item))
      }),
    )
  })

  test('puts something different before a better one that is like the first', () => {
    const list = [
      { item: 2, relevance: 0.9 },
      { item: 4, relevance: 0.8 },
      { item: 1, relevance: 0.5 },
      { item: 6, relevance: 0.7 },
    ]
    expect(diverseOrder(list, parity, 0.5)).toEqual([
      { item: 2, score: 0.9 },
      { item: 1, score: 0.5 },
      { item: 4, score: expect.closeTo(0.3, 9) },
      { item: 6, score: expect.closeTo(0.2, 9) },
    ])
    expect(diverseOrder(list, parity, 1).map(({ score }) => score)).toEqual([0.9, 0.5, 0, 0])
  })
})
