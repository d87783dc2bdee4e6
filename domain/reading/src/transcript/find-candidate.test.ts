import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCandidate } from './exchanges.ts'
import type { Transcript } from './transcript-parts.ts'

type Said = [speaker: string, text: string]
const transcriptOf = (...turns: Said[]): Transcript => ({
  format: 'plain',
  turns: turns.map(([speaker, text]) => ({ speaker, start: null, text })),
  speakers: [...new Set(turns.map(([speaker]) => speaker))],
})
const nobody = () => false
const found = (turns: Said[], me: string | null = null, isKnown: (name: string) => boolean = nobody) =>
  findCandidate(transcriptOf(...turns), me, isKnown)
const among = (...speakers: string[]): Said[] => speakers.map((speaker) => [speaker, 'Good morning.'])

describe('as given', () => {
  test.each([
    ['Ada', ['Ada Osei', 'Bob May'], 'Ada Osei'],
    ['Ada Esi Osei', ['Ada Osei', 'Bob May'], 'Ada Osei'],
    ['ada osei', ['Bob May', 'Ada Osei'], 'Ada Osei'],
    ['Ada', ['Ada Osei', 'Ada'], 'Ada'],
    ['Ada', ['Ada Osei', 'Ada May'], null],
    ['Ada May', ['Ada Osei', 'Bob May'], null],
    ['Osei', ['Ada', 'Bob May'], null],
    ['…', ['Ada Osei', 'Bob May'], null],
  ])('%s among %j is %s', (me, speakers, expected) => {
    expect(found(among(...speakers), me)).toBe(expected)
  })
})

describe('by what they are called', () => {
  test.each([
    [['Me', 'Bob May'], 'Me'],
    [['Bob May', 'Candidate', 'Eve Lee'], 'Candidate'],
    [['Bob May', 'Ada Osei (me)', 'Eve Lee'], 'Ada Osei (me)'],
    [['Bob May', 'Ada Osei (Interviewee)', 'Eve Lee'], 'Ada Osei (Interviewee)'],
    [['Bob May (me) x', 'Ada Osei', 'Eve Lee'], null],
    [['Interviewer 1', 'Ada Osei', 'Panel'], 'Ada Osei'],
    [['Hiring Manager', 'Ada Osei'], 'Ada Osei'],
    [['HR Leeds', 'Ada Osei', 'Bob May'], null],
    [['Me', 'Candidate'], null],
    [['Ada Osei'], null],
    [['Interviewer'], null],
    [[], null],
  ])('%j: %s', (speakers, expected) => {
    expect(found(among(...speakers))).toBe(expected)
  })

  test('or the only one who is not known', () => {
    const isKnown = (name: string) => name !== 'Ada Osei'
    expect(found(among('Bob May', 'Ada Osei', 'Eve Lee'), null, isKnown)).toBe('Ada Osei')
    expect(found(among('Ada Osei'), null, isKnown)).toBeNull()
  })
})

describe('by what they say', () => {
  const asks: Said = ['Ann Lee', 'Why do you want to leave Leeds?']
  const answers: Said = ['Bob May', 'I want to grow.']

  test('who answers is it, who asks as well is not', () => {
    expect(found([asks, answers])).toBe('Bob May')
    expect(found([['Ann Lee', 'Good morning.'], asks, answers])).toBe('Bob May')
    expect(found([asks, ['Bob May', 'Why do you want to know that?']])).toBeNull()
    expect(found([answers, asks])).toBeNull()
  })

  test('an answer stands right behind a question', () => {
    expect(found([asks, ['Ann Lee', 'Take your time.'], answers])).toBeNull()
  })

  test('of two who answer, the one with a clear lead', () => {
    const other: Said = ['Eve Lee', 'I like it.']
    expect(found([asks, answers, asks, other])).toBeNull()
    expect(found([asks, answers, asks, other, asks, other])).toBe('Eve Lee')
  })

  test('a long answer about own work leads before a short one', () => {
    const own: Said = ['Eve Lee', 'I led my team and I built it. '.repeat(3)]
    const long: Said = ['Eve Lee', 'There was a flood in that house. '.repeat(20)]
    const short: Said = ['Bob May', 'Yes, that is so.']
    expect(found([asks, short, asks, own])).toBe('Eve Lee')
    expect(found([asks, short, asks, long])).toBe('Eve Lee')
    expect(found([asks, short, asks, ['Eve Lee', 'There was a flood in that house.']])).toBeNull()
  })

  test('who only tells much, and is asked nothing, is not known to be it', () => {
    expect(
      found([
        ['Ann Lee', 'Good morning.'],
        ['Bob May', 'I led my team. '.repeat(20)],
      ]),
    ).toBeNull()
  })

  test('a lead of two is clear, a smaller one is not', () => {
    const tells = (own: number): Said => ['Eve Lee', `${'I '.repeat(own)}${'we '.repeat(8 - own)}`]
    const talk = (own: number) => found([asks, tells(own), asks, ['Bob May', 'we '.repeat(8)]])
    expect([talk(8), talk(7)]).toEqual(['Eve Lee', null])
  })

  test('one alone is nobody’s candidate, whoever is known none either', () => {
    expect(found([['Ann Lee', 'Why do you want to leave Leeds? I want to grow.']])).toBeNull()
    expect(found([asks, answers], null, () => true)).toBeNull()
  })

  test('however often it is asked and answered, it is the one who answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.boolean(), (times, greets) => {
        const talk = Array.from({ length: times }, () => [asks, answers]).flat()
        expect(found(greets ? [answers, ...talk] : talk)).toBe('Bob May')
      }),
    )
  })
})
