import {
  type AvailableHours,
  type Instant,
  instant,
  instantInZone,
  minutes,
  minutesBetween,
  type Plan,
  type PreparationTask,
  plainDate,
  type TaskKind,
  wallTime,
  zoneNamed,
} from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { planPreparation } from './plan-preparation.ts'

const zoned = (name: string) => {
  const zone = zoneNamed(name)
  if (zone === undefined) throw new Error(`no such zone: ${name}`)
  return zone
}

const evenings = (zone: string, each: number, starts = '18:00'): AvailableHours => {
  const all = minutes(each)
  return {
    zone: zoned(zone),
    minutesByWeekday: [all, all, all, all, all, all, all],
    startsAt: { weekday: starts, weekend: starts },
  }
}

const toDo = (key: string, kind: TaskKind, effort: number, value = 60, more: Partial<PreparationTask> = {}) => ({
  key,
  kind,
  title: key,
  detail: '',
  effort: minutes(effort),
  value,
  done: false,
  earliestDaysBefore: null,
  dueBy: null,
  ...more,
})

const blocksOf = (plan: Plan) => plan.days.flatMap((day) => day.blocks)
const inZone = (moment: Instant, zone: string): string => wallTime(moment, zoned(zone))

/** Thursday 3 December 2026, 10:30 in Berlin; now is Monday evening. */
const start = instant('2026-12-03T09:30:00Z')
const now = instant('2026-11-30T17:02:11Z')

describe('a plan with enough time', () => {
  const tasks = [
    toDo('questions:to-ask', 'questions', 20, 90),
    toDo('research:company', 'research', 45, 70),
    toDo('story:gap', 'story', 30, 80),
    toDo('practice:aloud', 'practice', 45, 95),
    toDo('materials:talk', 'materials', 120, 60),
    toDo('format:rehearse', 'format', 30, 99),
    toDo('rest:evening', 'rest', 15, 90, { earliestDaysBefore: 1 }),
  ]
  const plan = planPreparation({ tasks, interview: { start }, now, hours: evenings('Europe/Berlin', 150) })

  test('PL15 what rests on something comes after it', () => {
    const order = [...new Set(blocksOf(plan).map(({ taskKey }) => taskKey))]
    const before = (one: string, other: string) => order.indexOf(one) < order.indexOf(other)
    expect(before('research:company', 'questions:to-ask')).toBe(true)
    expect(before('story:gap', 'practice:aloud')).toBe(true)
    expect(before('materials:talk', 'format:rehearse')).toBe(true)
  })

  test('PL15 what is due goes first, the earliest first, however little it is worth', () => {
    const due = [
      toDo('day', 'logistics', 10, 1, { dueBy: plainDate('2026-12-01') }),
      toDo('noon', 'logistics', 10, 1, { dueBy: instant('2026-12-01T12:00:00Z') }),
      toDo('later', 'logistics', 10, 99, { dueBy: plainDate('2026-12-02') }),
    ]
    const given = { interview: { start }, now, hours: evenings('Europe/Berlin', 150) }
    const planned = planPreparation({ ...given, tasks: [...tasks, ...due] })
    const order = blocksOf(planned).map(({ taskKey }) => taskKey)
    expect(order.slice(0, 3)).toEqual(['noon', 'day', 'later'])
  })

  test('PL15 the evening off is the last thing of the evening before', () => {
    const last = blocksOf(plan).at(-1)
    expect(last?.taskKey).toBe('rest:evening')
    expect(inZone(last?.end ?? now, 'Europe/Berlin')).toBe('2026-12-02T20:30')
  })

  test('PL8 today has only what is left of it', () => {
    expect(plan.days[0]?.date).toBe('2026-11-30')
    expect(blocksOf(plan)[0]?.start).toBe('2026-11-30T17:05:00.000Z')
  })

  test('PL9 breaks are between stretches and count against the day', () => {
    expect(plan.days[1]?.available).toBe(140)
  })

  test('PL19 the verdict gives time, work and what is to spare', () => {
    expect(plan.verdict).toBe(
      'You have 6 h 55 min until Thursday 3 December and 5 h 5 min of work; there is time for everything and 1 h 50 min to spare.',
    )
    expect(plan.dropped).toEqual([])
  })
})

describe('a plan with too little time', () => {
  const tasks = [
    toDo('a', 'research', 60, 50),
    toDo('b', 'story', 60, 70),
    toDo('c', 'practice', 60, 60),
    toDo('d', 'format', 60, 90),
  ]
  const plan = planPreparation({ tasks, interview: { start }, now, hours: evenings('Europe/Berlin', 40) })

  test('PL19 what is worth least for its time is dropped first, and said so', () => {
    expect(plan.timeLeft).toBe(35 + 40 + 40)
    expect(plan.dropped.map(({ taskKey }) => taskKey)).toEqual(['a', 'c', 'b'])
    expect(plan.dropped[0]?.reason).toBe('Takes 1 h that the rest of the plan uses better.')
    expect(plan.verdict).toBe(
      'You have 1 h 55 min until Thursday 3 December and 4 h of work; drop “a” and “c” first, then 1 more.',
    )
  })

  test('PL17 what was asked for gets the time there is', () => {
    const asked = [toDo('talk', 'materials', 240, 96), toDo('a', 'research', 60, 50)]
    const shortened = planPreparation({
      tasks: asked,
      interview: { start },
      now,
      hours: evenings('Europe/Berlin', 40),
    })
    const planned = blocksOf(shortened).reduce((sum, block) => sum + minutesBetween(block.start, block.end), 0)
    expect(planned).toBe(115)
    expect(shortened.verdict).toContain('“talk” gets 1 h 55 min of the 4 h it needs; drop “a”')
  })

  test('PL19 no time at all is said plainly', () => {
    const none = planPreparation({ tasks, interview: { start }, now, hours: evenings('Europe/Berlin', 0) })
    expect(none.verdict).toBe(
      'You have no time set aside until Thursday 3 December for 4 h of work; if you find any, begin with “d”.',
    )
    expect(none.dropped).toHaveLength(4)
  })
})

describe('limits', () => {
  const work = [toDo('long', 'own', 600)]

  test('PL10 the last hour is not planned', () => {
    const hours = evenings('Europe/Berlin', 600, '06:00')
    const plan = planPreparation({ tasks: work, interview: { start }, now, hours })
    const last = blocksOf(plan).at(-1)
    expect(last !== undefined && last.end <= '2026-12-03T08:30:00.000Z').toBe(true)
  })

  test('PL11 nothing lies after ten the evening before', () => {
    const plan = planPreparation({
      tasks: work,
      interview: { start },
      now,
      hours: evenings('Europe/Berlin', 180, '21:00'),
    })
    const evening = plan.days.find((day) => day.date === '2026-12-02')
    expect(evening?.available).toBe(60)
    expect(plan.days.find((day) => day.date === '2026-12-01')?.available).toBe(170)
  })

  test('PL11 unless that is all there is, and then it is said', () => {
    const hours = evenings('Europe/Berlin', 90, '22:15')
    const plan = planPreparation({
      tasks: [toDo('a', 'own', 30)],
      interview: { start },
      now: instant('2026-12-02T20:00:00Z'),
      hours,
    })
    expect(inZone(blocksOf(plan)[0]?.start ?? now, 'Europe/Berlin')).toBe('2026-12-02T22:15')
    expect(plan.verdict).toContain('only time after 22:00 the evening before is left')
  })

  test('PL14 done tasks and tasks that are not due yet are not planned', () => {
    const tasks = [toDo('done', 'own', 30, 90, { done: true }), toDo('late', 'own', 30, 90, { earliestDaysBefore: 1 })]
    const plan = planPreparation({ tasks, interview: { start }, now, hours: evenings('Europe/Berlin', 60) })
    expect(blocksOf(plan).map(({ taskKey }) => taskKey)).toEqual(['late'])
    expect(plan.days.find((day) => day.blocks.length > 0)?.date).toBe('2026-12-02')
    expect(plan.effortLeft).toBe(30)
  })

  test('PL20 after the beginning there is no plan', () => {
    const plan = planPreparation({
      tasks: work,
      interview: { start },
      now: start,
      hours: evenings('Europe/Berlin', 60),
    })
    expect(plan.days).toEqual([])
    expect(plan.verdict).toBe('The interview began at 10:30 on Thursday 3 December, so there is nothing left to plan.')
  })

  test('PL20 without a date it is a plan for a week, and late tasks wait', () => {
    const tasks = [toDo('a', 'own', 30), toDo('late', 'own', 30, 90, { earliestDaysBefore: 1 })]
    const plan = planPreparation({
      tasks,
      interview: { start: null },
      now,
      hours: evenings('Europe/Berlin', 60),
    })
    expect(plan.days).toHaveLength(7)
    expect(plan.dropped).toEqual([{ taskKey: 'late', title: 'late', reason: 'Waits until the date is known.' }])
    expect(plan.verdict).toBe(
      'No date is known yet, so this is a plan for a week: you have 6 h 55 min in the next 7 ' +
        'days and 30 min of work; there is time for everything and 6 h 25 min to spare.',
    )
  })

  test('PL20 a date far away does not make a plan without end', () => {
    const tasks = [toDo('late', 'own', 30, 90, { earliestDaysBefore: 1 })]
    const far = instant('2062-12-03T09:30:00Z')
    const plan = planPreparation({
      tasks,
      interview: { start: far },
      now,
      hours: evenings('Europe/Berlin', 30),
    })
    expect(plan.days).toHaveLength(366)
    expect(plan.dropped[0]?.reason).toBe('Waits until the interview is nearer.')
  })

  test('PL19 when everything is done that is the verdict', () => {
    const plan = planPreparation({
      tasks: [],
      interview: { start },
      now,
      hours: evenings('Europe/Berlin', 60),
    })
    expect(plan.verdict).toBe(
      'Everything is done, with 2 h 55 min until Thursday 3 December for rest or for going deeper.',
    )
  })

  test('PL15 an evening without hours is not something to drop', () => {
    const tasks = [toDo('a', 'own', 30), toDo('rest', 'rest', 15, 90, { earliestDaysBefore: 1 })]
    const hours: AvailableHours = {
      ...evenings('Europe/Berlin', 60),
      minutesByWeekday: [minutes(60), minutes(60), minutes(0), minutes(60), minutes(60), minutes(60), minutes(60)],
    }
    const plan = planPreparation({ tasks, interview: { start }, now, hours })
    expect(plan.dropped[0]?.reason).toContain('No hours are left for the evening before')
    expect(plan.verdict).not.toContain('drop')
  })
})

describe('zones', () => {
  const hourly = [toDo('a', 'materials', 30_000)]

  test('PL8 the day the clock goes back in Berlin keeps its minutes', () => {
    const hours = evenings('Europe/Berlin', 240, '01:00')
    const plan = planPreparation({
      tasks: hourly,
      interview: { start: instantInZone('2026-10-26T10:00', hours.zone) },
      now: instantInZone('2026-10-24T12:00', hours.zone),
      hours,
    })
    const sunday = plan.days.find((day) => day.date === '2026-10-25')
    expect(sunday?.blocks[0]?.start).toBe('2026-10-24T23:00:00.000Z')
    // Four hours after 01:00 summer time it is 04:00: one hour happened twice.
    expect(inZone(sunday?.blocks.at(-1)?.end ?? now, 'Europe/Berlin')).toBe('2026-10-25T04:00')
  })

  test('PL8 hours that begin in the spring gap of New York begin after it', () => {
    const hours = evenings('America/New_York', 60, '02:30')
    const plan = planPreparation({
      tasks: hourly,
      interview: { start: instantInZone('2026-03-09T10:00', hours.zone) },
      now: instantInZone('2026-03-07T12:00', hours.zone),
      hours,
    })
    const sunday = plan.days.find((day) => day.date === '2026-03-08')
    expect(inZone(sunday?.blocks[0]?.start ?? now, 'America/New_York')).toBe('2026-03-08T03:30')
  })

  test('PL8 half an hour of summer time on Lord Howe is half an hour', () => {
    const hours = evenings('Australia/Lord_Howe', 90, '01:00')
    const plan = planPreparation({
      tasks: hourly,
      interview: { start: instantInZone('2026-10-05T10:00', hours.zone) },
      now: instantInZone('2026-10-03T12:00', hours.zone),
      hours,
    })
    const sunday = plan.days.find((day) => day.date === '2026-10-04')
    expect(sunday?.available).toBe(90)
    expect(inZone(sunday?.blocks.at(-1)?.end ?? now, 'Australia/Lord_Howe')).toBe('2026-10-04T03:00')
  })

  test('PL8 the Friday Apia never had has no time', () => {
    const hours = evenings('Pacific/Apia', 60)
    const plan = planPreparation({
      tasks: hourly,
      interview: { start: instantInZone('2011-12-31T23:30', hours.zone) },
      now: instantInZone('2011-12-29T12:00', hours.zone),
      hours,
    })
    expect(plan.days.map(({ date, available }) => [date, available])).toEqual([
      ['2011-12-29', 60],
      ['2011-12-30', 0],
      ['2011-12-31', 60],
    ])
  })

  test('PL8 days are the user’s, not the company’s', () => {
    // Thursday 09:00 in Auckland is Wednesday evening in Berlin.
    const auckland = instantInZone('2026-12-03T09:00', zoned('Pacific/Auckland'))
    const plan = planPreparation({
      tasks: hourly,
      interview: { start: auckland },
      now,
      hours: evenings('Europe/Berlin', 60),
    })
    expect(plan.days.at(-1)?.date).toBe('2026-12-02')
    expect(plan.verdict).toContain('until Wednesday 2 December')
  })
})
