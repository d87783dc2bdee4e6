import { instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceOn, content, entry, fact, figure, stated, story, toldStory } from '../testing/ledger-facts.ts'

const repeatsIn = (...given: Parameters<typeof adviceOn>) => adviceOn(...given).filter(({ kind }) => kind === 'repeat')

describe('repeating exactly', () => {
  test('AD6 a figure, to who heard it', () => {
    const pay = stated('pay expectation', 55_000, 'GBP/year', 60_000)
    expect(repeatsIn([entry('e', pay, { with: ['priya'] })])).toMatchObject([
      {
        personId: 'priya',
        text: 'Say the same again: pay expectation, 55,000 to 60,000 GBP a year.',
        reason: 'Priya Nair heard it in round 1.',
        entryIds: ['e'],
      },
    ])
  })

  test('AD6 in the words it was last said, once for all rounds it was said in', () => {
    const entries = [
      entry('last', stated('notice', 1, 'months'), { round: 2, with: ['priya'] }),
      entry('first', stated('notice period', 4, 'weeks'), { with: ['priya'] }),
    ]
    expect(repeatsIn(entries, { interview: null })).toMatchObject([
      {
        text: 'Say the same again: notice, 1 month.',
        reason: 'Priya Nair heard it in rounds 1 and 2.',
        entryIds: ['first', 'last'],
      },
    ])
  })

  test('AD6 all that was said in one breath', () => {
    const quote = 'from 9 to 3'
    const entries = [entry('a', stated('tickets', 9), { quote }), entry('b', stated('tickets', 3), { quote })]
    expect(repeatsIn(entries)[0]?.text).toBe('Say the same again: tickets, 9 and 3.')
  })

  test('AD6 a fact, and a figure nobody could read', () => {
    const entries = [
      entry('a', fact('I hold a licence.'), { with: ['priya'] }),
      entry('b', fact('i hold a licence'), { with: ['ada'] }),
      entry('c', { kind: 'figure', text: 'the usual notice', figure: null, by: 'me', better: '' }),
      entry('d', fact('they are moving', 'them')),
    ]
    expect(repeatsIn(entries).map(({ personId, text, entryIds }) => [personId, text, entryIds])).toEqual([
      ['ada', 'Stay with what you said: “i hold a licence”.', ['a', 'b']],
      ['priya', 'Stay with what you said: “i hold a licence”.', ['a', 'b']],
      ['priya', 'Stay with what you said: “the usual notice”.', ['c']],
    ])
  })

  test('AD6 not what is in a contradiction', () => {
    const entries = [entry('a', stated('notice', 4, 'weeks')), entry('b', stated('notice', 3, 'months'), { round: 2 })]
    expect(repeatsIn(entries, { interview: null })).toEqual([])
  })

  test('AD6 pay and notice before other figures, those before facts', () => {
    const entries = [
      entry('a', fact('I live in Leeds')),
      entry('b', stated('tickets', 3)),
      entry('c', stated('notice', 4, 'weeks')),
    ]
    expect(repeatsIn(entries).map(({ entryIds }) => entryIds)).toEqual([['c'], ['b'], ['a']])
  })
})

describe('figures of stories', () => {
  const mills = story('mills', 'Mills', { figures: [figure('shifts', 3)] }, { version: 2 })
  const revisions = [
    {
      id: 'r',
      storyId: 'mills',
      version: 1,
      content: content('Mills', { figures: [figure('saved', 10, '%'), figure('sites', 2)] }),
      savedAt: instant('2026-11-11T00:00:00Z'),
    },
  ]
  const told = (version: number | null, people: string[], round = 1) =>
    entry(`v${version}`, toldStory('Mills', { storyId: 'mills', version }), { with: people, round })

  test('AD7 are those of the version heard', () => {
    const given = { stories: [mills], revisions, interview: null }
    const found = repeatsIn([told(1, ['priya']), told(2, ['ada'], 2)], given)
    expect(found.map(({ personId, text, reason }) => [personId, text, reason])).toEqual([
      ['ada', 'If “Mills” comes up, keep to its figures: shifts, 3.', 'Ada Okoro heard it in round 2, in version 2.'],
      [
        'priya',
        'If “Mills” comes up, keep to its figures: saved, 10 %; sites, 2.',
        'Priya Nair heard it in round 1, in version 1.',
      ],
    ])
  })

  test('AD7 are not known where the version is not', () => {
    expect(repeatsIn([told(null, ['priya'])], { stories: [mills], revisions })).toEqual([])
    expect(repeatsIn([told(1, ['priya'])], { stories: [mills] })).toEqual([])
    const only = { ...mills, version: 1 }
    expect(repeatsIn([told(null, ['priya'])], { stories: [only] })).toHaveLength(1)
  })

  test('AD7 are repeated once when they were said outside of it as well', () => {
    const entries = [told(1, ['priya']), entry('s', stated('saved', 10, '%'), { with: ['priya'] })]
    expect(repeatsIn(entries, { stories: [mills], revisions }).map(({ text }) => text)).toEqual([
      'Say the same again: saved, 10 %.',
      'If “Mills” comes up, keep to its figures: sites, 2.',
    ])
  })
})
