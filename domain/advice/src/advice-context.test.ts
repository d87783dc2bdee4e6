import { instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceOn, attend, entry, fact, facts, meeting, person } from './testing/ledger-facts.ts'

const texts = (advice: ReturnType<typeof adviceOn>) => advice.map(({ personId, text }) => [personId, text])

describe('which entries count', () => {
  const leeds = entry('leeds', fact('I live in Leeds'))

  test('AD1 those of an earlier round, not those of the coming or a later one', () => {
    const york = entry('york', fact('I live in York'), { round: 2 })
    const bath = entry('bath', fact('I live in Bath'), { round: 3 })
    expect(texts(adviceOn([leeds, york, bath]))).toEqual([['priya', 'Stay with what you said: “I live in Leeds”.']])
  })

  test('AD1 all of them when no interview is coming', () => {
    const york = entry('york', fact('I live in York'), { round: 2 })
    expect(adviceOn([leeds, york], { interview: null }).flatMap(({ entryIds }) => entryIds)).toEqual([
      'leeds',
      'leeds',
      'york',
    ])
  })

  test('AD1 one of a round that is gone does not count', () => {
    expect(adviceOn([{ ...leeds, roundId: 'gone' }])).toEqual([])
  })

  const interviews = [meeting('morning', 2, '2026-12-03T09:00:00Z'), meeting('afternoon', 2, '2026-12-03T14:00:00Z')]
  const attendance = [...attend('morning', 'sam'), ...attend('afternoon', 'ada')]
  const between = instant('2026-12-03T11:00:00Z')
  const sameRound = (told: Parameters<typeof entry>[2]) =>
    adviceOn([entry('e', fact('I live in Leeds'), { round: 2, ...told })], { interviews, attendance }).length

  test('AD1 those of the same round count when an interview of it came before', () => {
    expect(sameRound({ at: between })).toBe(1)
    expect(sameRound({ at: between, with: ['sam'] })).toBe(1)
    expect(sameRound({ at: instant('2026-12-03T15:00:00Z') })).toBe(0)
    expect(sameRound({ at: between, with: ['ada'] })).toBe(0)
  })

  test('AD1 in the first interview of a round its own entries do not count, nor after a cancelled one', () => {
    const [morning, afternoon] = interviews
    if (!morning || !afternoon) throw new Error('two interviews')
    const own = [entry('e', fact('I live in Leeds'), { round: 2, at: between })]
    expect(adviceOn(own, { interviews, interview: morning })).toEqual([])
    const cancelled = [{ ...morning, status: 'cancelled' as const }, afternoon]
    expect(adviceOn(own, { interviews: cancelled, attendance })).toEqual([])
  })
})

describe('whom it is for', () => {
  test('AD2 only people of the coming interview have advice of their own', () => {
    const advice = adviceOn([entry('e', fact('I live in Leeds'), { with: ['sam', 'priya'] })])
    expect(texts(advice)).toEqual([['priya', 'Stay with what you said: “I live in Leeds”.']])
    const [other] = adviceOn([entry('e', fact('I live in Leeds'), { with: ['sam'] })])
    expect(other?.personId).toBeNull()
    expect(other?.reason).toBe('You said it to Sam Lee in round 1, and colleagues compare notes.')
  })

  test('AD2 where nobody is named for it, everybody but recruiters and referees may come', () => {
    const people = [
      person('priya', 'Priya Nair'),
      person('rae', 'Rae Fox', { kind: 'recruiter' }),
      person('bo', 'Bo Hill', { kind: 'referee' }),
    ]
    const attendance = attend('first', 'priya', 'rae', 'bo')
    const advice = adviceOn([entry('e', fact('I live in Leeds'))], { people, attendance })
    expect(advice.map(({ personId }) => personId)).toEqual(['priya'])
  })

  test('AD2 a person who was removed is passed over', () => {
    const [advice] = adviceOn([entry('e', fact('I live in Leeds'), { with: ['gone'] })])
    expect(advice).toMatchObject({ personId: null, reason: 'You said it in round 1.' })
  })

  test('AD2 an empty ledger says nothing, with nobody and nothing known', () => {
    const nothing = { rounds: [], interviews: [], attendance: [], people: [], interview: null }
    expect(adviceOn([])).toEqual([])
    expect(adviceOn([entry('e', fact('I live in Leeds'))], nothing)).toEqual([])
    expect(facts(nothing).interview).toBeNull()
  })
})
