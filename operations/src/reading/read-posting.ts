import { readPosting as readPostingText } from '@roundtwo/language'
import { failure, type Result, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { DocumentText, PurePorts, SourceFile } from '../ports.ts'
import { presentOrigins } from './present-facts.ts'
import { sourceFile } from './source.ts'

type Input = Parameters<HandlerOf<'readPosting'>>[1]

const postingFile = (ports: PurePorts, input: Input) =>
  input.address ? ports.web.fetch(input.address) : Promise.resolve(sourceFile(ports, input))

const otherThings: Partial<Record<DocumentText['kind'], string>> = {
  'linkedin-archive': 'an archive of files',
  calendar: 'a calendar file',
  json: 'a JSON file',
}

const readDocument = async (
  ports: PurePorts,
  source: SourceFile,
): Promise<Result<DocumentText, 'file-type-unknown'>> => {
  const document = await ports.documents.read(source)
  const other = document.ok ? otherThings[document.value.kind] : undefined
  if (other)
    return failure('file-type-unknown', `This is ${other}, not a job posting: give the posting itself.`)
  return document as Result<DocumentText, 'file-type-unknown'>
}

export const readPosting: HandlerOf<'readPosting'> = async (ports, input) => {
  const source = await postingFile(ports, input)
  if (!source.ok) return source
  const document = await readDocument(ports, source.value)
  if (!document.ok) return document
  const mail = document.value.kind === 'mail' ? await ports.mail.read(source.value.bytes) : null
  if (mail && !mail.ok) return mail
  const reading = readPostingText({
    text: mail?.value.text ?? document.value.lines.map((line) => line.text).join('\n'),
    title: input.title ?? null,
    company: input.company ?? null,
    markup: document.value.jobPostings[0] ?? null,
  })
  return success({ ...reading, origins: presentOrigins(reading.origins) })
}
