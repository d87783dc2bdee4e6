import groups from './clusters.json' with { type: 'json' }

// Frequent English words grouped by their GloVe vectors (Pennington, Socher and Manning 2014, public domain), so that
// a reader has an idea of words it was never trained on: `plumber` stands with `electrician`.

type Grain = 'fine' | 'coarse'

const coarseGroups = 64
let groupOf: Map<string, number> | undefined

/** Both groups of each word as one number. */
function made(): Map<string, number> {
  const made = new Map<string, number>()
  for (const [numbers, words] of Object.entries(groups)) {
    const [fine = 0, coarse = 0] = numbers.split(' ').map(Number)
    for (const word of words.split(' ')) made.set(word, fine * coarseGroups + coarse)
  }
  return made
}

/** The number of a folded word's group, among 64 (`coarse`) or 512 (`fine`); null for a word that is not in it. */
export function clusterOf(folded: string, grain: Grain): number | null {
  groupOf ??= made()
  const group = groupOf.get(folded)
  if (group === undefined) return null
  return grain === 'coarse' ? group % coarseGroups : Math.floor(group / coarseGroups)
}
