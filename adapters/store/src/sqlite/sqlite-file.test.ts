import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { instant } from '@roundtwo/model'
import { sample } from '@roundtwo/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { columnsOf, recordKinds } from '../columns.ts'
import { migrations } from '../migrations/list.ts'
import type { Migration } from '../migrations/migration.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'

let folder = ''
let file = ''
const opened: SqliteStore[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "roundtwo it's #1 %41 ü-"))
  file = join(folder, 'roundtwo.sqlite')
})
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  rmSync(folder, { recursive: true })
})

const clock = () => instant('2026-12-01T09:30:00Z')
const open = async (of = file, settings: Parameters<typeof openSqliteStore>[1] = {}): Promise<SqliteStore> => {
  const result = await openSqliteStore(of, { clock, ...settings })
  if (!result.ok) throw new Error(result.message)
  opened.push(result.value)
  return result.value
}
const put = (store: SqliteStore, id: string, value: unknown) =>
  store.write('local', (records) => records.put('setting', sample('setting', id, { value })))
const value = (store: SqliteStore, id: string) =>
  store.read('local', async (records) => (await records.get('setting', id))?.value)

const addColour: Migration = {
  name: 'add-colour',
  statements: () => ["alter table task add column colour text not null default 'grey'"],
}
const failing: Migration = {
  name: 'failing',
  statements: () => ['create table half_done (id integer)', 'select from nowhere'],
}

describe('the file', () => {
  test('is its owner’s alone, and one file once it is closed', async () => {
    const store = await open()
    await put(store, 'a', 1)
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    await store.close()
    expect(readdirSync(folder)).toEqual(['roundtwo.sqlite'])
    await expect(put(store, 'a', 2)).rejects.toThrow('closed')
  })

  test('is migrated after a copy was made, and the copy is the file as it was', async () => {
    const first = await open()
    await put(first, 'a', 'old')
    await first.close()
    const second = await open(file, { steps: [...migrations, addColour] })
    expect(await value(second, 'a')).toBe('old')
    const copy = `before-migration-${migrations.length + 1}-20261201T093000000Z.sqlite`
    expect(readdirSync(folder)).toContain(copy)
    const asItWas = await open(join(folder, copy))
    expect(await value(asItWas, 'a')).toBe('old')
  })

  test('is not copied when there is nothing to migrate', async () => {
    await (await open()).close()
    await (await open()).close()
    expect(readdirSync(folder)).toEqual(['roundtwo.sqlite'])
  })

  test('is as before when a migration fails, whatever steps came before it', async () => {
    const first = await open()
    await put(first, 'a', 'old')
    await first.close()
    await expect(openSqliteStore(file, { clock, steps: [...migrations, addColour, failing] })).rejects.toThrow()
    const again = await open()
    expect(await value(again, 'a')).toBe('old')
    await again.close()
    const database = new DatabaseSync(file)
    expect(database.prepare("select name from sqlite_schema where name = 'half_done'").all()).toEqual([])
    database.close()
  })

  test('of a newer Roundtwo is refused and left as it is, to the byte', async () => {
    const newer = await open(file, { steps: [...migrations, addColour] })
    await put(newer, 'a', 1)
    await newer.close()
    const before = readFileSync(file)
    const refused = await openSqliteStore(file)
    expect(refused).toMatchObject({ ok: false, code: 'database-too-new' })
    expect(refused.ok ? '' : refused.message).toContain('newer Roundtwo')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['roundtwo.sqlite'])
  })

  test.each([
    ['text', (path: string) => writeFileSync(path, 'Dear diary, '.repeat(1000))],
    ['a page of noise in the header', (path: string) => overwrite(path, 0, 100)],
    ['noise in the schema', (path: string) => overwrite(path, 100, 3996)],
    ['a file cut short', (path: string) => truncateSync(path, 5000)],
  ])('is refused as damaged when it is %s', async (_what, damage) => {
    const store = await open()
    for (let count = 0; count < 50; count += 1) await put(store, `s${count}`, 'x'.repeat(500))
    await store.close()
    damage(file)
    const before = readFileSync(file)
    const refused = await openSqliteStore(file)
    expect(refused).toMatchObject({ ok: false, code: 'database-damaged' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('that is damaged in the middle says so when the damage is met', async () => {
    const store = await open()
    for (let count = 0; count < 200; count += 1) await put(store, `s${count}`, 'x'.repeat(2000))
    await store.close()
    overwrite(file, readFileSync(file).indexOf('x'.repeat(2000)), 200_000)
    const again = await open()
    const reading = again.read('local', (records) => records.list('setting'))
    await expect(reading).rejects.toMatchObject({ name: 'StoreFault', code: 'database-damaged' })
  })

  test('of another program is refused', async () => {
    const other = new DatabaseSync(file)
    other.exec('create table bookmark (id integer)')
    other.close()
    const refused = await openSqliteStore(file)
    expect(refused).toMatchObject({ ok: false, code: 'database-damaged' })
    expect(refused.ok ? '' : refused.message).toContain("not Roundtwo's")
  })

  test('on a full disk saves nothing of what does not fit, says so, and goes on when there is room', async () => {
    const store = await open(file, { writerPragmas: ['max_page_count = 120'] })
    await put(store, 'a', 1)
    const large = store.write('local', async (records) => {
      await records.put('setting', sample('setting', 'b', { value: 2 }))
      await records.put('setting', sample('setting', 'c', { value: 'x'.repeat(1_000_000) }))
    })
    await expect(large).rejects.toMatchObject({ code: 'data-folder-unusable', message: /disk .* is full/ })
    expect(await value(store, 'b')).toBeUndefined()
    await put(store, 'd', 4)
    expect([await value(store, 'a'), await value(store, 'd')]).toEqual([1, 4])
  })

  test('holds nothing any more of what was erased', async () => {
    const store = await open()
    const secret = 'a secret nobody else may know'
    await put(store, 'a', secret)
    await store.close()
    const again = await open()
    await again.write('local', async (records) => {
      await records.put('document', sample('document', 'd'))
      await records.putBytes('d', new TextEncoder().encode(secret.repeat(1000)))
    })
    const holdsSecret = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('nobody else'))
    expect(holdsSecret()).toBe(true)
    await again.erase('local')
    expect(holdsSecret()).toBe(false)
    expect(await value(again, 'a')).toBeUndefined()
  })
})

describe('what belongs to an opportunity', () => {
  test('is found by index and in order, without sorting', async () => {
    await (await open()).close()
    const database = new DatabaseSync(file)
    for (const kind of recordKinds.filter((one) => columnsOf(one).some(({ field }) => field === 'opportunityId'))) {
      const plan = database
        .prepare(`explain query plan select * from ${kind} where tenant_id = ? and opportunity_id = ? order by id`)
        .all()
      expect(plan.map((row) => row['detail']).join()).toMatch(new RegExp(`^SEARCH ${kind} USING INDEX [a-z_]+ `))
      expect(plan).toHaveLength(1)
    }
    database.close()
  })
})

describe('a backup', () => {
  const backup = () => join(folder, 'backup.sqlite')

  test('made while the store is written to is one moment of it, in one private file', async () => {
    const store = await open()
    let writing = true
    const writer = (async () => {
      for (let count = 0; writing; count += 1) {
        await store.write('local', async (records) => {
          await records.put('setting', sample('setting', 'one', { value: count }))
          await new Promise(setImmediate)
          await records.put('setting', sample('setting', 'other', { value: count }))
        })
      }
    })()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await store.backup(backup())).toMatchObject({ ok: true })
    writing = false
    await writer
    expect(existsSync(`${backup()}-wal`)).toBe(false)
    expect(statSync(backup()).mode & 0o777).toBe(0o600)
    const copy = await open(backup())
    expect(await value(copy, 'one')).toBe(await value(copy, 'other'))
    expect(await value(copy, 'one')).toBeGreaterThan(0)
  })

  test('never takes the place of a file that is there, and says when its folder is not', async () => {
    const store = await open()
    writeFileSync(backup(), 'precious')
    expect(await store.backup(backup())).toMatchObject({ ok: false, code: 'file-exists' })
    expect(readFileSync(backup(), 'utf8')).toBe('precious')
    const nowhere = await store.backup(join(folder, "it's", 'nowhere', 'b.sqlite'))
    expect(nowhere).toMatchObject({ ok: false, code: 'data-folder-unusable' })
  })

  test('is restored into the open store, and what was there is kept beside it', async () => {
    const store = await open()
    await put(store, 'a', 'then')
    await store.backup(backup())
    await put(store, 'a', 'now')
    const restored = await store.restore(backup())
    if (!restored.ok) throw new Error(restored.message)
    expect(restored.value.replaced).toBe(join(folder, 'replaced-20261201T093000000Z.sqlite'))
    expect(await value(store, 'a')).toBe('then')
    await put(store, 'b', 'goes on')
    expect(await value(await open(restored.value.replaced), 'a')).toBe('now')
    expect(await store.restore(backup())).toMatchObject({
      value: { replaced: join(folder, 'replaced-20261201T093000000Z-2.sqlite') },
    })
  })

  test('of an older Roundtwo is migrated when it is restored', async () => {
    const older = await open(join(folder, 'older.sqlite'))
    await put(older, 'a', 'old')
    await older.close()
    const store = await open(file, { steps: [...migrations, addColour] })
    expect(await store.restore(join(folder, 'older.sqlite'))).toMatchObject({ ok: true })
    expect(await value(store, 'a')).toBe('old')
    const check = new DatabaseSync(file, { readOnly: true })
    expect(check.prepare('select max(version) as version from migration').get()).toEqual({
      version: migrations.length + 1,
    })
    check.close()
  })

  test('that was copied with its log beside it is restored with what stands in the log', async () => {
    const other = await open(join(folder, 'other.sqlite'))
    await put(other, 'a', 'in the log')
    for (const ending of ['', '-wal']) cpSync(join(folder, `other.sqlite${ending}`), `${backup()}${ending}`)
    const store = await open()
    expect(await store.restore(backup())).toMatchObject({ ok: true })
    expect(await value(store, 'a')).toBe('in the log')
  })

  test.each([
    ['is not there', () => undefined, 'backup-damaged'],
    ['is empty', (path: string) => closeSync(openSync(path, 'w')), 'backup-damaged'],
    ['is text', (path: string) => writeFileSync(path, 'x'.repeat(9000)), 'backup-damaged'],
    ['has damage inside', (path: string) => overwrite(path, 20_000, 30_000), 'backup-damaged'],
  ])('that %s is refused and nothing is changed', async (_what, damage, code) => {
    const store = await open()
    for (let count = 0; count < 50; count += 1) await put(store, `s${count}`, 'x'.repeat(500))
    await store.backup(backup())
    if (_what === 'is not there') rmSync(backup())
    damage(backup())
    const refused = await store.restore(backup())
    expect(refused).toMatchObject({ ok: false, code })
    expect(refused.ok ? '' : refused.message).not.toContain('restoring')
    expect(await value(store, 's49')).toBe('x'.repeat(500))
    expect(readdirSync(folder).filter((name) => /restoring|replaced/.test(name))).toEqual([])
  })

  test('of a newer Roundtwo is refused', async () => {
    const newer = await open(backup(), { steps: [...migrations, addColour] })
    await newer.close()
    expect(await (await open()).restore(backup())).toMatchObject({ ok: false, code: 'database-too-new' })
  })

  test('is restored after the work under way, and work that comes meanwhile waits', async () => {
    const store = await open()
    await put(store, 'a', 'then')
    await store.backup(backup())
    const before = put(store, 'a', 'now')
    const restoring = store.restore(backup())
    const after = put(store, 'b', 'after')
    await Promise.all([before, restoring, after])
    expect([await value(store, 'a'), await value(store, 'b')]).toEqual(['then', 'after'])
  })
})

const overwrite = (path: string, from: number, length: number): void => {
  const descriptor = openSync(path, 'r+')
  const noise = Buffer.from(Array.from({ length }, (_, place) => (place * 7919 + 13) % 256))
  writeSync(descriptor, noise, 0, Math.min(length, statSync(path).size - from), from)
  closeSync(descriptor)
}
