import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { ConnectionPool } from './connection-pool.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Kysely over node:sqlite. `begin` says how a transaction starts: a writer's takes the file's only write lock at once. */
export const sqliteDialect = (pool: ConnectionPool, begin: 'begin' | 'begin immediate'): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => sqliteDriver(pool, begin),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

const sqliteDriver = (pool: ConnectionPool, begin: string): Driver => ({
  init: async () => undefined,
  acquireConnection: () => pool.acquire(),
  beginTransaction: async (connection) => own(connection).run(begin),
  commitTransaction: async (connection) => own(connection).run('commit'),
  rollbackTransaction: async (connection) => {
    if (own(connection).inTransaction()) own(connection).run('rollback')
  },
  releaseConnection: async (connection) => pool.release(own(connection)),
  destroy: async () => pool.close(),
})

/** Kysely only ever hands back what `acquireConnection` gave it. */
const own = (connection: DatabaseConnection): SqliteConnection => connection as SqliteConnection
