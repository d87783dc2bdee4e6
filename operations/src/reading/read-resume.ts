import { type ResumeReading, readLinkedInTables, readResumeJson, readResumeLines } from '@roundtwo/language'
import { failure, type Instant, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { type OpenedSource, openSource, textOf } from './open-source.ts'
import { presentOrigins } from './present-facts.ts'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const present = (reading: ResumeReading) => success({ ...reading, origins: presentOrigins(reading.origins) })

/** What an opened file says as a CV. */
export const resumeIn = (opened: OpenedSource, { now }: { now: Instant }) => {
  const { kind, lines, tables } = opened.document
  switch (kind) {
    case 'json': {
      const read = readResumeJson(parsed(textOf(opened)))
      return read.ok ? present(read.value) : read
    }
    case 'linkedin-archive':
      return present(readLinkedInTables(tables))
    case 'calendar':
    case 'mail':
      return failure('file-type-unknown', 'This is a mail or a calendar file, not a CV: give the CV itself.')
    default:
      return present(readResumeLines(lines, { now }))
  }
}

export const readResume: HandlerOf<'readResume'> = async (ports, input) => {
  const opened = await openSource(ports, input)
  return opened.ok ? resumeIn(opened.value, { now: input.now ?? ports.clock() }) : opened
}
