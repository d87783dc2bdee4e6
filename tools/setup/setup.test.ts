import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// The real script in a small folder of its own, with an npm and a Vite that only note that they were called.

const tools = dirname(import.meta.dirname)
let top = ''

const fakeNpm = `
const { appendFileSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs')
appendFileSync('npm.log', process.argv[2] + '\\n')
if (existsSync('no-network')) {
  console.error('npm error code ENOTFOUND')
  process.exit(1)
}
rmSync('node_modules', { recursive: true, force: true })
mkdirSync('node_modules/.bin', { recursive: true })
mkdirSync('node_modules/node/bin', { recursive: true })
if (!existsSync('no-scripts')) {
  symlinkSync(process.execPath, 'node_modules/node/bin/node')
  symlinkSync('../node/bin/node', 'node_modules/.bin/node')
}
mkdirSync('node_modules/vite/bin', { recursive: true })
copyFileSync('fake-vite.js', 'node_modules/vite/bin/vite.js')
copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
setTimeout(() => {}, 300)
`

const fakeVite = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs')
appendFileSync('../../vite.log', 'built\\n')
const folder = process.argv[process.argv.indexOf('--outDir') + 1]
mkdirSync(folder, { recursive: true })
writeFileSync(folder + '/index.html', 'page')
`

function write(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'roundtwo set-up '))
  cpSync(join(tools, 'setup.mjs'), join(top, 'tools/setup.mjs'))
  cpSync(import.meta.dirname, join(top, 'tools/setup'), { recursive: true })
  write('package.json', JSON.stringify({ workspaces: ['apps/*'] }))
  write('apps/local/package.json', '{}')
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'apps/local': {} } }))
  write('npm/npm-cli.js', fakeNpm)
  write('fake-vite.js', fakeVite)
})

afterEach(() => rmSync(top, { recursive: true, force: true }))

interface Ended {
  code: number | null
  said: string
  printed: string
}

function start(parameters: string[] = [], environment: Record<string, string> = {}): ChildProcess {
  const cache = join(top, 'cache')
  return spawn(process.execPath, [join(top, 'tools/setup.mjs'), ...parameters], {
    env: {
      ...process.env,
      npm_execpath: join(top, 'npm/npm-cli.js'),
      npm_config_cache: cache,
      ...environment,
    },
  })
}

function ended(child: ChildProcess): Promise<Ended> {
  let said = ''
  let printed = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said, printed })))
}

const setUp = (...parameters: string[]) => ended(start(parameters))
const calls = (log: string) =>
  existsSync(join(top, log)) ? readFileSync(join(top, log), 'utf8').trim().split('\n') : []

describe('packages', () => {
  test('are installed when they are missing, and then left alone in silence', async () => {
    const first = await setUp()
    expect(first).toMatchObject({ code: 0, printed: '' })
    expect(first.said).toContain('installing the packages')
    expect(first.said).toMatch(/packages installed in [\d.]+ s/)
    expect(await setUp()).toEqual({ code: 0, said: '', printed: '' })
    expect(calls('npm.log')).toEqual(['ci'])
  })

  test('are installed again when the lock file asks for another version', async () => {
    await setUp()
    const entry = { version: '2.0.0' }
    write('package-lock.json', JSON.stringify({ packages: { '': {}, 'apps/local': {}, 'node_modules/a': entry } }))
    await setUp()
    expect(calls('npm.log')).toEqual(['ci', 'ci'])
  })

  test('are not installed again for a change that asks for nothing else', async () => {
    await setUp()
    write('package.json', JSON.stringify({ workspaces: ['apps/*'], scripts: { new: 'true' } }))
    expect(await setUp()).toEqual({ code: 0, said: '', printed: '' })
    expect(calls('npm.log')).toEqual(['ci'])
  })

  test('are not installed again when files are only touched', async () => {
    await setUp()
    utimesSync(join(top, 'package-lock.json'), new Date(0), new Date(0))
    expect(await setUp()).toEqual({ code: 0, said: '', printed: '' })
    expect(calls('npm.log')).toEqual(['ci'])
  })

  test('a failure shows what npm said and one sentence, and is tried again the next time', async () => {
    write('no-network', '')
    const failed = await setUp()
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('npm error code ENOTFOUND')
    expect(failed.said).toMatch(/roundtwo: npm could not reach its registry; check the connection.*\n$/)
    rmSync(join(top, 'no-network'))
    expect((await setUp()).code).toBe(0)
  })

  test('a Node that is new enough does without the pinned one', async () => {
    write('no-scripts', '')
    expect((await setUp()).code).toBe(0)
    expect(await setUp()).toEqual({ code: 0, said: '', printed: '' })
    expect(calls('npm.log')).toEqual(['ci'])
  })

  test('where npm keeps its cache need not be writable', async () => {
    write('not-a-folder', '')
    const { code, said } = await ended(start([], { npm_config_cache: join(top, 'not-a-folder') }))
    expect(code).toBe(0)
    expect(said).toMatch(/cache .*not-a-folder cannot be written to; going on without one/)
  })
})

describe('two at once', () => {
  test('install once: the second waits and says so', async () => {
    const both = await Promise.all([setUp(), setUp()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(calls('npm.log')).toEqual(['ci'])
    expect(both.filter(({ said }) => /another set-up of this folder is running/.test(said))).toHaveLength(1)
  })

  test('the lock of a process that is gone is taken over', async () => {
    write('.setup.lock', JSON.stringify({ pid: 2 ** 30, host: hostname() }))
    utimesSync(join(top, '.setup.lock'), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000))
    expect((await setUp()).code).toBe(0)
    expect(existsSync(join(top, '.setup.lock'))).toBe(false)
  })

  test('the lock of a living process is respected, and let go when that is stopped', async () => {
    write('.setup.lock', JSON.stringify({ pid: process.pid, host: hostname() }))
    const child = start()
    const waiting = ended(child)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(calls('npm.log')).toEqual([])
    rmSync(join(top, '.setup.lock'))
    expect((await waiting).code).toBe(0)
  })

  test('a process that is interrupted leaves no lock behind', async () => {
    const child = start()
    const interrupted = ended(child)
    while (!existsSync(join(top, '.setup.lock'))) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    expect((await interrupted).code).not.toBe(0)
    expect(existsSync(join(top, '.setup.lock'))).toBe(false)
  })
})

describe('the page', () => {
  test('is passed over with a sentence while there is nothing to build', async () => {
    expect((await setUp('app')).said).toContain('no web page to build yet')
  })

  test('is built when a source of it has changed, and only then', async () => {
    write('apps/local/vite.config.ts', '')
    write('ui/src/part.ts', 'one')
    expect((await setUp('app')).said).toMatch(/web page built in/)
    expect(readFileSync(join(top, 'apps/local/dist/index.html'), 'utf8')).toBe('page')
    expect(await setUp('app')).toEqual({ code: 0, said: '', printed: '' })
    write('ui/src/part.test.ts', 'a test is no source')
    await setUp('app')
    expect(calls('vite.log')).toHaveLength(1)
    write('ui/src/part.ts', 'two')
    await setUp('app')
    expect(calls('vite.log')).toHaveLength(2)
  })

  test('is built again when it was deleted', async () => {
    write('apps/local/vite.config.ts', '')
    await setUp('app')
    rmSync(join(top, 'apps/local/dist'), { recursive: true })
    await setUp('app')
    expect(calls('vite.log')).toHaveLength(2)
  })

  test('does not matter to who does not need it', async () => {
    write('apps/local/vite.config.ts', '')
    await setUp()
    expect(calls('vite.log')).toEqual([])
  })
})
