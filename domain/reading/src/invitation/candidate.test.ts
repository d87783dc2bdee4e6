import { weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, competing, counted, merged, ofWords, reached } from './candidate.ts'

const candidate = (value: string, features: string[], start: number | null = null): Candidate => ({
  ...{ value, features, span: start === null ? null : { start, end: start + value.length } },
})

describe('chances of candidates', () => {
  const model = { labels: ['chosen'], bias: [0], weights: weightTable([['plain', [3]]]) }

  test('compete with each other and with none of them being meant', () => {
    const features = fc.constantFrom('plain', 'other', '').map((name) => [name])
    fc.assert(
      fc.property(fc.array(features, { maxLength: 5 }), (all) => {
        const options = all.map((own, at) => candidate(`${at}`, own))
        const found = competing(model, options)
        expect(found.map(({ value }) => value)).toEqual(options.map(({ value }) => value))
        const sum = found.reduce((total, { probability }) => total + probability, 0)
        const scores = all.map((own) => (own.includes('plain') ? Math.exp(3) : 1))
        const total = scores.reduce((each, score) => each + score, 0)
        expect(sum).toBeCloseTo(total / (total + 1), 1)
      }),
    )
  })

  test('show as the steps that they reach', () => {
    expect(reached('org', 0.01)).toEqual([])
    expect(reached('org', 0.02)).toEqual(['org>0.02'])
    expect(reached('org', 0.34)).toEqual(['org>0.02', 'org>0.05', 'org>0.1', 'org>0.2'])
    expect(reached('org', 1)).toHaveLength(10)
  })

  test('that are higher reach all steps of the lower and perhaps more', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const [low, high] = [reached('a', Math.min(one, other)), reached('a', Math.max(one, other))]
        expect(high.slice(0, low.length)).toEqual(low)
      }),
    )
  })
})

test('counts show as the steps that they reach', () => {
  expect(counted('times', 0)).toEqual([])
  expect(counted('times', 1)).toEqual(['times>=1'])
  expect(counted('times', 5)).toEqual(['times>=1', 'times>=2', 'times>=3', 'times>=4'])
  expect(counted('times', 9)).toHaveLength(6)
  expect(ofWords(['bank', 'of', 'ghent'])).toEqual([
    ...['words>=1', 'words>=2', 'words>=3'],
    ...['word bank', 'word of', 'word ghent'],
  ])
})

describe('candidates of one value', () => {
  test('are one with the features of all, each once, and with the place of the first', () => {
    const all = [candidate('Zoom', ['a', 'b'], 4), candidate('Teams', ['a']), candidate('Zoom', ['b', 'c'], 30)]
    expect(merged(all)).toEqual([
      { value: 'Zoom', span: { start: 4, end: 8 }, features: ['a', 'b', 'c', 'times>=1', 'times>=2'] },
      { value: 'Teams', span: null, features: ['a', 'times>=1'] },
    ])
  })

  test('are those of one key where a key is given', () => {
    const all = [candidate('zoom', ['a']), candidate('ZOOM', ['b'])]
    expect(merged(all, ({ value }) => value.toLowerCase()).map(({ value }) => value)).toEqual(['zoom'])
  })
})
