import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What is in the folder only while something is being done; after a process was killed it may still be there. */
const leftover = /^passing-\d+-\d+\.sqlite(-wal|-shm|-journal)?$|\.sqlite\.(partial|restoring)(-wal|-shm|-journal)?$/

/** What is kept of the database as it was before a migration or a restoration. */
const copy = /^(before-migration-\d+|replaced)-\d{8}T\d{9}Z(-\d+)?\.sqlite$/

export const removeLeftovers = (folder: string): void => removeMatching(folder, leftover)

export const removeCopies = (folder: string): void => removeMatching(folder, copy)

const removeMatching = (folder: string, pattern: RegExp): void => {
  for (const name of readdirSync(folder)) if (pattern.test(name)) rmSync(join(folder, name))
}
