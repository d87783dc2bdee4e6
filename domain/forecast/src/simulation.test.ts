import { plainDate, seededRandom } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { shareBelow } from './chance-range.ts'
import { answers } from './chances.ts'
import { forecast } from './forecast.ts'
import { hurdlesUnder, modelOf } from './model.ts'
import { answerHistograms } from './ranges.ts'
import type { ForecastRequest } from './request.ts'
import { afterSilence, plainRequest, requestWith, someHolidays } from './testing/requests.ts'
import { matchingWorlds } from './testing/simulation.ts'
import { drawWorlds } from './worlds.ts'

const record = [
  { forecast: 0.3, outcome: 'offer' },
  { forecast: 0.25, outcome: 'rejection' },
] as const

/** Situations that between them use every part of the model. */
const situations: ForecastRequest[] = [
  plainRequest,
  requestWith({ finalRound: null }),
  requestWith({ finalists: 3 }),
  requestWith({ finalRound: false, rounds: 2, seniority: 'executive' }),
  afterSilence(7, { country: 'DE', industry: 'government' }),
  afterSilence(20),
  afterSilence(14, { finalRound: null, finalists: 4, country: 'IN' }),
  afterSilence(5, { promisedBy: plainDate('2026-12-11') }),
  afterSilence(17, { promisedBy: plainDate('2026-12-11') }),
  requestWith({
    evidence: ['references-requested', 'praised', 'interviewer-sold-role', 'met-executive-beyond-plan'],
  }),
  requestWith({
    evidence: ['still-interviewing-others', 'next-step-vague', 'went-worse-than-usual'],
    record,
  }),
  afterSilence(10, { evidence: ['wants-to-move-forward'], finalists: 2, record, country: 'US' }),
]
const worldsEach = Math.ceil(50_000 / situations.length)

describe('worlds drawn from the model’s own assumptions', () => {
  const inside = new Map<string, number>()
  const positions: number[] = []
  const random = seededRandom(20_261_122)
  let worlds = 0
  for (const situation of situations) {
    const result = forecast(situation, { holidays: someHolidays })
    if (!result.ok) throw new Error(result.message)
    const { now, eventualOffer } = result.value
    const model = modelOf(situation, someHolidays)
    const drawn = drawWorlds(hurdlesUnder(model.facts, situation), model.facts.evidence, model.own, {
      draws: 4000,
      seed: 7,
    })
    const spread = answerHistograms(drawn, model.silenceBefore(model.today), model.waiting).eventualOffer
    for (const truth of matchingWorlds(situation, someHolidays, worldsEach, random)) {
      worlds += 1
      positions.push(shareBelow(spread, truth.eventualOffer))
      for (const name of [...answers, 'eventualOffer'] as const) {
        const { low, high } = name === 'eventualOffer' ? eventualOffer : now[name]
        if (truth[name] >= low && truth[name] <= high) inside.set(name, (inside.get(name) ?? 0) + 1)
      }
    }
  }

  test.each([...answers, 'eventualOffer'])(
    'OD14 have their true chance of %s in the range of 80 in 100, 79 to 81 times in 100',
    (name) => {
      expect(worlds).toBeGreaterThanOrEqual(50_000)
      const share = (inside.get(name) ?? 0) / worlds
      expect(share).toBeGreaterThan(0.79)
      expect(share).toBeLessThan(0.81)
    },
  )

  test('OD14 have their true chance anywhere in the spread with the same probability', () => {
    const sorted = positions.toSorted((one, other) => one - other)
    const farthest = sorted.reduce((top, p, at) => Math.max(top, Math.abs(p - (at + 0.5) / sorted.length)), 0)
    // Where 50,000 uniform positions lie is 0.0087 apart from uniform in one of a thousand cases (Kolmogorov and Smirnov).
    expect(farthest).toBeLessThan(0.0087)
  })
})
