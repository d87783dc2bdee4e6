import {
  type AskBack,
  type Fit,
  instant,
  type Match,
  type Posting,
  type Requirement,
  type Strength,
  zoneNamed,
} from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { type DaySheetFacts, daySheet } from '../day-sheet.ts'
import {
  adviceOn,
  ask,
  asked,
  entry,
  fact,
  promised,
  stated,
  story,
  toldStory,
} from './testing/ledger-facts.ts'

const zone = zoneNamed('Europe/London')
if (zone === undefined) throw new Error('no zone')

const sheetOf = (more: Partial<DaySheetFacts>) =>
  daySheet({
    opportunity: { company: 'Brightwater', role: 'QA lead' },
    round: { number: 2, final: true, format: 'panel', bring: [], prepare: [], nextStep: null },
    interview: null,
    ownZone: zone,
    people: [
      { id: 'priya', name: 'Priya Nair', role: null, kind: 'interviewer' },
      { id: 'ada', name: 'Ada Okoro', role: null, kind: 'interviewer' },
    ],
    posting: null,
    resume: null,
    fit: null,
    asks: [],
    ...more,
  })

const mills = story('mills', 'Mills', {
  result: 'Cut waste by 10 %.\nStill does.',
  competencies: ['conflict'],
})

describe('advice on the day sheet', () => {
  test('PR51 people whom the same concerns share a line', () => {
    const entries = [
      entry('t', toldStory('Mills', { storyId: 'mills' }), { with: ['priya'] }),
      entry('n', stated('notice', 4, 'weeks'), { with: ['ada', 'priya'] }),
      entry('c', toldStory('Cats'), { with: ['priya'] }),
    ]
    const advice = adviceOn(entries, { stories: [mills] })
    expect(sheetOf({ advice, stories: [mills] }).advice).toEqual([
      { kind: 'withhold', person: 'Ada Okoro', text: 'Do not tell Ada Okoro “Cats”.' },
      { kind: 'withhold', person: 'Priya Nair', text: 'Do not tell Priya Nair “Cats” again.' },
      { kind: 'withhold', person: 'Ada Okoro and Priya Nair', text: 'Do not tell them “Mills”.' },
      { kind: 'repeat', person: 'Ada Okoro and Priya Nair', text: 'Say the same again: notice, 4 weeks.' },
    ])
  })

  test('PR51 eight lines, of each kind the first before the second of any', () => {
    const many = Array.from({ length: 9 }, (_, place) => [
      entry(`p${place}`, promised(`thing ${place}`)),
      entry(`f${place}`, fact(`Fact ${place}`)),
      entry(`q${place}`, asked(`Question ${place}?`, { rating: 1 })),
      entry(`a${place}`, stated(`thing ${place} sold`, 10)),
      entry(`b${place}`, stated(`thing ${place} sold`, 90), { round: 2 }),
    ]).flat()
    const advice = adviceOn(many, { interview: null })
    const kinds = sheetOf({ advice }).advice.map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...Array.from({ length: 4 }, () => 'contradiction'),
      'promise',
      'promise',
      'repeat',
      'repair',
    ])
    const few = adviceOn(many.slice(0, 3), { interview: null })
    expect(sheetOf({ advice: few }).advice.map(({ kind }) => kind)).toEqual(['promise', 'repeat', 'repair'])
  })

  test('PR51 nothing is said where there is no ledger', () => {
    expect(sheetOf({}).advice).toEqual([])
  })
})

const wanted = (text: string, level: Requirement['level'] = 'must'): Requirement => ({
  text,
  kind: 'experience',
  level,
})

const postingOf = (...requirements: Requirement[]): Posting => ({
  title: null,
  company: null,
  place: null,
  mode: 'unknown',
  seniority: 'unknown',
  pay: null,
  requirements,
  duties: [],
  values: [],
  formatHints: [],
  text: '',
})

const matched = (requirement: Requirement, strength: Strength): Match => ({
  requirement,
  strength,
  evidence: strength === 'gap' ? [] : [{ quote: 'From the CV', where: 'work.0.highlights.0', terms: [] }],
  reason: '',
  missing: [],
})

describe('stories on the day sheet', () => {
  const conflict = wanted('Calms conflict between suppliers')
  const testing = wanted('Automated testing')
  const gap = wanted('Kubernetes in production')
  const nice = wanted('Conflict with suppliers abroad', 'nice')
  const posting = postingOf(nice, conflict, testing, gap)
  const fit: Fit = {
    matches: [
      matched(nice, 'strong'),
      matched(conflict, 'gap'),
      matched(testing, 'strong'),
      matched(gap, 'gap'),
    ],
    gaps: [1, 3],
  }
  const row = story('row', 'The row', { action: 'I calmed a conflict between two suppliers.' })

  test('PR52 the user’s own come before the CV’s lines, for what is required', () => {
    expect(sheetOf({ posting, fit, stories: [row] }).stories).toEqual([
      { need: 'Calms conflict between suppliers', quote: 'The row', where: 'story' },
      { need: 'Automated testing', quote: 'From the CV', where: 'work.0.highlights.0' },
      { need: 'How to speak to it: Kubernetes in production', quote: null, where: null },
    ])
  })

  test('PR52 what is known to cover a need decides, where it is known', () => {
    const coverage = [
      {
        need: { kind: 'requirement' as const, place: 2, text: 'Automated testing', level: 'must' as const },
        stories: [{ storyId: 'mills', strength: 'strong' as const, reason: '' }],
      },
    ]
    expect(sheetOf({ posting, stories: [row, mills], coverage }).stories).toEqual([
      { need: 'Automated testing', quote: 'Cut waste by 10 %.', where: 'story' },
    ])
  })

  test('PR52 a story everybody there knows is left out, one that somebody does not is in', () => {
    const told = (...people: string[]) => [entry('t', toldStory('', { storyId: 'row' }), { with: people })]
    const after = (...people: string[]) =>
      sheetOf({
        posting,
        stories: [row],
        advice: adviceOn(told(...people), { stories: [row], interview: null, attendance: [] }),
      }).stories.length
    expect(after('priya', 'ada')).toBe(0)
    expect(after('priya')).toBe(1)
    expect(after()).toBe(1)
  })

  test('PR52 without a posting the stories stand as they are, without those deleted', () => {
    const gone = story('gone', 'Gone', {}, { deletedAt: instant('2026-11-12T00:00:00Z') })
    expect(sheetOf({ stories: [mills, gone] }).stories).toEqual([
      { need: 'Mills', quote: 'Cut waste by 10 %.', where: 'story' },
    ])
  })
})

describe('questions on the day sheet', () => {
  const suggested = (id: string, theme: AskBack['theme']) => ({
    ask: { id, text: `${id}?`, theme, why: `why ${id}`, notWhen: '', suits: [] },
    score: 0.5,
    reason: '',
  })

  test('PR53 those chosen come first, in their order, none twice', () => {
    const plannedAsks = [
      ask('b', 'Own?', { position: 2 }),
      ask('a', 'team, in my words?', { askId: 'team', position: 1, personId: 'ada' }),
      ask('done', 'Asked?', { askedAt: instant('2026-11-10T09:30:00Z') }),
      ask('absent', 'For Sam?', { personId: 'sam' }),
    ]
    const asks = [suggested('team', 'team'), suggested('growth', 'growth'), suggested('role', 'role')]
    expect(sheetOf({ plannedAsks, asks }).asks).toEqual([
      { text: 'team, in my words?', why: 'For Ada Okoro. why team' },
      { text: 'Own?', why: 'You chose it.' },
      { text: 'growth?', why: 'why growth' },
    ])
  })
})
