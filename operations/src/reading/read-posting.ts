import { failure, success } from '@roundtwo/model'
import { readPosting as readPostingText } from '@roundtwo/reading'
import type { HandlerOf } from '../implement.ts'
import type { PurePorts } from '../ports.ts'
import { type OpenedSource, openFile, openSource, textOf } from './open-source.ts'

type Input = Parameters<HandlerOf<'readPosting'>>[1]

const otherThings: Partial<Record<OpenedSource['document']['kind'], string>> = {
  'linkedin-archive': 'an archive of files',
  calendar: 'a calendar file',
  json: 'a JSON file',
}

/** What an opened file says as a posting. */
export const postingIn = async (
  ports: PurePorts,
  opened: OpenedSource,
  { title = null, company = null }: Pick<Input, 'title' | 'company'> = {},
) => {
  const { kind, jobPostings } = opened.document
  const other = otherThings[kind]
  if (other) return failure('file-type-unknown', `This is ${other}, not a job posting: give the posting itself.`)
  const mail = kind === 'mail' ? await ports.mail.read(opened.file.bytes) : null
  if (mail && !mail.ok) return mail
  const text = mail?.value.text ?? textOf(opened)
  return success(await readPostingText({ text, title, company, markup: jobPostings[0] ?? null }))
}

/** A page is fetched when its address is given. */
export const openPosting = async (ports: PurePorts, { address, ...source }: Input) => {
  if (!address) return openSource(ports, source)
  const page = await ports.web.fetch(address)
  return page.ok ? openFile(ports, page.value) : page
}

export const readPosting: HandlerOf<'readPosting'> = async (ports, input) => {
  const opened = await openPosting(ports, input)
  return opened.ok ? postingIn(ports, opened.value, input) : opened
}
