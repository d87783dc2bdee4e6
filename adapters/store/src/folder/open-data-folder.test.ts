import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { instant } from '@roundtwo/model'
import { sample } from '@roundtwo/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from './open-data-folder.ts'

const program = fileURLToPath(new URL('../test-programs/hold-folder.ts', import.meta.url))
const clock = () => instant('2026-12-01T09:30:00Z')
const modeOf = (path: string) => statSync(path).mode & 0o777

let parent = ''
let folder = ''
const opened: DataFolder[] = []
const processes: Holder[] = []
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'roundtwo-folder-'))
  folder = join(parent, 'deep', 'data')
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
  for (const { child } of processes.splice(0)) child.kill('SIGKILL')
  rmSync(parent, { recursive: true })
})

const attempt = (of = folder) => openDataFolder({ folder: of, holder: 'roundtwo test', clock })
const open = async (of = folder): Promise<DataFolder> => {
  const result = await attempt(of)
  if (!result.ok) throw new Error(result.message)
  opened.push(result.value)
  return result.value
}

interface Holder {
  child: ChildProcessByStdio<Writable, Readable, null>
  said: { pid: number; ok: boolean; code?: string; message?: string }
}

const startHolder = (holder: string, identity: { uid?: number; gid?: number } = {}): Promise<Holder> =>
  new Promise((resolve, reject) => {
    const options = ['--conditions=source', '--disable-warning=ExperimentalWarning']
    const child = spawn(process.execPath, [...options, program, folder, holder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...identity,
    })
    child.stdout.once('data', (bytes: Buffer) => {
      const started = { child, said: JSON.parse(bytes.toString()) }
      processes.push(started)
      resolve(started)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })

const ended = ({ child }: Holder): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve))

describe('the folder', () => {
  test('is made for its owner alone, with everything in it', async () => {
    const data = await open()
    await data.store.write('local', (records) => records.put('setting', sample('setting', 'a')))
    expect(modeOf(folder)).toBe(0o700)
    expect(existsSync(join(folder, 'roundtwo.sqlite'))).toBe(true)
  })

  test('is closed to others when it was open to them', async () => {
    await (await open()).close()
    chmodSync(folder, 0o755)
    await open()
    expect(modeOf(folder)).toBe(0o700)
  })

  test('is not taken when it is somebody else’s, open to others and full of other files', async () => {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    writeFileSync(join(folder, 'thesis.tex'), '')
    expect(await attempt()).toMatchObject({ ok: false, code: 'data-folder-unusable' })
    expect(modeOf(folder)).toBe(0o755)
    expect(readdirSync(folder)).toEqual(['thesis.tex'])
  })

  test('is refused with a sentence when it is a file, or part of its path is one', async () => {
    const file = join(parent, 'file')
    writeFileSync(file, '')
    for (const path of [file, join(file, 'data')]) {
      const refused = await attempt(path)
      expect(refused).toMatchObject({ ok: false, code: 'data-folder-unusable' })
      expect(refused.ok ? '' : refused.message).toContain('ROUNDTWO_HOME')
    }
  })

  test('is refused with a sentence when it may not be written', async () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o500)
    const identity = process.getuid?.() === 0 ? nobody() : undefined
    if (identity) for (const path of [parent, join(parent, 'deep')]) chmodSync(path, 0o755)
    const { said } = await startHolder('roundtwo test', identity)
    expect(said).toMatchObject({ ok: false, code: 'data-folder-unusable' })
    expect(said.message).toMatch(/may not write|belongs to another user/)
    chmodSync(folder, 0o700)
  })

  test('loses what a killed process left unfinished, and keeps what is not ours to remove', async () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const kept = ['passing.sqlite', 'replaced-20261201T093000000Z.sqlite', 'notes.partial']
    const unfinished = ['passing-12-1.sqlite', 'roundtwo.sqlite.restoring', 'roundtwo.sqlite.restoring-wal']
    for (const name of [...kept, ...unfinished, 'b.sqlite.partial']) writeFileSync(join(folder, name), '')
    await open()
    const present = readdirSync(folder)
    expect(present).toEqual(expect.arrayContaining(kept))
    for (const name of unfinished) expect(present).not.toContain(name)
  })

  test('has no copy left after everything was erased', async () => {
    const data = await open()
    const backup = await data.vault.backup()
    expect(await data.vault.restore(backup)).toMatchObject({ ok: true })
    expect(readdirSync(folder).some((name) => name.startsWith('replaced-'))).toBe(true)
    await data.store.erase('local')
    expect(readdirSync(folder).some((name) => name.startsWith('replaced-'))).toBe(false)
  })
})

describe('the vault', () => {
  test('gives and takes a backup as bytes, leaving no file behind', async () => {
    const data = await open()
    const put = (value: string) =>
      data.store.write('local', (records) => records.put('setting', sample('setting', 'a', { value })))
    await put('then')
    const bytes = await data.vault.backup()
    await put('now')
    expect(await data.vault.restore(bytes)).toEqual({ ok: true, value: undefined })
    const kept = await data.store.read('local', (records) => records.get('setting', 'a'))
    expect(kept?.value).toBe('then')
    expect(readdirSync(folder).filter((name) => name.startsWith('passing'))).toEqual([])
  })

  test('refuses what is no backup in words that name no file of ours', async () => {
    const data = await open()
    const refused = await data.vault.restore(new TextEncoder().encode('hello'))
    expect(refused).toMatchObject({ ok: false, code: 'backup-damaged' })
    expect(refused.ok ? '' : refused.message).not.toContain(folder)
  })
})

describe('one process at a time', () => {
  test('the second is told who the first is, what it does and since when', async () => {
    const first = await open()
    first.describeHolder('roundtwo start on http://127.0.0.1:4321')
    const { said } = await startHolder('roundtwo list')
    expect(said).toMatchObject({ ok: false, code: 'data-folder-in-use' })
    expect(said.message).toContain('roundtwo start on http://127.0.0.1:4321')
    expect(said.message).toContain(`process ${process.pid}, since 2026-12-01T09:30:00.000Z`)
  })

  test('also within a process, and the folder is free once it was closed', async () => {
    const first = await open()
    expect(await attempt()).toMatchObject({ ok: false, code: 'data-folder-in-use' })
    await first.close()
    await first.close()
    await open()
  })

  test('a killed holder is followed at once, whatever it left in its note', async () => {
    const first = await startHolder('roundtwo start')
    expect(first.said.ok).toBe(true)
    first.child.kill('SIGKILL')
    await ended(first)
    expect(readFileSync(join(folder, 'lock.json'), 'utf8')).toContain(String(first.said.pid))
    // As if the number had been given to a process that lives: this one.
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: process.pid, holder: 'x', since: clock() }))
    await open()
    const third = await startHolder('roundtwo list')
    expect(third.said.message).toContain('roundtwo test')
  })

  test('of eight that start together exactly one gets the folder, and the next one after it ends', async () => {
    const starters = await Promise.all(Array.from({ length: 8 }, (_, count) => startHolder(`starter ${count}`)))
    const winners = starters.filter(({ said }) => said.ok)
    expect(winners).toHaveLength(1)
    const others = starters.filter(({ said }) => !said.ok)
    for (const { said } of others) expect(said.code).toBe('data-folder-in-use')
    const [winner] = winners
    winner?.child.stdin.end()
    if (winner) await ended(winner)
    await open()
  })

  test('a note that cannot be read names nobody, and is no reason to fail', async () => {
    await open()
    writeFileSync(join(folder, 'lock.json'), '{"pid":')
    const refused = await attempt()
    expect(refused.ok ? '' : refused.message).toContain('another Roundtwo process')
  })
})

const nobody = (): { uid: number; gid: number } => {
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
