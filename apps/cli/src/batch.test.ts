import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { failure, success } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { runBatch } from './batch.ts'

const batch = async (lines: string) => {
  const output = new PassThrough()
  const run = async (_name: string, input: unknown) =>
    (input as { bad?: boolean }).bad ? failure('empty-file', 'It is empty.') : success({ input })
  const done = runBatch(run, 'read-posting', Readable.from([lines]), output).then(() => output.end())
  const answer = await text(output)
  await done
  return answer
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
}

describe('batches', () => {
  test('keep the ids and the order', async () => {
    expect(await batch('{"id":"a","x":1}\n{"id":2}\r\n\n{"x":3}\n')).toEqual([
      { id: 'a', input: { x: 1 } },
      { id: 2, input: {} },
      { id: null, input: { x: 3 } },
    ])
  })

  test('a bad line yields an error record, and the rest go on', async () => {
    const answers = await batch('{"id":"a"\n[1]\n{"id":"b","bad":true}\n{"id":"c"}')
    expect(answers).toMatchObject([
      { id: 'a', line: 1, error: { code: 'input-invalid' } },
      { id: null, line: 2, error: { code: 'input-invalid' } },
      { id: 'b', error: { code: 'empty-file', message: 'It is empty.' } },
      { id: 'c' },
    ])
  })

  test('an empty input gives an empty output', async () => {
    expect(await batch('')).toEqual([])
  })
})
