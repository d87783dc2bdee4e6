import type { Competency, ExpectedQuestion, Question, StoryContent } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ServedFacts, servedQuestions } from './served-questions.ts'

const content: StoryContent = {
  title: 'The drift',
  situation: 'Two weeks before the release one bench stood out.',
  task: '',
  action: 'The manager argued for shipping; I disagreed and persuaded him with a test.',
  result: 'Nothing came back.',
  reflection: 'Next time I would ask for a second reference.',
  figures: [],
  competencies: ['ownership'],
  evidence: [],
}

const competencies: Competency[] = [
  { id: 'conflict', name: 'Handling disagreement', signals: ['conflict'] },
  { id: 'influence', name: 'Persuading without power', signals: ['influence'] },
  { id: 'ownership', name: 'Ownership', signals: ['accountable'] },
  { id: 'learning', name: 'Learning', signals: ['curious'] },
]

const question = (id: string, tests: string[], more: Partial<Question> = {}): Question => ({
  id,
  text: `Question ${id}?`,
  category: 'behavioural',
  competencies: tests,
  family: null,
  formats: [],
  stage: 'any',
  followUps: [],
  strongSigns: [],
  weakSigns: [],
  ...more,
})

const bank = [
  question('conflict-1', ['conflict']),
  question('conflict-2', ['conflict']),
  question('influence-1', ['influence', 'conflict']),
  question('ownership-1', ['ownership']),
  question('learning-1', ['learning']),
]

const expectedOf = (each: Question): ExpectedQuestion => ({
  question: each,
  score: 1,
  reason: '',
  requirement: null,
})

const served = (facts: Partial<ServedFacts> = {}, story: Partial<StoryContent> = {}) =>
  servedQuestions({ content: { ...content, ...story } }, { questions: bank, competencies, ...facts })

const idsOf = (facts: Partial<ServedFacts> = {}): string[] => served(facts).map((each) => each.question.id)

describe('servedQuestions', () => {
  test('ST8 the reason tells what the story shows and by which of its words', () => {
    expect(served({ questions: [question('one', ['conflict'])] })[0]?.reason).toBe(
      'Shows handling disagreement, which this question tests; the words “argued” and “disagreed” in your action.',
    )
    expect(served({ questions: [question('two', ['ownership'])] })[0]?.reason).toBe(
      'You named it for ownership, which this question tests.',
    )
  })

  test('ST8 what the story is named for is closest, and competencies take turns', () => {
    expect(idsOf()).toEqual(['ownership-1', 'conflict-1', 'influence-1', 'conflict-2'])
  })

  test('ST8 what every reflection says shows no learning', () => {
    expect(idsOf()).not.toContain('learning-1')
  })

  test('ST8 those of the coming interview come first, and say so', () => {
    const last = bank[1] ?? question('', [])
    const [first] = served({ expected: [expectedOf(last)] })
    expect(first?.question.id).toBe('conflict-2')
    expect(first?.reason.startsWith('Expected in this interview. Shows')).toBe(true)
  })

  test('ST8 the twenty likeliest are expected, not all that are ranked', () => {
    const others = Array.from({ length: 20 }, (_, place) => question(`other-${place}`, ['learning']))
    const expected = [...others, ...bank].map(expectedOf)
    expect(served({ expected }).every(({ reason }) => !reason.startsWith('Expected'))).toBe(true)
  })

  test('ST8 a question of a family of jobs is left out, unless expected or in the story’s own words', () => {
    const family = question('ward', ['conflict'], { family: 'nursing' })
    expect(idsOf({ questions: [family] })).toEqual([])
    expect(idsOf({ questions: [family], expected: [expectedOf(family)] })).toEqual(['ward'])
    const near = { ...family, text: 'The bench and the reference differ. What now?' }
    expect(idsOf({ questions: [near] })).toEqual(['ward'])
  })

  test('ST8 a question about the past is served better than an invented case', () => {
    const invented = question('a-case', ['influence'], { category: 'situational' })
    const past = question('the-past', ['influence'])
    const [first] = served({ questions: [invented, past] })
    expect(first?.question.id).toBe('the-past')
  })

  test('ST8 an empty story serves nothing, and no more come than asked for', () => {
    const empty = {
      title: '',
      situation: '',
      task: '',
      action: '',
      result: '',
      reflection: '',
      competencies: [],
    }
    expect(served({}, empty)).toEqual([])
    expect(served({ limit: 2 })).toHaveLength(2)
    expect(served({ limit: -1 })).toEqual([])
  })

  test('ST8 each once, in an order the bank’s own does not change, scores 0 to 1', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(bank), fc.subarray(bank), fc.string(), (questions, awaited, action) => {
        const facts = { questions, expected: awaited.map(expectedOf), limit: 10 }
        const first = served(facts, { action: `${action} I disagreed.` })
        expect(served({ ...facts, questions: questions.toReversed() }, { action: `${action} I disagreed.` })).toEqual(
          first,
        )
        expect(new Set(first.map((each) => each.question.id)).size).toBe(first.length)
        const awaitedIds = awaited.map(({ id }) => id)
        const places = first.map(({ question: { id } }) => (awaitedIds.includes(id) ? 0 : 1))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        for (const { score } of first) expect(score).toBeGreaterThanOrEqual(0)
        for (const { score } of first) expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
