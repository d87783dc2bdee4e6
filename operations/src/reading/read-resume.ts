import { failure, type Instant, parsedJson, success } from '@roundtwo/model'
import { readResumeLines } from '@roundtwo/reading'
import { readLinkedInTables } from '../cv-formats/read-linkedin-tables.ts'
import { readResumeJson } from '../cv-formats/read-resume-json.ts'
import type { HandlerOf } from '../implement.ts'
import { type OpenedSource, openSource, textOf } from './open-source.ts'

/** What an opened file says as a CV. */
export const resumeIn = async (opened: OpenedSource, { now }: { now: Instant }) => {
  const { kind, lines, tables } = opened.document
  switch (kind) {
    case 'json':
      return readResumeJson(parsedJson(textOf(opened)))
    case 'linkedin-archive':
      return success(readLinkedInTables(tables))
    case 'calendar':
    case 'mail':
      return failure('file-type-unknown', 'This is a mail or a calendar file, not a CV: give the CV itself.')
    default:
      return success(await readResumeLines(lines, { now }))
  }
}

export const readResume: HandlerOf<'readResume'> = async (ports, input) => {
  const opened = await openSource(ports, input)
  return opened.ok ? resumeIn(opened.value, { now: input.now ?? ports.clock() }) : opened
}
