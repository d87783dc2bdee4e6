import { type Advice, instant, type StoryRecord } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { sheetAdvice, tellableStories } from './sheet-advice.ts'
import { adviceOn, asked, entry, fact, promised, stated, story, toldStory } from './testing/ledger-facts.ts'

const people = [
  { id: 'priya', name: 'Priya Nair' },
  { id: 'ada', name: 'Ada Okoro' },
]

const linesOf = (advice: Advice[], stories: StoryRecord[] = []) => sheetAdvice({ advice, people, stories })

const mills = story('mills', 'Mills', {
  result: 'Cut waste by 10 %.\nStill does.',
  competencies: ['conflict'],
})

describe('advice on the day sheet', () => {
  test('AD20 people whom the same concerns share a line', () => {
    const entries = [
      entry('t', toldStory('Mills', { storyId: 'mills' }), { with: ['priya'] }),
      entry('n', stated('notice', 4, 'weeks'), { with: ['ada', 'priya'] }),
      entry('c', toldStory('Cats'), { with: ['priya'] }),
    ]
    const advice = adviceOn(entries, { stories: [mills] })
    expect(linesOf(advice, [mills])).toEqual([
      { kind: 'withhold', person: 'Ada Okoro', text: 'Do not tell Ada Okoro “Cats”.' },
      { kind: 'withhold', person: 'Priya Nair', text: 'Do not tell Priya Nair “Cats” again.' },
      { kind: 'withhold', person: 'Ada Okoro and Priya Nair', text: 'Do not tell them “Mills”.' },
      { kind: 'repeat', person: 'Ada Okoro and Priya Nair', text: 'Say the same again: notice, 4 weeks.' },
    ])
  })

  test('AD20 eight lines, of each kind the first before the second of any', () => {
    const many = Array.from({ length: 9 }, (_, place) => [
      entry(`p${place}`, promised(`thing ${place}`)),
      entry(`f${place}`, fact(`Fact ${place}`)),
      entry(`q${place}`, asked(`Question ${place}?`, { rating: 1 })),
      entry(`a${place}`, stated(`thing ${place} sold`, 10)),
      entry(`b${place}`, stated(`thing ${place} sold`, 90), { round: 2 }),
    ]).flat()
    const advice = adviceOn(many, { interview: null })
    const kinds = linesOf(advice).map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...Array.from({ length: 4 }, () => 'contradiction'),
      'promise',
      'promise',
      'repeat',
      'repair',
    ])
    const few = adviceOn(many.slice(0, 3), { interview: null })
    expect(linesOf(few).map(({ kind }) => kind)).toEqual(['promise', 'repeat', 'repair'])
  })

  test('AD20 nothing is said where there is no ledger', () => {
    expect(linesOf([])).toEqual([])
  })
})

describe('stories to tell on the day', () => {
  const row = story('row', 'The row')
  const after = (...told: string[]) => {
    const entries = [entry('t', toldStory('', { storyId: 'row' }), { with: told })]
    const advice = adviceOn(entries, { stories: [row], interview: null, attendance: [] })
    return tellableStories({ advice, people, stories: [row] }).length
  }

  test('AD21 a story everybody there knows is left out, one that somebody does not is in', () => {
    expect(after('priya', 'ada')).toBe(0)
    expect(after('priya')).toBe(1)
    expect(after()).toBe(1)
  })

  test('AD21 where nobody is known all of them are, without those deleted', () => {
    const gone = story('gone', 'Gone', {}, { deletedAt: instant('2026-11-12T00:00:00Z') })
    const found = tellableStories({ advice: [], people: [], stories: [mills, gone] })
    expect(found.map(({ id }) => id)).toEqual(['mills'])
  })
})
