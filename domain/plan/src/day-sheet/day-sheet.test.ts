import {
  type AskRecord,
  type AskTheme,
  type Fit,
  instant,
  type Match,
  type Posting,
  type Requirement,
  type Strength,
  type SuggestedAsk,
  zoneNamed,
} from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { type DaySheetFacts, daySheet } from './day-sheet.ts'

const berlin = zoneNamed('Europe/Berlin')
const london = zoneNamed('Europe/London')
if (berlin === undefined || london === undefined) throw new Error('zones are missing')

const ask = (theme: AskTheme, score: number): SuggestedAsk => ({
  ask: { id: `${theme}-${score}`, text: `${theme} ${score}?`, theme, why: 'w', notWhen: 'n', suits: [] },
  score,
  reason: '',
})

const matched = (
  text: string,
  strength: Strength,
  quotes: [quote: string, where: string][],
  level: Requirement['level'] = 'must',
  kind: Requirement['kind'] = 'experience',
): Match => ({
  requirement: { text, kind, level },
  strength,
  evidence: quotes.map(([quote, where]) => ({ quote, where, terms: [] })),
  reason: '',
  missing: [],
})

const fitOf = (matches: Match[]): Fit => ({
  matches,
  gaps: matches.flatMap((match, at) => (match.strength === 'strong' ? [] : [at])),
})

const facts = (more: Partial<DaySheetFacts> = {}): DaySheetFacts => ({
  opportunity: { company: 'Brightwater', role: 'QA lead' },
  round: {
    number: 2,
    final: true,
    formats: ['panel'],
    bring: ['Photo ID'],
    prepare: ['A talk'],
    nextStep: null,
    decisionBy: null,
    contact: null,
  },
  interview: {
    start: instant('2026-12-03T10:30:00Z'),
    end: null,
    zone: london,
    place: null,
    link: 'https://example.org/meet',
    platform: 'Zoom',
  },
  ownZone: berlin,
  people: [
    { name: 'Rae', role: 'Recruiter', kind: 'recruiter' },
    { name: 'Priya Nair', role: 'Head of QA', kind: 'interviewer' },
    { name: 'Old Boss', role: null, kind: 'referee' },
  ],
  posting: null,
  resume: null,
  fit: null,
  asks: [],
  ...more,
})

describe('the day sheet', () => {
  test('says when in both zones, where, and who, those who ask first', () => {
    const sheet = daySheet(facts())
    expect(sheet.when).toEqual({ start: '2026-12-03T10:30:00.000Z', end: null, own: berlin, theirs: london })
    expect(sheet.people.map(({ name }) => name)).toEqual(['Priya Nair', 'Rae'])
    expect(sheet.bring).toEqual(['Photo ID'])
    expect(sheet.prepared).toEqual(['A talk'])
    expect(daySheet(facts({ interview: null })).when).toBeNull()
  })

  test('PL25 five stories: required before wished for, strong before partial, no evidence twice', () => {
    const shared: [string, string] = ['Built the test lab', 'work.0.highlights.0']
    const fit = fitOf([
      matched('Nice thing', 'strong', [['Ran meetups', 'work.1.highlights.0']], 'nice'),
      matched('Half', 'partial', [['Helped with audits', 'work.1.highlights.1']]),
      matched('Testing', 'strong', [shared]),
      matched('Automation', 'strong', [
        ['Selenium', 'skills.0.keywords.1'],
        shared,
        ['Wrote the runner', 'work.0.highlights.1'],
      ]),
      matched('Kubernetes', 'gap', []),
      matched('Security', 'gap', []),
      matched('Rust', 'gap', []),
    ])
    const { stories } = daySheet(facts({ fit }))
    expect(stories).toEqual([
      { need: 'Testing', quote: 'Built the test lab', where: 'work.0.highlights.0' },
      { need: 'Automation', quote: 'Wrote the runner', where: 'work.0.highlights.1' },
      { need: 'Half', quote: 'Helped with audits', where: 'work.1.highlights.1' },
      { need: 'How to speak to it: Kubernetes', quote: null, where: null },
      { need: 'How to speak to it: Security', quote: null, where: null },
    ])
  })

  test('PL26 figures come from the whole of what matched, and the pay from the posting', () => {
    const fit = fitOf([matched('Testing', 'strong', [['Cut defects', 'work.0.highlights.0']])])
    const resume = {
      work: [{ highlights: ['Cut defects by 40 % with a team of 6', 'Sold 90 % of tickets'] }],
    }
    const posting: Posting = {
      title: null,
      company: null,
      place: null,
      mode: 'unknown',
      seniority: 'unknown',
      pay: { min: 48_000, max: 55_000, currency: 'GBP', period: 'year' },
      requirements: [],
      duties: [],
      values: [],
      formatHints: [],
      text: 'QA lead\nSalary: £48,000 to £55,000 plus pension\nApply now',
    }
    expect(daySheet(facts({ fit, resume, posting })).figures).toEqual([
      { figure: '40 %', quote: 'Cut defects by 40 % with a team of 6', where: 'work.0.highlights.0' },
      { figure: 'team of 6', quote: 'Cut defects by 40 % with a team of 6', where: 'work.0.highlights.0' },
      { figure: '90 %', quote: 'Sold 90 % of tickets', where: 'work.0.highlights.1' },
      {
        figure: '48,000 to 55,000 GBP a year',
        quote: 'Salary: £48,000 to £55,000 plus pension',
        where: 'posting',
      },
    ])
  })

  test('PL26 a figure is quoted with its line, not with the whole of a long summary', () => {
    const fit = fitOf([matched('Teaching', 'strong', [['Led science', 'basics.summary']])])
    const resume = { basics: { summary: 'Class teacher, Exeter\nLed science; top marks rose to 21%\nChoir' } }
    expect(daySheet(facts({ fit, resume })).figures).toEqual([
      { figure: '21%', quote: 'Led science; top marks rose to 21%', where: 'basics.summary' },
    ])
  })

  test('PL27 three questions, of different themes where there are any', () => {
    const asks = [ask('team', 0.9), ask('team', 0.8), ask('growth', 0.2), ask('role', 0.5)]
    expect(daySheet(facts({ asks })).asks.map(({ text }) => text)).toEqual(['team 0.9?', 'role 0.5?', 'growth 0.2?'])
    expect(daySheet(facts({ asks: asks.slice(0, 2) })).asks).toHaveLength(2)
  })

  test('PL29 questions chosen come first, in their order, none twice', () => {
    const chosen = (id: string, text: string, more: Partial<AskRecord> = {}): AskRecord => ({
      id,
      opportunityId: 'o',
      askId: null,
      text,
      theme: 'team',
      personId: null,
      again: false,
      askedAt: null,
      roundId: null,
      answer: '',
      entryId: null,
      position: 0,
      createdAt: instant('2026-11-10T12:00:00Z'),
      ...more,
    })
    const plannedAsks = [
      chosen('b', 'Own?', { position: 2 }),
      chosen('a', 'team, in my words?', { askId: 'team-0.5', position: 1, personId: 'ada' }),
      chosen('done', 'Asked?', { askedAt: instant('2026-11-10T09:30:00Z') }),
      chosen('absent', 'For Sam?', { personId: 'sam' }),
    ]
    const people = [{ id: 'ada', name: 'Ada Okoro', role: null, kind: 'interviewer' as const }]
    const asks = [ask('team', 0.5), ask('growth', 0.5), ask('role', 0.5)]
    expect(daySheet(facts({ people, plannedAsks, asks })).asks).toEqual([
      { text: 'team, in my words?', why: 'For Ada Okoro. w' },
      { text: 'Own?', why: 'You chose it.' },
      { text: 'growth 0.5?', why: 'w' },
    ])
  })

  test('what the ledger says is there as it was given', () => {
    const advice = [{ kind: 'repeat' as const, person: null, text: 'Say the same again: notice, 4 weeks.' }]
    expect(daySheet(facts({ advice })).advice).toEqual(advice)
    expect(daySheet(facts()).advice).toEqual([])
  })
})
