import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storyFinder } from './kinds/fitting-stories.ts'
import { rootReader } from './root-reader.ts'
import { story } from './testing/ledger-facts.ts'
import { bestOf, wordIndex } from './word-index.ts'

const weights = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.integer({ min: 1, max: 3 }))

describe('finding texts by their words', () => {
  test('gives what comparing each with each gives', () => {
    fc.assert(
      fc.property(fc.array(weights, { maxLength: 9 }), fc.uniqueArray(fc.integer({ min: 1, max: 6 })), (all, roots) => {
        const texts = all.map((one) => new Map(Object.entries(one).map(([root, weight]) => [Number(root), weight])))
        const slow = texts
          .map((text, place) => {
            const shared = roots.flatMap((root) => text.get(root) ?? [])
            return { place, score: shared.reduce((sum, one) => sum + one, 0), words: shared.length }
          })
          .filter(({ words }) => words > 0)
          .toSorted((one, other) => other.score - one.score || one.place - other.place)
        const find = wordIndex(texts)
        const found = find(roots)
        expect(new Set(found)).toEqual(new Set(slow))
        expect(bestOf(found)).toEqual(slow[0])
        expect(bestOf(found, ({ place }) => place > 2)).toEqual(slow.find(({ place }) => place > 2))
        expect(find(roots)).toEqual(found)
      }),
    )
  })

  test('forms of a word are one, everyday words none, whatever the case', () => {
    const read = rootReader()
    expect(read('Migrating the SERVICES, again')).toEqual(read('we migrated a service'))
    expect(read('tell me about a time when you had to')).toEqual(new Set())
    expect(read('Übung’s')).toEqual(read('ÜBUNG'))
  })

  test('a word in the title counts more than one in the telling', () => {
    const find = storyFinder([
      story('a', 'Audit', { action: 'a conflict and a deadline' }),
      story('b', 'The conflict'),
      story('c', 'Cranes', { action: 'a conflict' }),
    ])
    const fitting = find('conflict near a deadline')
    expect(fitting?.(new Set())).toMatchObject({ story: { id: 'b' }, isHeard: false })
    expect(fitting?.(new Set(['b']))).toMatchObject({ story: { id: 'a' }, isHeard: false })
    expect(fitting?.(new Set(['a', 'b']))).toMatchObject({ story: { id: 'b' }, isHeard: true })
    expect(find('cranes at night')).toBeTruthy()
    expect(find('ships')).toBeNull()
  })
})
