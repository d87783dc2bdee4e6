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
