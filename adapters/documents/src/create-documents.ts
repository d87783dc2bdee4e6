import { failure, type Result, success } from '@roundtwo/model'
import type { DocumentFailure, DocumentLine, Documents, DocumentText, SourceFile } from '@roundtwo/operations'
import { decodeText } from './decode-text.ts'
import { type DocumentLimits, defaultLimits } from './limits.ts'
import { markdownLines, plainLines, rawLines } from './plain-lines.ts'
import { readInThread } from './reading-thread.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { type CharacterKind, sniffCharacters, sniffContainer, unknownTypeSentence } from './sniff-kind.ts'

type Reading = Result<DocumentText, DocumentFailure>

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const checked = (outcome: DocumentText | Refusal): Reading => {
  if (isRefusal(outcome)) return outcome
  const hasText = outcome.lines.some(({ text }) => /[\p{L}\d]/u.test(text))
  if (!hasText && outcome.kind !== 'linkedin-archive' && outcome.jobPostings.length === 0)
    return failure(
      'no-text-found',
      'There are no words in this file. Check that it is the right one, or paste the text.',
    )
  return success(outcome)
}

const linesOfKind: Record<Exclude<CharacterKind, 'html'>, (text: string) => DocumentLine[]> = {
  text: plainLines,
  markdown: markdownLines,
  json: rawLines,
  calendar: rawLines,
  mail: rawLines,
}

const readCharacters = async (file: SourceFile, limits: DocumentLimits): Promise<Reading> => {
  const text = decodeText(file.bytes, file.mediaType)
  if (text === undefined)
    return failure('file-type-unknown', unknownTypeSentence('a file of a kind Roundtwo does not know'))
  if (text.trim() === '') return failure('empty-file', 'This file is empty. Choose another, or paste the text.')
  const kind = sniffCharacters(text, file.mediaType, file.name)
  if (kind === 'html') return checked(await readInThread({ kind, text, limits }))
  return checked({ kind, lines: linesOfKind[kind](text), jobPostings: [], tables: {}, passedOver: [] })
}

/** Turns files into text. Content decides what a file is, then its media type, then its name. */
export const createDocuments = (given: Partial<DocumentLimits> = {}): Documents => {
  const limits = { ...defaultLimits, ...given }
  return {
    read: async (file) => {
      const size = file.bytes.byteLength
      if (size === 0) return failure('empty-file', 'This file is empty. Choose another, or paste the text.')
      if (size > limits.fileBytes)
        return failure(
          'file-too-large',
          `This file has ${megabytes(size)}; up to ${megabytes(limits.fileBytes)} are read. Save it without pictures, or paste the text.`,
        )
      const container = sniffContainer(file.bytes)
      if (container.is === 'refused')
        return failure('file-type-unknown', unknownTypeSentence(container.what, container.advice))
      if (container.is === 'characters') return readCharacters(file, limits)
      return checked(await readInThread({ kind: container.is, bytes: file.bytes, limits }))
    },
  }
}
