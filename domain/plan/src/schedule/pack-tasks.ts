import { type Chosen, fillDays, type Part } from './fill-days.ts'
import type { Day, Session } from './time-available.ts'

const minute = 60_000

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

/** A quarter of an hour if it can be; where the time is full to the minute, less. */
const leastParts = [15, 10, 5, 1]

const firstThatFits = <Given, Found>(given: readonly Given[], find: (one: Given) => Found | null): Found | null => {
  for (const one of given) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
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
  const filled = firstThatFits(leastParts, (least) => fillDays(free, others, least))
  if (filled === null) throw new Error('more was chosen than there is time for')
  return [...parts, ...filled].sort((one, other) => one.start - other.start)
}
