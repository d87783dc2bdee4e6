import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inRuns, listedIn, listOf } from './lists.ts'

test('a list is of words, or of phrases between bars', () => {
  const isListed = listedIn({ phrases: 'as well|too' })
  expect(listOf('a of')).toEqual(['a', 'of'])
  expect(listOf('as well|too')).toEqual(['as well', 'too'])
  expect(['as well', 'too', 'well'].map((words) => isListed('phrases', words))).toEqual([true, true, false])
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
