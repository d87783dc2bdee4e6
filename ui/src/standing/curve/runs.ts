/** Days in a row of which the same can be said. */
export interface Run {
  from: string
  to: string
  words: string
}

/** The curve as a few lines: a new one where the words change. */
export const runsOf = (days: readonly string[], words: readonly string[]): Run[] => {
  const runs: Run[] = []
  for (const [place, day] of days.entries()) {
    const said = words[place] ?? ''
    const last = runs.at(-1)
    if (last?.words === said) last.to = day
    else runs.push({ from: day, to: day, words: said })
  }
  return runs
}
