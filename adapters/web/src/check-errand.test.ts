import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer, type Server } from 'node:https'
import { gzipSync } from 'node:zlib'
import { instant, type Success } from '@roundtwo/model'
import type { Checked, CheckFailure, Validators } from '@roundtwo/operations'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createWeb } from './create-web.ts'

const pem = (name: string): string => readFileSync(new URL(`./testing/loopback-${name}.pem`, import.meta.url), 'utf8')

const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>'
const etag = 'W/"a1-gzip"'
const modified = 'Sat, 21 Nov 2026 08:00:00 GMT'
const rss = 'application/rss+xml; charset=utf-8'
const never: Validators = { etag: null, lastModified: null }

interface Page {
  status?: number
  headers?: Record<string, string>
  body?: Uint8Array | string
}

const pages: Record<string, Page> = {
  '/plain.xml': { headers: { 'content-type': rss }, body: feed },
  '/packed.xml': { headers: { 'content-type': rss, 'content-encoding': 'gzip' }, body: gzipSync(feed) },
  '/bomb.xml': {
    headers: { 'content-type': rss, 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(60_000_000)),
  },
  '/to-feed': { status: 301, headers: { location: '/feed.xml' } },
  '/to-private': { status: 302, headers: { location: 'https://10.0.0.7/feed.xml' } },
  '/to-plain': { status: 302, headers: { location: 'http://example.org/feed.xml' } },
  '/circle': { status: 302, headers: { location: '/circle' } },
  '/always-304': { status: 304 },
  '/busy': { status: 429, headers: { 'retry-after': '3600', 'cache-control': 'max-age=99999' } },
  '/closed': { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:00:00 GMT' } },
  '/for-ever': { status: 429, headers: { 'retry-after': '99999999' } },
  '/broken': { status: 500 },
  '/gone': { status: 410 },
  '/picture': { headers: { 'content-type': 'image/svg+xml', 'retry-after': '60' }, body: '<svg/>' },
  '/film': { headers: { 'content-type': 'video/mp4' }, body: 'x' },
  '/long-tag': { headers: { 'content-type': rss, etag: `"${'x'.repeat(2000)}"` }, body: feed },
}

let server: Server
let base: string
let asked: IncomingHttpHeaders[]

beforeAll(async () => {
  server = createServer({ key: pem('key'), cert: pem('certificate') }, (request, response) => {
    asked.push(request.headers)
    const path = request.url ?? ''
    if (path === '/silent') return
    if (path === '/feed.xml') {
      const isKnown = request.headers['if-none-match'] === etag || request.headers['if-modified-since'] === modified
      const headers = { etag, 'last-modified': modified, 'cache-control': 'max-age=900' }
      response.writeHead(isKnown ? 304 : 200, { ...headers, ...(isKnown ? {} : { 'content-type': rss }) })
      response.end(isKnown ? undefined : feed)
      return
    }
    const page = pages[path] ?? { status: 404 }
    response.writeHead(page.status ?? 200, page.headers)
    response.end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the test server has no port')
  base = `https://127.0.0.1:${address.port}`
})

beforeEach(() => {
  asked = []
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const web = (milliseconds = 10_000) =>
  createWeb({
    allowLoopback: true,
    certificateAuthority: pem('certificate'),
    clock: () => instant('2026-11-22T10:00:00Z'),
    limits: { milliseconds },
  })

const found = (answer: Success<Checked> | CheckFailure): Checked => {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`)
  return answer.value
}

const failed = (answer: Success<Checked> | CheckFailure): CheckFailure => {
  if (answer.ok) throw new Error('no failure')
  expect(answer.message).toMatch(/^.{20,200}\.$/)
  return answer
}

describe('a page asked for again', () => {
  test('comes with what to ask with next time', async () => {
    const { file, validators, waitSeconds } = found(await web().check(`${base}/feed.xml`, never))
    expect(new TextDecoder().decode(file?.bytes)).toBe(feed)
    expect(file).toMatchObject({ name: 'feed.xml', mediaType: rss })
    expect(validators).toEqual({ etag, lastModified: modified })
    expect(waitSeconds).toBe(900)
    expect(asked[0]?.accept).toContain('application/rss+xml')
    expect(asked[0]).not.toHaveProperty('if-none-match')
    expect(asked[0]).not.toHaveProperty('if-modified-since')
    expect(asked[0]).not.toHaveProperty('cookie')
  })

  test.each([
    { etag, lastModified: null },
    { etag: null, lastModified: modified },
    { etag, lastModified: modified },
  ])('is null when nothing changed since %j', async (validators) => {
    const checked = found(await web().check(`${base}/feed.xml`, validators))
    expect(checked).toEqual({ file: null, validators: { etag, lastModified: modified }, waitSeconds: 900 })
  })

  test('keeps the validators when the answer brings none', async () => {
    const validators = { etag: '"old"', lastModified: null }
    const checked = found(await web().check(`${base}/always-304`, validators))
    expect(checked).toEqual({ file: null, validators, waitSeconds: null })
  })

  test('comes whole when it changed', async () => {
    const checked = found(await web().check(`${base}/feed.xml`, { etag: '"old"', lastModified: null }))
    expect(checked.file).not.toBeNull()
    expect(asked[0]?.['if-none-match']).toBe('"old"')
  })

  test('is unpacked, and found behind a redirect with the condition still on it', async () => {
    const packed = found(await web().check(`${base}/packed.xml`, never))
    expect(new TextDecoder().decode(packed.file?.bytes)).toBe(feed)
    expect(packed).toMatchObject({ validators: never, waitSeconds: null })
    expect(found(await web().check(`${base}/to-feed`, { etag, lastModified: null })).file).toBeNull()
  })

  test('forgets a tag longer than any server needs', async () => {
    expect(found(await web().check(`${base}/long-tag`, never)).validators).toEqual(never)
  })

  test.each(['"a"\r\nx-evil: 1', '"a\0"', '', `"${'x'.repeat(5000)}"`, '"\u2028"'])(
    'a kept tag that does not fit a header (%j) is not sent',
    async (kept) => {
      expect(found(await web().check(`${base}/plain.xml`, { etag: kept, lastModified: kept })).file).not.toBeNull()
      expect(asked[0]).not.toHaveProperty('if-none-match')
      expect(asked[0]).not.toHaveProperty('x-evil')
    },
  )
})

describe('a server that asks for patience', () => {
  test.each([
    ['/busy', 3600, 'Try again in 60 minutes'],
    ['/closed', 7200, 'Try again in 2 hours'],
    ['/for-ever', 604_800, 'Try again in 7 days'],
  ])('%s is a refusal with %i seconds', async (path, waitSeconds, sentence) => {
    const refusal = failed(await web().check(base + path, { etag, lastModified: null }))
    expect(refusal).toMatchObject({ code: 'page-refused', waitSeconds })
    expect(refusal.message).toContain(sentence)
  })

  test.each(['/broken', '/gone', '/missing', '/picture'])('%s names no wait', async (path) => {
    const refusal = failed(await web().check(base + path, never))
    expect(refusal.code).toBe('page-refused')
    expect(refusal).not.toHaveProperty('waitSeconds')
  })
})

describe('refusals are those of a fetch', () => {
  test.each([
    ['/to-private', 'address-private'],
    ['/to-plain', 'address-not-https'],
    ['/circle', 'page-refused'],
    ['/film', 'page-refused'],
    ['/always-304', 'page-refused'],
    ['/bomb.xml', 'page-too-large'],
  ])('%s gives %s', async (path, code) => {
    expect(failed(await web().check(base + path, never)).code).toBe(code)
  })

  test('silence is given up', async () => {
    expect(failed(await web(300).check(`${base}/silent`, never)).code).toBe('page-too-slow')
  })

  test('private and plain addresses are not asked', async () => {
    expect(failed(await createWeb().check(`${base}/feed.xml`, never)).code).toBe('address-private')
    expect(failed(await createWeb().check('http://example.org/feed', never)).code).toBe('address-not-https')
    expect(asked).toEqual([])
  })
})
