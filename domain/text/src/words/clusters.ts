import groups from './clusters.json' with { type: 'json' }

// Frequent English words grouped by their GloVe vectors (Pennington, Socher and Manning 2014, public domain), so that
// a reader has an idea of words it was never trained on: `plumber` stands with `electrician`.

type Grain = keyof typeof groups

const tables: Partial<Record<Grain, ReadonlyMap<string, number>>> = {}

const made = (grain: Grain): ReadonlyMap<string, number> =>
  new Map(groups[grain].flatMap((words, group) => words.split(' ').map((word) => [word, group] as const)))

/** The number of a folded word's group, among 64 (`coarse`) or 512 (`fine`); null for a word that is not in it. */
export function clusterOf(folded: string, grain: Grain): number | null {
  tables[grain] ??= made(grain)
  return tables[grain].get(folded) ?? null
}
