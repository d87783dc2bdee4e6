import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { failure, type Instant, type Result, success } from '@roundtwo/model'
import { explainSqliteFault } from '../sqlite/sqlite-faults.ts'
import { StoreFault } from '../store-fault.ts'

export interface FolderLock {
  /** Says anew what holds the folder, once more is known: `roundtwo start on http://127.0.0.1:4321`. */
  describe: (holder: string) => void
  release: () => void
}

/**
 * One process at a time. The lock is SQLite's write lock on an empty database, which the operating system drops
 * with the process however it ends: nothing can be stale, whoever has the process's number now. Who holds it
 * stands in a file beside it, only to be read out.
 */
export const lockFolder = (
  folder: string,
  holder: string,
  since: Instant,
): Result<FolderLock, 'data-folder-in-use' | 'data-folder-unusable'> => {
  const lockFile = join(folder, 'lock')
  const holderFile = join(folder, 'lock.json')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(lockFile, { timeout: 0 })
    lock.exec('pragma journal_mode = off')
    lock.exec('begin immediate')
  } catch (fault) {
    lock?.close()
    if (isBusy(fault)) return failure('data-folder-in-use', inUse(folder, holderFile))
    const explained = explainSqliteFault(fault, lockFile)
    if (!(explained instanceof StoreFault)) throw fault
    return failure('data-folder-unusable', explained.message)
  }
  const held = lock
  const describe = (what: string) => writeHolder(holderFile, { pid: process.pid, holder: what, since })
  const release = () => {
    if (!held.isOpen) return
    rmSync(holderFile, { force: true })
    held.close()
  }
  try {
    describe(holder)
  } catch (fault) {
    held.close()
    throw fault
  }
  return success({ describe, release })
}

interface Holder {
  pid: number
  holder: string
  since: Instant
}

const sqliteBusy = 5

const isBusy = (fault: unknown): boolean =>
  fault instanceof Error && 'errcode' in fault && Number(fault.errcode) % 256 === sqliteBusy

/** By renaming, so that nobody reads half of it. */
const writeHolder = (file: string, holder: Holder): void => {
  const partial = `${file}.${process.pid}`
  writeFileSync(partial, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  renameSync(partial, file)
}

const inUse = (folder: string, holderFile: string): string => {
  const holder = readHolder(holderFile)
  const who = holder ? `${holder.holder} (process ${holder.pid}, since ${holder.since})` : 'another Roundtwo process'
  return `The data folder ${folder} is in use by ${who}: stop that one first, or use it instead.`
}

/** Nobody is named rather than one who is gone: in the moment of taking over, the last holder may still stand there. */
const readHolder = (file: string): Holder | undefined => {
  try {
    const { pid, holder, since }: Partial<Holder> = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof pid !== 'number' || typeof holder !== 'string' || typeof since !== 'string') return undefined
    return isAlive(pid) ? { pid, holder, since } : undefined
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
