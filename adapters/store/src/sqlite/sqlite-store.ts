import { existsSync, renameSync } from 'node:fs'
import { type Clock, failure, instantFromMilliseconds, type Result, success } from '@roundtwo/model'
import type { Store } from '@roundtwo/operations'
import { sql } from 'kysely'
import { migrations } from '../migrations/list.ts'
import { type StoreFailure, StoreFault } from '../store-fault.ts'
import { type StoreEngine, storeOver } from '../store-over.ts'
import { copyDatabase, renewSearchIndex } from './copy-database.ts'
import { createGate, type Gate } from './gate.ts'
import { fetchBackup, putInPlace, type RestoreFailure } from './replace-database.ts'
import { openSqliteDatabase, type SqliteDatabase, type SqliteSettings } from './sqlite-database.ts'
import { explainSqliteFault } from './sqlite-faults.ts'

export interface SqliteStore extends Store {
  readonly file: string
  /** A consistent copy in one file, made while the store is in use; nothing else is done until it is complete. */
  backup(target: string): Promise<Result<{ file: string; size: number }, BackupFailure>>
  /** Takes a backup's content in place of what is there, which stays beside it in the file named. */
  restore(source: string): Promise<Result<{ replaced: string }, RestoreFailure>>
}

export type BackupFailure = 'file-exists' | 'data-folder-unusable'

export const openSqliteStore = (
  file: string,
  settings: Partial<SqliteSettings> = {},
): Promise<Result<SqliteStore, StoreFailure>> =>
  openWith(file, { steps: migrations, clock: systemClock, writerPragmas: [], ...settings })

const systemClock: Clock = () => instantFromMilliseconds(Date.now())

/** The file and what is open of it; nothing once the store is closed. */
interface OpenFile {
  file: string
  settings: SqliteSettings
  gate: Gate
  database: SqliteDatabase | undefined
}

const openWith = async (file: string, settings: SqliteSettings): Promise<Result<SqliteStore, StoreFailure>> => {
  const opened = await openSqliteDatabase(file, settings)
  if (!opened.ok) return opened
  const open: OpenFile = { file, settings, gate: createGate(), database: opened.value }
  const store: SqliteStore = {
    ...storeOver(engineOver(open)),
    file,
    backup: (target) => backUp(open, target),
    restore: (source) => restore(open, source),
  }
  return success(store)
}

const engineOver = (open: OpenFile): StoreEngine => ({
  statements: () => current(open).statements,
  reading: (_tenant, work) =>
    explaining(open, () => open.gate.together(() => current(open).reader.transaction().execute(work))),
  writing: (_tenant, work) =>
    explaining(open, () => open.gate.together(() => current(open).writer.transaction().execute(work))),
  forget: () => explaining(open, () => open.gate.alone(() => shrink(open))),
  close: () =>
    open.gate.alone(async () => {
      const database = open.database
      open.database = undefined
      await database?.close()
    }),
})

const current = (open: OpenFile): SqliteDatabase => {
  if (open.database === undefined) throw new Error('the store is closed')
  return open.database
}

const explaining = async <Value>(open: OpenFile, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (fault) {
    throw explainSqliteFault(fault, open.file)
  }
}

/** Writes the file anew and empties its log, so that what was deleted stands in neither. */
const shrink = async (open: OpenFile): Promise<void> => {
  const { writer } = current(open)
  await writer.connection().execute(async (connection) => {
    await sql.raw(renewSearchIndex).execute(connection)
    await sql`vacuum`.execute(connection)
    await sql`pragma wal_checkpoint(truncate)`.execute(connection)
  })
}

const backUp = async (
  open: OpenFile,
  target: string,
): Promise<Result<{ file: string; size: number }, BackupFailure>> => {
  if (existsSync(target)) return failure('file-exists', `${target} is there already: name another file.`)
  try {
    const { size } = await open.gate.together(async () => copyDatabase(open.file, target))
    return success({ file: target, size })
  } catch (fault) {
    const explained = explainSqliteFault(fault, target)
    if (explained instanceof StoreFault && explained.code === 'data-folder-unusable') {
      return failure(explained.code, explained.message)
    }
    throw explained
  }
}

const restore = async (open: OpenFile, source: string): Promise<Result<{ replaced: string }, RestoreFailure>> => {
  const fetched = fetchBackup(source, open.file, open.settings.steps.length)
  if (!fetched.ok) return fetched
  return explaining(open, () => open.gate.alone(() => replace(open, fetched.value.fetched)))
}

/** Closed while the files change places; should the new one not open, the old one is put back. */
const replace = async (open: OpenFile, fetched: string): Promise<Result<{ replaced: string }, RestoreFailure>> => {
  await current(open).close()
  open.database = undefined
  const replaced = putInPlace(fetched, open.file, open.settings.clock)
  const opened = await openSqliteDatabase(open.file, open.settings)
  if (opened.ok) {
    open.database = opened.value
    return success({ replaced })
  }
  renameSync(replaced, open.file)
  const reopened = await openSqliteDatabase(open.file, open.settings)
  if (reopened.ok) open.database = reopened.value
  throw new StoreFault(opened.code, opened.message)
}
