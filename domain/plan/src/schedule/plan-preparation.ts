import {
  type AvailableHours,
  dateInZone,
  type Instant,
  minutes,
  type Plan,
  type PlannedBlock,
  type PlannedDay,
  type PreparationTask,
  wallTime,
} from '@roundtwo/model'
import { dayWords } from '@roundtwo/text'
import { durationWords } from '../duration-words.ts'
import { type Choice, chooseTasks } from './choose-tasks.ts'
import type { Chosen, Part } from './fill-days.ts'
import { packTasks } from './pack-tasks.ts'
import { type Day, type Horizon, instantAt, minutesIn, shortestPart, timeUntil, timeWithin } from './time-available.ts'
import { type Balance, verdictOf } from './verdict.ts'
import { worthOf } from './worth.ts'

export interface PlanRequest {
  tasks: readonly PreparationTask[]
  /** Null when no date is known: the plan is for the next seven days. */
  interview: { start: Instant | null }
  now: Instant
  hours: AvailableHours
}

const undatedDays = 7

/** A task that may still be chosen: with the minutes to plan for it and those left for it. */
interface Candidate extends Choice {
  task: PreparationTask
  /** What it needs, which is more than `effort` when it had to be shortened. */
  needed: number
}

interface Weighed {
  candidates: Candidate[]
  /** Of use only on days that are not in the plan yet. */
  waiting: PreparationTask[]
}

const horizonOf = ({ interview, now, hours }: PlanRequest): Horizon =>
  interview.start === null ? timeWithin(undatedDays, now, hours) : timeUntil(interview.start, now, hours)

const eveningFrom = '17:00'

/** An evening that the hours leave free anyway needs none of them kept. */
const reachesEvening = (day: Day, { zone }: AvailableHours): boolean => {
  const last = day.sessions.at(-1)
  if (last === undefined) return false
  const end = wallTime(instantAt(last.end), zone)
  return end.slice(0, 10) > day.date || end.slice(11) > eveningFrom
}

const usefulDays = (task: PreparationTask, days: readonly Day[], hours: AvailableHours): Day[] => {
  if (task.kind === 'rest') return days.filter((day) => day.daysBefore === 1 && reachesEvening(day, hours))
  const earliest = task.earliestDaysBefore
  return days.filter((day) => earliest === null || day.daysBefore <= earliest)
}

const candidateFor = (task: PreparationTask, days: readonly Day[], hours: AvailableHours): Candidate => {
  const needed = Math.ceil(task.effort)
  const room = minutesIn(usefulDays(task, days, hours))
  // What was asked for is done in the time there is rather than not at all.
  const effort = task.kind === 'materials' && room >= shortestPart ? Math.min(needed, room) : needed
  const untilEnd = task.kind === 'rest' ? minutesIn(days.filter((day) => day.daysBefore <= 1)) : room
  return {
    key: task.key,
    effort,
    worth: worthOf(task, effort),
    room: effort > room ? room : untilEnd,
    task,
    needed,
  }
}

const weigh = (request: PlanRequest, { days }: Horizon): Weighed => {
  const open = request.tasks.filter((task) => !task.done && task.effort > 0)
  const nearest = request.interview.start === null ? Number.POSITIVE_INFINITY : (days.at(-1)?.daysBefore ?? 0)
  const waits = (task: PreparationTask): boolean =>
    task.earliestDaysBefore !== null && task.earliestDaysBefore < nearest
  return {
    candidates: open.filter((task) => !waits(task)).map((task) => candidateFor(task, days, request.hours)),
    waiting: open.filter(waits).sort((one, other) => (one.key < other.key ? -1 : 1)),
  }
}

const asChosen = ({ task, effort }: Candidate): Chosen => ({
  key: task.key,
  kind: task.kind,
  effort,
  value: task.value,
  earliestDaysBefore: task.earliestDaysBefore,
  dueBy: task.dueBy,
})

const isOn = ({ sessions }: Day, part: Part): boolean => {
  const first = sessions[0]
  const last = sessions.at(-1)
  return first !== undefined && last !== undefined && part.start >= first.start && part.end <= last.end
}

const plannedDays = (days: readonly Day[], parts: readonly Part[], candidates: readonly Candidate[]): PlannedDay[] => {
  const taskOf = new Map(candidates.map(({ key, task }) => [key, task]))
  const blockOf = (part: Part): PlannedBlock[] => {
    const task = taskOf.get(part.key)
    if (task === undefined) return []
    const { title, kind } = task
    return [{ taskKey: part.key, title, kind, start: instantAt(part.start), end: instantAt(part.end) }]
  }
  return days.map((day) => ({
    date: day.date,
    available: minutes(minutesIn([day])),
    blocks: parts.filter((part) => isOn(day, part)).flatMap(blockOf),
  }))
}

const withoutRest = (days: readonly Day[]): string =>
  minutesIn(days.filter((day) => day.daysBefore === 1)) > 0
    ? 'Your hours end before the evening, so it is free already.'
    : 'No hours are left for the evening before; keep some of it free all the same.'

const reasonFor = ({ task, effort, room }: Candidate, days: readonly Day[]): string => {
  if (task.kind === 'rest' && effort > room) return withoutRest(days)
  if (room === 0 && task.earliestDaysBefore === null) return 'There is no time left for it.'
  if (effort <= room) return `Takes ${durationWords(effort)} that the rest of the plan uses better.`
  if (task.earliestDaysBefore === null) {
    return `Needs ${durationWords(effort)}, and only ${durationWords(room)} is left.`
  }
  return `Of use only shortly before, where ${durationWords(room)} is left for its ${durationWords(effort)}.`
}

const density = ({ worth, effort }: Candidate): number => worth / effort

const firstToDrop = (one: Candidate, other: Candidate): number =>
  density(one) - density(other) || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)

const sumOf = (tasks: readonly PreparationTask[]): number =>
  tasks.reduce((sum, task) => sum + Math.ceil(task.effort), 0)

const spanOf = ({ interview, now, hours }: PlanRequest): string => {
  if (interview.start === null) return `in the next ${undatedDays} days`
  const date = dateInZone(interview.start, hours.zone)
  return date === dateInZone(now, hours.zone) ? 'before today’s interview' : `until ${dayWords(date)}`
}

const balanceOf = (
  request: PlanRequest,
  horizon: Horizon,
  { candidates, waiting }: Weighed,
  dropped: readonly Candidate[],
): Balance => {
  const kept = candidates.filter((candidate) => !dropped.includes(candidate))
  const cut = kept.find(({ effort, needed }) => effort < needed)
  return {
    span: spanOf(request),
    dated: request.interview.start !== null,
    timeLeft: minutesIn(horizon.days),
    effortLeft: sumOf(candidates.map(({ task }) => task)) + sumOf(waiting),
    waiting: sumOf(waiting),
    planned: kept.reduce((sum, { effort }) => sum + effort, 0),
    late: horizon.late,
    // The evening off is nothing to drop, only something there are no hours for.
    dropped: dropped.filter(({ task }) => task.kind !== 'rest').map(({ task }) => task.title),
    shortened: cut === undefined ? null : { title: cut.task.title, planned: cut.effort, effort: cut.needed },
    first:
      candidates
        .filter(({ task }) => task.kind !== 'rest')
        .sort(firstToDrop)
        .at(-1)?.task.title ?? null,
  }
}

const pastPlan = (request: PlanRequest, start: Instant): Plan => ({
  days: [],
  dropped: [],
  effortLeft: minutes(sumOf(request.tasks.filter((task) => !task.done))),
  timeLeft: minutes(0),
  verdict:
    `The interview began at ${wallTime(start, request.hours.zone).slice(11)} on ` +
    `${dayWords(dateInZone(start, request.hours.zone))}, so there is nothing left to plan.`,
})

/**
 * The work still to do, day by day until an hour before the interview, in the hours there are. When they are too few
 * it keeps the set worth most (exactly, by the minute) and lists the rest, the first to drop first.
 */
export const planPreparation = (request: PlanRequest): Plan => {
  const { start } = request.interview
  if (start !== null && start <= request.now) return pastPlan(request, start)
  const horizon = horizonOf(request)
  const weighed = weigh(request, horizon)
  const chosen = chooseTasks(weighed.candidates)
  const kept = weighed.candidates.filter(({ key }) => chosen.has(key))
  const dropped = weighed.candidates.filter(({ key }) => !chosen.has(key)).sort(firstToDrop)
  const balance = balanceOf(request, horizon, weighed, dropped)
  const waits = start === null ? 'Waits until the date is known.' : 'Waits until the interview is nearer.'
  return {
    days: plannedDays(horizon.days, packTasks(horizon.days, kept.map(asChosen)), kept),
    dropped: [
      ...dropped.map((one) => ({
        taskKey: one.key,
        title: one.task.title,
        reason: reasonFor(one, horizon.days),
      })),
      ...weighed.waiting.map(({ key, title }) => ({ taskKey: key, title, reason: waits })),
    ],
    effortLeft: minutes(balance.effortLeft),
    timeLeft: minutes(balance.timeLeft),
    verdict: verdictOf(balance),
  }
}
