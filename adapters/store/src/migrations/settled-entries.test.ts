import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Store } from '@roundtwo/operations'
import { startPostgres } from '@roundtwo/testing'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '../postgres/postgres-store.ts'
import { openSqliteStore } from '../sqlite/sqlite-store.ts'
import { migrations } from './list.ts'

const before = migrations.slice(
  0,
  migrations.findIndex(({ name }) => name === 'settled-entries'),
)
const spoken = 'he said "kind":"figure" aloud'
const figure = { kind: 'figure', text: 'it’s 4 weeks', figure: null, by: 'me' }
const fact = { kind: 'fact', text: spoken, by: 'them' }

/** As people have it from the version before. */
const rows = [
  `insert into opportunity (tenant_id, id, company, role, notes, example, created_at, updated_at)
    values ('local', 'o', 'Harbour', 'Nurse', '', 0, 'x', 'x')`,
  `insert into round (tenant_id, id, opportunity_id, number, bring, prepare)
    values ('local', 'r', 'o', 1, '[]', '[]')`,
  ...[figure, fact].map(
    (entry) =>
      `insert into entry (tenant_id, id, opportunity_id, round_id, person_ids, entry, source, created_at)
        values ('local', '${entry.kind}', 'o', 'r', '[]', '${JSON.stringify(entry)}', 'typed', 'x')`,
  ),
]

const expectToday = (store: Store) =>
  store.read('local', async (records) => {
    const accepted = { certainty: 'sure', confirmed: true }
    expect(await records.get('entry', 'figure')).toMatchObject({
      entry: { ...figure, better: '' },
      ...accepted,
    })
    const kept = await records.get('entry', 'fact')
    expect(kept).toMatchObject(accepted)
    expect(kept?.entry).toEqual(fact)
  })

const opened = <Value>(result: { ok: true; value: Value } | { ok: false; message: string }): Value => {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

test('entries of a SQLite file of the version before count as confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-entries-'))
  const file = join(folder, 'roundtwo.sqlite')
  await opened(await openSqliteStore(file, { steps: before })).close()
  const database = new DatabaseSync(file)
  for (const row of rows) database.exec(row)
  database.close()
  const store = opened(await openSqliteStore(file))
  await expectToday(store)
  await store.close()
  rmSync(folder, { recursive: true })
})

const postgres = await startPostgres()
const missing = 'missing' in postgres ? postgres.missing : undefined

describe.skipIf(missing !== undefined)(`PostgreSQL${missing ? `: ${missing}` : ''}`, () => {
  afterAll(async () => {
    if (!('missing' in postgres)) await postgres.stop()
  })

  test('counts them as confirmed too', async () => {
    if ('missing' in postgres) return
    await opened(await openPostgresStore(postgres.url, { steps: before })).close()
    const client = new Client({ connectionString: postgres.url })
    await client.connect()
    await client.query("select set_config('roundtwo.tenant', 'local', false)")
    for (const row of rows) await client.query(row)
    const store = opened(await openPostgresStore(postgres.url))
    await expectToday(store)
    await store.close()
    const force = 'select count(*) from pg_class where relrowsecurity and not relforcerowsecurity'
    expect((await client.query(force)).rows).toEqual([{ count: '0' }])
    await client.end()
  })
})
