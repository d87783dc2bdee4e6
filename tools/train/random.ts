/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same values in a random order (Fisher and Yates). */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const rest = [...values]
  const mixed: Value[] = []
  while (rest.length > 0) {
    const place = Math.floor(random() * rest.length)
    const last = rest.pop()
    if (last === undefined) break
    const taken = place < rest.length ? rest.splice(place, 1, last) : [last]
    mixed.push(...taken)
  }
  return mixed
}
