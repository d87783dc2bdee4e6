import type { Instant, Minutes, PlainDate, ZoneName } from './time.ts'
import type { Deadline } from './time-schemas.ts'

export const taskKinds = [
  'research',
  'story',
  'practice',
  'questions',
  'logistics',
  'materials',
  'format',
  'rest',
  'own',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** One piece of preparation. */
export interface PreparationTask {
  /** What it is the same task by when the plan is made again: `story:requirement-3`, `logistics:time-zone`. */
  key: string
  kind: TaskKind
  title: string
  /** What to do, in a sentence or two, and why it is here. */
  detail: string
  effort: Minutes
  /** 1 to 100: what an hour on it is worth beside the others; what is dropped first is worth least for its time. */
  value: number
  done: boolean
  /** When it is only of use late ("the evening before"): days before the interview it may start at the earliest; null for any day. */
  earliestDaysBefore: number | null
  /** It is of no use later: what is due first is planned first. */
  dueBy: Deadline | null
}

/** The time a person has, by weekday in their own zone. */
export interface AvailableHours {
  zone: ZoneName
  /** Monday to Sunday: minutes that day. */
  minutesByWeekday: [Minutes, Minutes, Minutes, Minutes, Minutes, Minutes, Minutes]
  /** Wall-clock `HH:mm` when preparation may begin on weekdays and at weekends. */
  startsAt: { weekday: string; weekend: string }
}

export interface PlannedBlock {
  taskKey: string
  title: string
  kind: TaskKind
  start: Instant
  end: Instant
}

export interface PlannedDay {
  date: PlainDate
  available: Minutes
  blocks: PlannedBlock[]
}

export interface Plan {
  days: PlannedDay[]
  /** Tasks there is no time for, the first to drop first. */
  dropped: { taskKey: string; title: string; reason: string }[]
  effortLeft: Minutes
  timeLeft: Minutes
  /** One honest sentence: enough time, tight, or too little and what that means. */
  verdict: string
}
