import { describe, expect, test } from 'vitest'
import { clusterOf } from './clusters.ts'

describe('a group of words', () => {
  test('is shared by words much alike, and by none that is unknown', () => {
    for (const grain of ['fine', 'coarse'] as const) {
      expect(clusterOf('tuesday', grain)).toBe(clusterOf('thursday', grain))
      expect(clusterOf('tuesday', grain)).not.toBe(clusterOf('bread', grain))
      expect([clusterOf('qqxqzz', grain), clusterOf('', grain)]).toEqual([null, null])
    }
  })
})
