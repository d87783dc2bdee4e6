import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type File, largestFile } from '@roundtwo/contract'
import { type Failure, failure, type Result, success } from '@roundtwo/model'

const asFile = (name: string, bytes: Buffer): File => ({
  name,
  mediaType: null,
  base64: bytes.toString('base64'),
})

const unreadable = (path: string, cause: unknown): Failure<'not-found'> => {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return failure('not-found', `There is no file “${path}”.`)
  if (code === 'EISDIR') return failure('not-found', `“${path}” is a folder; name a file.`)
  return failure('not-found', `“${path}” cannot be read: ${code ?? String(cause)}.`)
}

/** A file named on the command line; `-` is standard input. */
export const fileAt = async (
  path: string,
  largest: number = largestFile,
): Promise<Result<File, 'not-found' | 'file-too-large'>> => {
  if (path === '-') return success(asFile('stdin', await buffer(process.stdin)))
  try {
    const { size } = await stat(path)
    if (size > largest)
      return failure(
        'file-too-large',
        `“${path}” is larger than ${largest / 1024 / 1024} MB; give a smaller file or paste its text.`,
      )
    return success(asFile(basename(path), await readFile(path)))
  } catch (cause) {
    return unreadable(path, cause)
  }
}
