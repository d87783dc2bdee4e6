import {
  type AvailableHours,
  instant,
  instantFromMilliseconds,
  instantInZone,
  later,
  milliseconds,
  minutes,
  minutesBetween,
  type Plan,
  type PreparationTask,
  plainDate,
  taskKinds,
  wallTime,
  weekdayOf,
  zoneNamed,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlanRequest, planPreparation } from './plan-preparation.ts'
import { worthOf } from './worth.ts'

const zones = ['Pacific/Apia', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']

const hoursGiven = fc
  .record({
    zone: fc.constantFrom(...zones),
    week: fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 7, maxLength: 7 }),
    weekday: fc.constantFrom('06:30', '12:00', '18:00', '19:45'),
    weekend: fc.constantFrom('00:15', '02:30', '09:00', '16:00'),
  })
  .map(({ zone, week, weekday, weekend }): AvailableHours => {
    const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = week
    const found = zoneNamed(zone)
    if (found === undefined) throw new Error(zone)
    return {
      zone: found,
      minutesByWeekday: [
        minutes(mon),
        minutes(tue),
        minutes(wed),
        minutes(thu),
        minutes(fri),
        minutes(sat),
        minutes(sun),
      ],
      startsAt: { weekday, weekend },
    }
  })

const tasksGiven = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...taskKinds.filter((kind) => kind !== 'rest')),
      effort: fc.oneof(fc.constantFrom(5, 10, 15, 20, 30, 45, 60, 120), fc.integer({ min: 1, max: 200 })),
      value: fc.integer({ min: 1, max: 100 }),
      done: fc.boolean(),
      earliestDaysBefore: fc.constantFrom(null, null, null, 0, 1, 2, 4),
      dueBy: fc.constantFrom(null, null, plainDate('2026-12-02'), instant('2026-12-02T11:00:00Z')),
    }),
    { maxLength: 16 },
  )
  .chain((list) =>
    fc.boolean().map((rested): PreparationTask[] => [
      ...list.map((one, at) => ({
        ...one,
        key: `task:${at}`,
        title: `Task ${at}`,
        detail: '',
        effort: minutes(one.effort),
        done: one.done && at % 3 === 0,
      })),
      ...(rested
        ? [
            {
              key: 'rest:evening',
              kind: 'rest' as const,
              title: 'Rest',
              detail: '',
              effort: minutes(15),
              value: 90,
              done: false,
              earliestDaysBefore: 1,
              dueBy: null,
            },
          ]
        : []),
    ]),
  )

/** Around days on which clocks change in one or other of the zones. */
const moments = [
  '2011-12-27T03:00:00Z',
  '2026-03-05T12:00:00Z',
  '2026-03-27T09:00:00Z',
  '2026-10-02T10:00:00Z',
  '2026-10-22T20:30:00Z',
  '2026-06-10T00:00:00Z',
]

const requests = fc
  .record({
    tasks: tasksGiven,
    hours: hoursGiven,
    base: fc.constantFrom(...moments),
    shift: fc.integer({ min: 0, max: 3 * 86_400 }),
    ahead: fc.integer({ min: 1, max: 6 * 1440 }),
    known: fc.boolean(),
  })
  .map(({ tasks, hours, base, shift, ahead, known }): PlanRequest => {
    const now = instantFromMilliseconds(Date.parse(base) + shift * 1000)
    return {
      tasks,
      hours,
      now,
      interview: { start: known || ahead % 5 > 0 ? later(now, minutes(ahead)) : null },
    }
  })

const blocksOf = (plan: Plan) => plan.days.flatMap((day) => day.blocks)

const plannedMinutes = (plan: Plan, key: string): number =>
  blocksOf(plan)
    .filter(({ taskKey }) => taskKey === key)
    .reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0)

const keptWorth = (plan: Plan, tasks: readonly PreparationTask[]): number =>
  tasks.reduce((sum, task) => {
    const planned = plannedMinutes(plan, task.key)
    return planned === 0 ? sum : sum + worthOf(task, planned)
  }, 0)

const check = (property: (request: PlanRequest, plan: Plan) => void, numRuns = 250) =>
  fc.assert(
    fc.property(requests, (request) => {
      property(request, planPreparation(request))
    }),
    { numRuns },
  )

describe('every plan', () => {
  test('PL12 has blocks in order that do not overlap, from now on', () => {
    check(({ now }, plan) => {
      let passed = now
      for (const { start, end } of blocksOf(plan)) {
        expect(start >= passed).toBe(true)
        expect(end > start).toBe(true)
        passed = end
      }
    })
  })

  test('PL12 PL10 keeps inside the hours available and ends an hour before', () => {
    check(({ hours, interview }, plan) => {
      for (const day of plan.days) {
        const weekday = weekdayOf(day.date)
        const clock = weekday > 5 ? hours.startsAt.weekend : hours.startsAt.weekday
        const opens = instantInZone(`${day.date}T${clock}`, hours.zone)
        const closes = later(opens, hours.minutesByWeekday[weekday - 1] ?? minutes(0))
        for (const { start, end } of day.blocks) {
          expect(start >= opens && end <= closes).toBe(true)
          expect(wallTime(start, hours.zone).slice(0, 10)).toBe(day.date)
          if (interview.start !== null) expect(minutesBetween(end, interview.start)).toBeGreaterThanOrEqual(60)
        }
      }
    })
  })

  test('PL9 has no block over 90 minutes and no day over its minutes', () => {
    check((_, plan) => {
      for (const day of plan.days) {
        const used = day.blocks.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0)
        expect(used).toBeLessThanOrEqual(day.available)
        for (const { start, end } of day.blocks) expect(minutesBetween(start, end)).toBeLessThanOrEqual(90)
      }
      expect(plan.timeLeft).toBe(plan.days.reduce((sum, { available }) => sum + available, 0))
    })
  })

  test('PL13 PL14 plans each open task in full or lists it as dropped, never both', () => {
    check(({ tasks, interview, now }, plan) => {
      if (interview.start !== null && interview.start <= now) return
      const dropped = new Set(plan.dropped.map(({ taskKey }) => taskKey))
      for (const task of tasks) {
        const planned = plannedMinutes(plan, task.key)
        if (task.done || dropped.has(task.key)) expect(planned).toBe(0)
        else if (task.kind === 'materials') expect(planned).toBeGreaterThan(0)
        else expect(planned).toBe(task.effort)
      }
    })
  })

  test('PL14 begins nothing before its day', () => {
    check(({ tasks, interview, hours }, plan) => {
      if (interview.start === null) return
      const lastDay = Date.parse(wallTime(interview.start, hours.zone).slice(0, 10))
      for (const day of plan.days) {
        const daysBefore = (lastDay - Date.parse(day.date)) / 86_400_000
        for (const block of day.blocks) {
          const earliest = tasks.find(({ key }) => key === block.taskKey)?.earliestDaysBefore ?? null
          if (earliest !== null) expect(daysBefore).toBeLessThanOrEqual(earliest)
        }
      }
    })
  })

  test('PL16 keeps at least the worth that greed keeps on the same days', () => {
    check(({ tasks, interview, hours }, plan) => {
      if (interview.start === null) return
      const lastDay = Date.parse(wallTime(interview.start, hours.zone).slice(0, 10))
      const roomFrom = (earliest: number | null): number =>
        plan.days
          .filter(({ date }) => earliest === null || (lastDay - Date.parse(date)) / 86_400_000 <= earliest)
          .reduce((sum, { available }) => sum + available, 0)
      const open = tasks.filter(({ done, kind }) => !done && kind !== 'rest')
      const fits = (kept: readonly PreparationTask[]): boolean =>
        [null, 4, 2, 1, 0].every((limit) => {
          const late = kept.filter(({ earliestDaysBefore: day }) => limit === null || (day ?? 99) <= limit)
          return late.reduce((sum, { effort }) => sum + effort, 0) <= roomFrom(limit)
        })
      const kept: PreparationTask[] = []
      const density = (task: PreparationTask): number => worthOf(task, task.effort) / task.effort
      for (const task of [...open].sort((one, other) => density(other) - density(one))) {
        if (fits([...kept, task])) kept.push(task)
      }
      const greedy = kept.reduce((sum, task) => sum + worthOf(task, task.effort), 0)
      expect(keptWorth(plan, tasks)).toBeGreaterThanOrEqual(greedy)
    })
  })

  test('PL18 loses no worth when there is more time', () => {
    check((request, plan) => {
      const { hours } = request
      if (plan.verdict.includes('after 22:00')) return
      const week = hours.minutesByWeekday.map((each, at) => minutes(each + (at % 2) * 25))
      const [mon, tue, wed, thu, fri, sat, sun] = week
      if (!mon || !tue || !wed || !thu || !fri || !sat || !sun) return
      const longer: AvailableHours = { ...hours, minutesByWeekday: [mon, tue, wed, thu, fri, sat, sun] }
      const more = planPreparation({ ...request, hours: longer })
      expect(keptWorth(more, request.tasks)).toBeGreaterThanOrEqual(keptWorth(plan, request.tasks))
    })
  })

  test('PL18 loses no worth when planning begins earlier', () => {
    check((request, plan) => {
      if (request.interview.start === null || plan.verdict.includes('after 22:00')) return
      const sooner = instantFromMilliseconds(milliseconds(request.now) - 7 * 3_600_000)
      const more = planPreparation({ ...request, now: sooner })
      expect(keptWorth(more, request.tasks)).toBeGreaterThanOrEqual(keptWorth(plan, request.tasks))
    })
  })

  test('PL21 is the same for the same request, whatever the order of tasks', () => {
    check((request, plan) => {
      expect(planPreparation({ ...request, tasks: [...request.tasks].reverse() })).toEqual(plan)
    }, 80)
  })
})
