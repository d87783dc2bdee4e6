import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type Clock, type Success, success } from '@roundtwo/model'
import type { Checked, CheckFailure, Validators } from '@roundtwo/operations'
import { askedRetry, askedWait } from './asked-wait.ts'
import { readPage, type Wanted } from './read-page.ts'
import { refused } from './refusals.ts'
import type { Errand } from './visit.ts'

/** Feeds travel under many names, also as nothing in particular: their reader looks at what they hold. */
const types =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xml|json|octet-stream)|binary\/octet-stream|application\/[\w.-]+\+(?:xml|json))$/

const accept = [
  'application/rss+xml, application/atom+xml, application/feed+json',
  'application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8',
  'text/html;q=0.7, text/plain;q=0.6, */*;q=0.1',
].join(', ')

const advice = 'Look whether the address is right, or try again later'

/** What may stand in a header line; a longer one than any server sends is not kept. */
const fitsHeader = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^[\t\x20-\x7e\x80-\xff]{1,1024}$/.test(text)

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(fitsHeader(etag) ? { 'if-none-match': etag } : {}),
  ...(fitsHeader(lastModified) ? { 'if-modified-since': lastModified } : {}),
})

const validatorsIn = (headers: IncomingHttpHeaders): Validators => {
  const lastModified = headers['last-modified']
  return {
    etag: fitsHeader(headers.etag) ? headers.etag : null,
    lastModified: fitsHeader(lastModified) ? lastModified : null,
  }
}

const inWords = (seconds: number): string => {
  if (seconds < 90) return 'in a minute'
  if (seconds < 90 * 60) return `in ${Math.ceil(seconds / 60)} minutes`
  return seconds < 36 * 3600 ? `in ${Math.ceil(seconds / 3600)} hours` : `in ${Math.ceil(seconds / 86_400)} days`
}

/** Asks whether a page changed, and for the page if it did. */
export const checkErrand = (
  validators: Validators,
  bytes: number,
  clock: Clock,
): Errand<Success<Checked> | CheckFailure> => {
  const sent = conditions(validators)
  const isConditional = Object.keys(sent).length > 0
  const wanted: Wanted = { mayBe: (type) => types.test(type), what: 'a page or a feed', advice, bytes }
  const read = async (response: IncomingMessage, url: URL): Promise<Success<Checked> | CheckFailure> => {
    const { headers, statusCode } = response
    if (statusCode === 304 && isConditional) {
      const now = validatorsIn(headers)
      const kept = {
        etag: now.etag ?? validators.etag,
        lastModified: now.lastModified ?? validators.lastModified,
      }
      return success({ file: null, validators: kept, waitSeconds: askedWait(headers, clock()) })
    }
    const page = await readPage(response, url, wanted)
    if (page.ok)
      return success({
        file: page.value,
        validators: validatorsIn(headers),
        waitSeconds: askedWait(headers, clock()),
      })
    const waitSeconds = (statusCode ?? 0) < 400 ? null : askedRetry(headers, clock())
    if (waitSeconds === null) return page
    const patience = refused(url, `asks for patience (${statusCode})`, `Try again ${inWords(waitSeconds)}`)
    return { ...patience, waitSeconds }
  }
  return { headers: { accept, ...sent }, read }
}
