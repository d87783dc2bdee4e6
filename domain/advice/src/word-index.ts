export interface Hit {
  place: number
  /** The sum of what the shared words weigh there. */
  score: number
  /** How many words are shared. */
  words: number
}

/** Places and weights (whole numbers) in turn, by the word; without the words that stand in too many places. */
const postings = (texts: readonly ReadonlyMap<number, number>[], mostPlaces: number): Map<number, number[]> => {
  const index = new Map<number, number[]>()
  texts.forEach((weights, place) => {
    for (const [root, weight] of weights) {
      const there = index.get(root)
      if (there) there.push(place, weight)
      else index.set(root, [place, weight])
    }
  })
  for (const [root, there] of index) if (there.length > 2 * mostPlaces) index.delete(root)
  return index
}

/** The one with most in common, of those alike the first in the order given; to sort them all would take longer. */
export const bestOf = (hits: readonly Hit[], isWanted: (hit: Hit) => boolean = () => true): Hit | undefined => {
  let best: Hit | undefined
  for (const hit of hits) {
    const isBetter =
      best === undefined || hit.score > best.score || (hit.score === best.score && hit.place < best.place)
    if (isBetter && isWanted(hit)) best = hit
  }
  return best
}

/**
 * Finds the texts that share words with another, in no order. Texts are words with
 * their weights; a word that stands in more than so many of them says nothing, and too few shared are none.
 */
export const wordIndex = (
  texts: readonly ReadonlyMap<number, number>[],
  { mostPlaces = Number.POSITIVE_INFINITY, leastScore = 1 } = {},
): ((roots: Iterable<number>) => Hit[]) => {
  const index = postings(texts, mostPlaces)
  const scores = new Uint32Array(texts.length)
  const words = new Uint32Array(texts.length)
  const add = (there: readonly number[], places: number[]): void => {
    for (let at = 0; at < there.length; at += 2) {
      const place = there[at] ?? 0
      const before = words[place] ?? 0
      if (before === 0) places.push(place)
      words[place] = before + 1
      scores[place] = (scores[place] ?? 0) + (there[at + 1] ?? 0)
    }
  }
  return (roots) => {
    const places: number[] = []
    for (const root of roots) add(index.get(root) ?? [], places)
    const hits: Hit[] = []
    for (const place of places) {
      const score = scores[place] ?? 0
      if (score >= leastScore) hits.push({ place, score, words: words[place] ?? 0 })
      scores[place] = 0
      words[place] = 0
    }
    return hits
  }
}
