interface Ranked<Item> {
  item: Item
  score: number
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): each place goes to the item that is worth most after a
 * discount for its likeness to those already placed. `relevance` and `likeness` range from 0 to 1, `discount` says how
 * much likeness costs. Scores come out from 0 to 1 and never rise; ties keep the order given.
 */
export const diverseOrder = <Item>(
  items: readonly { item: Item; relevance: number }[],
  likeness: (one: Item, other: Item) => number,
  discount: number,
): Ranked<Item>[] => {
  const left = items.map((each) => ({ ...each, closest: 0 }))
  const placed: Ranked<Item>[] = []
  while (left.length > 0) {
    const worth = (each: { relevance: number; closest: number }): number => each.relevance - discount * each.closest
    const best = left.reduce((top, each) => (worth(each) > worth(top) ? each : top))
    left.splice(left.indexOf(best), 1)
    const score = Math.min(placed.at(-1)?.score ?? 1, Math.max(0, worth(best)))
    placed.push({ item: best.item, score })
    for (const each of left) each.closest = Math.max(each.closest, likeness(each.item, best.item))
  }
  return placed
}
