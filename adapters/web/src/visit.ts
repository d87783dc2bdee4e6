import type { IncomingMessage } from 'node:http'
import { type Failure, failure } from '@roundtwo/model'
import type { WebFailure } from '@roundtwo/operations'
import { refused, unreachable } from './refusals.ts'
import { requestPage } from './request-page.ts'
import { checkedAddress, parsedAddress } from './web-address.ts'
import type { WebLimits, WebOptions } from './web-options.ts'

/** What to ask an address for, and what to make of the answer. */
export interface Errand<Outcome> {
  headers: Record<string, string>
  read: (response: IncomingMessage, url: URL) => Promise<Outcome>
}

export interface Journey extends WebOptions {
  limits: WebLimits
}

type Visited<Outcome> = Outcome | Failure<WebFailure>

const redirects = new Set([301, 302, 303, 307, 308])

/** Every hop is checked as the first one was. */
const follow = async <Outcome>(
  address: string,
  errand: Errand<Outcome>,
  journey: Journey,
  signal: AbortSignal,
): Promise<Visited<Outcome>> => {
  let url = parsedAddress(address)
  for (let hop = 0; ; hop++) {
    if (!(url instanceof URL)) return url
    const pinned = await checkedAddress(url, journey)
    if (typeof pinned !== 'string') return pinned
    signal.throwIfAborted()
    const { certificateAuthority } = journey
    const { headers } = errand
    const response = await requestPage({ url, address: pinned, headers, certificateAuthority, signal })
    const location = response.headers.location
    try {
      if (!redirects.has(response.statusCode ?? 0) || location === undefined) return await errand.read(response, url)
      if (hop >= journey.limits.redirects)
        return refused(url, 'sends the request on and on', 'Give the address of the page itself')
      url = parsedAddress(URL.canParse(location, url) ? new URL(location, url).href : location)
    } finally {
      response.destroy()
    }
  }
}

/** Goes to an address within the limits; nothing of the visit outlives it. */
export const visit = async <Outcome>(
  address: string,
  errand: Errand<Outcome>,
  journey: Journey,
): Promise<Visited<Outcome>> => {
  const { milliseconds } = journey.limits
  const slow = failure(
    'page-too-slow',
    `The page took longer than ${milliseconds / 1000} seconds. Try again later, or paste its text.`,
  )
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  // The resolver cannot be interrupted, so the time is kept beside the visit as well.
  const timeUp = new Promise<Visited<Outcome>>((resolve) => {
    timer = setTimeout(() => {
      controller.abort()
      resolve(slow)
    }, milliseconds)
  })
  const answer = follow(address, errand, journey, controller.signal).catch((): Visited<Outcome> => {
    if (controller.signal.aborted) return slow
    const url = parsedAddress(address)
    return url instanceof URL ? unreachable(url) : url
  })
  const outcome = await Promise.race([answer, timeUp])
  clearTimeout(timer)
  controller.abort()
  return outcome
}
