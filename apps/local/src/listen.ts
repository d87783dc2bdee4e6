import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

type Fetch = (request: Request) => Response | Promise<Response>

const loopback = '127.0.0.1'

const bind = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, loopback, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const isBusy = (cause: unknown): boolean =>
  ['EADDRINUSE', 'EACCES'].includes((cause as NodeJS.ErrnoException).code ?? '')

/** The port asked for, or any free one when that is taken. */
const bindSomewhere = async (server: Server, wanted: number): Promise<number> => {
  try {
    return await bind(server, wanted)
  } catch (cause) {
    if (!isBusy(cause)) throw cause
    return bind(server, 0)
  }
}

/** Answers on this machine only. Closing lets running answers end, but not for ever. */
export const listen = async (fetch: Fetch, wantedPort: number, patience = 2000) => {
  const server = createServer(getRequestListener(fetch))
  const port = await bindSomewhere(server, wantedPort)
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), patience).unref()
    })
  return { address: `http://${loopback}:${port}`, port, close }
}
