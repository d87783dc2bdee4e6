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
