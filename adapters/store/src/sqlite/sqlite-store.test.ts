import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from '@roundtwo/testing'
import { openSqliteStore } from './sqlite-store.ts'

describeStore('the SQLite store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'roundtwo-store-'))
  const opened = await openSqliteStore(join(folder, 'roundtwo.sqlite'))
  if (!opened.ok) throw new Error(opened.message)
  return { store: opened.value, remove: () => rm(folder, { recursive: true }) }
})
