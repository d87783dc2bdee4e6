import { type File, failures } from '@roundtwo/contract'
import { failure, type Result } from '@roundtwo/model'
import type { Bytes, PurePorts, SourceFile } from '../ports.ts'

export interface Source {
  text?: string | undefined
  file?: File | undefined
}

export const fileWithBytes = (bytes: Bytes, file: File): SourceFile => ({
  name: file.name,
  mediaType: file.mediaType,
  bytes: bytes.fromBase64(file.base64),
})

/** Pasted text counts as a file, since somebody may paste a raw calendar or mail. */
export const sourceFile = ({ bytes }: PurePorts, source: Source): Result<SourceFile, 'nothing-given'> => {
  if (source.file) return { ok: true, value: fileWithBytes(bytes, source.file) }
  if (source.text?.trim())
    return {
      ok: true,
      value: { name: 'pasted.txt', mediaType: 'text/plain', bytes: bytes.fromText(source.text) },
    }
  return failure('nothing-given', failures['nothing-given'].sentence)
}
