import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

export interface SqliteConnection extends DatabaseConnection {
  /** Runs a statement without parameters or result. */
  run: (statement: string) => void
  /** Whether a transaction is open: SQLite itself rolls back after a full disk or an unreadable page. */
  inTransaction: () => boolean
  close: () => void
}

interface Prepared {
  statement: StatementSync
  givesRows: boolean
}

/** There are a few dozen shapes of statement; the limit is for those that are made on the way. */
const preparedLimit = 200

export const openSqliteConnection = (file: string, pragmas: readonly string[]): SqliteConnection => {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true })
  const prepared = new Map<string, Prepared>()
  try {
    for (const pragma of pragmas) database.exec(`pragma ${pragma}`)
  } catch (fault) {
    database.close()
    throw fault
  }

  const prepare = (text: string): Prepared => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    const statement = database.prepare(text)
    const added = { statement, givesRows: statement.columns().length > 0 }
    if (prepared.size >= preparedLimit) prepared.clear()
    prepared.set(text, added)
    return added
  }

  const executeQuery = async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const { statement, givesRows } = prepare(query.sql)
    const parameters = query.parameters as SQLInputValue[]
    if (givesRows) return { rows: statement.all(...parameters) as Row[] }
    const { changes } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  return {
    executeQuery,
    streamQuery: () => {
      throw new Error('rows are not streamed from SQLite: they are all at hand at once')
    },
    run: (statement) => database.exec(statement),
    inTransaction: () => database.isTransaction,
    close: () => {
      prepared.clear()
      database.close()
    },
  }
}
