import { type AvailableHours, instant, minutes, type Plan, type PreparationTask, zoneNamed } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { preparationTasks } from '../tasks/preparation-tasks.ts'
import { planPreparation } from './plan-preparation.ts'

const zoned = (name: string) => {
  const zone = zoneNamed(name)
  if (zone === undefined) throw new Error(`no such zone: ${name}`)
  return zone
}
const london = zoned('Europe/London')

const person = (name: string, role: string) => ({ name, role, email: null, kind: 'interviewer' as const })

const tasksFor = (format: 'executive' | 'panel'): PreparationTask[] =>
  preparationTasks({
    posting: null,
    fit: null,
    company: 'Copperline Ltd',
    ownZone: london,
    invitation: {
      formats: [format],
      ...{ options: [], replyAsks: [], replyBy: null, contact: null },
      round: 2,
      final: null,
      start: instant('2026-11-24T09:00:00Z'),
      zone: london,
      people: [person('Helen Marsh', 'CFO'), person('Raj Patel', 'Controller'), person('Ida Holm', 'COO')],
      bring: ['your passport'],
      prepare: [],
      link: null,
      platform: null,
      place: '5 Wharf Street, Leeds',
    },
  })

const hoursOf = (each: number, startsAt = '19:00'): AvailableHours => {
  const all = minutes(each)
  return {
    zone: london,
    minutesByWeekday: [all, all, all, all, all, all, all],
    startsAt: { weekday: startsAt, weekend: startsAt },
  }
}

const planFor = (format: 'executive' | 'panel', hours: AvailableHours): Plan =>
  planPreparation({
    tasks: tasksFor(format),
    interview: { start: instant('2026-11-24T09:00:00Z') },
    now: instant('2026-11-23T18:00:00Z'),
    hours,
  })

const keysOf = (plan: Plan): string[] => plan.days.flatMap((day) => day.blocks.map((block) => block.taskKey))

describe('PL16 when there is little time the core is kept, not many trifles', () => {
  test.each(['executive', 'panel'] as const)('forty minutes tonight hold answers aloud (%s)', (format) => {
    const keys = keysOf(planFor(format, hoursOf(40)))
    expect(keys).toContain('practice:aloud')
    expect(keys.filter((key) => key.startsWith('research:person'))).toEqual([])
    expect(keys).not.toContain('logistics:outfit')
  })

  test.each(['executive', 'panel'] as const)('an evening of three hours holds all of the core (%s)', (format) => {
    const keys = keysOf(planFor(format, hoursOf(170)))
    for (const core of ['practice:aloud', 'story:strongest', 'questions:to-ask', 'research:first-round'])
      expect(keys).toContain(core)
    expect(keys.some((key) => key.startsWith('research:company'))).toBe(true)
  })
})

describe('PL15 the evening off', () => {
  test('takes no time where the hours end before the evening', () => {
    const plan = planPreparation({
      tasks: tasksFor('panel'),
      interview: { start: instant('2026-11-24T09:00:00Z') },
      now: instant('2026-11-23T08:00:00Z'),
      hours: hoursOf(170, '10:00'),
    })
    expect(keysOf(plan)).not.toContain('rest:evening')
    const left = plan.dropped.find(({ taskKey }) => taskKey === 'rest:evening')
    expect(left?.reason).toBe('Your hours end before the evening, so it is free already.')
  })
})
