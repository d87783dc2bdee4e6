import type { ReadRecords, RecordKind, SearchOptions } from '@roundtwo/operations'
import {
  hasSearchedPage,
  type Records,
  type SearchedKind,
  type SearchedText,
  type SearchHit,
  searchedKinds,
  searchedText,
} from '@roundtwo/units'
import type { CompiledQuery } from 'kysely'
import { storableText } from '../rows.ts'
import { excerptOf, shownTitle } from './excerpt.ts'
import { readQuery, type SearchQuery } from './query.ts'
import { type SearchEntry, searchEntry, searchVersion } from './search-entry.ts'
import type { SearchStatements } from './search-statements.ts'
import { bestFirst } from './unindexed.ts'

export interface SearchedRecords {
  search: ReadRecords['search']
  /** Before anything is put. */
  begin: () => Promise<void>
  /** Takes note of the words of a record that was put. */
  keep: (kind: RecordKind, record: Records[RecordKind]) => Promise<void>
  /** Takes note of a document's bytes that were put. */
  keepPage: (documentId: string) => Promise<void>
  /** Reads the words of all records anew, unless this version did. */
  renew: () => Promise<void>
}

interface Surroundings {
  tenant: string
  read: Pick<ReadRecords, 'get' | 'list' | 'bytes'>
  several: (kind: SearchedKind, ids: string[]) => Promise<Records[SearchedKind][]>
  run: (query: CompiledQuery) => Promise<Record<string, unknown>[]>
  statements: SearchStatements
  /** What to do about an index of no or another version: where nothing can be written, it is told and done without. */
  outdated: 'renew' | (() => void)
}

interface Found {
  kind: SearchedKind
  id: string
}

/** In bytes: longer than any page somebody saves to read. */
const longestPage = 1_000_000
/** What a database counts to; nobody reads as many. */
const mostHits = 1_000_000
const mostBegun = 10_000

export const searchedRecords = (surroundings: Surroundings): SearchedRecords => {
  const { tenant, read, several, run, statements, outdated } = surroundings

  const textOf = async (kind: RecordKind, record: Records[RecordKind]): Promise<SearchedText | null> => {
    const text = searchedText(kind, record)
    if (text === null || !('mediaType' in record) || !hasSearchedPage(record)) return text
    const bytes = await read.bytes(record.id)
    return { ...text, texts: [...text.texts, new TextDecoder().decode(bytes?.subarray(0, longestPage))] }
  }

  const keep: SearchedRecords['keep'] = async (kind, record) => {
    const searched = searchedKinds.find((one) => one === kind)
    if (searched === undefined) return
    const text = await textOf(kind, record)
    const entry = text === null ? undefined : searchEntry(searched, record.id, text)
    await run(entry ? statements.keep(tenant, entry) : statements.drop(tenant, kind, storableText(record.id)))
  }

  const isCurrent = async (): Promise<boolean> => {
    const [row] = await run(statements.version(tenant))
    return row?.['version'] === searchVersion
  }

  /** Who has no records yet has nothing to read anew later. */
  const begin = async (): Promise<void> => {
    if (statements.begun.has(tenant)) return
    const isNew = !(await isCurrent()) && (await run(statements.anything(tenant))).length === 0
    if (isNew) await run(statements.setVersion(tenant))
    if (statements.begun.size >= mostBegun) statements.begun.clear()
    statements.begun.add(tenant)
  }

  const renew = async (): Promise<void> => {
    if (await isCurrent()) return
    await run(statements.dropAll(tenant))
    for (const kind of searchedKinds) for (const record of await read.list(kind)) await keep(kind, record)
    await run(statements.setVersion(tenant))
  }

  const entriesUnindexed = async (): Promise<SearchEntry[]> => {
    const entries: SearchEntry[] = []
    for (const kind of searchedKinds) {
      for (const record of await read.list(kind)) {
        const text = await textOf(kind, record)
        const entry = text && searchEntry(kind, record.id, text)
        if (entry) entries.push(entry)
      }
    }
    const opportunities = await read.list('opportunity')
    const deleted = new Set(opportunities.filter((one) => one.deletedAt !== null).map(({ id }) => id))
    return entries.filter(({ opportunityId }) => opportunityId === null || !deleted.has(opportunityId))
  }

  const find = async (query: SearchQuery, options: SearchOptions): Promise<Found[]> => {
    if (!(await isCurrent())) {
      if (outdated !== 'renew') {
        outdated()
        return bestFirst(await entriesUnindexed(), query, options)
      }
      await renew()
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
      const text = record && (await textOf(kind, record))
      if (!text) continue
      const { opportunityId } = text
      hits.push({ kind, id, opportunityId, title: shownTitle(kind, text), ...excerptOf(text, query) })
    }
    return hits
  }

  return {
    begin,
    keep,
    keepPage: async (documentId) => {
      const document = await read.get('document', documentId)
      if (document && hasSearchedPage(document)) await keep('document', document)
    },
    renew,
    search: async (typed, { limit, opportunityId }) => {
      const query = readQuery(typed)
      if (query === undefined || !(limit >= 1)) return []
      const most = Math.min(Math.floor(limit), mostHits)
      return show(await find(query, { limit: most, opportunityId }), query)
    },
  }
}
