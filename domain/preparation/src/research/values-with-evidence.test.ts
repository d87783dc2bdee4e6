import type { Competency, NoteRecord, StoryContent, StoryRecord } from '@roundtwo/model'
import { instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { type ValuesFacts, valuesWithEvidence } from './values-with-evidence.ts'

const at = instant('2026-11-01T00:00:00Z')

const note = (id: string, text: string, more: Partial<NoteRecord> = {}): NoteRecord => ({
  id,
  opportunityId: 'opportunity-1',
  theme: 'values',
  text,
  help: '',
  source: null,
  link: null,
  date: null,
  storyIds: [],
  state: 'kept',
  feedId: null,
  guid: null,
  documentId: null,
  createdAt: at,
  updatedAt: at,
  ...more,
})

const story = (id: string, content: Partial<StoryContent>, more: Partial<StoryRecord> = {}): StoryRecord => ({
  id,
  content: {
    title: '',
    situation: '',
    task: '',
    action: '',
    result: '',
    reflection: '',
    figures: [],
    competencies: [],
    evidence: [],
    ...content,
  },
  version: 1,
  mergedInto: null,
  example: false,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  ...more,
})

const competencies: Competency[] = [
  { id: 'integrity', name: 'Integrity', signals: ['honesty', 'honest'] },
  { id: 'teamwork', name: 'Working with others', signals: ['team player'] },
]

const drift = story('drift', {
  action: 'I traced the fault. I owned up to the customer.',
  result: 'It held.',
})
const named = story('named', { action: 'I ran it.', competencies: ['integrity'] })
const patience = story('patience', { action: 'With patience we found it.' })

const evidence = (facts: Partial<ValuesFacts>) =>
  valuesWithEvidence({
    values: [],
    notes: [],
    stories: [drift, named, patience],
    competencies,
    ...facts,
  })

describe('valuesWithEvidence', () => {
  test('PR69 a story is proposed for the value’s own words, or for a competency the value speaks of', () => {
    expect(evidence({ values: ['Honesty about faults', 'patience'] })).toEqual([
      {
        value: 'Honesty about faults',
        source: 'The posting',
        noteId: null,
        stories: [
          {
            storyId: 'drift',
            reason: 'It speaks of it with the word “fault” in your action.',
            chosen: false,
            quote: 'I traced the fault.',
          },
          {
            storyId: 'named',
            reason: 'You named it for “Integrity”, which this value speaks of.',
            chosen: false,
            quote: null,
          },
        ],
      },
      {
        value: 'patience',
        source: 'The posting',
        noteId: null,
        stories: [
          {
            storyId: 'patience',
            reason: 'It speaks of it with the word “patience” in your action.',
            chosen: false,
            quote: 'With patience we found it.',
          },
        ],
      },
    ])
  })

  test('PR69 a competency is heard in the story’s words as well', () => {
    const [row] = evidence({ values: ['Honesty'], stories: [drift] })
    expect(row?.stories[0]?.reason).toBe('It shows “Integrity” with the words “owned up” in your action.')
  })

  test('PR69 stories chosen by hand come first, whatever their words', () => {
    const notes = [note('n1', 'Honesty about faults!', { storyIds: ['patience', 'drift', 'unknown'] })]
    const [row] = evidence({ values: ['Honesty about faults'], notes })
    expect(row?.noteId).toBe('n1')
    expect(row?.stories.map(({ storyId, chosen }) => [storyId, chosen])).toEqual([
      ['patience', true],
      ['drift', true],
      ['named', false],
    ])
    expect(row?.stories[0]).toMatchObject({ reason: 'You chose it.', quote: 'With patience we found it.' })
  })

  test('PR69 a value noted besides has a row of its own, with where it stands', () => {
    const notes = [
      note('n1', 'Sobriety', { source: 'Annual report' }),
      note('n2', 'Thrift', { link: 'https://kestrel.example/values' }),
      note('n3', 'Courage'),
      note('n4', 'Speed', { state: 'proposed' }),
      note('n5', 'Speed', { state: 'dismissed' }),
      note('n6', 'Speed', { theme: 'news' }),
    ]
    expect(evidence({ notes }).map(({ value, source, noteId }) => [value, source, noteId])).toEqual([
      ['Sobriety', 'Annual report', 'n1'],
      ['Thrift', 'https://kestrel.example/values', 'n2'],
      ['Courage', 'Your note', 'n3'],
    ])
  })

  test('PR69 at most three are proposed, whatever the order they come in', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, { action: 'With patience.' }))
    const ids = (stories: StoryRecord[]) =>
      evidence({ values: ['patience'], stories })[0]?.stories.map(({ storyId }) => storyId)
    expect(ids(many)).toEqual(['a', 'b', 'c'])
    expect(ids(many.toReversed())).toEqual(['a', 'b', 'c'])
  })

  test('PR69 a story merged is shown by the one it was merged into, a deleted one not at all', () => {
    const merged = { ...drift, mergedInto: 'named' }
    const gone = { ...patience, deletedAt: at }
    const notes = [note('n1', 'Patience', { storyIds: ['drift', 'named', 'patience'] })]
    const [row] = evidence({ notes, stories: [merged, named, gone] })
    expect(row?.stories.map(({ storyId }) => storyId)).toEqual(['named'])
    const ring = [
      { ...drift, mergedInto: 'named' },
      { ...named, mergedInto: 'drift' },
    ]
    expect(evidence({ notes, stories: ring })[0]?.stories).toEqual([])
  })

  test('PR69 a value without words, or said twice, makes no further row', () => {
    expect(evidence({ values: ['', '  ', 'Care', 'Care '] }).map(({ value }) => value)).toEqual(['Care'])
  })
})
