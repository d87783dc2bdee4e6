import { hasSearchedPage, type Records, type SearchedText, searchedKinds, searchedText } from '@roundtwo/model'
import type { ReadRecords, RecordKind } from '@roundtwo/operations'
import type { CompiledQuery } from 'kysely'
import { storableText } from '../rows.ts'
import { type SearchEntry, searchEntry, searchVersion } from './search-entry.ts'
import type { SearchStatements } from './search-statements.ts'

export interface TenantRecords {
  tenant: string
  read: Pick<ReadRecords, 'get' | 'list' | 'bytes'>
  run: (query: CompiledQuery) => Promise<Record<string, unknown>[]>
  statements: SearchStatements
}

/** The words of a tenant's records, beside the records. */
export interface KeptWords {
  textOf: (kind: RecordKind, record: Records[RecordKind]) => Promise<SearchedText | null>
  /** Whether all words were read as they are today. */
  areCurrent: () => Promise<boolean>
  /** Before anything is put. */
  begin: () => Promise<void>
  /** Takes note of the words of a record that was put. */
  keep: (kind: RecordKind, record: Records[RecordKind]) => Promise<void>
  /** Takes note of a document's bytes that were put. */
  keepPage: (documentId: string) => Promise<void>
  /** Reads the words of all records anew, unless they are current. */
  renew: () => Promise<void>
  /** What `renew` would keep and a search look through, without writing anything. */
  readAll: () => Promise<SearchEntry[]>
}

/** In bytes: longer than any page somebody saves to read. */
const longestPage = 1_000_000
const mostBegun = 10_000

export const keptWords = ({ tenant, read, run, statements }: TenantRecords): KeptWords => {
  const textOf: KeptWords['textOf'] = async (kind, record) => {
    const text = searchedText(kind, record)
    if (text === null || !('mediaType' in record) || !hasSearchedPage(record)) return text
    const bytes = await read.bytes(record.id)
    return { ...text, texts: [...text.texts, new TextDecoder().decode(bytes?.subarray(0, longestPage))] }
  }

  const keep: KeptWords['keep'] = async (kind, record) => {
    const searched = searchedKinds.find((one) => one === kind)
    if (searched === undefined) return
    const text = await textOf(kind, record)
    const entry = text === null ? undefined : searchEntry(searched, record.id, text)
    await run(entry ? statements.keep(tenant, entry) : statements.drop(tenant, kind, storableText(record.id)))
  }

  const areCurrent = async (): Promise<boolean> => {
    const [row] = await run(statements.version(tenant))
    return row?.['version'] === searchVersion
  }

  /** Who has no records yet has nothing to read anew later. */
  const begin = async (): Promise<void> => {
    if (statements.begun.has(tenant)) return
    const isNew = !(await areCurrent()) && (await run(statements.anything(tenant))).length === 0
    if (isNew) await run(statements.setVersion(tenant))
    if (statements.begun.size >= mostBegun) statements.begun.clear()
    statements.begun.add(tenant)
  }

  const renew = async (): Promise<void> => {
    if (await areCurrent()) return
    await run(statements.dropAll(tenant))
    for (const kind of searchedKinds) for (const record of await read.list(kind)) await keep(kind, record)
    await run(statements.setVersion(tenant))
  }

  const readAll = async (): Promise<SearchEntry[]> => {
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

  const keepPage = async (documentId: string): Promise<void> => {
    const document = await read.get('document', documentId)
    if (document && hasSearchedPage(document)) await keep('document', document)
  }

  return { textOf, areCurrent, begin, keep, keepPage, renew, readAll }
}
