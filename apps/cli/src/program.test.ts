import { type Operation, operations } from '@roundtwo/contract'
import { describe, expect, test } from 'vitest'
import { createProgram, type Request, usageExit } from './program.ts'

const asked = async (...words: string[]): Promise<Request | undefined> => {
  let request: Request | undefined
  const program = createProgram('0.0.0', words, async (given) => {
    request = given
  })
  for (const command of [program, ...program.commands])
    command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  await program.parseAsync(['node', 'roundtwo', ...words])
  return request
}

const exitOf = (...words: string[]) => asked(...words).then(() => 0, usageExit)

describe('operations on the command line', () => {
  test.each(Object.values(operations) as Operation[])('$name is reachable, by its alias as well', async (operation) => {
    expect((await asked(operation.name))?.operation).toBe(operation)
    if (operation.alias) expect((await asked(operation.alias))?.operation).toBe(operation)
  })

  test('what stands without a flag is the positional field', async () => {
    expect((await asked('read-invitation', 'invite.ics'))?.options).toEqual({ file: 'invite.ics' })
    expect((await asked('get-plan', 'abc'))?.options).toEqual({ id: 'abc' })
  })

  test('flags are fields in kebab case, and only what was typed counts', async () => {
    expect((await asked('update-opportunity', 'abc', '--resume-id', 'r1'))?.options).toEqual({
      id: 'abc',
      resumeId: 'r1',
    })
    expect((await asked('set-task-done', 'abc', '--no-done'))?.options).toEqual({ id: 'abc', done: false })
    expect((await asked('set-task-done', 'abc'))?.options).toEqual({ id: 'abc' })
  })

  test('a verb, a flag or a choice that does not exist is a usage error', async () => {
    expect(await exitOf('guess-the-outcome')).toBe(64)
    expect(await exitOf('get-plan', '--speed', 'fast')).toBe(64)
    expect(await exitOf('browse-asks', '--theme', 'weather')).toBe(64)
  })

  test('help is no failure', async () => {
    expect(await exitOf('--help')).toBe(0)
    expect(await exitOf('read-posting', '--help')).toBe(0)
  })

  test('only operations that keep nothing take batches', async () => {
    for (const { name, kind } of Object.values(operations))
      expect(await exitOf(name, '--batch')).toBe(kind === 'pure' ? 0 : 64)
  })
})
