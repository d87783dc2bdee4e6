import { instant, minutes, type PlannedBlock, plainDate } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { planEntries } from './plan-entries.ts'

const block = (taskKey: string, start: string, end: string): PlannedBlock => ({
  taskKey,
  title: 'Find out what Brightwater does',
  kind: 'research',
  start: instant(start),
  end: instant(end),
})

const planOf = (blocks: PlannedBlock[]) => ({
  days: [{ date: plainDate('2026-12-01'), available: minutes(120), blocks }],
  dropped: [],
  effortLeft: minutes(60),
  timeLeft: minutes(120),
  verdict: '',
})

test('PL24 the UID names task and part, not the time', () => {
  const first = planEntries(planOf([block('a', '2026-12-01T18:00Z', '2026-12-01T19:00Z')]), 'o1')
  const moved = planEntries(planOf([block('a', '2026-12-02T09:00Z', '2026-12-02T10:00Z')]), 'o1')
  expect(moved[0]?.uid).toBe(first[0]?.uid)
  expect(moved[0]?.start).not.toBe(first[0]?.start)
})

test('PL24 each part has its own UID and says which it is', () => {
  const entries = planEntries(
    planOf([
      block('a', '2026-12-01T18:00Z', '2026-12-01T19:00Z'),
      block('b', '2026-12-01T19:00Z', '2026-12-01T19:15Z'),
      block('a', '2026-12-02T18:00Z', '2026-12-02T19:00Z'),
    ]),
    'o1',
    [{ key: 'a', detail: 'Read.' }],
  )
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(3)
  expect(entries[2]?.summary).toBe('Find out what Brightwater does (2 of 2)')
  expect(entries[2]?.description).toBe('Part 2 of 2. Read.')
  expect(entries[1]?.description).toBe('')
})

test('PL24 two opportunities never share a UID', () => {
  const plan = planOf([block('a', '2026-12-01T18:00Z', '2026-12-01T19:00Z')])
  expect(planEntries(plan, 'o1')[0]?.uid).not.toBe(planEntries(plan, 'o2')[0]?.uid)
})
