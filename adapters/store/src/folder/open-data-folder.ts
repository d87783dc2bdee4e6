import { join } from 'node:path'
import { type Clock, type Result, success } from '@roundtwo/model'
import type { Vault } from '@roundtwo/operations'
import { openSqliteStore, type SqliteStore } from '../sqlite/sqlite-store.ts'
import type { StoreFailure } from '../store-fault.ts'
import { removeCopies, removeLeftovers } from './folder-files.ts'
import { lockFolder } from './folder-lock.ts'
import { databaseName, prepareFolder } from './prepare-folder.ts'
import { createVault } from './vault.ts'

export interface DataFolder {
  readonly folder: string
  readonly store: SqliteStore
  readonly vault: Vault
  /** What the next process that wants the folder is told: `roundtwo start on http://127.0.0.1:4321`. */
  describeHolder: (holder: string) => void
  /** Closes the store and lets the folder go. */
  close: () => Promise<void>
}

export interface DataFolderRequest {
  folder: string
  /** What this process is: `roundtwo start`. */
  holder: string
  clock: Clock
}

/** To erase is to erase the copies too that migrations and restoring have left beside the database. */
const forgettingCopies = (store: SqliteStore, folder: string): SqliteStore => ({
  ...store,
  erase: async (tenant) => {
    await store.erase(tenant)
    removeCopies(folder)
  },
})

/** The data folder for this process alone, with its store open; made when it is not there. */
export const openDataFolder = async ({
  folder,
  holder,
  clock,
}: DataFolderRequest): Promise<Result<DataFolder, StoreFailure>> => {
  const prepared = prepareFolder(folder)
  if (!prepared.ok) return prepared
  const locked = lockFolder(folder, holder, clock())
  if (!locked.ok) return locked
  const lock = locked.value
  try {
    removeLeftovers(folder)
    const opened = await openSqliteStore(join(folder, databaseName), { clock })
    if (!opened.ok) {
      lock.release()
      return opened
    }
    const store = forgettingCopies(opened.value, folder)
    const close = async () => {
      try {
        await store.close()
      } finally {
        lock.release()
      }
    }
    const vault = createVault(store, folder)
    return success({ folder, store, vault, describeHolder: lock.describe, close })
  } catch (fault) {
    lock.release()
    throw fault
  }
}
