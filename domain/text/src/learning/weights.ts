/**
 * Weights as data: one character a weight, a row of them for each feature, so that a hundred thousand weights are a
 * hundred kilobytes that need no taking apart when they are loaded. Steps are fine near zero and coarse far from it
 * (the square of -45 to 45, up to 8 either way), off by at most a twentieth of a weight of 1.
 */
const alphabet = Array.from({ length: 92 }, (_, place) => String.fromCharCode(35 + place))
  .filter((letter) => letter !== '\\')
  .join('')
const middle = 45
const largest = 8

/** By the code of its character. */
const values = new Float64Array(128)
;[...alphabet].forEach((letter, place) => {
  const step = place - middle
  values[letter.charCodeAt(0)] = (Math.sign(step) * step * step * largest) / (middle * middle)
})

/** The row of characters for these weights. */
export const packed = (weights: Iterable<number>): string =>
  Array.from(weights, (weight) => {
    const step = Math.round(middle * Math.sqrt(Math.min(Math.abs(weight), largest) / largest))
    return alphabet.charAt(middle + (weight < 0 ? -step : step))
  }).join('')

/** The weight at a place of a row; 0 beyond its end. */
export const weightAt = (row: string, place: number): number => values[row.charCodeAt(place)] ?? 0

/** Adds the rows of all features named to `scores`, one score a column. A feature named twice counts once. */
export function addWeights(
  table: Readonly<Record<string, string>>,
  features: Iterable<string>,
  scores: Float64Array,
): void {
  for (const feature of new Set(features)) {
    const row = table[feature]
    // A feature may be any text, `constructor` included: only rows of weights count.
    if (typeof row !== 'string') continue
    for (let column = 0; column < scores.length; column += 1)
      scores[column] = (scores[column] ?? 0) + weightAt(row, column)
  }
}
