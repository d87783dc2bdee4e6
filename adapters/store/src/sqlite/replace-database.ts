import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Clock, failure, type Result, success } from '@roundtwo/model'
import { syncFolder, syncToDisk } from './copy-database.ts'
import { fileStamp } from './file-stamp.ts'
import { inspectDatabase } from './inspect-database.ts'

export type RestoreFailure = 'backup-damaged' | 'database-too-new'

/** A copy of the backup beside the database, found whole and ours; the backup itself is only read. */
export const fetchBackup = (
  source: string,
  file: string,
  newestVersion: number,
): Result<{ fetched: string }, RestoreFailure> => {
  if (statSync(source, { throwIfNoEntry: false })?.isFile() !== true) {
    return failure('backup-damaged', `There is no file ${source}: name the backup to restore.`)
  }
  const fetched = `${file}.restoring`
  discard(fetched)
  copyFileSync(source, fetched)
  chmodSync(fetched, 0o600)
  if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${fetched}-wal`)
  const inspected = inspectDatabase(fetched, newestVersion, 'thorough')
  if (inspected.ok && inspected.value > 0) {
    foldLog(fetched)
    syncToDisk(fetched)
    return success({ fetched })
  }
  discard(fetched)
  if (!inspected.ok && inspected.code === 'database-too-new') {
    return failure('database-too-new', inspected.message.replaceAll(fetched, source))
  }
  return failure('backup-damaged', `${source} is no backup of Roundtwo, or it is damaged; nothing was changed.`)
}

/** Puts the fetched copy in the place of the database, at once or not at all; gives the name the old one has now. */
export const putInPlace = (fetched: string, file: string, clock: Clock): string => {
  const replaced = unusedName(join(dirname(file), `replaced-${fileStamp(clock)}`))
  keepAs(file, replaced)
  renameSync(fetched, file)
  syncFolder(dirname(file))
  return replaced
}

/** A file's second name costs nothing; not every file system has them. */
const keepAs = (file: string, kept: string): void => {
  try {
    linkSync(file, kept)
  } catch {
    copyFileSync(file, kept)
    syncToDisk(kept)
  }
}

const unusedName = (stem: string): string => {
  let name = `${stem}.sqlite`
  for (let count = 2; existsSync(name); count += 1) name = `${stem}-${count}.sqlite`
  return name
}

/** Makes one file of a database and its log. */
const foldLog = (file: string): void => {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = delete')
  } finally {
    database.close()
  }
}

const discard = (file: string): void => {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
}
