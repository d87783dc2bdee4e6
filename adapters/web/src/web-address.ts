import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type Failure, failure } from '@roundtwo/model'
import type { WebFailure } from '@roundtwo/operations'
import { isLoopback, isPublicAddress } from './address-check.ts'
import { unreachable } from './refusals.ts'
import type { WebOptions } from './web-options.ts'

const systemResolve = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

export const parsedAddress = (address: string): URL | Failure<WebFailure> => {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined
  if (url?.protocol !== 'https:' || url.hostname === '')
    return failure(
      'address-not-https',
      'Only addresses that begin with https:// are fetched. Check the address, or paste the page’s text.',
    )
  return url
}

/** The address to connect to. One private address among several is enough to refuse them all. */
export const checkedAddress = async (url: URL, options: WebOptions): Promise<string | Failure<WebFailure>> => {
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
