import type { StoryView } from '@roundtwo/contract'
import { instant } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { competenciesIn, filterStories } from './story-filter.ts'

const moment = instant('2026-11-22T10:00:00Z')

const view = (title: string, action: string, competencies: string[]): StoryView => ({
  story: {
    id: title,
    content: {
      title,
      action,
      competencies,
      situation: '',
      task: '',
      result: '',
      reflection: '',
      figures: [],
      evidence: [],
    },
    version: 1,
    mergedInto: null,
    example: false,
    createdAt: moment,
    updatedAt: moment,
    deletedAt: null,
  },
  tellings: [],
  length: { words: 0, seconds: 0, pace: 150, measured: false },
  lengthWords: '',
  missing: [],
})

const stories = [
  view('The outage', 'I rang the café at night', ['pressure', 'teamwork']),
  view('The rota', 'I asked everybody first', ['teamwork']),
]
const titles = (found: StoryView[]) => found.map(({ story }) => story.content.title)

test('every word typed must be there, without regard to accents or capitals', () => {
  expect(titles(filterStories(stories, { words: 'CAFE night', competency: null }))).toEqual(['The outage'])
  expect(titles(filterStories(stories, { words: 'cafe rota', competency: null }))).toEqual([])
})

test('a competency is found by its name as well as chosen', () => {
  expect(titles(filterStories(stories, { words: 'calm under', competency: null }))).toEqual(['The outage'])
  expect(titles(filterStories(stories, { words: '', competency: 'pressure' }))).toEqual(['The outage'])
})

test('competencies are listed by name with how many stories each', () => {
  expect(competenciesIn(stories)).toEqual([
    { id: 'pressure', name: 'Keeping calm under pressure', count: 1 },
    { id: 'teamwork', name: 'Working with others', count: 2 },
  ])
})
