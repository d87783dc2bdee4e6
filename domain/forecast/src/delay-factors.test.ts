import { describe, expect, test } from 'vitest'
import { countryDelay, industryDelay } from './delay-factors.ts'
import { forecast } from './forecast.ts'
import { afterSilence, requestWith } from './testing/requests.ts'
import { waitingOf } from './waiting.ts'

const waiting = (country: string | null, industry: string | null) => waitingOf({ country, industry })

describe('the waiting time', () => {
  test('OD12 is longer by the square root of the published factors', () => {
    const usual = waiting('US', null).middle
    expect(Math.exp(waiting('BR', null).middle - usual)).toBeCloseTo(Math.sqrt(39.6 / 23.8), 10)
    expect(Math.exp(waiting('us', 'Government').middle - usual)).toBeCloseTo(Math.sqrt(53.8 / 23.8), 10)
    expect(Math.exp(usual)).toBeCloseTo((8 * 5) / 7, 10)
  })

  test('OD12 has the published spread in all when neither country nor industry is known, and less when they are', () => {
    expect(waiting(null, null).deviation).toBeCloseTo(0.85, 10)
    expect(waiting('DE', null).deviation).toBeLessThan(0.85)
    expect(waiting('DE', 'energy').deviation).toBeLessThan(waiting('DE', null).deviation)
    expect(waiting('ZZ', 'software')).toEqual(waiting(null, null))
  })

  test.each([
    ['Government', 53.8 / 23.8],
    ['federal government, IT', 53.8 / 23.8],
    ['Aerospace & Defence', 32.6 / 23.8],
    ['Oil & Gas', 28.8 / 23.8],
    ['RESTAURANTS', 10.2 / 23.8],
    ['private security', 11.6 / 23.8],
    ['Cyber security', 1],
    ['Hotels', 39.5 / 24.2],
    ['', 1],
    ['  ', 1],
  ])('OD12 recognises %j', (words, factor) => {
    expect(industryDelay(words).factor).toBeCloseTo(factor, 10)
    expect(industryDelay(words).known).toBe(factor !== 1)
  })

  test('OD12 knows countries by their codes, in either case, and Britain by both', () => {
    expect(countryDelay('uk').factor).toBe(countryDelay('GB').factor)
    expect(countryDelay('toString')).toMatchObject({ factor: 1, known: false })
  })

  test('OD12 makes silence weigh less where waiting is longer', () => {
    const offer = (country: string, industry: string) => {
      const result = forecast(afterSilence(14, { country, industry }))
      return result.ok ? result.value.eventualOffer.p : 0
    }
    expect(offer('BR', 'government')).toBeGreaterThan(offer('US', 'energy'))
    expect(offer('US', 'energy')).toBeGreaterThan(offer('IN', 'restaurants'))
  })

  test('OD12 changes nothing on the first day', () => {
    const first = forecast(requestWith({ country: 'BR', industry: 'government' }))
    const other = forecast(requestWith({ country: 'US' }))
    expect(first.ok && first.value.now.offer.p).toBeCloseTo(other.ok ? other.value.now.offer.p : 0, 10)
  })
})
