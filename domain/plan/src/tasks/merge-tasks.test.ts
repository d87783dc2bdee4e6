import { instant, minutes, type PreparationTask, type TaskRecord } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeTasks } from './merge-tasks.ts'

const wantedTask = (key: string): PreparationTask => ({
  key,
  kind: 'research',
  title: key,
  detail: 'new words',
  effort: minutes(30),
  value: 50,
  done: false,
  earliestDaysBefore: null,
  dueBy: null,
})

const record = (key: string, more: Partial<TaskRecord> = {}): TaskRecord => ({
  id: `id-${key}`,
  opportunityId: 'o',
  key,
  kind: 'research',
  title: key,
  detail: 'old words',
  effort: minutes(30),
  value: 50,
  earliestDaysBefore: null,
  dueBy: null,
  doneAt: null,
  dismissed: false,
  position: 0,
  ...more,
})

const context = () => {
  let count = 0
  return {
    opportunityId: 'o',
    newId: () => {
      count += 1
      return `new-${count}`
    },
  }
}

const applied = (stored: readonly TaskRecord[], changes: ReturnType<typeof mergeTasks>): TaskRecord[] => [
  ...stored.filter(({ id }) => !changes.remove.includes(id)),
  ...changes.put,
]

describe('making the plan again', () => {
  const doneAt = instant('2026-12-01T12:00:00Z')

  test('PL22 what is done, put away, edited or one’s own stays as it is', () => {
    const stored = [
      record('done', { doneAt }),
      record('away', { dismissed: true }),
      record('edited', { effort: minutes(95), title: 'my words' }),
      record('mine', { kind: 'own' }),
      record('done-and-gone', { doneAt }),
    ]
    const changes = mergeTasks([wantedTask('done'), wantedTask('away'), wantedTask('edited')], stored, context())
    expect(changes).toEqual({ put: [], remove: [] })
  })

  test('PL22 new ones come after the others, vanished ones go', () => {
    const stored = [record('kept', { position: 4 }), record('vanished', { position: 7 })]
    const changes = mergeTasks([wantedTask('new'), wantedTask('kept'), wantedTask('other')], stored, context())
    expect(changes.remove).toEqual(['id-vanished'])
    expect(changes.put.map(({ key, position, id }) => [key, position, id])).toEqual([
      ['new', 8, 'new-1'],
      ['other', 9, 'new-2'],
    ])
  })

  test('PL22 of a key stored twice the settled record stays', () => {
    const stored = [record('twice', { id: 'open' }), record('twice', { id: 'done', doneAt })]
    expect(mergeTasks([wantedTask('twice')], stored, context())).toEqual({ put: [], remove: ['open'] })
  })

  test('PL23 a second time changes nothing, and nothing settled is ever lost', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const stored = fc.array(fc.record({ key, settled: fc.constantFrom('open', 'done', 'away', 'own') }), {
      maxLength: 10,
    })
    fc.assert(
      fc.property(fc.array(key), stored, (wantedKeys, kept) => {
        const records = kept.map((one, at) =>
          record(one.key, {
            id: `r${at}`,
            doneAt: one.settled === 'done' ? doneAt : null,
            dismissed: one.settled === 'away',
            kind: one.settled === 'own' ? 'own' : 'research',
          }),
        )
        const wanted = wantedKeys.map(wantedTask)
        const after = applied(records, mergeTasks(wanted, records, context()))
        expect(mergeTasks(wanted, after, context())).toEqual({ put: [], remove: [] })
        const settled = records.filter((_one, at) => kept[at]?.settled !== 'open')
        expect(after).toEqual(expect.arrayContaining(settled))
        for (const { key: wantedKey } of wanted) expect(after.some((one) => one.key === wantedKey)).toBe(true)
      }),
    )
  })
})
