import { anyBelongings, putBelongings, sample, startPostgres } from '@roundtwo/testing'
import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { columnsOf, recordKinds } from '../columns.ts'
import { migrations } from '../migrations/list.ts'
import type { Migration } from '../migrations/migration.ts'
import { openPostgresStore } from './postgres-store.ts'

const postgres = await startPostgres()
const missing = 'missing' in postgres ? postgres.missing : undefined
const url = 'missing' in postgres ? '' : postgres.url
const freshDatabase = async () => ('missing' in postgres ? '' : postgres.another())

const open = async (of = url, settings: Parameters<typeof openPostgresStore>[1] = {}) => {
  const opened = await openPostgresStore(of, settings)
  if (!opened.ok) throw new Error(opened.message)
  return opened.value
}
const query = async (of: string, ...statements: string[]): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: of })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
const addColour: Migration = {
  name: 'add-colour',
  statements: () => ["alter table task add column colour text not null default 'grey'"],
}

describe.skipIf(missing !== undefined)(`the PostgreSQL database${missing ? `: ${missing}` : ''}`, () => {
  afterAll(async () => {
    if (!('missing' in postgres)) await postgres.stop()
  })

  test('shows nothing and takes nothing unless the tenant is said, even to the owner of the tables', async () => {
    const store = await open()
    await store.write('acme', (records) => records.put('setting', sample('setting', 'a', { value: 'secret' })))
    const [role] = await query(url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
    const say = (tenant: string) => `select set_config('roundtwo.tenant', '${tenant}', false)`
    const select = 'select tenant_id, id from setting'
    expect(await query(url, select)).toEqual([])
    expect(await query(url, say('other'), select)).toEqual([])
    expect(await query(url, say('acme'), select)).toEqual([{ tenant_id: 'acme', id: 'a' }])
    const steal = "insert into setting (tenant_id, id, value) values ('acme', 'b', '1')"
    await expect(query(url, steal)).rejects.toThrow('row-level security')
    await expect(query(url, say('other'), steal)).rejects.toThrow('row-level security')
    await query(url, 'delete from setting', "update setting set value = '2'")
    const kept = await store.read('acme', (records) => records.get('setting', 'a'))
    expect(kept?.value).toBe('secret')
    await store.close()
  })

  test('forces row-level security on every table but the list of migrations', async () => {
    await (await open()).close()
    const tables = await query(
      url,
      `select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
         and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(tables).toEqual([{ relname: 'migration' }])
  })

  test('has the columns that records are mapped to, and no others, every key and index led by the tenant', async () => {
    await (await open()).close()
    for (const kind of recordKinds) {
      const rows = await query(
        url,
        `select column_name from information_schema.columns
           where table_schema = current_schema() and table_name = '${kind}'`,
      )
      const names = ['tenant_id', ...columnsOf(kind).map(({ name }) => name)]
      expect(rows.map((row) => row['column_name']).sort()).toEqual(names.sort())
    }
    const indexes = await query(
      url,
      "select indexdef from pg_indexes where schemaname = current_schema() and tablename <> 'migration'",
    )
    expect(indexes.length).toBeGreaterThan(recordKinds.length)
    for (const { indexdef } of indexes) expect(indexdef).toMatch(/\(tenant_id[,)]/)
  })

  test('is set up once by servers that start together', async () => {
    const fresh = await freshDatabase()
    const stores = await Promise.all([open(fresh), open(fresh), open(fresh)])
    for (const store of stores) await store.close()
    expect(await query(fresh, 'select version, name from migration order by version')).toEqual(
      migrations.map(({ name }, place) => ({ version: place + 1, name })),
    )
  })

  test('is migrated with what it holds, and refused afterwards by an older Roundtwo', async () => {
    const fresh = await freshDatabase()
    const older = await open(fresh)
    await older.write('acme', (records) => records.put('setting', sample('setting', 'a')))
    await older.close()
    const newer = await open(fresh, { steps: [...migrations, addColour] })
    expect(await newer.read('acme', (records) => records.list('setting'))).toHaveLength(1)
    await newer.close()
    expect(await openPostgresStore(fresh)).toMatchObject({ ok: false, code: 'database-too-new' })
  })

  test('serves more writers, each reading beside its work, than there are connections', async () => {
    const store = await open(url, { connections: 2 })
    const work = Array.from({ length: 12 }, (_, count) =>
      store.write('busy', async (records) => {
        await store.read('busy', (others) => others.list('setting'))
        await records.put('setting', sample('setting', `s${count}`))
      }),
    )
    await Promise.all(work)
    expect(await store.read('busy', (records) => records.list('setting'))).toHaveLength(12)
    await store.close()
  })

  test('makes the words to search anew for a tenant without them, and finds the same in the same order', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(anyBelongings, fc.uuid(), async (belongings, tenant) => {
        await store.write(tenant, (records) => putBelongings(records, belongings))
        const found = (words: string) =>
          store.read(tenant, (records) => records.search(words, { limit: 1000, opportunityId: null }))
        for (const words of ['e', 'tab opp', 'o b', '2']) {
          const indexed = await found(words)
          const say = `select set_config('roundtwo.tenant', '${tenant}', false)`
          await query(url, say, 'delete from search_state', 'delete from search_entry')
          expect(await found(words)).toEqual(indexed)
          expect(await query(url, say, 'select tenant_id from search_state')).toHaveLength(1)
          expect(await found(words)).toEqual(indexed)
        }
      }),
      { numRuns: 10 },
    )
    await store.close()
  }, 60_000)

  test('that cannot be reached or refuses the login is a failure with a sentence', async () => {
    const closed = await openPostgresStore('postgres://nobody@127.0.0.1:1/nothing')
    expect(closed).toMatchObject({ ok: false, code: 'database-unreachable' })
    const wrong = new URL(url)
    wrong.password = 'wrong'
    expect(await openPostgresStore(wrong.href)).toMatchObject({ ok: false, code: 'database-unreachable' })
  })
})
