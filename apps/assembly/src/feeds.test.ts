import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createWeb } from '@roundtwo/web'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, openTestClient, type TestClient, value } from './testing/test-client.ts'

const pem = (name: string): string =>
  readFileSync(new URL(`../../../adapters/web/src/testing/loopback-${name}.pem`, import.meta.url), 'utf8')

const item = (guid: string, title: string, day: string) =>
  `<item><guid>${guid}</guid><title>${title}</title><link>https://harbour.example/${guid}</link>` +
  `<pubDate>${day}</pubDate><description>About ${title}</description></item>`

/** A company's news server: answers 304 to whoever has its latest, and can fall over. */
const news = { items: [item('a', 'Harbour opens in Gdynia', 'Mon, 16 Nov 2026 08:00:00 GMT')], version: 1 }
let down = false
const asked: { path: string; etag: string | undefined; status: number }[] = []
let server: Server
let address: string

beforeAll(async () => {
  server = createServer({ key: pem('key'), cert: pem('certificate') }, (request, response) => {
    const etag = `"v${news.version}"`
    const given = request.headers['if-none-match']
    const page = request.url === '/page'
    const status = down ? 503 : given === etag ? 304 : 200
    asked.push({ path: request.url ?? '', etag: given, status })
    const type = page ? 'text/html' : 'application/rss+xml'
    response.writeHead(status, { etag, 'content-type': type, ...(down ? { 'retry-after': '7200' } : {}) })
    if (status !== 200) response.end()
    else if (page) response.end('<html><body><h1>Harbour</h1><p>News</p></body></html>')
    else
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>${news.items.join('')}</channel></rss>`,
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/news.xml`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

let opened: TestClient
let client: TestClient['client']
let opportunityId: string

beforeEach(async () => {
  down = false
  asked.length = 0
  opened = await openTestClient({
    web: createWeb({ allowLoopback: true, certificateAuthority: pem('certificate') }),
  })
  client = opened.client
  const created = await value(client.createOpportunity({ company: 'Harbour', role: 'Engineer' }))
  opportunityId = created.opportunityId
  return () => opened.close()
})

const proposed = async () =>
  (await value(client.getResearch({ id: opportunityId }))).proposed.map(({ note }) => note.guid)

describe('a feed that is followed', () => {
  test('proposes its news once, asks politely, and only when it is due', async () => {
    const added = await value(client.addFeed({ opportunityId, address }))
    expect(added).toMatchObject({ proposed: 1, feed: { title: 'Harbour news', etag: '"v1"' } })
    expect((await value(client.pollFeeds({}))).checked).toBe(0)
    opened.at('2026-11-23T08:00:00Z')
    expect(await value(client.pollFeeds({}))).toMatchObject({ checked: 1, proposed: 0, troubles: [] })
    expect(asked.map(({ status }) => status)).toEqual([200, 304])
    news.items.unshift(item('b', 'Harbour buys a crane', 'Mon, 23 Nov 2026 09:00:00 GMT'))
    news.version += 1
    opened.at('2026-11-24T08:00:00Z')
    expect((await value(client.pollFeeds({}))).proposed).toBe(1)
    expect((await proposed()).toSorted()).toEqual(['a', 'b'])
  })

  test('what was put away is not proposed again, and what was kept stays when the feed goes', async () => {
    const { feed } = await value(client.addFeed({ opportunityId, address }))
    const [first, ...rest] = (await value(client.getResearch({ id: opportunityId }))).proposed
    if (!first) throw new Error('nothing was proposed')
    await value(client.saveNote({ opportunityId, id: first.note.id, state: 'kept' }))
    for (const { note } of rest) await value(client.saveNote({ opportunityId, id: note.id, state: 'dismissed' }))
    news.version += 1
    opened.at('2026-11-25T08:00:00Z')
    await value(client.pollFeeds({}))
    expect(await proposed()).toEqual([])
    await value(client.deleteFeed({ id: feed.id }))
    const { notes, feeds } = await value(client.getResearch({ id: opportunityId }))
    expect(notes.map(({ note }) => note.id)).toEqual([first.note.id])
    expect(feeds).toEqual([])
  })

  test('that falls over is left alone for as long as its server says, and the trouble is told', async () => {
    await value(client.addFeed({ opportunityId, address }))
    down = true
    opened.at('2026-11-25T08:00:00Z')
    const polled = await value(client.pollFeeds({}))
    expect(polled.troubles).toHaveLength(1)
    expect(polled.nextAt && polled.nextAt >= '2026-11-25T10:00:00.000Z').toBe(true)
    const { feeds } = await value(client.getResearch({ id: opportunityId }))
    expect(feeds[0]).toMatchObject({ failures: 1 })
    expect(feeds[0]?.trouble).toBeTruthy()
    down = false
    opened.at('2026-11-27T08:00:00Z')
    await value(client.pollFeeds({}))
    expect((await value(client.getResearch({ id: opportunityId }))).feeds[0]).toMatchObject({
      failures: 0,
      trouble: null,
    })
  })

  test('is refused twice, when it is no feed, and when nobody waits any more it is not asked', async () => {
    await value(client.addFeed({ opportunityId, address }))
    expect(await codeOf(client.addFeed({ opportunityId, address }))).toBe('feed-known')
    const page = address.replace('/news.xml', '/page')
    expect(await codeOf(client.addFeed({ opportunityId, address: page }))).toBe('not-a-feed')
    expect(await codeOf(client.addFeed({ opportunityId, address: 'http://harbour.example/news' }))).toBe(
      'address-not-https',
    )
    await value(client.updateOpportunity({ id: opportunityId, outcome: 'rejection' }))
    opened.at('2026-12-25T08:00:00Z')
    expect((await value(client.pollFeeds({}))).checked).toBe(0)
  })

  test('a page is kept from its address as text', async () => {
    const page = address.replace('/news.xml', '/page')
    const kept = await value(client.keepPage({ opportunityId, address: page }))
    expect(kept.note).toMatchObject({ link: page, source: 'Harbour' })
    expect(kept.document).toMatchObject({ role: 'page', mediaType: 'text/plain' })
  })
})
