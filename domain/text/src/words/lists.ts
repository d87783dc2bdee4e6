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

/** Whether a folded word is in a list parted by blanks; an entry that ends in `*` is how words begin. */
export function wordList(list: string): (folded: string) => boolean {
  const entries = list.split(' ')
  const whole = new Set(entries)
  const starts = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1))
  return (folded) => whole.has(folded) || starts.some((start) => folded.startsWith(start))
}
