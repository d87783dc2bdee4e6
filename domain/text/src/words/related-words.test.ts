import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterOf, rootedWords, rootLine, rootOf, tellingWords } from './related-words.ts'

describe('rootOf', () => {
  test.each([
    ['persuade', 'persuaded', 'persuading', 'persuades'],
    ['disagree', 'disagreed', 'disagreement', 'disagreements', 'disagreeing'],
    ['plan', 'planned', 'planning', 'plans'],
    ['negotiate', 'negotiated', 'negotiation'],
    ['prioritise', 'prioritised', 'prioritize', 'prioritisation', 'prioritizing'],
    ['lead', 'led', 'leading', 'leads'],
    ['study', 'studied', 'studies', 'studying'],
    ['analyse', 'analysed', 'analysis', 'analysing'],
    ['process', 'processes', 'processed'],
    ['exceed', 'exceeded'],
  ])('forms of %s are one', (...forms) => {
    expect(new Set(forms.map(rootOf)).size).toBe(1)
  })

  test.each([
    ['led', 'let'],
    ['planet', 'plan'],
    ['customer', 'custom'],
    ['business', 'busy'],
  ])('%s is not %s', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other))
  })

  test('no root of any text is empty or has a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, root } of rootedWords(text)) {
          expect(text).toContain(word)
          expect(root).toMatch(/^\S+$/u)
        }
      }),
    )
  })

  test('a mark that stands alone is no word', () => {
    expect(rootedWords('one \uFC5E two').map(({ root }) => root)).toEqual(['one', 'two'])
  })

  test('words with the name of something every object has are words like others', () => {
    expect(rootedWords('constructor valueOf').map(({ root }) => root)).toEqual(['constructor', 'valueof'])
  })

  test('accents, case and possessives make no difference', () => {
    expect(rootLine('The Café’s MENU')).toBe(rootLine('the cafe menu'))
  })

  test('numbers and everyday words tell nothing', () => {
    expect([...tellingWords('We had 40 weeks of calibration in the LAB').values()]).toEqual(['calibration', 'LAB'])
  })
})

describe('a group of words', () => {
  test('is shared by words much alike, and by none that is unknown', () => {
    for (const grain of ['fine', 'coarse'] as const) {
      expect(clusterOf('tuesday', grain)).toBe(clusterOf('thursday', grain))
      expect(clusterOf('tuesday', grain)).not.toBe(clusterOf('bread', grain))
      expect([clusterOf('qqxqzz', grain), clusterOf('', grain)]).toEqual([null, null])
    }
  })
})
