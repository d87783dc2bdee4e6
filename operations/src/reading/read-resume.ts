import { type ResumeReading, readLinkedInTables, readResumeJson, readResumeLines } from '@roundtwo/language'
import { failure, type Result, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { presentOrigins } from './present-facts.ts'
import { sourceFile } from './source.ts'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const present = <Code extends string>(read: Result<ResumeReading, Code>) =>
  read.ok ? success({ ...read.value, origins: presentOrigins(read.value.origins) }) : read

export const readResume: HandlerOf<'readResume'> = async (ports, input) => {
  const source = sourceFile(ports, input)
  if (!source.ok) return source
  const document = await ports.documents.read(source.value)
  if (!document.ok) return document
  const { kind, lines, tables } = document.value
  switch (kind) {
    case 'json':
      return present(readResumeJson(parsed(lines.map((line) => line.text).join('\n'))))
    case 'linkedin-archive':
      return present(success(readLinkedInTables(tables)))
    case 'calendar':
    case 'mail':
      return failure('file-type-unknown', 'This is a mail or a calendar file, not a CV: give the CV itself.')
    default:
      return present(success(readResumeLines(lines, { now: input.now ?? ports.clock() })))
  }
}
