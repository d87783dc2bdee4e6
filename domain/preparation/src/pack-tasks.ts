import type { TaskKind } from '@roundtwo/units'
import { type Day, type Session, shortestPart } from './time-available.ts'

/** A chosen task with the minutes it still needs. */
export interface Chosen {
  key: string
  kind: TaskKind
  effort: number
  value: number
  earliestDaysBefore: number | null
}

/** Part of a task at a time; milliseconds since the epoch. */
export interface Part {
  key: string
  start: number
  end: number
}

const minute = 60_000

/** What has to be finished before what, where both are planned. */
const comesAfter: Partial<Record<TaskKind, readonly TaskKind[]>> = {
  questions: ['research'],
  practice: ['story', 'research'],
  format: ['materials'],
}

const releasedBy = (task: Chosen, daysBefore: number): boolean =>
  task.earliestDaysBefore === null || daysBefore <= task.earliestDaysBefore

/** Whether the first has to wait for the second; never for one that may only begin later, or it would lose time. */
const waitsFor = (task: Chosen, other: Chosen): boolean =>
  comesAfter[task.kind]?.includes(other.kind) === true &&
  (other.earliestDaysBefore === null ||
    (task.earliestDaysBefore !== null && task.earliestDaysBefore <= other.earliestDaysBefore))

const byValue = (one: Chosen, other: Chosen): number =>
  other.value - one.value || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)

/** How much of a task fits the room now so that neither part is under the least; 0 when it had better wait. */
const partThatFits = (left: number, room: number, least: number): number => {
  if (left <= room) return left
  const part = Math.min(room, left - least)
  return part >= least ? part : 0
}

/**
 * Fills sessions from the first on with whatever is of most value and not waiting for something; a task once begun
 * goes on. Null when not everything found a place, which with `least` 1 happens only when there is too little room.
 */
const fill = (days: readonly Day[], tasks: readonly Chosen[], least: number): Part[] | null => {
  const left = new Map(tasks.map((task) => [task.key, task.effort]))
  const ordered = [...tasks].sort(byValue)
  const isLeft = (task: Chosen): boolean => (left.get(task.key) ?? 0) > 0
  const parts: Part[] = []
  let current: Chosen | undefined

  const nextFor = (daysBefore: number, room: number): { task: Chosen; part: number } | null => {
    const open = ordered.filter((task) => isLeft(task) && releasedBy(task, daysBefore))
    const ready = open.filter((task) => !open.some((other) => waitsFor(task, other)))
    const queue = current !== undefined && ready.includes(current) ? [current, ...ready] : ready
    for (const task of queue) {
      const part = partThatFits(left.get(task.key) ?? 0, room, least)
      if (part > 0) return { task, part }
    }
    return null
  }

  const fillSession = (session: Session, daysBefore: number): void => {
    let at = session.start
    for (;;) {
      const next = nextFor(daysBefore, Math.floor((session.end - at) / minute))
      if (next === null) return
      const end = at + next.part * minute
      parts.push({ key: next.task.key, start: at, end })
      left.set(next.task.key, (left.get(next.task.key) ?? 0) - next.part)
      current = next.task
      at = end
    }
  }

  for (const day of days) for (const session of day.sessions) fillSession(session, day.daysBefore)
  return ordered.some(isLeft) ? null : parts
}

/** Takes minutes off the end of the evening before, for rest. */
const keepEvening = (days: readonly Day[], rest: Chosen): { days: Day[]; parts: Part[] } => {
  let missing = rest.effort
  const parts: Part[] = []
  const kept = days.map((day) => {
    if (day.daysBefore !== 1) return day
    const sessions: Session[] = []
    for (const session of [...day.sessions].reverse()) {
      const taken = Math.min(missing, Math.floor((session.end - session.start) / minute))
      missing -= taken
      const end = session.end - taken * minute
      if (taken > 0) parts.unshift({ key: rest.key, start: end, end: session.end })
      if (end > session.start) sessions.unshift({ start: session.start, end })
    }
    return { ...day, sessions }
  })
  return { days: kept, parts }
}

/**
 * Places chosen tasks, in order of time. Everything must fit as `chooseTasks` judges it. Parts are a quarter of an hour
 * or more, but where the time is so short that only smaller ones fit.
 */
export const packTasks = (days: readonly Day[], tasks: readonly Chosen[]): Part[] => {
  let free = [...days]
  const parts: Part[] = []
  for (const rest of tasks.filter((task) => task.kind === 'rest')) {
    const evening = keepEvening(free, rest)
    free = evening.days
    parts.push(...evening.parts)
  }
  const others = tasks.filter((task) => task.kind !== 'rest')
  const filled = fill(free, others, shortestPart) ?? fill(free, others, 1)
  if (filled === null) throw new Error('more was chosen than there is time for')
  return joined([...parts, ...filled].sort((one, other) => one.start - other.start))
}

/** Parts of one task that touch are one part. */
const joined = (parts: readonly Part[]): Part[] => {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && last.key === part.key && last.end === part.start) last.end = part.end
    else result.push({ ...part })
  }
  return result
}
