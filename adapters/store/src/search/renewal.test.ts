import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { anyBelongings, putBelongings, sample } from '@roundtwo/testing'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteStore, type SqliteStore } from '../sqlite/sqlite-store.ts'
import { searchVersion } from './search-entry.ts'

let folder = ''
let file = ''
const opened: SqliteStore[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtwo-search-'))
  file = join(folder, 'roundtwo.sqlite')
})
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  rmSync(folder, { recursive: true })
})

const open = async (of = file): Promise<SqliteStore> => {
  const result = await openSqliteStore(of)
  if (!result.ok) throw new Error(result.message)
  opened.push(result.value)
  return result.value
}
const directly = (...statements: string[]): Record<string, unknown>[] => {
  const database = new DatabaseSync(file)
  for (const statement of statements.slice(0, -1)) database.exec(statement)
  const rows = database.prepare(statements.at(-1) ?? 'select 1').all()
  database.close()
  return rows
}
const found = (store: SqliteStore, words: string, tenant = 'local') =>
  store.read(tenant, async (records) => {
    const hits = await records.search(words, { limit: 1000, opportunityId: null })
    return hits.map(({ kind, id }) => `${kind} ${id}`)
  })
const putYard = (store: SqliteStore, tenant = 'local') =>
  store.write(tenant, async (records) => {
    await records.put('opportunity', sample('opportunity', 'one', { company: 'Yard' }))
    await records.put('note', sample('note', 'n', { opportunityId: 'one', text: 'The second yard' }))
  })
const versions = () => directly('select tenant_id, version from search_state')

/** What came after the search, taken back. */
const laterColumns = [
  ...['opportunity', 'round', 'interview', 'person'].map((table) => `alter table ${table} drop column origins`),
  ...['formats', 'next_step', 'decision_by', 'options', 'reply_asks', 'conditions', 'reply_by', 'contact'].map(
    (column) => `alter table round drop column ${column}`,
  ),
  "alter table round add column format text not null default 'unknown'",
  "alter table round add column next_step text not null default 'null'",
  'alter table task drop column due_by',
  ...['certainty', 'confirmed'].map((column) => `alter table entry drop column ${column}`),
]

/** As a file is that was last written before there was a search. */
const takeSearchAway = () => {
  const names = directly("select name from sqlite_schema where type = 'trigger' and sql like '%search_entry%'")
  const triggers = names.map((row) => `drop trigger ${row['name']}`)
  const tables = ['search_index', 'search_entry', 'search_state'].map((table) => `drop table ${table}`)
  directly(...triggers, ...tables, ...laterColumns, 'delete from migration where version > 2', 'select 1')
}

describe('an index that is not there or of another version', () => {
  test('of a file from before there was one is made at the first search, which finds all the same', async () => {
    const before = await open()
    await putYard(before)
    await before.close()
    takeSearchAway()
    const store = await open()
    expect(await found(store, 'yard')).toEqual(['opportunity one', 'note n'])
    expect(versions()).toEqual([{ tenant_id: 'local', version: searchVersion }])
    expect(directly('select kind from search_entry order by kind')).toHaveLength(2)
    expect(await found(store, 'yard')).toEqual(['opportunity one', 'note n'])
  })

  test('of a restored backup is made too', async () => {
    const old = await open()
    await putYard(old)
    await old.close()
    takeSearchAway()
    const older = file
    file = join(folder, 'newer.sqlite')
    const store = await open()
    expect(await store.restore(older)).toMatchObject({ ok: true })
    expect(await found(store, 'second ya')).toEqual(['note n'])
    expect(versions()).toEqual([{ tenant_id: 'local', version: searchVersion }])
  })

  test('is made within a write that searches', async () => {
    const store = await open()
    await putYard(store)
    directly('update search_state set version = 0', "update search_entry set words = 'stale'", 'select 1')
    await store.write('local', async (records) => {
      await records.put('task', sample('task', 't', { opportunityId: 'one', title: 'Yard' }))
      const hits = await records.search('yard', { limit: 9, opportunityId: null })
      expect(hits.map(({ kind }) => kind)).toEqual(['task', 'opportunity', 'note'])
    })
    expect(await found(store, 'stale')).toEqual([])
  })

  test('is made once, also for many who search at the same time, and for each tenant by itself', async () => {
    const store = await open()
    for (const tenant of ['local', 'other']) await putYard(store, tenant)
    directly('update search_state set version = 0', 'delete from search_entry', 'select 1')
    const all = await Promise.all(Array.from({ length: 8 }, () => found(store, 'yard')))
    expect(new Set(all.map(String))).toEqual(new Set(['opportunity one,note n']))
    expect(versions()).toEqual([
      { tenant_id: 'local', version: searchVersion },
      { tenant_id: 'other', version: 0 },
    ])
    expect(await found(store, 'yard', 'other')).toHaveLength(2)
  })

  test('is not waited for by who begins with nothing', async () => {
    const store = await open()
    await putYard(store)
    expect(versions()).toEqual([{ tenant_id: 'local', version: searchVersion }])
    await store.erase('local')
    expect(versions()).toEqual([])
    await putYard(store)
    expect(versions()).toEqual([{ tenant_id: 'local', version: searchVersion }])
  })

  test('makes no difference to what is found, nor to its order', async () => {
    const store = await open()
    let tenants = 0
    await fc.assert(
      fc.asyncProperty(anyBelongings, fc.stringMatching(/^[a-zé0-9]{1,2}$/), async (belongings, letters) => {
        tenants += 1
        const tenant = `tenant ${tenants}`
        await store.write(tenant, (records) => putBelongings(records, belongings))
        for (const words of [letters, 'tab opp', 'o b', 'e']) {
          const indexed = await found(store, words, tenant)
          directly(`update search_state set version = 0 where tenant_id = '${tenant}'`, 'select 1')
          expect(await found(store, words, tenant)).toEqual(indexed)
          expect(await found(store, words, tenant)).toEqual(indexed)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('words of what is gone', () => {
  const secret = 'qzxwordsnobodyelsemayread'
  const putSecret = (store: SqliteStore, tenant: string) =>
    store.write(tenant, (records) =>
      records.put('opportunity', sample('opportunity', 'one', { notes: `${secret} ${tenant}` })),
    )
  const filesWithIt = () => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(secret))

  test('are in no file any more once a tenant is erased, and others are still found', async () => {
    const store = await open()
    await putSecret(store, 'gone')
    await putYard(store, 'stays')
    expect(filesWithIt()).not.toEqual([])
    await store.erase('gone')
    expect(filesWithIt()).toEqual([])
    expect(await found(store, 'yard', 'stays')).toHaveLength(2)
    expect(directly("insert into search_index (search_index, rank) values ('integrity-check', 1)")).toEqual([])
  })

  test('are not in a backup', async () => {
    const store = await open()
    await putSecret(store, 'local')
    await putYard(store)
    await store.write('local', (records) => records.remove('opportunity', 'one'))
    expect(await store.backup(join(folder, 'backup.sqlite'))).toMatchObject({ ok: true })
    expect(filesWithIt()).not.toContain('backup.sqlite')
    expect(await found(await open(join(folder, 'backup.sqlite')), 'yard')).toEqual([])
  })
})
