import type { Outcome } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forecast } from './forecast.ts'
import { recordWeights } from './own-record.ts'
import { mean } from './spread.ts'
import { requests, requestWith } from './testing/requests.ts'

const recordOf = (offers: number, others: number, chance = 0.3) => [
  ...Array.from({ length: offers }, () => ({ forecast: chance, outcome: 'offer' as const })),
  ...Array.from({ length: others }, () => ({ forecast: chance, outcome: 'rejection' as const })),
]

const told = (record: { forecast: number; outcome: Outcome }[]) => {
  const result = forecast(requestWith({ record }), { draws: 200 })
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const offerAfter = (offers: number, others: number) => told(recordOf(offers, others)).eventualOffer.p

describe('a person’s own record', () => {
  test('OD13 hardly moves the chance while it is short', () => {
    const base = offerAfter(0, 0)
    expect(Math.abs(offerAfter(0, 1) - base)).toBeLessThan(0.015)
    expect(Math.abs(offerAfter(1, 0) - base)).toBeLessThan(0.03)
    expect(Math.abs(offerAfter(0, 3) - base)).toBeLessThan(0.04)
    expect(Math.abs(offerAfter(1, 2) - base)).toBeLessThan(0.01)
  })

  test('OD13 comes near the person’s own rate when it is long', () => {
    expect(Math.abs(offerAfter(500, 500) - 0.5)).toBeLessThan(0.04)
    expect(Math.abs(offerAfter(150, 850) - 0.15)).toBeLessThan(0.03)
    expect(Math.abs(offerAfter(3000, 7000) - 0.3)).toBeLessThan(0.02)
  })

  test('OD13 raises the chance with every offer and lowers it with every other outcome', () => {
    const longer = fc.record({ forecast: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(requests, longer, (request, { forecast: chance }) => {
        const after = (outcome: Outcome) => {
          const record = [...request.record, { forecast: chance, outcome }]
          const result = forecast({ ...request, record }, { draws: 100 })
          return result.ok ? result.value.eventualOffer.p : Number.NaN
        }
        const before = after('withdrawn')
        expect(after('offer')).toBeGreaterThanOrEqual(before - 1e-12)
        for (const outcome of ['rejection', 'hold', 'silence'] as const) {
          expect(after(outcome)).toBeLessThanOrEqual(before + 1e-12)
        }
        expect(after('further-round')).toBe(before)
      }),
      { numRuns: 40 },
    )
  })

  test('OD13 is weighed relative to an average of 1, however long', () => {
    for (const record of [[], recordOf(3, 9), recordOf(0, 5000, 0.9)]) {
      expect(mean(recordWeights(record))).toBeCloseTo(1, 10)
    }
    expect(recordWeights([]).every((weight) => weight === 1)).toBe(true)
  })

  test('OD13 is kept out of the chance that later records are made of', () => {
    const base = told([])
    const after = told(recordOf(8, 2))
    expect(after.withoutRecord).toBeCloseTo(base.eventualOffer.p, 12)
    expect(base.withoutRecord).toBe(base.eventualOffer.p)
  })
})
