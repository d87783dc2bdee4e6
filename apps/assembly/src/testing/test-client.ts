import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type File, operations } from '@roundtwo/contract'
import { type Instant, instant, type Result, zoneNamed } from '@roundtwo/model'
import { createRun, type Ports } from '@roundtwo/operations'
import { expect } from 'vitest'
import { openPorts } from '../index.ts'

const byName = new Map<string, (typeof operations)[keyof typeof operations]>(
  Object.values(operations).map((operation) => [operation.name, operation]),
)

const berlin = zoneNamed('Europe/Berlin')

export interface TestClient {
  client: Client
  /** What the clock shows from now on. */
  at: (moment: string) => void
  close: () => Promise<void>
}

/** Every operation over a store of its own, called as a door does; each answer is held against what the contract promises. */
export const openTestClient = async (outside: Partial<Ports> = {}): Promise<TestClient> => {
  const folder = await mkdtemp(join(tmpdir(), 'roundtwo-test-'))
  const opened = await openPorts({ folder, holder: 'a test' })
  if (!opened.ok) throw new Error(opened.message)
  let now: Instant = instant('2026-11-22T08:00:00Z')
  const machineZone = () => {
    if (!berlin) throw new Error('Berlin has no time zone')
    return berlin
  }
  const run = createRun({ ...opened.value.ports, clock: () => now, machineZone, ...outside }, (defect) => {
    throw defect
  })
  const client = createClient(async (name, input) => {
    const result = await run(name, JSON.parse(JSON.stringify(input)))
    const operation = byName.get(name)
    if (result.ok) operation?.output.parse(JSON.parse(JSON.stringify(result.value)))
    else expect([...(operation?.failures ?? []), 'input-invalid']).toContain(result.code)
    return result
  })
  return {
    client,
    at: (moment) => {
      now = instant(moment)
    },
    close: async () => {
      await opened.value.close()
      await rm(folder, { recursive: true })
    },
  }
}

export const value = async <Value>(answer: Promise<Result<Value>>): Promise<Value> => {
  const result = await answer
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

export const codeOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const result = await answer
  return result.ok ? 'no failure' : result.code
}

export const file = (name: string, text: string): File => ({
  name,
  mediaType: null,
  base64: Buffer.from(text).toString('base64'),
})
