import type { AskRecord } from '@roundtwo/model'

/** The list with one of it at another place. */
export const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const [item] = items.slice(from, from + 1)
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** Those whose kept position is not their place in the list, with the place they take. */
export const misplaced = (asks: readonly AskRecord[]): { ask: AskRecord; position: number }[] =>
  asks.map((ask, place) => ({ ask, position: place + 1 })).filter(({ ask, position }) => ask.position !== position)
