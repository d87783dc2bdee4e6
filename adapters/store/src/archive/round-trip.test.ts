import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportArchive, importArchive, type Store } from '@roundtwo/operations'
import { anyBelongings, contentOf, putBelongings, startPostgres } from '@roundtwo/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '../postgres/postgres-store.ts'
import { openSqliteStore } from '../sqlite/sqlite-store.ts'
import { createZipArchive } from './zip-archive.ts'

const bytes = {
  fromText: (text: string) => new Uint8Array(Buffer.from(text)),
  fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  toBase64: (given: Uint8Array) => Buffer.from(given).toString('base64'),
  digest: (given: Uint8Array) => createHash('sha256').update(given).digest('hex'),
}
const ports = { archive: createZipArchive(), bytes }

const exported = (store: Store, tenant: string) => store.read(tenant, (records) => exportArchive(ports, records))
const imported = async (store: Store, tenant: string, file: Uint8Array) => {
  const result = await store.write(tenant, (records) => importArchive(ports, records, file))
  if (!result.ok) throw new Error(result.message)
  return result.value
}

let tenants = 0
const freshTenant = () => {
  tenants += 1
  return `tenant ${tenants}`
}

/** Filled on one engine, exported, taken in on the other, exported there: the same bytes, and nothing is lost. */
const travels = (from: () => Store, to: () => Store) =>
  fc.assert(
    fc.asyncProperty(anyBelongings, async (belongings) => {
      const [home, abroad] = [freshTenant(), freshTenant()]
      await from().write(home, (records) => putBelongings(records, belongings))
      const file = await exported(from(), home)
      const counts = await imported(to(), abroad, file)
      const total = Object.values(belongings.records).flat().length
      expect(counts).toEqual({ added: total, changed: 0, unchanged: 0 })
      expect(await exported(to(), abroad)).toEqual(file)
      expect(await to().read(abroad, contentOf)).toEqual(await from().read(home, contentOf))
      expect(await imported(to(), abroad, file)).toEqual({ added: 0, changed: 0, unchanged: total })
      expect(await exported(to(), abroad)).toEqual(file)
    }),
    { numRuns: 25 },
  )

const postgres = await startPostgres()
const reason = 'missing' in postgres ? `: ${postgres.missing}` : ''

describe.skipIf('missing' in postgres)(`an export${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-travel-'))
  const stores: Store[] = []
  const [sqlite, server] = [() => stores[0] as Store, () => stores[1] as Store]
  beforeAll(async () => {
    const url = 'missing' in postgres ? '' : postgres.url
    for (const opening of [openSqliteStore(join(folder, 'roundtwo.sqlite')), openPostgresStore(url)]) {
      const opened = await opening
      if (!opened.ok) throw new Error(opened.message)
      stores.push(opened.value)
    }
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
    if (!('missing' in postgres)) await postgres.stop()
  })

  test('travels from SQLite to PostgreSQL and stays the same, to the byte', () => travels(sqlite, server), 60_000)
  test('travels from PostgreSQL to SQLite and stays the same, to the byte', () => travels(server, sqlite), 60_000)
})
