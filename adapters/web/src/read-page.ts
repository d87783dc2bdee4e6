import type { IncomingMessage } from 'node:http'
import { failure, type Result, success } from '@roundtwo/model'
import type { SourceFile, WebFailure } from '@roundtwo/operations'
import { readBody } from './read-body.ts'
import { refused } from './refusals.ts'

/** What a page may be, and how a person is helped when it is not. */
export interface Wanted {
  mayBe: (mediaType: string) => boolean
  /** In words, behind "not". */
  what: string
  advice: string
  /** After decompression. */
  bytes: number
}

const fileName = (url: URL): string => {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** The page a response brings. */
export const readPage = async (
  response: IncomingMessage,
  url: URL,
  { mayBe, what, advice, bytes }: Wanted,
): Promise<Result<SourceFile, WebFailure>> => {
  const status = response.statusCode ?? 0
  if (status < 200 || status >= 300) return refused(url, `answered with ${status} instead of the page`, advice)
  const mediaType = response.headers['content-type'] ?? ''
  const bare = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (!mayBe(bare)) {
    const sent = bare === '' ? 'something of no named type' : bare.slice(0, 60)
    return refused(url, `sent ${sent}, not ${what}`, advice)
  }
  const body = await readBody(response, bytes)
  if (body === 'too-large')
    return failure('page-too-large', `This is larger than ${Math.round(bytes / 1024 / 1024)} MB. ${advice}.`)
  if (body === 'unknown-encoding') return refused(url, 'packed the page in an unknown way', advice)
  return success({ name: fileName(url), mediaType, bytes: body })
}
