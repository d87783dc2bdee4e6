import { describeStore, startPostgres } from '@roundtwo/testing'
import { describe } from 'vitest'
import { openPostgresStore } from './postgres-store.ts'

const postgres = await startPostgres()

if ('missing' in postgres) {
  describe.skip(`the PostgreSQL store: ${postgres.missing}`, () => undefined)
} else {
  describeStore('the PostgreSQL store', async () => {
    const opened = await openPostgresStore(postgres.url)
    if (!opened.ok) throw new Error(opened.message)
    return { store: opened.value, remove: postgres.stop }
  })
}
