import groups from './clusters.json' with { type: 'json' }

// Frequent English words grouped by their GloVe vectors (Pennington, Socher and Manning 2014, public domain), so that
// a reader has an idea of words it was never trained on: `plumber` stands with `electrician`.

type Grain = keyof typeof groups

const tables = new Map<Grain, ReadonlyMap<string, number>>()

function tableOf(grain: Grain): ReadonlyMap<string, number> {
  const known = tables.get(grain)
  if (known) return known
  const made = new Map(
    groups[grain].flatMap((words, group) => words.split(' ').map((word) => [word, group] as const)),
  )
  tables.set(grain, made)
  return made
}

/** The number of a folded word's group, among 64 (`coarse`) or 512 (`fine`); null for a word that is not in it. */
export const clusterOf = (folded: string, grain: Grain): number | null => tableOf(grain).get(folded) ?? null
