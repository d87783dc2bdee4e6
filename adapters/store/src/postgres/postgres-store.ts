import { failure, type Result, success } from '@roundtwo/model'
import type { Store, TenantId } from '@roundtwo/operations'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { migrations } from '../migrations/list.ts'
import { migrate, versionOf } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { createStatements } from '../statements.ts'
import type { StoreFailure } from '../store-fault.ts'
import { type StoreEngine, storeOver } from '../store-over.ts'
import type { Tables } from '../tables.ts'
import { createTenantTurns } from './tenant-turns.ts'

export interface PostgresSettings {
  steps: readonly Migration[]
  /** Connections at most. */
  connections: number
}

/** Opens the database, brings it up to date and keeps a few connections to it. */
export const openPostgresStore = async (
  url: string,
  given: Partial<PostgresSettings> = {},
): Promise<Result<Store, StoreFailure>> => {
  const settings = { steps: migrations, connections: 10, ...given }
  // Loaded here, because on a user's own machine it is never needed.
  const { Pool } = await import('pg')
  const pool = new Pool({ connectionString: url, max: settings.connections, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while idle is replaced at the next use, which tells of the fault if it lasts.
  pool.on('error', () => undefined)
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const newest = settings.steps.length
    const version = await bringUpToDate(database, settings.steps)
    if (version <= newest) return success(storeOver(engineOver(database)))
    await database.destroy()
    return failure(
      'database-too-new',
      `The database was written by a newer Roundtwo (its schema is ${version}, this one knows ${newest}): ` +
        'update Roundtwo; nothing was changed.',
    )
  } catch (fault) {
    await database.destroy()
    if (!isUnreachable(fault)) throw fault
    return failure(
      'database-unreachable',
      'The PostgreSQL server does not answer or refuses the login: check that it runs and that the address is right.',
    )
  }
}

/** The version before; two servers that start at once take turns. */
const bringUpToDate = (database: Kysely<Tables>, steps: readonly Migration[]): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('roundtwo migration', 0))`.execute(transaction)
    const { rows } = await sql<{ present: boolean }>`
      select to_regclass('migration') is not null as present`.execute(transaction)
    const version = rows[0]?.present === true ? await versionOf(transaction) : 0
    if (version < steps.length) await migrate(transaction, 'postgres', steps)
    return version
  })

/**
 * Reads are REPEATABLE READ, so that one read sees one moment. Writers take turns by a lock for each tenant, held
 * until the transaction ends: as on SQLite, work then runs exactly once and never again because of a conflict. They
 * are READ COMMITTED, because a snapshot for the whole transaction would be taken before the lock is had; with
 * one writer to a tenant's rows, the outcome is that of serial writes.
 */
const engineOver = (database: Kysely<Tables>): StoreEngine => {
  const statements = createStatements(database, 'postgres')
  const turns = createTenantTurns()
  return {
    statements: () => statements,
    reading: (tenant, work) =>
      database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => {
          await chooseTenant(tenant).execute(transaction)
          return work(transaction)
        }),
    writing: (tenant, work) =>
      turns.take(tenant, () =>
        database
          .transaction()
          .setIsolationLevel('read committed')
          .execute(async (transaction) => {
            await chooseTenantAlone(tenant).execute(transaction)
            return work(transaction)
          }),
      ),
    forget: async () => undefined,
    close: () => database.destroy(),
  }
}

/** Until the end of the transaction, the rows of this tenant are the only ones there are. */
const chooseTenant = (tenant: TenantId) => sql`select set_config('roundtwo.tenant', ${tenant}, true)`

const chooseTenantAlone = (tenant: TenantId) => sql`
  select set_config('roundtwo.tenant', ${tenant}, true),
    pg_advisory_xact_lock(hashtextextended('roundtwo tenant ' || ${tenant}, 0))`

/** Errors of the network carry a system code; SQLSTATE classes 08, 28 and 57 are connection, login and shutdown, 3D an unknown database. */
const isUnreachable = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false
  if (fault.message.includes('timeout')) return true
  const code = 'code' in fault ? String(fault.code) : ''
  return /^E[A-Z]+$|^(08|28|57|3D)...$/.test(code)
}
