import { type Records, type SearchedKind, type SearchHit, searchedKinds } from '@roundtwo/model'
import type { ReadRecords, SearchOptions } from '@roundtwo/operations'
import { excerptOf, shownTitle } from './excerpt.ts'
import type { KeptWords, TenantRecords } from './kept-words.ts'
import { readQuery, type SearchQuery } from './query.ts'
import { bestFirst } from './unindexed.ts'

interface Surroundings extends TenantRecords {
  words: KeptWords
  several: (kind: SearchedKind, ids: string[]) => Promise<Records[SearchedKind][]>
  /** What to do about an index of no or another version: where nothing can be written, it is told and done without. */
  outdated: 'renew' | (() => void)
}

interface Found {
  kind: SearchedKind
  id: string
}

/** What a database counts to; nobody reads as many. */
const mostHits = 1_000_000

export const searchOver = ({
  tenant,
  run,
  statements,
  words,
  several,
  outdated,
}: Surroundings): ReadRecords['search'] => {
  const find = async (query: SearchQuery, options: SearchOptions): Promise<Found[]> => {
    if (!(await words.areCurrent())) {
      if (outdated !== 'renew') {
        outdated()
        return bestFirst(await words.readAll(), query, options)
      }
      await words.renew()
    }
    const rows = await run(statements.find(tenant, query, options))
    return rows.flatMap((row) => {
      const kind = searchedKinds.find((one) => one === row['kind'])
      return kind ? [{ kind, id: String(row['id']) }] : []
    })
  }

  const show = async (found: Found[], query: SearchQuery): Promise<SearchHit[]> => {
    const records = new Map<string, Records[SearchedKind]>()
    for (const kind of new Set(found.map((one) => one.kind))) {
      const ids = found.filter((one) => one.kind === kind).map(({ id }) => id)
      for (const record of await several(kind, ids)) records.set(`${kind} ${record.id}`, record)
    }
    const hits: SearchHit[] = []
    for (const { kind, id } of found) {
      const record = records.get(`${kind} ${id}`)
      const text = record && (await words.textOf(kind, record))
      if (!text) continue
      const { opportunityId } = text
      hits.push({ kind, id, opportunityId, title: shownTitle(kind, text), ...excerptOf(text, query) })
    }
    return hits
  }

  return async (typed, { limit, opportunityId }) => {
    const query = readQuery(typed)
    if (query === undefined || !(limit >= 1)) return []
    const most = Math.min(Math.floor(limit), mostHits)
    return show(await find(query, { limit: most, opportunityId }), query)
  }
}
