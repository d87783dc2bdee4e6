import { type Competency, instant, type StoryContent, type StoryRecord } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { storiesForValues } from './stories-for-values.ts'

const at = instant('2026-11-01T00:00:00Z')

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

const shown = (value: string, chosen: string[] = [], stories = [drift, named, patience]) =>
  storiesForValues(stories, competencies)(value, chosen)

const idsOf = (found: ReturnType<typeof shown>) => found.map(({ storyId }) => storyId)

describe('storiesForValues', () => {
  test('ST9 a story is proposed for the value’s own words, or for a competency the value speaks of', () => {
    expect(shown('Honesty about faults')).toEqual([
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
    ])
    expect(shown('patience')).toEqual([
      {
        storyId: 'patience',
        reason: 'It speaks of it with the word “patience” in your action.',
        chosen: false,
        quote: 'With patience we found it.',
      },
    ])
  })

  test('ST9 a competency is heard in the story’s words as well', () => {
    const [story] = shown('Honesty', [], [drift])
    expect(story?.reason).toBe('It shows “Integrity” with the words “owned up” in your action.')
  })

  test('ST9 stories chosen by hand come first, whatever their words', () => {
    const found = shown('Honesty about faults', ['patience', 'drift', 'unknown'])
    expect(found.map(({ storyId, chosen }) => [storyId, chosen])).toEqual([
      ['patience', true],
      ['drift', true],
      ['named', false],
    ])
    expect(found[0]).toMatchObject({ reason: 'You chose it.', quote: 'With patience we found it.' })
  })

  test('ST9 at most three are proposed, whatever the order they come in', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, { action: 'With patience.' }))
    expect(idsOf(shown('patience', [], many))).toEqual(['a', 'b', 'c'])
    expect(idsOf(shown('patience', [], many.toReversed()))).toEqual(['a', 'b', 'c'])
  })

  test('ST9 a story merged is shown by the one it was merged into, a deleted one not at all', () => {
    const merged = { ...drift, mergedInto: 'named' }
    const gone = { ...patience, deletedAt: at }
    const chosen = ['drift', 'named', 'patience']
    expect(idsOf(shown('Patience', chosen, [merged, named, gone]))).toEqual(['named'])
    const ring = [
      { ...drift, mergedInto: 'named' },
      { ...named, mergedInto: 'drift' },
    ]
    expect(shown('Patience', chosen, ring)).toEqual([])
  })
})
