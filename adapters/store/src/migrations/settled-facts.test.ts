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
  migrations.findIndex(({ name }) => name === 'settled-facts'),
)
const quote = 'he said "certainty":"read" aloud'
const origins = JSON.stringify({
  company: { certainty: 'stated', quote, where: 'JSON-LD' },
  place: { certainty: 'read', quote: 'Leeds', where: 'text' },
  mode: { certainty: 'inferred', quote: '', where: 'text' },
})

/** A file of the version before, as people have it. */
const rows = [
  `insert into opportunity (tenant_id, id, company, role, notes, example, created_at, updated_at)
    values ('local', 'o', 'Harbour', 'Nurse', '', 0, 'x', 'x')`,
  `insert into posting (tenant_id, id, opportunity_id, posting, origins, updated_at)
    values ('local', 'p', 'o', '{}', '${origins}', 'x')`,
  ...[
    ['1', 'panel', '{"text":"You hear by Friday","by":"2026-12-04"}'],
    ['2', 'unknown', 'null'],
    ['3', 'case', '{"text":"","by":"2026-12-04"}'],
  ].map(
    ([number, format, next]) =>
      `insert into round (tenant_id, id, opportunity_id, number, format, bring, prepare, next_step)
        values ('local', 'r${number}', 'o', ${number}, '${format}', '["passport"]', '[]', '${next}')`,
  ),
  `insert into interview (tenant_id, id, opportunity_id, round_id, sequence, status)
    values ('local', 'i', 'o', 'r1', 0, 'planned')`,
  `insert into person (tenant_id, id, opportunity_id, name, kind, notes)
    values ('local', 'w', 'o', 'Priya Nair', 'interviewer', '')`,
  `insert into task (tenant_id, id, opportunity_id, key, kind, title, detail, effort, value, dismissed, position)
    values ('local', 't', 'o', 'k', 'own', 'Task', '', 30, 50, 0, 1)`,
]

const expectToday = (store: Store) =>
  store.read('local', async (records) => {
    const rounds = await records.list('round')
    expect(rounds.map(({ formats, nextStep, decisionBy }) => ({ formats, nextStep, decisionBy }))).toEqual([
      { formats: ['panel'], nextStep: 'You hear by Friday', decisionBy: '2026-12-04' },
      { formats: [], nextStep: null, decisionBy: null },
      { formats: ['case'], nextStep: null, decisionBy: '2026-12-04' },
    ])
    expect(rounds[0]).toMatchObject({
      ...{ bring: ['passport'], options: [], replyAsks: [], replyBy: null, contact: null, conditions: [] },
      ...{ checked: [], finalists: null, origins: {} },
    })
    expect((await records.get('posting', 'p'))?.origins).toEqual({
      company: { certainty: 'sure', quote, where: 'JSON-LD', confirmed: false },
      place: { certainty: 'doubtful', quote: 'Leeds', where: 'text', confirmed: false },
      mode: { certainty: 'doubtful', quote: '', where: 'text', confirmed: false },
    })
    expect((await records.get('task', 't'))?.dueBy).toBeNull()
    for (const kind of ['opportunity', 'interview', 'person'] as const)
      expect((await records.list(kind))[0]?.origins).toEqual({})
  })

const opened = <Value>(result: { ok: true; value: Value } | { ok: false; message: string }): Value => {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

test('a SQLite file of the version before has its formats, promises and origins as they are told today', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-facts-'))
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

  test('has them too, though row security hides the rows from their owner', async () => {
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
