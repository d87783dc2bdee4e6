import { tokensOf, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import models from './models.json' with { type: 'json' }
import { storyFeatures, storyFinder, storyOn, tellingRoots } from './story-told.ts'

describe('telling roots', () => {
  test('are the roots of words and numbers that say what a text is about', () => {
    expect([...tellingRoots(tokensOf('The pallets, and the pallet: 14 of them told!'))]).toEqual([
      'pallet',
      '14',
      'them',
      'told',
    ])
  })

  test('small words around add none, whatever the case of their letters', () => {
    const small = fc.constantFrom('the', 'Of', 'AND', 'my', 'who', ',', '-', '!')
    fc.assert(
      fc.property(fc.array(small, { maxLength: 6 }), (around) => {
        expect([...tellingRoots(tokensOf([...around, 'cellars', ...around].join(' ')))]).toEqual(['cellar'])
      }),
    )
  })
})

describe('stories that a line speaks of', () => {
  const stories = [
    { id: 'pump', title: 'The cellar pump', figures: ['90 crates', 'Saturday night'] },
    { id: 'bakery', title: 'Bakery rota in the cellar', figures: ['14 bakers'] },
  ]
  const likely = (text: string) => storyFinder(stories)(tokensOf(text))

  test('share counts the title alone, shared all it is known by', () => {
    expect(likely('about the pump')).toEqual([{ storyId: 'pump', shared: 1, share: 0.5 }])
    expect(likely('all 90 crates')).toEqual([{ storyId: 'pump', shared: 2, share: 0 }])
    expect(likely('cellar pump, 90 crates, a night')).toMatchObject([
      { storyId: 'pump', shared: 5, share: 1 },
      { storyId: 'bakery', shared: 1 },
    ])
    expect(likely('late again')).toEqual([])
  })

  test('the likeliest stands first; of as many words the one whose title they are more of', () => {
    expect(likely('the cellar').map(({ storyId }) => storyId)).toEqual(['pump', 'bakery'])
    expect(likely('the bakery and its crates').map(({ storyId }) => storyId)).toEqual(['bakery', 'pump'])
    expect(likely('14 bakers, the pump').map(({ storyId }) => storyId)).toEqual(['bakery', 'pump'])
  })

  test('whatever order the stories stand in, the same are found with the same likeness', () => {
    const words = fc.subarray(['cellar', 'pump', 'rota', 'bakers', '90', 'night', 'pay'])
    fc.assert(
      fc.property(words, (said) => {
        const tokens = tokensOf(said.join(' '))
        const there = storyFinder(stories)(tokens)
        const back = storyFinder(stories.toReversed())(tokens)
        const byId = (found: typeof there) => found.toSorted((left, right) => left.storyId.localeCompare(right.storyId))
        expect(byId(back)).toEqual(byId(there))
        const worth = there.map(({ shared, share }) => shared + share)
        expect(worth).toEqual(worth.toSorted((left, right) => right - left))
      }),
    )
  })

  test('a title of small words alone is found by its figures', () => {
    const found = storyFinder([{ id: 's1', title: 'The one that was', figures: ['Boiler'] }])
    expect(found(tokensOf('told the boiler'))).toMatchObject([{ storyId: 's1', shared: 1 }])
  })
})

describe('which story is told', () => {
  const likeness = (storyId: string, shared: number, share: number) => ({ storyId, shared, share })
  const one = likeness('s1', 3, 1)
  const other = likeness('s2', 2, 0.4)
  const third = likeness('s3', 7, 0.1)

  test('a story is judged by its likeness, by what it is ahead of, and by the words of the line', () => {
    const line = { stories: [one, other, third], words: ['told', 'PERSON', 'it', ',', '14'] }
    expect(storyFeatures(line, 0)).toEqual([
      'shared 3',
      'share 5',
      'ahead 2',
      'place 0',
      'shared 3 share 5 ahead 2',
      'word told',
      'word it',
    ])
    expect(storyFeatures(line, 1).slice(0, 4)).toEqual(['shared 2', 'share 2', 'ahead -2', 'place 1'])
    expect(storyFeatures(line, 2).slice(0, 4)).toEqual(['shared 5', 'share 1', 'ahead -4', 'place 2'])
    expect(storyFeatures(line, 3)).toEqual([])
  })

  test('a story alone is ahead of none, and the fourth is as far down as the third', () => {
    expect(storyFeatures({ stories: [one], words: [] }, 0)).toContain('ahead alone')
    const four = { stories: [one, other, third, likeness('s4', 1, 0.2)], words: [] }
    expect(storyFeatures(four, 3)).toContain('place 2')
  })

  /** A model of the word "told" for a story, and of one place in the list. */
  const modelled = (weights: Record<string, number>, bias = 0) => ({
    ...models,
    story: {
      labels: ['no', 'yes'],
      bias: [0, bias],
      weights: weightTable(Object.entries(weights).map(([feature, weight]) => [feature, [0, weight]])),
    },
  })
  const choose = (words: string[], model: typeof models) => storyOn({ stories: [one, other], words }, model)

  test('the likeliest by the model, when it is at least as likely as not', () => {
    const second = modelled({ 'place 1': 2 })
    expect(choose([], second)).toBe('s2')
    expect(choose([], modelled({ 'place 0': 2 }))).toBe('s1')
    expect(choose(['told'], modelled({ 'word told': 3 }, -1))).toBe('s1')
    expect(choose([], modelled({ 'word told': 3 }, -1))).toBeUndefined()
    expect(choose([], modelled({}))).toBe('s1')
    expect(storyOn({ stories: [], words: ['told'] }, second)).toBeUndefined()
  })
})
