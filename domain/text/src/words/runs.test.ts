import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inRuns } from './runs.ts'

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
