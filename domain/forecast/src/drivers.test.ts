import { plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Forecast, forecast } from './forecast.ts'
import type { ForecastRequest } from './request.ts'
import { shapleyValues } from './shapley.ts'
import { afterSilence, requests, requestWith } from './testing/requests.ts'

const told = (request: ForecastRequest): Forecast => {
  const result = forecast(request, { draws: 100 })
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** The definition, over all orders. */
const slowShapley = (players: number, worth: (set: number) => number): number[] => {
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]))
  const all = orders(Array.from({ length: players }, (_, player) => player))
  const sums = new Array<number>(players).fill(0)
  for (const order of all) {
    let set = 0
    for (const player of order) {
      const before = worth(set)
      set |= 2 ** player
      sums[player] = (sums[player] ?? 0) + (worth(set) - before) / all.length
    }
  }
  return sums
}

describe('fair shares', () => {
  test('OD17 are the average over all orders', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 32, maxLength: 32 }),
        (players, worths) => {
          const worth = (set: number) => worths[set] ?? 0
          const expected = slowShapley(players, worth)
          const found = shapleyValues(players, worth)
          expect(found.length).toBe(players)
          for (const [at, value] of found.entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 9)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('drivers', () => {
  test('OD17 begin with the base rate, and their points add up to the chance of an offer', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { drivers, eventualOffer } = told(request)
        expect(drivers[0]?.evidence).toBe('base-rate')
        expect(drivers.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 * eventualOffer.p, 8)
        expect(new Set(drivers.map(({ evidence }) => evidence)).size).toBe(drivers.length)
        for (const { words, ratio, points } of drivers) {
          expect(words).toMatch(/^[A-Z0-9].*\.$/)
          expect(ratio > 0 && Number.isFinite(points)).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })

  test('OD17 point the way their ratio does', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { ratio, points, evidence } of told(request).drivers) {
          if (evidence === 'base-rate' || Math.abs(points) < 1e-6) continue
          expect(points > 0).toBe(ratio > 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('OD17 name every fact there is', () => {
    const { drivers } = told(
      afterSilence(20, {
        finalists: 3,
        promisedBy: plainDate('2026-12-11'),
        evidence: ['references-requested', 'thank-you-sent'],
        record: [{ forecast: 0.3, outcome: 'rejection' }],
      }),
    )
    expect(drivers.map(({ evidence }) => evidence)).toEqual([
      'base-rate',
      'final-round',
      'finalists',
      'references-requested',
      'thank-you-sent',
      'silence',
      'promised-date',
      'own-record',
    ])
    expect(drivers.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('3 are in the running: raises the chance by about'),
        expect.stringContaining('Nothing heard for 14 working days: lowers the chance by about'),
        expect.stringContaining('Waiting counts only from the promised date, 11 December'),
        expect.stringContaining('Your own record, 0 offers from 1 outcome: lowers the chance by about 1 point'),
      ]),
    )
  })

  test('OD17 say of a date still to come that silence until then says nothing', () => {
    const { drivers } = told(afterSilence(8, { promisedBy: plainDate('2026-12-17') }))
    const [silence, promise] = ['silence', 'promised-date'].map((id) => drivers.find(({ evidence }) => evidence === id))
    expect(Math.abs((silence?.points ?? 0) + (promise?.points ?? 0))).toBeLessThan(0.5)
    expect(promise?.words).toContain('by the 17th, so silence until then says nothing: gives back about')
  })
})

describe('unknowns', () => {
  test('OD18 are the two facts that would move the chance most, the first more', () => {
    const { unknowns } = told(requestWith({ finalRound: null }))
    expect(unknowns.map(({ fact }) => fact)).toEqual(['finalists', 'final-round'])
    const [first] = unknowns
    expect(first?.from.p).toBeCloseTo(told(requestWith({ finalRound: null, finalists: 6 })).eventualOffer.p, 12)
    expect(first?.to.p).toBeCloseTo(told(requestWith({ finalRound: null, finalists: 2 })).eventualOffer.p, 12)
  })

  test('OD18 are never what is known already, and never more than two', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { unknowns } = told(request)
        expect(unknowns.length).toBeLessThanOrEqual(2)
        const facts = unknowns.map(({ fact }) => fact)
        if (request.finalists !== null) expect(facts).not.toContain('finalists')
        if (request.finalRound !== null) expect(facts).not.toContain('final-round')
        for (const id of request.evidence) expect(facts).not.toContain(id)
        const moves = unknowns.map(({ from, to }) => Math.abs(to.p - from.p))
        expect(moves).toEqual(moves.toSorted((one, other) => other - one))
        for (const { from, to } of unknowns) expect(from.p).toBeLessThanOrEqual(to.p + 1e-12)
      }),
      { numRuns: 60 },
    )
  })
})
