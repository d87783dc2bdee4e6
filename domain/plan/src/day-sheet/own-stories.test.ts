import {
  blankPosting,
  type CoverageRow,
  type Fit,
  instant,
  type Match,
  type Requirement,
  type StoryContent,
  type StoryRecord,
  type Strength,
} from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { ownStories } from './own-stories.ts'
import { storiesToTell } from './stories-to-tell.ts'

const written = instant('2026-11-10T12:00:00Z')

const story = (id: string, title: string, more: Partial<StoryContent> = {}): StoryRecord => ({
  id,
  content: {
    title,
    situation: '',
    task: '',
    action: '',
    result: '',
    reflection: '',
    figures: [],
    competencies: [],
    evidence: [],
    ...more,
  },
  version: 1,
  mergedInto: null,
  example: false,
  createdAt: written,
  updatedAt: written,
  deletedAt: null,
})

const wanted = (text: string, level: Requirement['level'] = 'must'): Requirement => ({
  text,
  kind: 'experience',
  level,
})

const matched = (requirement: Requirement, strength: Strength): Match => ({
  requirement,
  strength,
  evidence: strength === 'gap' ? [] : [{ quote: 'From the CV', where: 'work.0.highlights.0', terms: [] }],
  reason: '',
  missing: [],
})

const conflict = wanted('Calms conflict between suppliers')
const testing = wanted('Automated testing')
const gap = wanted('Kubernetes in production')
const nice = wanted('Conflict with suppliers abroad', 'nice')
const posting = { ...blankPosting, requirements: [nice, conflict, testing, gap] }
const fit: Fit = {
  matches: [matched(nice, 'strong'), matched(conflict, 'gap'), matched(testing, 'strong'), matched(gap, 'gap')],
  gaps: [1, 3],
}

const mills = story('mills', 'Mills', { result: 'Cut waste by 10 %.\nStill does.' })
const row = story('row', 'The row', { action: 'I calmed a conflict between two suppliers.' })

type Covering = [storyId: string, strength: 'strong' | 'partial']

const covered = (place: number, ...stories: Covering[]): CoverageRow => {
  const { text, level } = posting.requirements[place] ?? wanted('')
  return {
    need: { kind: 'requirement', place, text, level },
    stories: stories.map(([storyId, strength]) => ({ storyId, strength, reason: '' })),
  }
}

describe('the user’s own stories on the day sheet', () => {
  test('PL28 come before the CV’s lines, for what is required before what is wished for', () => {
    const coverage = [covered(0, ['row', 'partial']), covered(1, ['row', 'partial'])]
    expect(storiesToTell(fit, ownStories({ posting, stories: [row], coverage }))).toEqual([
      { need: 'Calms conflict between suppliers', quote: 'The row', where: 'story' },
      { need: 'Automated testing', quote: 'From the CV', where: 'work.0.highlights.0' },
      { need: 'How to speak to it: Kubernetes in production', quote: null, where: null },
    ])
  })

  test('PL28 each story and each need once, what is shown strongly first', () => {
    const coverage = [
      covered(0, ['mills', 'strong'], ['row', 'partial']),
      covered(1, ['row', 'partial']),
      covered(2, ['mills', 'strong'], ['row', 'partial']),
    ]
    const found = ownStories({ posting, stories: [row, mills], coverage })
    expect(found).toEqual([
      { need: 'Automated testing', quote: 'Cut waste by 10 %.', where: 'story' },
      { need: 'Calms conflict between suppliers', quote: 'The row', where: 'story' },
    ])
  })

  test('PL28 a story that covers something and is not to be told is passed over', () => {
    const coverage = [covered(2, ['mills', 'strong'], ['row', 'partial'])]
    expect(ownStories({ posting, stories: [row], coverage })).toEqual([
      { need: 'Automated testing', quote: 'The row', where: 'story' },
    ])
  })

  test('PL28 without a posting they stand as they are', () => {
    expect(ownStories({ posting: null, stories: [mills], coverage: [] })).toEqual([
      { need: 'Mills', quote: 'Cut waste by 10 %.', where: 'story' },
    ])
  })
})
