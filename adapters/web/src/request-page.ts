import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, isIPv6 } from 'node:net'

export interface PageRequest {
  url: URL
  /** The checked address: the connection goes there and nowhere else, whatever DNS says by then. */
  address: string
  /** What is accepted, and on what condition. */
  headers: Record<string, string>
  certificateAuthority: string | undefined
  signal: AbortSignal
}

/** The response's head, its body unread. Never through a proxy, never with cookies. */
export const requestPage = ({
  url,
  address,
  headers,
  certificateAuthority,
  signal,
}: PageRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const agent = new Agent({ keepAlive: false })
    const sent = request({
      agent,
      host,
      port: url.port === '' ? 443 : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal,
      maxHeaderSize: 64 * 1024,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(certificateAuthority === undefined ? {} : { ca: certificateAuthority }),
      lookup: (_host, options, done) => {
        const entry = { address, family: isIPv6(address) ? 6 : 4 }
        if (options.all === true) done(null, [entry])
        else done(null, entry.address, entry.family)
      },
      headers: {
        host: url.host,
        'user-agent': 'Roundtwo/0.1 (a person fetching one page)',
        'accept-language': 'en, *;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
        ...headers,
      },
    })
    sent.once('response', resolve)
    sent.once('error', reject)
    sent.end()
  })
