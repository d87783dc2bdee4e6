/** The words of a list; where there are phrases, bars part them. */
export const listOf = (words: string): string[] => words.split(words.includes('|') ? '|' : ' ')

/** Whether a folded word, a phrase or a sign stands in a list. */
export type Listed<Name extends string> = (list: Name, words: string) => boolean

/** Lists of words by name, to be asked. */
export function listedIn<Name extends string>(lists: Readonly<Record<Name, string>>): Listed<Name> {
  const sets = new Map<string, ReadonlySet<string>>(
    Object.entries<string>(lists).map(([name, words]) => [name, new Set(listOf(words))]),
  )
  return (list, words) => sets.get(list)?.has(words) ?? false
}

/** Each word of a table's lists with the name of its list. */
export const namedBy = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, list]) => listOf(list).map((word) => [word, name] as const)))

/** Items in runs: each that does not go on from the one before it begins another. */
export function inRuns<Item>(
  items: readonly Item[],
  goesOn: (item: Item, before: Item) => boolean,
): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = []
  for (const item of items) {
    const open = runs.at(-1)
    const before = open?.at(-1)
    if (open && before !== undefined && goesOn(item, before)) open.push(item)
    else runs.push([item])
  }
  return runs
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): each place goes to the item that is worth most after a
 * discount for its likeness to those already placed. `relevance` and `likeness` range from 0 to 1, `discount` says how
 * much likeness costs. Scores come out from 0 to 1 and never rise; ties keep the order given.
 */
export function diverseOrder<Item>(
  items: readonly { item: Item; relevance: number }[],
  likeness: (one: Item, other: Item) => number,
  discount: number,
): { item: Item; score: number }[] {
  const left = items.map((each) => ({ ...each, worth: each.relevance }))
  const placed: { item: Item; score: number }[] = []
  while (left.length > 0) {
    const best = left.reduce((top, each) => (each.worth > top.worth ? each : top))
    left.splice(left.indexOf(best), 1)
    placed.push({ item: best.item, score: Math.min(placed.at(-1)?.score ?? 1, Math.max(0, best.worth)) })
    for (const each of left)
      each.worth = Math.min(each.worth, each.relevance - discount * likeness(each.item, best.item))
  }
  return placed
}
