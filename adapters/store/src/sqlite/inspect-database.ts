import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { failure, type Result, success } from '@roundtwo/model'
import { type StoreFailure, StoreFault } from '../store-fault.ts'
import { explainSqliteFault } from './sqlite-faults.ts'

export type Thoroughness = 'version only' | 'quick' | 'thorough'

const checks: Record<Thoroughness, string[]> = {
  'version only': [],
  quick: ['quick_check(1)'],
  thorough: ['integrity_check(1)', 'foreign_key_check'],
}

/** The version of a database, 0 when there is none yet, without changing the file; refuses what is not ours, too new or damaged. */
export const inspectDatabase = (
  file: string,
  newestVersion: number,
  thoroughness: Thoroughness,
): Result<number, StoreFailure> => {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return success(0)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(unchangingly(file), { readOnly: true, timeout: 5000 })
    const version = versionIn(database)
    if (version === undefined) {
      return failure('database-damaged', `${file} is a database, but not Roundtwo's: move it away or name another.`)
    }
    if (version > newestVersion) return tooNew(file, version, newestVersion)
    if (!checks[thoroughness].every((check) => passes(database, check))) return damaged(file)
    return success(version)
  } catch (fault) {
    const explained = explainSqliteFault(fault, file)
    if (explained instanceof StoreFault) return failure(explained.code, explained.message)
    throw fault
  } finally {
    database?.close()
  }
}

/** Without a log beside it, a file that is only looked at needs none: SQLite would leave one behind. */
const unchangingly = (file: string): URL => {
  const address = pathToFileURL(file)
  if (!existsSync(`${file}-wal`)) address.searchParams.set('immutable', '1')
  return address
}

const versionIn = (database: DatabaseSync): number | undefined => {
  const names = database.prepare("select name from sqlite_schema where type = 'table'").all()
  if (names.length === 0) return 0
  const ours = ['migration', 'opportunity', 'setting']
  if (!ours.every((table) => names.some((row) => row['name'] === table))) return undefined
  const row = database.prepare('select max(version) as version from migration').get()
  return Number(row?.['version'] ?? 0)
}

/** A check that finds nothing says `ok` or gives no row. */
const passes = (database: DatabaseSync | undefined, check: string): boolean => {
  const rows = database?.prepare(`pragma ${check}`).all() ?? []
  return rows.every((row) => Object.values(row).join() === 'ok')
}

const tooNew = (file: string, version: number, newestVersion: number) =>
  failure(
    'database-too-new',
    `${file} was written by a newer Roundtwo (its schema is ${version}, this one knows ${newestVersion}): ` +
      'update Roundtwo; the file was left as it is.',
  )

const damaged = (file: string) =>
  failure(
    'database-damaged',
    `The database ${file} is damaged: restore your latest backup, or put the file aside to begin anew.`,
  )
