import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { SourceFile, Web, WebFailure } from '@roundtwo/operations'
import { type Failure, failure, type Result, success } from '@roundtwo/units'
import { isLoopback, isPublicAddress } from './address-check.ts'
import { readBody } from './read-body.ts'
import { requestPage } from './request-page.ts'
import { defaultLimits, type WebLimits, type WebOptions } from './web-options.ts'

const typesRead = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'])
const redirects = new Set([301, 302, 303, 307, 308])

type Fetched = Result<SourceFile, WebFailure>

const systemResolve = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

const parsedAddress = (address: string): URL | Failure<WebFailure> => {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined
  if (url?.protocol !== 'https:' || url.hostname === '')
    return failure(
      'address-not-https',
      'Only addresses that begin with https:// are fetched. Check the address, or paste the page’s text.',
    )
  return url
}

/** The address to connect to. One private address among several is enough to refuse them all. */
const checkedAddress = async (url: URL, options: WebOptions): Promise<string | Failure<WebFailure>> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? await (options.resolve ?? systemResolve)(host) : [host]
  const [first] = addresses
  if (first === undefined) return unreachable(url)
  const allowed = (address: string): boolean =>
    isPublicAddress(address) || (options.allowLoopback === true && isLoopback(address))
  if (addresses.every(allowed)) return first
  return failure(
    'address-private',
    `${url.hostname} is an address on a private network, which is never fetched. Save the page and give the file.`,
  )
}

const unreachable = (url: URL): Failure<WebFailure> =>
  failure(
    'address-unreachable',
    `${url.hostname} cannot be reached. Check the address and the connection, or paste the page’s text.`,
  )

const refused = (url: URL, why: string): Failure<WebFailure> =>
  failure('page-refused', `${url.hostname} ${why}. Save the page and give the file, or paste its text.`)

const fileName = (url: URL): string => {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

const readPage = async (response: IncomingMessage, url: URL, limits: WebLimits): Promise<Fetched> => {
  const status = response.statusCode ?? 0
  if (status < 200 || status >= 300) return refused(url, `answered with ${status} instead of the page`)
  const mediaType = response.headers['content-type'] ?? ''
  if (!typesRead.has((mediaType.split(';')[0] ?? '').trim().toLowerCase()))
    return refused(
      url,
      `sent ${mediaType === '' ? 'something of no named type' : mediaType}, not a page, text or a PDF`,
    )
  const body = await readBody(response, limits.bytes)
  if (body === 'too-large')
    return failure(
      'page-too-large',
      `This page is larger than ${Math.round(limits.bytes / 1024 / 1024)} MB. Paste the text of the posting instead.`,
    )
  if (body === 'unknown-encoding') return refused(url, 'packed the page in an unknown way')
  return success({ name: fileName(url), mediaType, bytes: body })
}

const fetchPage = async (
  address: string,
  options: WebOptions,
  limits: WebLimits,
  signal: AbortSignal,
): Promise<Fetched> => {
  let url = parsedAddress(address)
  for (let hop = 0; ; hop++) {
    if (!(url instanceof URL)) return url
    const pinned = await checkedAddress(url, options)
    if (typeof pinned !== 'string') return pinned
    signal.throwIfAborted()
    const { certificateAuthority } = options
    const response = await requestPage({ url, address: pinned, certificateAuthority, signal })
    const location = response.headers.location
    try {
      if (!redirects.has(response.statusCode ?? 0) || location === undefined)
        return await readPage(response, url, limits)
      if (hop >= limits.redirects) return refused(url, 'sends the request on and on')
      url = parsedAddress(URL.canParse(location, url) ? new URL(location, url).href : location)
    } finally {
      response.destroy()
    }
  }
}

/** Fetches one page that the user names. */
export const createWeb = (options: WebOptions = {}): Web => {
  const limits = { ...defaultLimits, ...options.limits }
  return {
    fetch: async (address) => {
      const slow = failure(
        'page-too-slow',
        `The page took longer than ${limits.milliseconds / 1000} seconds. Try again later, or paste its text.`,
      )
      const controller = new AbortController()
      let timer: NodeJS.Timeout | undefined
      // The resolver cannot be interrupted, so the time is kept beside the fetch as well.
      const timeUp = new Promise<Fetched>((resolve) => {
        timer = setTimeout(() => {
          controller.abort()
          resolve(slow)
        }, limits.milliseconds)
      })
      const page = fetchPage(address, options, limits, controller.signal).catch((): Fetched => {
        if (controller.signal.aborted) return slow
        const url = parsedAddress(address)
        return url instanceof URL ? unreachable(url) : url
      })
      const outcome = await Promise.race([page, timeUp])
      clearTimeout(timer)
      controller.abort()
      return outcome
    },
  }
}
