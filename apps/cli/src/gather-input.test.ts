import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Operation, operations } from '@roundtwo/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf } from './fields.ts'
import { gatherInput } from './gather-input.ts'

const gather = (operation: unknown, options: Record<string, unknown>) =>
  gatherInput(fieldsOf(operation as Operation), options)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundtwo input '))
  await writeFile(join(folder, 'posting é.txt'), 'Nurse wanted')
  await writeFile(join(folder, 'resume.json'), '{"basics":{"name":"A"}}')
})

describe('input from the command line', () => {
  test('a path becomes the file', async () => {
    const input = await gather(operations.readPosting, {
      file: join(folder, 'posting é.txt'),
      title: 'Nurse',
    })
    expect(input).toEqual({
      ok: true,
      value: {
        file: {
          name: 'posting é.txt',
          mediaType: null,
          base64: Buffer.from('Nurse wanted').toString('base64'),
        },
        title: 'Nurse',
      },
    })
  })

  test.each(['[1]', 'null', '"text"', '5'])('the whole input %s is refused: it is no object', async (input) => {
    expect(await gather(operations.readPosting, { input })).toMatchObject({
      ok: false,
      code: 'input-invalid',
    })
  })

  test('structured fields are JSON, or @ and a JSON file', async () => {
    const read = await gather(operations.saveResume, {
      resume: `@${join(folder, 'resume.json')}`,
      name: 'Mine',
    })
    expect(read).toMatchObject({ value: { resume: { basics: { name: 'A' } }, name: 'Mine' } })
  })

  test('flags override the whole input', async () => {
    const input = await gather(operations.getPlan, { input: '{"id":"a"}', id: 'b' })
    expect(input).toEqual({ ok: true, value: { id: 'b' } })
  })

  test('numbers are numbers', async () => {
    expect(await gather(operations.listQuestions, { id: 'a', limit: '3' })).toMatchObject({
      value: { limit: 3 },
    })
  })

  test('what cannot be read is said, with the name', async () => {
    const missing = await gather(operations.readPosting, { file: join(folder, 'missing.pdf') })
    expect(missing).toMatchObject({
      ok: false,
      code: 'not-found',
      message: expect.stringContaining('missing.pdf'),
    })
    expect(await gather(operations.readPosting, { file: folder })).toMatchObject({
      ok: false,
      code: 'not-found',
    })
    expect(await gather(operations.saveResume, { resume: '{' })).toMatchObject({
      ok: false,
      code: 'input-invalid',
    })
  })
})
