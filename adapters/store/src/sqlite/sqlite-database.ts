import { closeSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Clock, failure, type Result, success } from '@roundtwo/model'
import { Kysely } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { createStatements, type Statements } from '../statements.ts'
import { type StoreFailure, StoreFault } from '../store-fault.ts'
import type { Tables } from '../tables.ts'
import { createConnectionPool } from './connection-pool.ts'
import { copyDatabase } from './copy-database.ts'
import { fileStamp } from './file-stamp.ts'
import { inspectDatabase } from './inspect-database.ts'
import { openSqliteConnection } from './sqlite-connection.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { explainSqliteFault } from './sqlite-faults.ts'

export interface SqliteSettings {
  steps: readonly Migration[]
  clock: Clock
  /** Besides the usual ones, for the connection that writes. */
  writerPragmas: readonly string[]
}

/** An open file: one connection that writes, and a few that read, each seeing one moment while others write. */
export interface SqliteDatabase {
  reader: Kysely<Tables>
  writer: Kysely<Tables>
  statements: Statements
  close: () => Promise<void>
}

/** What was committed is on disk (FULL) before it is reported; deleted content is overwritten in the file. */
const pragmas = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'secure_delete = on']
const readers = 4

/** Opens the file, creates it when it is not there, and brings an older one up to date after copying it. */
export const openSqliteDatabase = async (
  file: string,
  settings: SqliteSettings,
): Promise<Result<SqliteDatabase, StoreFailure>> => {
  try {
    const newest = settings.steps.length
    const inspected = inspectDatabase(file, newest, leftInTheMiddle(file) ? 'quick' : 'version only')
    if (!inspected.ok) return inspected
    if (inspected.value === 0) createPrivately(file)
    if (inspected.value > 0 && inspected.value < newest) copyBeforeMigration(file, settings)
    const database = connect(file, settings.writerPragmas)
    try {
      await database.writer.transaction().execute((writer) => migrate(writer, 'sqlite', settings.steps))
    } catch (fault) {
      await database.close()
      throw fault
    }
    return success(database)
  } catch (fault) {
    const explained = explainSqliteFault(fault, file)
    if (explained instanceof StoreFault) return failure(explained.code, explained.message)
    if (isRefusal(fault)) return failure('data-folder-unusable', cannotWrite(file))
    throw fault
  }
}

const connect = (file: string, writerPragmas: readonly string[]): SqliteDatabase => {
  const writers = createConnectionPool(() => openSqliteConnection(file, [...pragmas, ...writerPragmas]), 1)
  const others = createConnectionPool(() => openSqliteConnection(file, [...pragmas, 'query_only = on']), readers)
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(writers, 'begin immediate') })
  const reader = new Kysely<Tables>({ dialect: sqliteDialect(others, 'begin') })
  const close = async () => {
    others.close()
    writers.close()
    await reader.destroy()
    await writer.destroy()
  }
  return { reader, writer, statements: createStatements(writer, 'sqlite'), close }
}

/** SQLite removes its log when the last connection is closed; one that is left tells of a process that was killed. */
const leftInTheMiddle = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

const createPrivately = (file: string): void => closeSync(openSync(file, 'a', 0o600))

const copyBeforeMigration = (file: string, { steps, clock }: SqliteSettings): void => {
  copyDatabase(file, join(dirname(file), `before-migration-${steps.length}-${fileStamp(clock)}.sqlite`))
}

const isRefusal = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && ['EACCES', 'EPERM', 'EROFS'].includes(String(fault.code))

const cannotWrite = (file: string): string =>
  `Roundtwo may not write ${file}: allow your user to write that file and its folder.`
