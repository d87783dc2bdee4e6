import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openToAll, type ServerPrograms } from './server-programs.ts'

export interface TemporaryServer {
  /** Of the superuser. */
  url: string
  stop: () => Promise<void>
}

/** A server of our own on a free port, in a temporary folder that goes with it. */
export const startTemporaryServer = async (found: ServerPrograms): Promise<TemporaryServer> => {
  const asOther = otherUser()
  const programs = asOther === undefined ? found : openToAll(found)
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-postgres-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (asOther) {
    for (const place of [folder, data]) chownSync(place, asOther.uid, asOther.gid)
    if (programs.copiedTo) chmodSync(programs.copiedTo, 0o755)
  }
  const password = join(folder, 'password')
  writeFileSync(password, 'roundtwo\n', { mode: 0o644 })
  const options: SpawnOptions = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...asOther }
  const initialise = ['-D', data, '-U', 'postgres', '-A', 'password', `--pwfile=${password}`, '-E', 'UTF8', '-N']
  execFileSync(programs.initdb, initialise, { ...options, stdio: 'pipe' })
  const port = await freePort()
  const process_ = spawn(programs.postgres, serverOptions(data, port), { ...options, stdio: 'ignore' })
  const url = `postgres://postgres:roundtwo@127.0.0.1:${port}/postgres`
  // A test run that is broken off must not leave a server behind.
  const onExit = () => process_.kill('SIGQUIT')
  process.once('exit', onExit)
  const stop = async () => {
    process.removeListener('exit', onExit)
    await ended(process_)
    rmSync(folder, { recursive: true, force: true })
    if (programs.copiedTo) rmSync(programs.copiedTo, { recursive: true, force: true })
  }
  try {
    await answering(url, process_)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { url, stop }
}

/** PostgreSQL refuses to run as root; the data is of no worth, so anybody will do. */
const otherUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** What is written need not outlive the machine: tests of durability are SQLite's. */
const serverOptions = (data: string, port: number): string[] => {
  const settings = ['fsync=off', 'full_page_writes=off', 'shared_buffers=32MB', 'unix_socket_directories=']
  return ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const answering = async (url: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with ${server.exitCode}`)
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error('PostgreSQL did not answer within 30 seconds')
}

/** SIGINT is PostgreSQL's fast shutdown. */
const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
