import { writeFile } from 'node:fs/promises'
import { createPurePorts, openPorts } from '@roundtwo/assembly'
import { type FailureCode, type File, failures } from '@roundtwo/contract'
import { type Failure, failure, type Result, success } from '@roundtwo/model'
import { createPureRun, createRun, type Run } from '@roundtwo/operations'
import { runBatch } from './batch.ts'
import { gatherInput } from './gather-input.ts'
import type { Request } from './program.ts'
import { render } from './render/index.ts'

const say = (failed: Failure): number => {
  process.stderr.write(`${failed.message}\n`)
  return failures[failed.code as FailureCode]?.exit ?? 1
}

const tellDefect = (defect: unknown): void => {
  process.stderr.write(`${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}\n`)
}

interface Opened {
  run: Run
  close: () => Promise<void>
}

const open = async ({ operation, options }: Request): Promise<Result<Opened>> => {
  if (operation.kind === 'pure')
    return success({ run: createPureRun(createPurePorts(), tellDefect), close: async () => undefined })
  const opened = await openPorts({
    folder: options['data'] as string | undefined,
    holder: `roundtwo ${operation.name}`,
  })
  if (!opened.ok) return opened
  return success({ run: createRun(opened.value.ports, tellDefect), close: opened.value.close })
}

const writeOut = async (file: File, path: string): Promise<Result<string>> => {
  const bytes = Buffer.from(file.base64, 'base64')
  if (path === '-') {
    process.stdout.write(bytes)
    return success('')
  }
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return success(`Written to ${path} (${bytes.length} bytes).\n`)
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    return failure(
      'input-invalid',
      exists
        ? `“${path}” is already there; name another file.`
        : `“${path}” cannot be written: ${(cause as Error).message}.`,
    )
  }
}

const show = async ({ operation, options }: Request, value: unknown): Promise<number> => {
  const { file } = value as { file?: File }
  if (file && !options['json']) {
    const written = await writeOut(file, (options['output'] as string | undefined) ?? file.name)
    if (!written.ok) return say(written)
    process.stdout.write(written.value)
  } else process.stdout.write(options['json'] ? `${JSON.stringify(value, null, 2)}\n` : render(operation.name, value))
  return 0
}

const once = async (request: Request, run: Run): Promise<number> => {
  const input = await gatherInput(request.fields, request.options, request.operation.largestFile)
  if (!input.ok) return say(input)
  const result = await run(request.operation.name, input.value)
  return result.ok ? show(request, result.value) : say(result)
}

/** Carries out one request and says its exit code. */
export const runRequest = async (request: Request): Promise<number> => {
  const opened = await open(request)
  if (!opened.ok) return say(opened)
  try {
    if (!request.options['batch']) return await once(request, opened.value.run)
    await runBatch(opened.value.run, request.operation.name, process.stdin, process.stdout)
    return 0
  } finally {
    await opened.value.close()
  }
}
