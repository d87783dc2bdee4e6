import {
  type AskBack,
  type AskRecord,
  blankPosting,
  type Instant,
  instant,
  type PersonRecord,
  type SuggestedAsk,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AsksFacts, alreadyAsked, asksToShow } from './asks-to-show.ts'
import { suggestAsks } from './suggest-asks.ts'

const march = instant('2026-03-02T10:00:00Z')
const june = instant('2026-06-01T10:00:00Z')

const record = (id: string, text: string, more: Partial<AskRecord> = {}): AskRecord => ({
  id,
  opportunityId: 'now',
  askId: null,
  text,
  theme: 'role',
  personId: null,
  again: false,
  askedAt: null,
  roundId: null,
  answer: '',
  entryId: null,
  position: 0,
  createdAt: march,
  ...more,
})

const asked = (id: string, text: string, askedAt: Instant, answer: string): AskRecord =>
  record(id, text, { askedAt, answer, opportunityId: 'then', roundId: 'round-1' })

const ask = (name: string, suits: AskBack['suits']): AskBack => ({
  id: `ask-${name}`,
  text: `How about the ${name}?`,
  theme: 'role',
  why: 'Shows it.',
  notWhen: '',
  suits,
})

const bank = [
  ask('week', ['manager']),
  ask('stuck', ['peer', 'manager']),
  ask('bet', ['executive']),
  ask('range', ['recruiter']),
  ask('hardest', []),
]

const suggested: SuggestedAsk[] = bank.map((each) => ({ ask: each, score: 0.5, reason: '' }))

const people: Pick<PersonRecord, 'id' | 'name' | 'role' | 'kind'>[] = [
  { id: 'p1', name: 'Priya Nair', role: 'Head of Quality', kind: 'interviewer' },
  { id: 'p2', name: 'Marek Dvorak', role: 'Team Manager', kind: 'interviewer' },
  { id: 'p3', name: 'Tom Adeyemi', role: null, kind: 'recruiter' },
  { id: 'p4', name: 'Old Boss', role: 'Managing Director', kind: 'referee' },
]

const show = (facts: Partial<AsksFacts>) => asksToShow({ suggested, planned: [], earlier: [], people: [], ...facts })

describe('asksToShow', () => {
  test('QU5 a planned question this company was asked before is withheld, with when and what it said', () => {
    const shown = show({
      planned: [record('mine', 'how about the WEEK')],
      earlier: [asked('old', 'How about the week?', march, 'Mondays are full.')],
    })
    expect(shown.planned).toMatchObject([
      {
        ask: { id: 'mine' },
        before: { at: march, answer: 'Mondays are full.', opportunityId: 'then', roundId: 'round-1' },
        withheld: true,
      },
    ])
  })

  test('QU5 marked to be asked again it stays, and still says what was answered', () => {
    const shown = show({
      planned: [record('mine', 'How about the week?', { again: true })],
      earlier: [
        asked('old', 'How about the week?', march, 'Mondays'),
        asked('older', 'how about the week', june, 'Fridays'),
      ],
    })
    expect(shown.planned).toMatchObject([{ withheld: false, before: { answer: 'Fridays' } }])
  })

  test('QU5 the catalog’s id is enough where the words were changed', () => {
    const reworded = record('mine', 'And the week?', { askId: 'ask-week' })
    const old = { ...asked('old', 'What is a week like?', march, ''), askId: 'ask-week' }
    expect(show({ planned: [reworded], earlier: [old] }).planned[0]?.withheld).toBe(true)
  })

  test('QU5 what was meant to be asked elsewhere and never was is no hindrance', () => {
    const shown = show({ earlier: [record('old', 'How about the week?', { opportunityId: 'then' })] })
    expect(shown.suggested).toHaveLength(5)
    expect(shown.asked).toEqual([])
  })

  test('QU5 what is planned or asked is not suggested besides', () => {
    const shown = show({
      planned: [record('one', 'How about the stuck', { position: 2 }), record('two', 'Own words', { position: 1 })],
      earlier: [{ ...asked('old', 'x', march, ''), askId: 'ask-bet' }],
    })
    expect(shown.suggested.map(({ suggestion }) => suggestion.ask.id)).toEqual(['ask-week', 'ask-range', 'ask-hardest'])
    expect(shown.planned.map(({ ask }) => ask.id)).toEqual(['two', 'one'])
  })

  test('QU5 what was asked is shown the latest first', () => {
    const shown = show({
      planned: [record('now', 'Own words', { askedAt: june })],
      earlier: [asked('old', 'Other words', march, 'Yes')],
    })
    expect(shown.asked.map(({ id }) => id)).toEqual(['now', 'old'])
    expect(shown.planned).toEqual([])
  })

  test('QU5 a suggestion goes to whom it suits, those it suits alike taking turns; a referee is not there', () => {
    expect(show({ people }).suggested.map(({ person }) => person)).toEqual([
      { id: 'p1', name: 'Priya Nair', reason: 'Suits Priya Nair, Head of Quality, as a manager.' },
      { id: 'p2', name: 'Marek Dvorak', reason: 'Suits Marek Dvorak, Team Manager, as a manager.' },
      null,
      { id: 'p3', name: 'Tom Adeyemi', reason: 'Suits Tom Adeyemi, as a recruiter.' },
      null,
    ])
  })

  test('QU5 nothing shown to be asked was asked of this company before', () => {
    const texts = fc.constantFrom('How about the week?', 'HOW ABOUT THE BET', 'Own words', '???', '')
    const kept = fc.record({
      text: texts,
      askId: fc.constantFrom(null, 'ask-week', 'ask-bet'),
      askedAt: fc.constantFrom(null, march, june),
      again: fc.boolean(),
      position: fc.nat(5),
    })
    const asks = (prefix: string) =>
      fc
        .array(kept, { maxLength: 6 })
        .map((all) => all.map((each, place) => record(`${prefix}${place}`, each.text, each)))
    fc.assert(
      fc.property(asks('p'), asks('e'), (planned, earlier) => {
        const shown = show({ planned, earlier })
        const ids = new Set(shown.asked.flatMap(({ askId }) => askId ?? []))
        for (const { suggestion } of shown.suggested) expect(ids).not.toContain(suggestion.ask.id)
        for (const { ask: each, withheld } of shown.planned)
          if (!withheld && !each.again) expect(ids).not.toContain(each.askId)
        expect(shown.planned.length + shown.asked.length).toBe(
          planned.length + earlier.filter(({ askedAt }) => askedAt !== null).length,
        )
      }),
    )
  })
})

describe('suggestAsks', () => {
  const facts = { asks: bank, posting: blankPosting, formats: [], people: [] }

  test('QU6 what was asked is not suggested, by id or by its words, whatever case and punctuation', () => {
    const already = ['ask-week', '  how about THE stuck … ', 'How about the bet']
    expect(
      suggestAsks({ ...facts, already })
        .map(({ ask }) => ask.id)
        .toSorted(),
    ).toEqual(['ask-hardest', 'ask-range'])
  })

  test('QU6 a text without words hinders nothing', () => {
    expect(suggestAsks({ ...facts, already: ['', '???'] })).toHaveLength(5)
  })

  test('QU6 all that is planned here or was asked before, and nothing else, is already asked', () => {
    const planned = [record('a', 'Own words'), record('b', 'Reworded', { askId: 'ask-week' })]
    const earlier = [asked('c', 'Asked then', march, ''), record('d', 'Never asked')]
    expect(alreadyAsked(planned, earlier)).toEqual(['Own words', 'ask-week', 'Reworded', 'Asked then'])
  })
})
