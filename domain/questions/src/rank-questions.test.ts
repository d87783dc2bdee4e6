import {
  type Competency,
  type Fit,
  interviewFormats,
  type JobFamily,
  type Match,
  type Posting,
  type Question,
  type Requirement,
  type Strength,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RankFacts, rankQuestions } from './rank-questions.ts'

const competencies: Competency[] = [
  { id: 'conflict', name: 'Handling conflict', signals: ['conflict', 'disagreement'] },
  { id: 'planning', name: 'Planning', signals: ['planning', 'prioritise', 'deadlines'] },
  { id: 'resilience', name: 'Resilience', signals: ['calm', 'under pressure'] },
  { id: 'teamwork', name: 'Teamwork', signals: ['team player', 'collaborate'] },
  { id: 'technical-depth', name: 'Technical depth', signals: ['architecture'] },
  { id: 'learning', name: 'Learning', signals: ['curious'] },
  { id: 'customer', name: 'Care for customers', signals: ['customer'] },
  { id: 'safety', name: 'Safety', signals: ['safety', 'risk'] },
  { id: 'leadership', name: 'Leadership', signals: ['lead', 'supervise'] },
  { id: 'integrity', name: 'Integrity', signals: ['honest'] },
  { id: 'change', name: 'Change', signals: ['change'] },
  { id: 'results', name: 'Results', signals: ['target'] },
  { id: 'new-ground', name: 'Getting up to speed', signals: ['quick learner'] },
]

const families: JobFamily[] = [
  { id: 'nursing', name: 'nursing', signals: ['nurse', 'ward', 'patients'] },
  { id: 'software', name: 'software', signals: ['software engineer', 'backend', 'code'] },
]

const question = (id: string, main: string, more: Partial<Question> = {}): Question => ({
  id,
  text: `Question ${id}?`,
  category: 'behavioural',
  competencies: [main],
  family: null,
  formats: [],
  stage: 'any',
  followUps: [],
  strongSigns: [],
  weakSigns: [],
  ...more,
})

const bank: Question[] = [
  ...competencies.flatMap(({ id }) => [
    question(`${id}-1`, id),
    question(`${id}-2`, id, { formats: ['panel'], stage: 'later' }),
    question(`${id}-3`, id, { formats: ['executive'], stage: 'final', category: 'situational' }),
  ]),
  question('nursing-1', 'safety', { family: 'nursing', category: 'role-specific' }),
  question('software-1', 'technical-depth', { family: 'software', category: 'role-specific' }),
]

const wanted = (
  text: string,
  kind: Requirement['kind'] = 'skill',
  level: Requirement['level'] = 'must',
): Requirement => ({
  text,
  kind,
  level,
})

const posting = (fields: Partial<Posting> = {}): Posting => ({
  title: 'Staff Nurse',
  company: null,
  place: null,
  mode: 'unknown',
  seniority: 'unknown',
  pay: null,
  requirements: [],
  duties: ['Care for patients on a busy ward'],
  values: [],
  formatHints: [],
  text: '',
  ...fields,
})

const fitFor = (requirements: Requirement[], strengths: Strength[], missing: string[][] = []): Fit => ({
  matches: requirements.map(
    (requirement, place): Match => ({
      requirement,
      strength: strengths[place] ?? 'gap',
      evidence: [],
      reason: '',
      missing: missing[place] ?? [],
    }),
  ),
  gaps: requirements.flatMap((_, place) => (strengths[place] === 'strong' ? [] : [place])),
})

const facts = (more: Partial<RankFacts> = {}): RankFacts => ({
  questions: bank,
  competencies,
  families,
  posting: posting(),
  fit: { matches: [], gaps: [] },
  formats: ['panel'],
  round: 2,
  final: false,
  ...more,
})

const places = (ranked: ReturnType<typeof rankQuestions>): string[] => ranked.map((each) => each.question.id)

describe('rankQuestions', () => {
  test('a gap brings its question up and is named in the reason', () => {
    const requirements = [wanted('calm under pressure in emergencies', 'trait')]
    const ranked = rankQuestions(facts({ posting: posting({ requirements }), fit: fitFor(requirements, ['gap']) }))
    const first = ranked.slice(0, 3).find((each) => each.requirement === 0)
    expect(first?.question.competencies).toEqual(['resilience'])
    expect(first?.reason).toBe(
      'Asked because the posting wants “calm under pressure in emergencies” and your CV shows none of it.',
    )
  })

  test('the one missing term is named', () => {
    const requirements = [wanted('planning of rotas with RosterPro')]
    const ranked = rankQuestions(
      facts({ posting: posting({ requirements }), fit: fitFor(requirements, ['partial'], [['RosterPro']]) }),
    )
    expect(ranked.map((each) => each.reason)).toContain(
      'Asked because the posting wants “planning of rotas with RosterPro” and your CV says nothing on RosterPro.',
    )
  })

  test('QU2 a gap without a question of its own is asked about as new ground, once for each', () => {
    const requirements = [wanted('Kubernetes')]
    const ranked = rankQuestions(facts({ posting: posting({ requirements }), fit: fitFor(requirements, ['gap']) }))
    const about = ranked.filter((each) => each.requirement === 0)
    expect(about).toHaveLength(1)
    expect(about[0]?.question.competencies[0]).toBe('new-ground')
  })

  test('QU4 questions of other families are left out, its own are near the top', () => {
    const ranked = places(rankQuestions(facts()))
    expect(ranked).not.toContain('software-1')
    expect(ranked.indexOf('nursing-1')).toBeLessThan(5)
  })

  test('rounds and formats favour their own questions', () => {
    const inPanel = places(rankQuestions(facts({ posting: posting({ duties: [], title: null }) })))
    const atEnd = places(
      rankQuestions(facts({ posting: posting({ duties: [], title: null }), formats: ['executive'], final: true })),
    )
    expect(inPanel[0]).toMatch(/-2$/)
    expect(atEnd[0]).toMatch(/-3$/)
  })

  test('an executive among the people brings up what executives ask', () => {
    const quiet = facts({ posting: posting({ duties: [], title: null }), formats: ['team'], round: null })
    const lead = (given: RankFacts): number => {
      const ranked = places(rankQuestions(given))
      return ranked.indexOf('conflict-2') - ranked.indexOf('conflict-3')
    }
    expect(lead(quiet)).toBeLessThan(0)
    expect(lead({ ...quiet, people: [{ role: 'Chief Executive' }] })).toBeGreaterThan(0)
  })

  test('the first ten have at least nine main competencies among them', () => {
    const ranked = rankQuestions(facts()).slice(0, 10)
    expect(new Set(ranked.map((each) => each.question.competencies[0])).size).toBeGreaterThanOrEqual(9)
  })

  test('no requirement is the reason for more than three questions', () => {
    const requirements = [wanted('planning and deadlines and calm and change and conflict', 'trait')]
    const ranked = rankQuestions(facts({ posting: posting({ requirements }), fit: fitFor(requirements, ['gap']) }))
    expect(ranked.filter((each) => each.reason.includes('“planning')).length).toBeLessThanOrEqual(3)
  })

  test('QU3 staples of the round come near the top, and say so', () => {
    const staples = [
      question('why-here', 'learning', { category: 'cultural-fit', stage: 'later', staple: true }),
      question('why-leave', 'learning', { category: 'cultural-fit', stage: 'first', staple: true }),
    ]
    const ranked = rankQuestions(facts({ questions: [...bank, ...staples] }))
    expect(places(ranked).indexOf('why-here')).toBeLessThan(3)
    expect(places(ranked).indexOf('why-leave')).toBeGreaterThan(10)
    expect(ranked.find((each) => each.question.id === 'why-here')?.reason).toBe('Asked in nearly every second round.')
  })

  test('QU1 a requirement is the reason only for questions that mainly test it', () => {
    const requirements = [wanted('calm under pressure', 'trait')]
    const besides = question('besides', 'results', { competencies: ['results', 'resilience'] })
    const ranked = rankQuestions(
      facts({
        questions: [...bank, besides],
        posting: posting({ requirements }),
        fit: fitFor(requirements, ['gap']),
      }),
    )
    const rank = places(ranked)
    expect(ranked[rank.indexOf('besides')]?.requirement).toBeNull()
    expect(rank.indexOf('resilience-2')).toBeLessThan(rank.indexOf('besides'))
  })

  test('an invented case the posting gives no cause for comes after a real one', () => {
    const cases = [
      question('invented', 'change', { category: 'situational', formats: ['panel'], stage: 'later' }),
      question('lived', 'change', { formats: ['panel'], stage: 'later' }),
    ]
    const without = places(rankQuestions(facts({ questions: cases })))
    expect(without).toEqual(['lived', 'invented'])
  })

  test('what anybody is asked comes before what the posting gives no cause for', () => {
    const asked = places(
      rankQuestions(
        facts({
          competencies: competencies.map((each) => ({ ...each, general: each.id === 'teamwork' })),
          posting: posting({ duties: [], title: null }),
        }),
      ),
    )
    expect(asked[0]).toMatch(/^teamwork/)
  })

  test('whatever the interview: deterministic whatever the bank’s order, complete, scores 0 to 1 and never rising', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(bank),
        fc.subarray([...interviewFormats]),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
        fc.option(fc.boolean(), { nil: null }),
        (questions, formats, round, final) => {
          const given = facts({ questions, formats, round, final })
          const ranked = rankQuestions(given)
          expect(places(rankQuestions({ ...given, questions: questions.toReversed() }))).toEqual(places(ranked))
          expect(ranked).toHaveLength(questions.filter(({ family }) => family !== 'software').length)
          ranked.forEach((each, place) => {
            expect(each.score).toBeGreaterThanOrEqual(0)
            expect(each.score).toBeLessThanOrEqual(ranked[place - 1]?.score ?? 1)
            expect(each.reason).toMatch(/^[A-Z].*\.$/s)
          })
        },
      ),
    )
  })
})
