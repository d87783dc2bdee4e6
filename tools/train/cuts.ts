/** A chance with whether it was right. */
export interface Call {
  chance: number
  right: boolean
}

/** The cut with the best F-measure; `beta` below 1 asks for precision. */
export function bestCut(calls: readonly Call[], beta: number): number {
  const sorted = calls.toSorted((left, right) => right.chance - left.chance)
  const positives = calls.filter((call) => call.right).length
  let hits = 0
  let best = { score: 0, cut: 0.5 }
  sorted.forEach((call, place) => {
    if (call.right) hits += 1
    const score = ((1 + beta * beta) * hits) / (place + 1 + beta * beta * positives)
    if (score > best.score) best = { score, cut: call.chance }
  })
  return Math.round(best.cut * 1000) / 1000
}

/** The least cut above which at least `share` of the calls are right; above 1 when there is none. */
export function sureCut(calls: readonly Call[], share: number): number {
  const sorted = calls.toSorted((left, right) => right.chance - left.chance)
  let hits = 0
  let cut = 1.01
  sorted.forEach((call, place) => {
    if (call.right) hits += 1
    if (place >= 20 && hits / (place + 1) >= share) cut = call.chance
  })
  return Math.round(cut * 1000) / 1000
}
