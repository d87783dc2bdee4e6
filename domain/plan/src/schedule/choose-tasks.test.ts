import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choice, chooseTasks } from './choose-tasks.ts'

/** Runs the minutes one by one: with m minutes left, whatever has room for m may be worked on. */
const canBeDone = (choices: readonly Choice[]): boolean => {
  const left = choices.map(({ effort }) => effort)
  for (let minutesLeft = Math.max(0, ...choices.map(({ room }) => room)); minutesLeft > 0; minutesLeft -= 1) {
    const place = choices.findIndex(({ room }, at) => room >= minutesLeft && (left[at] ?? 0) > 0)
    if (place >= 0) left[place] = (left[place] ?? 0) - 1
  }
  return left.every((minutes) => minutes === 0)
}

const worthOfAll = (choices: readonly Choice[]): number => choices.reduce((sum, { worth }) => sum + worth, 0)

const subsets = (choices: readonly Choice[]): Choice[][] =>
  Array.from({ length: 2 ** choices.length }, (_, bits) => choices.filter((_one, at) => (bits >> at) % 2 === 1))

const greedily = (choices: readonly Choice[]): Choice[] => {
  const kept: Choice[] = []
  const byDensity = [...choices].sort((one, other) => other.worth / other.effort - one.worth / one.effort)
  for (const one of byDensity) if (canBeDone([...kept, one])) kept.push(one)
  return kept
}

const choiceList = (most: number) =>
  fc
    .array(
      fc.record({
        effort: fc.integer({ min: 1, max: 30 }),
        worth: fc.integer({ min: 1, max: 100 }),
        room: fc.constantFrom(0, 12, 25, 60, 60),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((one, at): Choice => ({ ...one, key: `k${at}` })))

const keptOf = (choices: readonly Choice[]): Choice[] => {
  const keys = chooseTasks(choices)
  return choices.filter(({ key }) => keys.has(key))
}

describe('choosing tasks', () => {
  test('PL16 the set kept is worth as much as the best of all subsets that can be done', () => {
    fc.assert(
      fc.property(choiceList(8), (choices) => {
        const best = Math.max(...subsets(choices).filter(canBeDone).map(worthOfAll))
        const kept = keptOf(choices)
        expect(canBeDone(kept)).toBe(true)
        expect(worthOfAll(kept)).toBe(best)
      }),
      { numRuns: 150 },
    )
  })

  test('PL16 it never keeps less than taking the best for its time first', () => {
    fc.assert(
      fc.property(choiceList(20), (choices) => {
        expect(worthOfAll(keptOf(choices))).toBeGreaterThanOrEqual(worthOfAll(greedily(choices)))
      }),
    )
  })

  test('PL16 greed alone would be wrong here', () => {
    const choices = [
      { key: 'dense', effort: 6, worth: 66, room: 10 },
      { key: 'left', effort: 5, worth: 50, room: 10 },
      { key: 'right', effort: 5, worth: 50, room: 10 },
    ]
    expect([...chooseTasks(choices)].sort()).toEqual(['left', 'right'])
    expect(greedily(choices).map(({ key }) => key)).toEqual(['dense'])
  })

  test('PL21 the order given does not change what is kept', () => {
    fc.assert(
      fc.property(choiceList(12), (choices) => {
        expect(chooseTasks([...choices].reverse())).toEqual(chooseTasks(choices))
      }),
    )
  })

  test('nothing is kept of nothing', () => {
    expect(chooseTasks([])).toEqual(new Set())
    expect(chooseTasks([{ key: 'a', effort: 5, worth: 1, room: 0 }])).toEqual(new Set())
  })
})
