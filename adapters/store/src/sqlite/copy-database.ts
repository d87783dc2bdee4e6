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
    forgetDeletedWords(partial)
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

/** The full-text index holds words of what was deleted until its parts are merged, or it is made anew. */
export const renewSearchIndex = "insert into search_index (search_index) values ('rebuild')"

const forgetDeletedWords = (file: string): void => {
  const database = new DatabaseSync(file)
  try {
    // A journal on disk would hold what is overwritten.
    database.exec('pragma journal_mode = memory; pragma secure_delete = on')
    const present = database.prepare("select 1 from sqlite_schema where name = 'search_index'").all()
    if (present.length > 0) database.exec(renewSearchIndex)
  } finally {
    database.close()
  }
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
