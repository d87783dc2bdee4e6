/** How a row of numbers rises or falls. */
export interface Kendall {
  /** Kendall's tau-b, -1 to 1; null when all numbers are equal or there are fewer than two. */
  tau: number | null
  /** How often an order at least as clear would come about by chance, 0 to 1. */
  p: number
}

/** Beyond this many the exact distribution takes long, and the normal one is close: within 0.01. */
const mostExact = 60

const pairs = (count: number): number => (count * (count - 1)) / 2

/** Rising pairs less falling ones. */
const score = (values: readonly number[]): number =>
  values.reduce(
    (sum, later, place) =>
      sum + values.slice(0, place).reduce((inner, earlier) => inner + Math.sign(later - earlier), 0),
    0,
  )

const product = (one: readonly number[], other: readonly number[]): number[] => {
  const result = new Array<number>(one.length + other.length - 1).fill(0)
  one.forEach((mine, at) => {
    other.forEach((theirs, beside) => {
      result[at + beside] = (result[at + beside] ?? 0) + mine * theirs
    })
  })
  return result
}

/**
 * How many inversions there are when `many` equal and `few` equal greater things stand in random order: the Gaussian
 * binomial coefficient as probabilities, by whether the last is of the greater. Only sums of what is positive.
 */
const inversionsBetween = (many: number, few: number): number[] => {
  let rows: number[][] = Array.from({ length: few + 1 }, () => [1])
  for (let lesser = 1; lesser <= many; lesser += 1) {
    const next: number[][] = [[1]]
    for (let greater = 1; greater <= few; greater += 1) {
      const lastGreater = next[greater - 1] ?? []
      const lastLesser = rows[greater] ?? []
      const share = greater / (lesser + greater)
      next.push(
        Array.from(
          { length: lesser * greater + 1 },
          (_, count) => share * (lastGreater[count] ?? 0) + (1 - share) * (lastLesser[count - greater] ?? 0),
        ),
      )
    }
    rows = next
  }
  return rows[few] ?? [1]
}

/** The chance of a score as far from nought, over all orders of these numbers alike. */
const exactly = (groups: readonly number[], found: number): number => {
  let placed = 0
  let inversions: number[] = [1]
  for (const group of groups) {
    inversions = product(inversions, inversionsBetween(placed, group))
    placed += group
  }
  const most = inversions.length - 1
  return inversions.reduce(
    (sum, chance, count) => (Math.abs(most - 2 * count) >= Math.abs(found) ? sum + chance : sum),
    0,
  )
}

/** Abramowitz and Stegun 7.1.26, error below 1.5e-7. */
const errorFunction = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x)
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return 1 - series * Math.exp(-x * x)
}

/** By the normal distribution with its variance lessened for ties (Kendall, Rank Correlation Methods, 1970, ch. 4). */
const nearly = (groups: readonly number[], found: number): number => {
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5)
  const count = groups.reduce((sum, group) => sum + group, 0)
  const variance = (spread(count) - groups.reduce((sum, group) => sum + spread(group), 0)) / 18
  if (variance <= 0) return 1
  const distance = Math.max(0, Math.abs(found) - 1) / Math.sqrt(variance)
  return 1 - errorFunction(distance / Math.SQRT2)
}

/**
 * Kendall's rank correlation of numbers with their order (tau-b, since numbers repeat), and its two-sided p: exact over
 * all orders of the very same numbers for up to 60 of them, by the normal distribution beyond.
 */
export const kendall = (values: readonly number[]): Kendall => {
  const groups = [...Map.groupBy(values, (value) => value)]
    .toSorted(([one], [other]) => one - other)
    .map(([, equal]) => equal.length)
  const all = pairs(values.length)
  const untied = all - groups.reduce((sum, group) => sum + pairs(group), 0)
  if (untied === 0) return { tau: null, p: 1 }
  const found = score(values)
  const p = values.length <= mostExact ? exactly(groups, found) : nearly(groups, found)
  return { tau: found / Math.sqrt(all * untied), p: Math.min(1, p) }
}
