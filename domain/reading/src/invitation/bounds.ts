/** From `take` on a value is given, from `sure` on it needs no question. Both are probabilities. */
export interface Bounds {
  take: number
  sure: number
}
