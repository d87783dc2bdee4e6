import type { Deadline, TaskKind } from '@roundtwo/model'
import { type Day, longestSession, type Session, shortestPart } from './time-available.ts'

/** A chosen task with the minutes it still needs. */
export interface Chosen {
  key: string
  kind: TaskKind
  effort: number
  value: number
  earliestDaysBefore: number | null
  dueBy: Deadline | null
}

/** Part of a task at a time; milliseconds since the epoch. */
export interface Part {
  key: string
  start: number
  end: number
}

const minute = 60_000
/** Minutes by which a break may be put off to finish something. */
const breakPutOff = 15

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

/** A day counts to its end, so after every moment of it; what is never due comes last. */
const dueAt = ({ dueBy }: Chosen): string => (dueBy?.includes('T') ? dueBy : `${dueBy ?? ''}~`)

/** What is due first, then by value. */
const inOrder = (one: Chosen, other: Chosen): number =>
  (dueAt(one) < dueAt(other) ? -1 : dueAt(one) > dueAt(other) ? 1 : 0) ||
  other.value - one.value ||
  (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)

interface Filling {
  /** In the order to do them; what is left of each. */
  ordered: readonly Chosen[]
  left: Map<string, number>
  /** No part is shorter, but for a whole task that is. */
  least: number
  current: Chosen | undefined
  parts: Part[]
}

interface Room {
  daysBefore: number
  /** Minutes until the break, and by how many it may be put off. */
  minutes: number
  overrun: number
}

/** How much of what is left to do now, so that neither part is under the least; 0 when it had better wait. */
const partThatFits = (left: number, room: Room, least: number): number => {
  if (left <= room.minutes) return left
  if (left <= longestSession && left <= room.minutes + room.overrun) return left
  const part = Math.min(room.minutes, left - least)
  return part >= least ? part : 0
}

const nextPart = (filling: Filling, room: Room): { task: Chosen; part: number } | null => {
  const { ordered, left, current, least } = filling
  const open = ordered.filter((task) => (left.get(task.key) ?? 0) > 0 && releasedBy(task, room.daysBefore))
  const ready = open.filter((task) => !open.some((other) => waitsFor(task, other)))
  const queue = current !== undefined && ready.includes(current) ? [current, ...ready] : ready
  for (const task of queue) {
    const part = room.minutes < 1 ? 0 : partThatFits(left.get(task.key) ?? 0, room, least)
    if (part > 0) return { task, part }
  }
  return null
}

const minutesFrom = (at: number, session: Session): number => Math.floor((session.end - at) / minute)

const overrunInto = (next: Session | undefined): number =>
  next === undefined ? 0 : Math.max(0, Math.min(breakPutOff, minutesFrom(next.start, next) - shortestPart))

/** Fills a stretch up to its break, which moves to where a task ends if that is near: what is left goes to the next. */
const fillSession = (filling: Filling, daysBefore: number, session: Session, next?: Session): void => {
  let at = session.start
  let room = minutesFrom(at, session)
  let overrun = overrunInto(next)
  for (;;) {
    const found = nextPart(filling, { daysBefore, minutes: room, overrun })
    if (found === null) break
    const { task, part } = found
    const end = at + part * minute
    filling.parts.push({ key: task.key, start: at, end })
    filling.left.set(task.key, (filling.left.get(task.key) ?? 0) - part)
    filling.current = task
    if (part > room && next !== undefined) next.start += (part - room) * minute
    if (part > room) overrun = 0
    room = Math.max(0, room - part)
    at = end
  }
  const fits = next !== undefined && minutesFrom(next.start, next) + room <= longestSession
  if (fits && room < shortestPart) next.start -= room * minute
}

/**
 * Fills the days from the first on with whatever is of most value and not waiting for something; a task once begun
 * goes on. Null when not everything found a place: with `least` 1 only when there is too little room for it all, since
 * then no minute passes unused while anything could be done.
 */
export const fillDays = (days: readonly Day[], tasks: readonly Chosen[], least: number): Part[] | null => {
  const filling: Filling = {
    ordered: [...tasks].sort(inOrder),
    left: new Map(tasks.map((task) => [task.key, task.effort])),
    least,
    current: undefined,
    parts: [],
  }
  for (const { daysBefore, sessions } of days) {
    const stretches = sessions.map((session) => ({ ...session }))
    stretches.forEach((session, place) => {
      fillSession(filling, daysBefore, session, stretches[place + 1])
    })
  }
  return [...filling.left.values()].some((left) => left > 0) ? null : filling.parts
}
