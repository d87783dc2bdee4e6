import type { Folklore, PublishedFigure } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { findFigures } from './find-figures.ts'

const figure = (id: string, changed: Partial<PublishedFigure>): PublishedFigure => ({
  id,
  group: 'funnel',
  claim: '',
  value: null,
  low: null,
  high: null,
  unit: 'share',
  counted: '',
  population: '',
  sample: null,
  year: null,
  source: '',
  author: '',
  url: null,
  quality: 'primary-study',
  verified: 'source',
  use: 'plain',
  caveat: null,
  ...changed,
})

const told: Folklore = {
  id: 'one-in-fifty',
  claim: 'Only one applicant in fifty gets this far.',
  verdict: 'unsupported',
  measured: 'It was 3%.',
  figures: [],
  origin: null,
}

const all = {
  figures: [
    figure('a', { claim: 'About one in four got an offer.', author: 'Zoë Müller', year: 2024 }),
    figure('b', { claim: 'It takes weeks.', group: 'timing' }),
  ],
  folklore: [told],
}

test('nothing typed finds all, in the order of the groups', () => {
  const { folklore, groups, count } = findFigures(all, '  ', 'all')
  expect(folklore).toHaveLength(1)
  expect(groups.map(({ group }) => group)).toEqual(['funnel', 'timing'])
  expect(count).toBe(3)
})

test('every word must be there, whatever its accents and capitals', () => {
  expect(findFigures(all, 'muller 2024 OFFER', 'all').groups.map(({ figures }) => figures[0]?.id)).toEqual(['a'])
  expect(findFigures(all, 'offer weeks', 'all').count).toBe(0)
})

test('one group, or only what people say', () => {
  expect(findFigures(all, '', 'timing').count).toBe(1)
  expect(findFigures(all, '', 'folklore')).toMatchObject({ groups: [], count: 1 })
})
