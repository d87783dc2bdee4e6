import { outcomes } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calibration, wilsonRange } from './calibration.ts'
import { answers, type Chances } from './chances.ts'
import { answerOf, scoreAgainstBase, scoreForecast, skill } from './scoring.ts'

const chances: Chances = { offer: 0.3, furtherRound: 0.1, rejection: 0.3, hold: 0.1, noAnswer: 0.2 }
const even: Chances = { offer: 0.2, furtherRound: 0.2, rejection: 0.2, hold: 0.2, noAnswer: 0.2 }

describe('a score', () => {
  test('OD22 is Brier’s over all answers, and the negative logarithm of the chance of what came', () => {
    const score = scoreForecast(chances, 'offer')
    expect(score?.brier).toBeCloseTo(0.49 + 0.01 + 0.09 + 0.01 + 0.04, 12)
    expect(score?.log).toBeCloseTo(-Math.log(0.3), 12)
    expect(scoreForecast(chances, 'silence')?.log).toBeCloseTo(-Math.log(0.2), 12)
  })

  test('OD22 is there for every outcome but a withdrawal', () => {
    for (const outcome of outcomes) {
      expect(scoreForecast(chances, outcome) === null).toBe(outcome === 'withdrawn')
      expect(answerOf(outcome) === null).toBe(outcome === 'withdrawn')
      expect(scoreAgainstBase(chances, even, outcome) === null).toBe(outcome === 'withdrawn')
    }
  })

  test('OD22 is on average best for whoever says what is true', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
    const toChances = (values: number[]): Chances => {
      const total = values.reduce((sum, value) => sum + value, 0)
      const [offer = 0, furtherRound = 0, rejection = 0, hold = 0, noAnswer = 0] = values.map((value) => value / total)
      return { offer, furtherRound, rejection, hold, noAnswer }
    }
    fc.assert(
      fc.property(weights, weights, (one, other) => {
        const [truth, claim] = [toChances(one), toChances(other)]
        const expected = (said: Chances, of: 'brier' | 'log') =>
          outcomes.reduce((sum, outcome) => {
            const answer = answerOf(outcome)
            return answer === null ? sum : sum + truth[answer] * (scoreForecast(said, outcome)?.[of] ?? 0)
          }, 0)
        for (const of of ['brier', 'log'] as const) {
          expect(expected(truth, of)).toBeLessThanOrEqual(expected(claim, of) + 1e-12)
        }
      }),
    )
  })

  test('OD22 stands beside that of the base rate, with words that do not make much of one outcome', () => {
    expect(scoreAgainstBase(chances, even, 'offer')?.words).toContain('nearer to what came')
    expect(scoreAgainstBase(chances, even, 'hold')?.words).toContain('further from what came')
    expect(scoreAgainstBase(even, even, 'hold')?.words).toContain('as near to what came')
    expect(skill(0.5, 1)).toBe(0.5)
    expect(answers.length).toBe(5)
  })
})

describe('calibration', () => {
  test.each([
    // scipy 1.17.1, binomtest(k, n).proportion_ci(0.8, method='wilson')
    [0, 1, 0, 0.6215524967746471],
    [1, 1, 0.3784475032253529, 1],
    [3, 10, 0.15379917807596727, 0.502628294760249],
    [5, 12, 0.2553468467601555, 0.598051107354122],
    [40, 100, 0.33932122881825244, 0.4639104438470115],
  ])('OD23 has the ranges of Wilson: %i of %i', (successes, trials, low, high) => {
    const range = wilsonRange(successes, trials)
    expect(range.low).toBeCloseTo(low, 9)
    expect(range.high).toBeCloseTo(high, 9)
  })

  test('OD23 says nothing before there are ten', () => {
    const nine = Array.from({ length: 9 }, () => ({ chance: 0.3, offer: false }))
    expect(calibration([])).toEqual({
      count: 0,
      enough: false,
      bins: [],
      verdict: 'No outcome yet: too few to say; it takes 10.',
    })
    expect(calibration(nine)).toMatchObject({ count: 9, enough: false, bins: [] })
    expect(calibration(nine).verdict).toContain('too few to say')
    expect(calibration([...nine, { chance: 0.3, offer: true }])).toMatchObject({ count: 10, enough: true })
  })

  test('OD23 says in figures whether the chances given look right, too low or too high', () => {
    const of = (offers: number, chance: number) =>
      calibration(Array.from({ length: 20 }, (_, at) => ({ chance, offer: at < offers }))).verdict
    expect(of(6, 0.3)).toBe(
      'Of 20 forecasts 6 offers came where 6.0 were expected: nothing speaks against the chances given.',
    )
    expect(of(13, 0.3)).toContain('look too low')
    expect(of(1, 0.3)).toContain('look too high')
  })

  test('OD23 puts every forecast into one bin', () => {
    const scored = fc.array(fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), offer: fc.boolean() }), {
      minLength: 10,
      maxLength: 60,
    })
    fc.assert(
      fc.property(scored, (all) => {
        const { bins } = calibration(all)
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        expect(bins.reduce((sum, { offers }) => sum + offers, 0)).toBe(all.filter(({ offer }) => offer).length)
        for (const { from, to, forecast, low, share, high } of bins) {
          expect(from <= forecast + 1e-12 && forecast <= to + 1e-12).toBe(true)
          expect(low <= share + 1e-12 && share <= high + 1e-12).toBe(true)
        }
      }),
    )
  })
})
