import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * A whole, compact copy in one file without a log beside it, as of one moment; the target appears only when
 * it is complete and on disk. `VACUUM INTO` rather than SQLite's backup interface, because the copy then holds
 * nothing of what was deleted.
 */
export const copyDatabase = (file: string, target: string): { size: number } => {
  const partial = `${target}.partial`
  rmSync(partial, { force: true })
  const source = new DatabaseSync(file, { timeout: 5000 })
  try {
    source.exec(`vacuum into '${partial.replaceAll("'", "''")}'`)
    chmodSync(partial, 0o600)
    syncToDisk(partial)
    renameSync(partial, target)
  } catch (fault) {
    rmSync(partial, { force: true })
    throw fault
  } finally {
    source.close()
  }
  syncFolder(dirname(target))
  return { size: statSync(target).size }
}

export const syncToDisk = (path: string): void => {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Makes a new or renamed name last; Windows has no such call and needs none. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
