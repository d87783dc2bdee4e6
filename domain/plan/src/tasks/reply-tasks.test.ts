import { instant, later, minutes, plainDate, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InvitationFacts, PreparationFacts } from './facts.ts'
import { replyTasks } from './reply-tasks.ts'

const london = zoneNamed('Europe/London')
if (london === undefined) throw new Error('no London')

const facts = (more: Partial<InvitationFacts>): PreparationFacts => ({
  posting: null,
  fit: null,
  ownZone: london,
  invitation: {
    ...{ formats: [], round: 2, final: null, start: null, zone: null, people: [], bring: [], prepare: [] },
    ...{ link: null, platform: null, place: null, options: [], replyAsks: [], replyBy: null, contact: null },
    ...more,
  },
})

const noon = instant('2026-11-30T12:00:00Z')

test('PL30 a reply that nobody asks for is no task', () => {
  expect(replyTasks(facts({}))).toEqual([])
  expect(replyTasks(facts({ contact: { name: 'Jo', phone: null, email: null } }))).toEqual([])
})

test('PL30 what they want back says what and until when, and is due then', () => {
  const [task, ...others] = replyTasks(
    facts({
      replyAsks: ['confirm that you will come', 'your notice period'],
      replyBy: noon,
      contact: { name: 'Jodie Fairclough', phone: '01632 960 144', email: null },
    }),
  )
  expect(others).toEqual([])
  expect(task?.title).toBe('Reply by Monday 30 November, 12:00: confirm that you will come; your notice period')
  expect(task?.dueBy).toBe(noon)
  expect(task?.detail).toContain('Jodie Fairclough, 01632 960 144')
})

test('PL30 a day without a time is due that day, and times offered are to be chosen from', () => {
  const options = [noon, later(noon, minutes(120))].map((start) => ({ start, end: null }))
  const [task] = replyTasks(facts({ options, replyBy: plainDate('2026-11-27') }))
  expect(task?.title).toBe('Reply by Friday 27 November: choose a time')
  expect(task?.detail).toContain('Monday 30 November, 12:00; Monday 30 November, 14:00')
})

test('PL30 the same request is the same task, another deadline or another wish is another', () => {
  const asks = fc.array(fc.lorem(), { minLength: 1, maxLength: 3 })
  const deadline = fc.constantFrom(null, noon, plainDate('2026-11-27'))
  fc.assert(
    fc.property(asks, asks, deadline, deadline, (one, other, replyBy, then) => {
      const keyOf = (replyAsks: string[], by: InvitationFacts['replyBy']) =>
        replyTasks(facts({ replyAsks, replyBy: by }))[0]?.key
      expect(keyOf(one, replyBy)).toBe(keyOf([...one], replyBy))
      expect(keyOf(one, replyBy) === keyOf(one, then)).toBe(replyBy === then)
      const same = one.join('; ').toLowerCase() === other.join('; ').toLowerCase()
      if (!same) expect(keyOf(one, null)).not.toBe(keyOf(other, null))
    }),
  )
})

test('PL30 a title stays one line, whatever they write', () => {
  const [task] = replyTasks(facts({ replyAsks: Array.from({ length: 100 }, () => 'x'.repeat(1000)) }))
  expect(task?.title.length).toBeLessThan(300)
})
