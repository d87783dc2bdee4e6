/** Ten and ninety of a hundred equally believable values lie below these. */
export interface Range {
  low: number
  high: number
}

const bins = 512

/** Weights of chances in bins that are narrower towards 0 and 1: ranges exact to 0.002 and finer at the ends, without sorting. */
export type ChanceHistogram = Float64Array

export const emptyHistogram = (): ChanceHistogram => new Float64Array(bins + 1)

/** Where a chance lies among the bins, from 0 to 1: the root of half of it, or of its opposite from the other end. */
const placeOf = (chance: number): number => (chance < 0.5 ? Math.sqrt(chance / 2) : 1 - Math.sqrt((1 - chance) / 2))

const chanceAt = (place: number): number => (place < 0.5 ? 2 * place ** 2 : 1 - 2 * (1 - place) ** 2)

export const addChance = (histogram: ChanceHistogram, chance: number, weight: number): void => {
  const bin = Math.floor(placeOf(chance) * bins)
  histogram[bin] = (histogram[bin] ?? 0) + weight
}

const totalOf = (histogram: ChanceHistogram): number => {
  let total = 0
  for (let bin = 0; bin <= bins; bin += 1) total += histogram[bin] ?? 0
  return total
}

/** The share of the weight that lies below a chance. */
export const shareBelow = (histogram: ChanceHistogram, chance: number): number => {
  const place = placeOf(chance) * bins
  const last = Math.floor(place)
  let below = 0
  for (let bin = 0; bin < last; bin += 1) below += histogram[bin] ?? 0
  return (below + (place - last) * (histogram[last] ?? 0)) / totalOf(histogram)
}

/** The 80 % range of the chances added, each by its weight. */
export const rangeIn = (histogram: ChanceHistogram): Range => {
  const total = totalOf(histogram)
  return { low: quantile(histogram, 0.1 * total), high: quantile(histogram, 0.9 * total) }
}

const quantile = (histogram: ChanceHistogram, wanted: number): number => {
  let below = 0
  for (let bin = 0; bin < bins; bin += 1) {
    const weight = histogram[bin] ?? 0
    if (weight > 0 && below + weight >= wanted) return chanceAt((bin + (wanted - below) / weight) / bins)
    below += weight
  }
  return 1
}
