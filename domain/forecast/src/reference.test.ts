import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from './chances.ts'
import { forecast } from './forecast.ts'
import { referenceChances } from './testing/reference.ts'
import { requests, someHolidays } from './testing/requests.ts'

describe('chances', () => {
  test('OD15 agree with numerical integration to 0.005', { timeout: 60_000 }, () => {
    let farthest = 0
    for (const request of fc.sample(requests, { numRuns: 30, seed: 4 })) {
      const result = forecast(request, { holidays: someHolidays, draws: 100 })
      if (!result.ok) throw new Error(result.message)
      const expected = referenceChances(request, someHolidays)
      for (const answer of answers) {
        farthest = Math.max(farthest, Math.abs(result.value.now[answer].p - expected[answer]))
      }
      farthest = Math.max(farthest, Math.abs(result.value.eventualOffer.p - expected.eventualOffer))
    }
    expect(farthest).toBeLessThan(0.005)
  })
})
