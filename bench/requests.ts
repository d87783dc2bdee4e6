import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type Measure, median } from './measure.ts'
import { startServer } from './running-server.ts'

const concurrency = 16
const seconds = 3
const rounds = 3

const bareHono = async () => {
  const app = new Hono()
  app.post('/api/browse-asks', async (context) => context.json({ asks: [await context.req.json()] }))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}

const requestsPerSecond = async (address: string, path: string): Promise<number> => {
  const until = performance.now() + seconds * 1000
  let answered = 0
  const worker = async () => {
    while (performance.now() < until) {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      await answer.text()
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return answered / seconds
}

/** One small operation, kept settings read from the store, against a Hono route that does nothing. */
export const benchRequests = async (): Promise<Measure[]> => {
  const bare = await bareHono()
  const server = await startServer()
  const ours: number[] = []
  const peer: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    peer.push(await requestsPerSecond(bare.address, '/api/browse-asks'))
    ours.push(await requestsPerSecond(server.address, '/api/get-settings'))
  }
  bare.close()
  await server.stop()
  const [mine, theirs] = [median(ours), median(peer)]
  const perSecond = (value: number) => `${value.toFixed(0)}/s`
  return [
    {
      name: 'requests of get-settings : a bare Hono route',
      ours: perSecond(mine),
      peer: perSecond(theirs),
      ratio: mine / theirs,
      limit: 0.25,
      good: 'at least',
    },
  ]
}
