import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStory, saidIn } from './read-story.ts'
import { rootedWords, rootLine, rootOf, tellingWords } from './word-roots.ts'

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
  ])('PR67 forms of %s are one', (...forms) => {
    expect(new Set(forms.map(rootOf)).size).toBe(1)
  })

  test.each([
    ['led', 'let'],
    ['planet', 'plan'],
    ['customer', 'custom'],
    ['business', 'busy'],
  ])('PR67 %s is not %s', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other))
  })

  test('PR67 no root of any text is empty or has a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, root } of rootedWords(text)) {
          expect(text).toContain(word)
          expect(root).toMatch(/^\S+$/u)
        }
      }),
    )
  })

  test('PR67 a mark that stands alone is no word', () => {
    expect(rootedWords('one \uFC5E two').map(({ root }) => root)).toEqual(['one', 'two'])
  })

  test('PR67 words with the name of something every object has are words like others', () => {
    expect(rootedWords('constructor valueOf').map(({ root }) => root)).toEqual(['constructor', 'valueof'])
  })

  test('PR67 accents, case and possessives make no difference', () => {
    expect(rootLine('The Café’s MENU')).toBe(rootLine('the cafe menu'))
  })

  test('PR65 numbers and everyday words tell nothing', () => {
    expect([...tellingWords('We had 40 weeks of calibration in the LAB').values()]).toEqual([
      'calibration',
      'LAB',
    ])
  })
})

describe('saidIn', () => {
  test('PR67 a phrase is found by its forms and given in the story’s own words', () => {
    const blank = {
      title: '',
      situation: '',
      task: '',
      result: '',
      reflection: '',
      figures: [],
      competencies: [],
    }
    const { sentences } = readStory({
      content: { ...blank, action: 'At last I won them over.', evidence: [] },
    })
    const [sentence] = sentences
    expect(sentence && saidIn(sentence, rootLine('winning them'))).toMatchObject({
      words: 'won them',
      part: 'action',
    })
    expect(sentence && saidIn(sentence, '')).toBeUndefined()
    expect(sentence && saidIn(sentence, rootLine('win us'))).toBeUndefined()
  })
})
