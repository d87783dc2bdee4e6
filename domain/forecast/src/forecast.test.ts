import { daysLater, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from './chances.ts'
import { type Forecast, forecast } from './forecast.ts'
import { priors } from './priors.ts'
import type { ForecastRequest } from './request.ts'
import { afterSilence, plainRequest, requests, requestWith, someHolidays } from './testing/requests.ts'

const told = (request: ForecastRequest, draws = 200, seed = 1): Forecast => {
  const result = forecast(request, { draws, seed, holidays: someHolidays })
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const offerOf = (request: ForecastRequest): number => told(request).eventualOffer.p
const odds = (p: number) => p / (1 - p)
const rounding = 1e-12

describe('chances of a second interview', () => {
  test('OD1 after a final round are 30 % for an offer, with 17 to 44 % for one employer', () => {
    const { now, eventualOffer } = told(plainRequest, 4000)
    expect(eventualOffer.p).toBeCloseTo(0.3, 2)
    expect(now.offer.p).toBeCloseTo(0.3, 2)
    expect(Math.abs(now.offer.low - 0.17)).toBeLessThan(0.01)
    expect(Math.abs(now.offer.high - 0.44)).toBeLessThan(0.01)
  })

  test('OD1 when nobody said whether it is final are 40 % for a further round and 24 % for an offer in the end', () => {
    const { now, eventualOffer } = told(requestWith({ finalRound: null }), 4000)
    expect(Math.abs(now.furtherRound.p - 0.4)).toBeLessThan(0.015)
    expect(Math.abs(now.furtherRound.low - 0.25)).toBeLessThan(0.015)
    expect(Math.abs(now.furtherRound.high - 0.55)).toBeLessThan(0.02)
    expect(Math.abs(eventualOffer.p - 0.24)).toBeLessThan(0.01)
    expect(Math.abs(eventualOffer.low - 0.12)).toBeLessThan(0.02)
    expect(Math.abs(eventualOffer.high - 0.4)).toBeLessThan(0.04)
  })

  test.each([
    ['entry', 0.25],
    ['mid', 0.4],
    ['senior', 0.4],
    ['lead', 0.45],
    ['executive', 0.55],
    ['something else', 0.4],
  ])('OD1 for the seniority %j are those of its further round', (seniority, expected) => {
    const { now } = told(requestWith({ finalRound: null, seniority }))
    expect(Math.abs(now.furtherRound.p - expected)).toBeLessThan(0.035)
  })

  test('OD1 share the rest: 8 % of roles held, and of those turned down 35 % never told', () => {
    const { now } = told(plainRequest, 4000)
    const silentShare = now.noAnswer.p / (now.noAnswer.p + now.rejection.p + now.hold.p)
    expect(Math.abs(silentShare - 0.35)).toBeLessThan(0.01)
    expect(Math.abs(now.hold.p / (1 - silentShare) - 0.08)).toBeLessThan(0.01)
  })

  test('OD2 sum to 1, lie within their ranges, and stay between 0 and 1', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { now, eventualOffer, curve, baseRate } = told(request)
        const all = answers.map((answer) => now[answer])
        expect(all.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 10)
        expect(answers.reduce((sum, answer) => sum + baseRate[answer], 0)).toBeCloseTo(1, 10)
        for (const { p, low, high } of [...all, eventualOffer]) {
          expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true)
        }
        for (const { offer, furtherRound, rejection, hold, noAnswer } of curve) {
          expect(offer.p + furtherRound + rejection + hold + noAnswer).toBeCloseTo(1, 10)
        }
        expect(eventualOffer.p).toBeGreaterThanOrEqual(now.offer.p - rounding)
      }),
      { numRuns: 60 },
    )
  })

  test('OD3 among k finalists are 1.4 in k, at most 8 in 10, less the roles held', () => {
    for (const finalists of [1, 2, 3, 4, 6, 10, 40]) {
      const expected = Math.min(0.8, 1.4 / finalists) * 0.915
      expect(Math.abs(offerOf(requestWith({ finalists })) - expected)).toBeLessThan(0.025)
    }
  })

  test('OD3 never rise with more finalists', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), (request, few, more) => {
        const [fewer, others] = [few, few + more].map((finalists) => told({ ...request, finalists }))
        if (fewer === undefined || others === undefined) throw new Error()
        expect(others.eventualOffer.p).toBeLessThanOrEqual(fewer.eventualOffer.p + rounding)
        expect(others.now.offer.p).toBeLessThanOrEqual(fewer.now.offer.p + rounding)
      }),
      { numRuns: 60 },
    )
  })

  test('OD4 fall with every round known to come, and lie between when nobody said', () => {
    const offers = [0, 1, 2, 3, 6].map((rounds) => offerOf(requestWith({ finalRound: null, rounds })))
    expect(offers).toEqual(offers.toSorted((one, other) => other - one))
    const unknown = offerOf(requestWith({ finalRound: null }))
    expect(unknown).toBeLessThan(offers[0] ?? 0)
    expect(unknown).toBeGreaterThan(offers[1] ?? 1)
  })

  test('OD4 are the same whether a round is called final or none is said to come', () => {
    expect(told(requestWith({ finalRound: null, rounds: 0 }))).toEqual(told(requestWith({ rounds: 0 })))
    expect(told(requestWith({ finalRound: false })).now).toEqual(
      told(requestWith({ finalRound: false, rounds: 1 })).now,
    )
  })

  test('OD4 do not depend on the rounds to come when the number left in the running is known', () => {
    const [two, three] = [1, 2].map((rounds) => offerOf(requestWith({ finalRound: false, finalists: 4, rounds })))
    expect(two).toBeCloseTo(three ?? 0, 2)
  })

  test('OD16 are the same with the same seed, and ranges differ by less than 0.025 with another', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 0, max: 2 ** 31 }), (request, seed) => {
        const [one, again, other] = [told(request, 4000, 1), told(request, 4000, 1), told(request, 4000, seed)]
        expect(again).toEqual(one)
        expect(other.eventualOffer.p).toBe(one.eventualOffer.p)
        expect(Math.abs(other.eventualOffer.low - one.eventualOffer.low)).toBeLessThan(0.025)
        expect(Math.abs(other.eventualOffer.high - one.eventualOffer.high)).toBeLessThan(0.025)
      }),
      { numRuns: 25, seed: 16 },
    )
    expect(() => forecast(plainRequest, { draws: 10 })).toThrow(RangeError)
  })
})

describe('silence', () => {
  test.each([
    [3, 0.29],
    [7, 0.26],
    [10, 0.24],
    [14, 0.19],
    [21, 0.12],
    [30, 0.06],
    [45, 0.02],
  ])('OD5 of %i days leaves a chance near that of the worked table, %d', (days, expected) => {
    // Over several weekdays, since the table knows no weekends.
    const offers = [0, 1, 2, 3, 4, 5, 6].map((on) =>
      offerOf(afterSilence(days, { interviewedOn: daysLater(plainDate('2026-06-01'), on) })),
    )
    const mean = offers.reduce((sum, offer) => sum + offer, 0) / offers.length
    expect(Math.abs(mean - expected)).toBeLessThan(0.02)
  })

  test('OD5 never raises the chance of an offer, and moves mass to no answer', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 30 }), (request, more) => {
        const sooner = told(request)
        const later = told({ ...request, today: daysLater(request.today, more) })
        expect(later.eventualOffer.p).toBeLessThanOrEqual(sooner.eventualOffer.p + rounding)
        expect(later.now.noAnswer.p).toBeGreaterThanOrEqual(sooner.now.noAnswer.p - rounding)
      }),
      { numRuns: 100 },
    )
  })

  test('OD6 on weekends and holidays says nothing', () => {
    const friday = plainDate('2026-12-04')
    const after = (today: string) =>
      told(requestWith({ country: 'DE', interviewedOn: plainDate('2026-11-27'), today: plainDate(today) }))
    const saturday = after('2026-12-05')
    expect(after('2026-12-06').now).toEqual(saturday.now)
    expect(after('2026-12-07').now).toEqual(saturday.now)
    expect(after('2026-12-08').now).not.toEqual(saturday.now)
    // 8 December is a holiday here.
    expect(after('2026-12-09').now).toEqual(after('2026-12-08').now)
    expect(saturday.now.offer.p).toBeLessThan(after(friday).now.offer.p)
  })

  test('OD6 today is not over and does not count', () => {
    expect(told(afterSilence(0)).now).toEqual(told(plainRequest).now)
  })

  test('OD7 before a promised date leaves the chance of an offer exactly as it was', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 0, max: 60 }), (request, ahead) => {
        const promisedBy = daysLater(request.today, ahead)
        const before = told({ ...request, promisedBy })
        const first = told({ ...request, promisedBy, today: request.interviewedOn })
        expect(before.eventualOffer.p).toBeCloseTo(first.eventualOffer.p, 12)
        expect(before.now.offer.p).toBeCloseTo(first.now.offer.p, 12)
        expect(before.now.noAnswer.p).toBeGreaterThanOrEqual(first.now.noAnswer.p - rounding)
      }),
      { numRuns: 60 },
    )
  })

  test('OD7 after a promised date lowers the odds by a factor of 0.95 in three working days and 0.8 in a week', () => {
    const promisedBy = plainDate('2027-02-05')
    const after = (today: string) => odds(offerOf(requestWith({ promisedBy, today: plainDate(today) })))
    const before = after('2027-02-05')
    expect(after('2027-02-11') / before).toBeGreaterThan(0.9)
    expect(after('2027-02-11') / before).toBeLessThan(0.97)
    expect(after('2027-02-13') / before).toBeGreaterThan(0.78)
    expect(after('2027-02-13') / before).toBeLessThan(0.88)
  })

  test('OD8 has 46 % of promised dates kept, whatever the news, and nobody who keeps one silent', () => {
    const promisedBy = plainDate('2026-12-11')
    const { now, answerBy } = told(requestWith({ promisedBy }))
    const without = told(plainRequest).now
    expect(now.noAnswer.p / without.noAnswer.p).toBeCloseTo(0.54, 6)
    expect(now.offer.p).toBeCloseTo(without.offer.p, 10)
    expect(answerBy.p10 !== null && answerBy.p10 < promisedBy).toBe(true)
    const passed = told(requestWith({ promisedBy, today: plainDate('2026-12-12') }))
    expect(passed.now.noAnswer.p).toBeCloseTo(without.noAnswer.p, 10)
  })
})

describe('the curve', () => {
  test('OD18 begins today with the chances of now and goes on for sixty days', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { curve, now, eventualOffer } = told(request)
        expect(curve.map(({ day }) => day)).toEqual(
          Array.from({ length: 61 }, (_, ahead) => daysLater(request.today, ahead)),
        )
        const [first] = curve
        expect(first?.offer.p).toBeCloseTo(now.offer.p, 12)
        expect(first?.eventualOffer.p).toBeCloseTo(eventualOffer.p, 12)
        for (const answer of answers) {
          if (answer !== 'offer') expect(first?.[answer]).toBeCloseTo(now[answer].p, 12)
        }
        for (const { offer, eventualOffer: eventual } of curve) {
          for (const { p, low, high } of [offer, eventual]) expect(low <= p && p <= high).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('OD18 agrees with the forecast made on each of its days', () => {
    for (const request of fc.sample(requests, { numRuns: 12, seed: 11 })) {
      const { curve } = told(request, 4000)
      for (const ahead of [1, 9, 25, 60]) {
        const { now, eventualOffer } = told({ ...request, today: daysLater(request.today, ahead) }, 4000)
        const day = curve[ahead]
        if (day === undefined) throw new Error(`no day ${ahead}`)
        expect(day.offer.p).toBeCloseTo(now.offer.p, 10)
        expect(day.noAnswer).toBeCloseTo(now.noAnswer.p, 10)
        expect(Math.abs(day.eventualOffer.low - eventualOffer.low)).toBeLessThan(0.025)
        expect(Math.abs(day.eventualOffer.high - eventualOffer.high)).toBeLessThan(0.025)
      }
    }
  })
})

describe('the dates of an answer', () => {
  test('OD19 come in order, from today on, and are null where an answer may never come', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { answerBy, answerLikely, now } = told(request)
        const dates = [answerBy.p10, answerBy.p50, answerBy.p90]
        const known = dates.filter((date) => date !== null)
        expect(known).toEqual(known.toSorted())
        expect(known.every((date) => date >= request.today)).toBe(true)
        const answered = 1 - now.noAnswer.p
        for (const [at, share] of [0.1, 0.5, 0.9].entries()) {
          if (answered < share) expect(dates[at]).toBeNull()
          if (answered > share + 0.02) expect(dates[at]).not.toBeNull()
        }
        if (answerLikely !== null) expect(answerLikely.from <= answerLikely.to).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('OD19 fall on working days of the country', () => {
    for (const country of ['DE', 'IL']) {
      const { answerBy, answerLikely } = told(requestWith({ country, interviewedOn: plainDate('2026-12-01') }))
      const weekend = country === 'IL' ? [5, 6] : [6, 0]
      for (const date of [answerBy.p10, answerBy.p50, answerLikely?.from, answerLikely?.to]) {
        if (date) expect(weekend).not.toContain(new Date(date).getUTCDay())
      }
    }
  })

  test('OD19 can be today, on the very day promised', () => {
    const today = plainDate('2026-12-11')
    const { answerBy } = told(requestWith({ promisedBy: today, today }))
    expect(answerBy.p10).toBe(today)
  })
})

describe('a request that cannot be', () => {
  test.each<[string, Partial<ForecastRequest>]>([
    ['interview-to-come', { today: plainDate('2026-11-30') }],
    ['promised-before-interview', { promisedBy: plainDate('2026-11-30') }],
    ['dates-too-far-apart', { today: plainDate('2036-12-31') }],
    ['dates-too-far-apart', { promisedBy: plainDate('2206-12-31') }],
    ['impossible-finalists', { finalists: 0 }],
    ['impossible-finalists', { finalists: 2.5 }],
    ['impossible-finalists', { finalists: Number.NaN }],
    ['impossible-rounds', { rounds: -1 }],
    ['impossible-rounds', { rounds: 1, finalRound: true }],
    ['impossible-rounds', { rounds: 0, finalRound: false }],
    ['impossible-record', { record: [{ forecast: 1.2, outcome: 'offer' }] }],
    ['impossible-record', { record: [{ forecast: Number.NaN, outcome: 'offer' }] }],
    ['unknown-evidence', { evidence: ['toString'] }],
  ])('OD25 is refused with one sentence: %s %j', (code, facts) => {
    const result = forecast(requestWith(facts))
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(/^[A-Z].*\.$/)
  })

  test('OD25 is nothing that merely takes long', () => {
    const result = told(requestWith({ interviewedOn: plainDate('2017-01-01'), promisedBy: plainDate('2017-02-01') }))
    expect(result.now.noAnswer.p).toBeGreaterThan(0.99)
    expect(Number.isFinite(result.eventualOffer.low)).toBe(true)
  })
})

describe('the basis', () => {
  test('OD26 names only priors of the table, in its order, and all that drivers rest on', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { basis, drivers } = told(request)
        const ids = priors.map(({ id }) => id)
        expect(basis).toEqual(ids.filter((id) => basis.includes(id)))
        for (const { source, quality, study } of drivers) {
          if (source === 'own-record') continue
          expect(basis).toContain(source)
          expect(priors.find(({ id }) => id === source)?.quality).toBe(quality)
          if (study !== null) expect(basis).toContain(study)
        }
      }),
      { numRuns: 40 },
    )
  })
})
