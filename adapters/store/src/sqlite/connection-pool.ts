import type { SqliteConnection } from './sqlite-connection.ts'

/** A few connections to one file, opened when first needed; who finds none free waits in line. */
export interface ConnectionPool {
  acquire: () => Promise<SqliteConnection>
  release: (connection: SqliteConnection) => void
  /** Closes all of them; nobody may be using one. */
  close: () => void
}

export const createConnectionPool = (open: () => SqliteConnection, limit: number): ConnectionPool => {
  const opened: SqliteConnection[] = []
  const free: SqliteConnection[] = []
  const waiting: ((connection: SqliteConnection) => void)[] = []

  const acquire = async (): Promise<SqliteConnection> => {
    const connection = free.pop()
    if (connection !== undefined) return connection
    if (opened.length < limit) {
      const added = open()
      opened.push(added)
      return added
    }
    return new Promise((resolve) => waiting.push(resolve))
  }

  const release = (connection: SqliteConnection): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(connection)
    else next(connection)
  }

  const close = (): void => {
    for (const connection of opened.splice(0)) connection.close()
    free.length = 0
  }

  return { acquire, release, close }
}
