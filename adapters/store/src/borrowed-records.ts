import { isDeepStrictEqual } from 'node:util'
import type { Records, SearchedKind } from '@roundtwo/model'
import type { ReadRecords, RecordKind, WriteRecords } from '@roundtwo/operations'
import type { CompiledQuery, Kysely } from 'kysely'
import { columnsOf } from './columns.ts'
import { fromRow, toCells, toComparable } from './rows.ts'
import { keptWords } from './search/kept-words.ts'
import { searchOver } from './search/search-over.ts'
import type { Statements } from './statements.ts'
import type { Tables } from './tables.ts'

/** The records of one tenant inside one transaction; of no use once `over` is called. */
export interface BorrowedRecords {
  records: WriteRecords
  /** Reads the words of all records anew, unless this version did. */
  renewSearch: () => Promise<void>
  over: () => void
}

export interface Borrowing {
  transaction: Kysely<Tables>
  statements: Statements
  tenant: string
  /** What to do when something is looked for and the words are those of another version. */
  outdated: 'renew' | (() => void)
}

export const borrowRecords = ({ transaction, statements, tenant, outdated }: Borrowing): BorrowedRecords => {
  let usable = true
  const run = async (query: CompiledQuery): Promise<Record<string, unknown>[]> => {
    if (!usable) throw new Error('records were used after the work on them had ended: a promise was not awaited')
    const { rows } = await transaction.executeQuery<Record<string, unknown>>(query)
    return rows
  }
  const read = readRecords(run, statements, tenant)
  const several = async (kind: SearchedKind, ids: string[]) => {
    const rows = await run(statements.several(kind, tenant, ids))
    return rows.map((row) => fromRow(kind, row))
  }
  const own = { tenant, read, run, statements: statements.search }
  const words = keptWords(own)
  const records: WriteRecords = {
    ...read,
    search: searchOver({ ...own, words, several, outdated }),
    put: async (kind, record) => {
      await words.begin()
      await run(statements.put(kind, tenant, toCells(kind, record)))
      await words.keep(kind, record)
    },
    remove: async (kind, id) => {
      await run(statements.remove(kind, tenant, id))
    },
    putBytes: async (documentId, bytes) => {
      await run(statements.putBytes(tenant, documentId, bytes))
      await words.keepPage(documentId)
    },
  }
  const over = () => {
    usable = false
  }
  return { records, renewSearch: words.renew, over }
}

type Run = (query: CompiledQuery) => Promise<Record<string, unknown>[]>

const readRecords = (run: Run, statements: Statements, tenant: string): Omit<ReadRecords, 'search'> => ({
  get: async (kind, id) => {
    const [row] = await run(statements.get(kind, tenant, id))
    return row === undefined ? undefined : fromRow(kind, row)
  },
  list: async (kind, match = {}) => {
    const { cells, rest } = splitMatch(kind, match)
    const rows = await run(statements.list(kind, tenant, cells))
    const found = rows.map((row) => fromRow(kind, row))
    return rest.length === 0 ? found : found.filter((record) => hasAll(record, rest))
  },
  bytes: async (documentId) => {
    const [row] = await run(statements.bytes(tenant, documentId))
    const bytes = row?.['bytes']
    // A Buffer is handed on as the plain bytes that it is.
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined
  },
})

/** What the database can compare, and what is compared here: values kept as JSON, whose text depends on the order of keys. */
const splitMatch = <Kind extends RecordKind>(kind: Kind, match: Partial<Records[Kind]>) => {
  const wanted = new Map(Object.entries(match))
  const cells: { column: ReturnType<typeof columnsOf>[number]; cell: ReturnType<typeof toComparable> }[] = []
  const rest: [string, unknown][] = []
  for (const column of columnsOf(kind)) {
    if (!wanted.has(column.field)) continue
    const value = wanted.get(column.field)
    wanted.delete(column.field)
    if (column.type === 'json') rest.push([column.field, value])
    else cells.push({ column, cell: value === null ? null : toComparable(kind, column, value) })
  }
  for (const field of wanted.keys()) throw new TypeError(`a ${kind} has no field ${field}`)
  return { cells, rest }
}

const hasAll = (record: object, wanted: [string, unknown][]): boolean => {
  const fields = new Map<string, unknown>(Object.entries(record))
  return wanted.every(([field, value]) => isDeepStrictEqual(fields.get(field), value))
}
