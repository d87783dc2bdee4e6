/** Something to choose or leave: its minutes, what doing it gains, and the minutes left from when it is first of use. */
export interface Choice {
  key: string
  /** Whole minutes, more than 0. */
  effort: number
  /** More than 0; only sums of it are compared. */
  worth: number
  /** Minutes of work from when it may first be done until the end. */
  room: number
}

/** The least room first, so that every prefix shares one limit; then by key, so that the order given does not matter. */
const byRoom = (one: Choice, other: Choice): number =>
  one.room - other.room || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)

/**
 * The choices worth most together that can all be done: with interruption allowed and one common end, a set can be
 * done exactly when, for every room, the efforts of those with that room or less add up to no more than it.
 * Exact: dynamic programming over minutes, O(choices x minutes) in time and in bits kept.
 */
export const chooseTasks = (choices: readonly Choice[]): Set<string> => {
  const ordered = choices.filter(({ effort, room }) => effort <= room).sort(byRoom)
  const total = ordered.reduce((sum, { effort }) => sum + effort, 0)
  const limit = Math.min(total, ordered.at(-1)?.room ?? 0)
  const best = new Float64Array(limit + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  const taken = ordered.map((choice) => {
    const takes = new Uint8Array(limit + 1)
    for (let used = Math.min(limit, choice.room); used >= choice.effort; used -= 1) {
      const withIt = (best[used - choice.effort] ?? Number.NEGATIVE_INFINITY) + choice.worth
      if (withIt > (best[used] ?? Number.NEGATIVE_INFINITY)) {
        best[used] = withIt
        takes[used] = 1
      }
    }
    return takes
  })
  return walkBack(ordered, taken, best)
}

const walkBack = (ordered: readonly Choice[], taken: readonly Uint8Array[], best: Float64Array): Set<string> => {
  let used = best.reduce((top, worth, at) => (worth > (best[top] ?? 0) ? at : top), 0)
  const chosen = new Set<string>()
  for (let place = ordered.length - 1; place >= 0; place -= 1) {
    const choice = ordered[place]
    if (choice === undefined || taken[place]?.[used] !== 1) continue
    chosen.add(choice.key)
    used -= choice.effort
  }
  return chosen
}
