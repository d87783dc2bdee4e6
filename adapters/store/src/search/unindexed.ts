import type { SearchOptions } from '@roundtwo/operations'
import type { SearchQuery } from './query.ts'
import type { SearchEntry } from './search-entry.ts'

/** What the index would find, in its order, among entries that are all at hand: slow, and right without an index. */
export const bestFirst = (
  entries: SearchEntry[],
  query: SearchQuery,
  { limit, opportunityId }: SearchOptions,
): SearchEntry[] =>
  entries
    .filter((entry) => opportunityId === null || entry.opportunityId === opportunityId)
    .filter(({ words }) => hasAll(new Set(words), query))
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .sort((one, other) => inOrder(one.rank, other.rank))
    .slice(0, limit)
    .map(({ entry }) => entry)

const hasAll = (present: Set<string>, { words, begun }: SearchQuery): boolean =>
  words.every((word) => present.has(word)) && [...present].some((word) => word.startsWith(begun))

const rankOf = ({ kind, id, title, words }: SearchEntry, query: SearchQuery) => {
  const inTitle = title.split(' ')
  const hits = query.words.filter((word) => inTitle.includes(word)).length
  const begun = inTitle.some((word) => word.startsWith(query.begun)) ? 1 : 0
  const exact = title === query.title ? 0 : 1
  return { counts: [exact, -(hits + begun), words.length], name: Buffer.from(`${id}\0${kind}`) }
}

type Rank = ReturnType<typeof rankOf>

const inOrder = (one: Rank, other: Rank): number => {
  for (const [place, count] of one.counts.entries()) {
    const order = count - (other.counts[place] ?? 0)
    if (order !== 0) return order
  }
  return Buffer.compare(one.name, other.name)
}
