import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inRuns, listedIn, listOf, wordList } from './lists.ts'

test('a list is of words, or of phrases between bars', () => {
  const isListed = listedIn({ phrases: 'as well|too' })
  expect(listOf('a of')).toEqual(['a', 'of'])
  expect(listOf('as well|too')).toEqual(['as well', 'too'])
  expect(['as well', 'too', 'well'].map((words) => isListed('phrases', words))).toEqual([true, true, false])
})

test('a word list holds whole words, and with a star how words begin', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
  const entry = fc.tuple(word, fc.constantFrom('', '*'))
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), word, (entries, asked) => {
      const isHeld = wordList(entries.map(([own, star]) => own + star).join(' '))(asked)
      expect(isHeld).toBe(entries.some(([own, star]) => (star ? asked.slice(0, own.length) : asked) === own))
    }),
  )
})

describe('items in runs', () => {
  test('are all there in their order, parted where one does not go on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 })), (items) => {
        const runs = inRuns(items, (item, before) => item > before)
        expect(runs.flat()).toEqual(items)
        for (const run of runs) expect(run).toEqual([...new Set(run)].sort())
        runs.slice(1).forEach((run, at) => {
          expect(run[0]).toBeLessThanOrEqual(runs[at]?.at(-1) ?? -1)
        })
      }),
    )
  })
})
