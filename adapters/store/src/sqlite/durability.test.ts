import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { migrations } from '../migrations/list.ts'
import { inspectDatabase } from './inspect-database.ts'
import { openSqliteStore } from './sqlite-store.ts'

const program = fileURLToPath(new URL('../test-programs/write-until-killed.ts', import.meta.url))

/** The numbers the writer said were done, once it has been killed this long after the first. */
const writeAndKill = (file: string, first: number, after: number): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const options = ['--conditions=source', '--disable-warning=ExperimentalWarning']
    const writer = spawn(process.execPath, [...options, program, file, String(first)])
    let said = ''
    let complaint = ''
    writer.stdout.on('data', (bytes: Buffer) => {
      if (said === '') setTimeout(() => writer.kill('SIGKILL'), after)
      said += bytes.toString()
    })
    writer.stderr.on('data', (bytes: Buffer) => {
      complaint += bytes.toString()
    })
    writer.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(complaint))
      // A last line without its end was not said to the end.
      resolve(said.split('\n').slice(0, -1).map(Number))
    })
  })

/** What is in the file, by number: which parts of the transaction are there. */
const partsByNumber = async (file: string): Promise<{ parts: Map<number, string>; last: unknown }> => {
  const opened = await openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.message)
  const settings = await opened.value.read('local', (records) => records.list('setting'))
  await opened.value.close()
  const parts = new Map<number, string>()
  for (const { id, value } of settings) {
    const [number, part] = id.split(' ')
    if (part === undefined) continue
    expect(value).toMatchObject({ number: Number(number) })
    parts.set(Number(number), (parts.get(Number(number)) ?? '') + part)
  }
  return { parts, last: settings.find(({ id }) => id === 'last')?.value }
}

test('a writer killed at 25 random moments loses nothing it said was done and leaves nothing half done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-durability-'))
  const file = join(folder, 'roundtwo.sqlite')
  const random = seededRandom(20261201)
  const acknowledged: number[] = []
  try {
    for (let round = 0; round < 25; round += 1) {
      const first = (acknowledged.at(-1) ?? -2) + 2
      acknowledged.push(...(await writeAndKill(file, first, random() * 120)))
      expect(inspectDatabase(file, migrations.length, 'thorough')).toEqual({
        ok: true,
        value: migrations.length,
      })
      const { parts, last } = await partsByNumber(file)
      for (const number of acknowledged) expect(parts.get(number)).toBe('abc')
      expect(new Set(parts.values())).toEqual(new Set(['abc']))
      expect(last).toBe(Math.max(...parts.keys()))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(acknowledged.length).toBeGreaterThan(25)
}, 180_000)
