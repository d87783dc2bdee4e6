import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeGroups } from './change-groups.ts'

const change = (p: number) => ({ type: `${p}`, label: '', p, words: '', note: '' })

test('what moves it most comes first, up and down apart', () => {
  const groups = changeGroups([0.31, 0.5, 0.3, 0.1, 0.27, 0.9].map(change), 0.3)
  expect(groups.raises.map(({ p }) => p)).toEqual([0.9, 0.5])
  expect(groups.lowers.map(({ p }) => p)).toEqual([0.1])
  expect(groups.little.map(({ p }) => p)).toEqual([0.27, 0.31])
  expect(groups.nothing.map(({ p }) => p)).toEqual([0.3])
})

test('nothing is lost and nothing said twice', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }).map(change))
  fc.assert(
    fc.property(chances, fc.double({ min: 0, max: 1, noNaN: true }), (changes, now) => {
      const { raises, lowers, little, nothing } = changeGroups(changes, now)
      const all = [...raises, ...lowers, ...little, ...nothing]
      expect(all).toHaveLength(changes.length)
      expect(new Set(all).size).toBe(changes.length)
    }),
  )
})
