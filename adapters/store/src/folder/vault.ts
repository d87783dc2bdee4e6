import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure, success } from '@roundtwo/model'
import type { Vault } from '@roundtwo/operations'
import type { SqliteStore } from '../sqlite/sqlite-store.ts'
import { StoreFault } from '../store-fault.ts'

/** Backups as bytes, by way of files that are there only meanwhile. */
export const createVault = (store: SqliteStore, folder: string): Vault => {
  let count = 0
  const passing = async <Value>(work: (file: string) => Promise<Value>): Promise<Value> => {
    count += 1
    const file = join(folder, `passing-${process.pid}-${count}.sqlite`)
    rmSync(file, { force: true })
    try {
      return await work(file)
    } finally {
      rmSync(file, { force: true })
    }
  }
  return {
    backup: () =>
      passing(async (file) => {
        const made = await store.backup(file)
        if (made.ok) return new Uint8Array(readFileSync(file))
        throw new StoreFault('data-folder-unusable', made.message)
      }),
    restore: (bytes) =>
      passing(async (file) => {
        writeFileSync(file, bytes, { mode: 0o600 })
        const restored = await store.restore(file)
        if (restored.ok) return success(undefined)
        return failure(restored.code, restored.message.replaceAll(file, 'The file'))
      }),
  }
}
