/** A number from 0 (included) to 1 (not included). */
export type Random = () => number

/**
 * Mulberry32, a 32-bit generator with full period 2^32; for tests, jitter and sampling, never for secrets.
 * Source: Tommy Ettinger, 2017, public domain.
 */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
