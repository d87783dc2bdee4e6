export interface Hit {
  place: number
  /** The sum of what the shared words weigh there. */
  score: number
  /** How many words are shared. */
  words: number
}

/** Places and weights in turn, by the word; without the words that stand in too many places. */
const postings = (
  texts: readonly ReadonlyMap<number, number>[],
  mostPlaces: number,
): Map<number, number[]> => {
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

const byScore = (one: Hit, other: Hit): number => other.score - one.score || one.place - other.place

/**
 * Finds the texts that share words with another, best first, those alike in the order given. Texts are words with
 * their weights; a word that stands in more than so many of them says nothing, and too few shared are none.
 */
export const wordIndex = (
  texts: readonly ReadonlyMap<number, number>[],
  { mostPlaces = Number.POSITIVE_INFINITY, leastScore = 1 } = {},
): ((roots: Iterable<number>) => Hit[]) => {
  const index = postings(texts, mostPlaces)
  const hitAt: (Hit | undefined)[] = texts.map(() => undefined)
  return (roots) => {
    const hits: Hit[] = []
    for (const root of roots) {
      const there = index.get(root) ?? []
      for (let at = 0; at < there.length; at += 2) {
        const place = there[at] ?? 0
        const hit = hitAt[place] ?? { place, score: 0, words: 0 }
        if (hit.words === 0) hits.push(hit)
        hitAt[place] = hit
        hit.score += there[at + 1] ?? 0
        hit.words += 1
      }
    }
    for (const { place } of hits) hitAt[place] = undefined
    return hits.filter(({ score }) => score >= leastScore).sort(byScore)
  }
}
