import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { failure, type Result } from '@roundtwo/model'
import type { Run } from '@roundtwo/operations'

const parsed = (line: string): Result<{ id: unknown; input: unknown }, 'input-invalid'> => {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return failure('input-invalid', 'The line is not a JSON object.')
    const { id = null, ...input } = record as Record<string, unknown>
    return { ok: true, value: { id, input } }
  } catch {
    return failure('input-invalid', 'The line is not JSON.')
  }
}

/** The id of a line that is not JSON, as far as it can be made out. */
const idIn = (line: string): unknown => {
  const written = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(line)?.[1]
  return written === undefined ? null : JSON.parse(written)
}

const answer = async (run: Run, name: string, line: string, number: number): Promise<object> => {
  const record = parsed(line)
  if (!record.ok) return { id: idIn(line), line: number, error: { code: record.code, message: record.message } }
  const { id, input } = record.value
  const result = await run(name, input)
  return result.ok ? { id, ...(result.value as object) } : { id, error: { code: result.code, message: result.message } }
}

/** JSON Lines in, JSON Lines out, in the same order and with the same ids; a bad line yields an error record. */
export const runBatch = async (run: Run, name: string, input: Readable, output: Writable): Promise<void> => {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const record = await answer(run, name, line, number)
    if (!output.write(`${JSON.stringify(record)}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
}
