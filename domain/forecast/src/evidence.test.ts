import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combineEvidence, evidenceShares, evidenceThatCounts, ratiosIn } from './evidence-ratio.ts'
import { type EvidenceType, evidenceTypes, softCap } from './evidence-types.ts'
import { type Forecast, forecast } from './forecast.ts'
import { priors } from './priors.ts'
import type { ForecastRequest } from './request.ts'
import { mean } from './spread.ts'
import { plainRequest, requests, requestWith } from './testing/requests.ts'

const told = (request: ForecastRequest, draws = 200): Forecast => {
  const result = forecast(request, { draws })
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const odds = (p: number) => p / (1 - p)
const anyEvidence = fc.subarray(evidenceTypes.map(({ id }) => id))

describe('the table of evidence', () => {
  const table: readonly EvidenceType[] = evidenceTypes

  test('OD26 names a prior for every ratio, and keeps it between its ends', () => {
    const known = new Set<string>(priors.map(({ id }) => id))
    expect(known.size).toBe(priors.length)
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length)
    for (const { source, study, low, ratio, high, note, explains } of table) {
      expect(known.has(source) && (study === null || known.has(study))).toBe(true)
      expect(low).toBeLessThanOrEqual(ratio)
      expect(ratio).toBeLessThanOrEqual(high)
      expect(note).toMatch(/\.$/)
      expect(explains === undefined || table.some(({ id }) => id === explains)).toBe(true)
    }
  })

  test('OD26 has no ratio above the published caps', () => {
    const ratioOf = (id: string) => table.find((type) => type.id === id)?.ratio
    expect(ratioOf('references-requested')).toBe(2)
    expect(ratioOf('wants-to-move-forward')).toBe(2.5)
    expect(ratioOf('still-interviewing-others')).toBe(0.8)
    expect(table.filter(({ soft }) => soft).every(({ ratio }) => ratio <= 1.25 && ratio >= 0.87)).toBe(true)
  })
})

describe('evidence', () => {
  test('OD9 multiplies the odds of an offer after a final round by its ratio on the first day', () => {
    const base = told(plainRequest)
    for (const { id, ratio } of evidenceTypes) {
      const { now } = told(requestWith({ evidence: [id] }))
      const positive = (p: Forecast['now']) => odds(p.offer.p + p.furtherRound.p)
      const [before, after] = [odds(base.now.offer.p), odds(now.offer.p)]
      if (ratio >= 1) expect(after / before).toBeLessThanOrEqual(ratio + 1e-9)
      if (ratio < 20) expect(positive(now) / positive(base.now)).toBeCloseTo(ratio, 6)
    }
  })

  test('OD9 never moves the odds further than its ratio, whatever else is known', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(...evidenceTypes), (request, { id, ratio }) => {
        fc.pre(!request.evidence.includes(id) && id !== 'pay-discussed-required-by-law')
        const before = told(request).eventualOffer.p
        const after = told({ ...request, evidence: [...request.evidence, id] }).eventualOffer.p
        const moved = odds(after) / odds(before)
        expect(moved).toBeGreaterThanOrEqual(Math.min(1, ratio) - 1e-9)
        expect(moved).toBeLessThanOrEqual(Math.max(1, ratio) + 1e-9)
      }),
      { numRuns: 80 },
    )
  })

  test('OD9 counts once, in any order', () => {
    fc.assert(
      fc.property(requests, fc.integer(), (request, by) => {
        const { evidence } = request
        const at = evidence.length === 0 ? 0 : Math.abs(by) % evidence.length
        const turned = [...evidence.slice(at), ...evidence.slice(0, at), ...evidence].reverse()
        expect(told({ ...request, evidence: turned })).toEqual(told(request))
      }),
      { numRuns: 60 },
    )
  })

  test('OD9 keeps all soft signs together between 0.4 and 2.5, in every world', () => {
    fc.assert(
      fc.property(anyEvidence, (ids) => {
        const { soft } = combineEvidence(evidenceThatCounts(ids))
        for (const ratio of ratiosIn(soft)) {
          expect(ratio).toBeGreaterThanOrEqual(softCap.low)
          expect(ratio).toBeLessThanOrEqual(softCap.high)
        }
      }),
    )
    const all = evidenceTypes.filter(({ soft, ratio }) => soft && ratio > 1).map(({ id }) => id)
    const base = odds(told(plainRequest).eventualOffer.p)
    expect(odds(told(requestWith({ evidence: all })).eventualOffer.p) / base).toBeLessThanOrEqual(2.5)
  })

  test('OD9 has the stated ratio as the mean over worlds', () => {
    fc.assert(
      fc.property(anyEvidence, (ids) => {
        for (const ratio of Object.values(combineEvidence(evidenceThatCounts(ids)))) {
          const found = mean(ratiosIn(ratio))
          expect(Math.abs(found / ratio.mean - 1)).toBeLessThan(0.005)
        }
      }),
    )
  })

  test('OD9 brings shares that add up to the shift of log-odds', () => {
    fc.assert(
      fc.property(anyEvidence, (ids) => {
        const types = evidenceThatCounts(ids)
        const { soft, firm, certain } = combineEvidence(types)
        const whole = Math.log(soft.mean * firm.mean * certain.mean)
        expect(evidenceShares(types).reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 10)
      }),
    )
  })

  test('OD9 told because the law asks for it explains itself away', () => {
    const both = told(requestWith({ evidence: ['pay-discussed', 'pay-discussed-required-by-law'] }))
    expect(both.now).toEqual(told(plainRequest).now)
  })

  test.each(['thank-you-sent', 'thank-you-answered', 'follow-up-unanswered'])(
    'OD10 of courtesy changes nothing and says so: %s',
    (id) => {
      fc.assert(
        fc.property(requests, (request) => {
          const without = told({ ...request, evidence: request.evidence.filter((other) => other !== id) })
          const { drivers, basis, ...others } = told({ ...request, evidence: [...request.evidence, id] })
          const { drivers: before, basis: basisBefore, ...expected } = without
          expect(others).toEqual(expected)
          expect(basis).toEqual(expect.arrayContaining(basisBefore))
          const driver = drivers.find(({ evidence }) => evidence === id)
          expect(driver).toMatchObject({ ratio: 1, points: 0 })
          expect(driver?.words).toMatch(/[Cc]ounts nothing/)
          expect(drivers.length).toBe(before.length + 1)
        }),
        { numRuns: 25 },
      )
    },
  )

  test('OD11 that is as good as an offer makes it nearly certain, but not quite, and speaks for no further round', () => {
    for (const id of ['written-offer-terms', 'verbal-offer']) {
      const { eventualOffer, now } = told(requestWith({ evidence: [id] }))
      expect(eventualOffer.p).toBeGreaterThan(0.9)
      expect(eventualOffer.high).toBeLessThan(0.995)
      expect(now.furtherRound.p).toBeLessThan(0.02)
    }
  })

  test('OD25 that is not listed is refused by its name', () => {
    const result = forecast(requestWith({ evidence: ['praised', 'they-smiled'] }))
    expect(result).toMatchObject({ ok: false, code: 'unknown-evidence' })
    expect(result.ok ? '' : result.message).toContain('they-smiled')
  })
})
