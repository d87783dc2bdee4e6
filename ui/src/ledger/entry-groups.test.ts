import type { EntryView } from '@roundtwo/contract'
import { type EntryKind, entryKinds, instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryGroups, isWanted } from './entry-groups.ts'
import { blankEntry } from './with-kind.ts'

const view = (id: string, kind: EntryKind, round: number, people: string[], minute = 0): EntryView => ({
  id,
  opportunityId: 'o',
  roundId: `round-${round}`,
  personIds: people.map((name) => name.toLowerCase()),
  entry: blankEntry(kind, id),
  source: 'typed',
  quote: null,
  certainty: 'sure',
  confirmed: true,
  createdAt: instant(`2026-12-01T12:${String(minute).padStart(2, '0')}:00Z`),
  round,
  people,
})

const shape = (entries: EntryView[], grouping: 'kind' | 'person') =>
  entryGroups(entries, grouping).map(({ round, groups }) => [
    round,
    groups.map(({ title, entries: own }) => [title, own.map(({ id }) => id)]),
  ])

describe('the ledger as it is shown', () => {
  test('the latest round comes first, and in a group what was told last', () => {
    const entries = [
      view('a', 'fact', 1, [], 1),
      view('b', 'question', 1, [], 2),
      view('c', 'fact', 2, [], 3),
      view('d', 'fact', 1, [], 4),
    ]
    expect(shape(entries, 'kind')).toEqual([
      [2, [['Fact', ['c']]]],
      [
        1,
        [
          ['Question asked', ['b']],
          ['Fact', ['d', 'a']],
        ],
      ],
    ])
  })

  test('by person, those who heard it together are one group, and nobody comes last', () => {
    const entries = [
      view('a', 'fact', 1, []),
      view('b', 'fact', 1, ['Tom', 'Priya']),
      view('c', 'fact', 1, ['Tom']),
      view('d', 'fact', 1, ['Priya', 'Tom']),
    ]
    expect(shape(entries, 'person')).toEqual([
      [
        1,
        [
          ['Priya, Tom', ['d', 'b']],
          ['Tom', ['c']],
          ['Nobody in particular', ['a']],
        ],
      ],
    ])
  })

  test('every entry stands exactly once, however it is grouped', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom(...entryKinds), fc.integer({ min: 1, max: 3 }), fc.subarray(['Priya', 'Tom', 'Ada'])),
    )
    fc.assert(
      fc.property(some, fc.constantFrom('kind' as const, 'person' as const), (rows, grouping) => {
        const entries = rows.map(([kind, round, people], place) => view(`${place}`, kind, round, people))
        const shown = entryGroups(entries, grouping).flatMap(({ groups }) =>
          groups.flatMap((group) => group.entries.map(({ id }) => id)),
        )
        expect(shown.toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
      }),
    )
  })
})

test('a filter asks for a kind, a person, both or neither', () => {
  const told = view('a', 'story', 1, ['Priya'])
  expect(isWanted(told, { kind: null, personId: null })).toBe(true)
  expect(isWanted(told, { kind: 'story', personId: 'priya' })).toBe(true)
  expect(isWanted(told, { kind: 'story', personId: 'tom' })).toBe(false)
  expect(isWanted(told, { kind: 'fact', personId: null })).toBe(false)
})
