/** Half the width of the central 80 % of a standard normal, in standard deviations. */
export const eightyPercent = 1.2815515655446004

/**
 * The chance that a standard normal is above `z`. Error below 1.5e-7; relative error below 0.2 % up to z = 5 and 1.1 % up to 8.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.17.
 */
export const normalAbove = (z: number): number => {
  const size = Math.abs(z)
  const t = 1 / (1 + 0.2316419 * size)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = 0.3989422804014327 * Math.exp(-0.5 * size * size) * series
  return z < 0 ? 1 - tail : tail
}

/**
 * The value that a standard normal is below with the given chance (0 to 1, both excluded). Relative error below 1.2e-9.
 * Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function" (2003).
 */
export const normalQuantile = (chance: number): number => {
  if (!(chance > 0 && chance < 1)) throw new RangeError(`not a chance between 0 and 1: ${chance}`)
  if (chance > 0.5) return -normalQuantile(1 - chance)
  return chance < 0.02425 ? inTail(Math.sqrt(-2 * Math.log(chance))) : inMiddle(chance - 0.5)
}

const inTail = (q: number): number =>
  (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
    4.374664141464968) *
    q +
    2.938163982698783) /
  ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)

const inMiddle = (q: number): number => {
  const r = q * q
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1
  return (above * q) / below
}
