import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from './address-check.ts'
import { createWeb } from './create-web.ts'

const pem = (name: string): string => readFileSync(new URL(`./testing/loopback-${name}.pem`, import.meta.url), 'utf8')

let server: Server
let base: string
const requested: { path: string; cookie: string | undefined }[] = []

const pages: Record<string, { status?: number; headers?: Record<string, string>; body?: Uint8Array | string }> = {
  '/ok.html': {
    headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' },
    body: '<p>Grüße</p>',
  },
  '/packed': {
    headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
    body: gzipSync('packed words'),
  },
  '/bomb': {
    headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(60_000_000)),
  },
  '/broken-pack': {
    headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
    body: 'not packed at all',
  },
  '/huge': { headers: { 'content-type': 'text/html' }, body: 'x'.repeat(6_000_000) },
  '/picture': { headers: { 'content-type': 'image/png' }, body: 'x' },
  '/untyped': { body: 'x' },
  '/gone': { status: 410, headers: { 'content-type': 'text/html' }, body: 'gone' },
  '/to-ok': { status: 302, headers: { location: '/ok.html', 'set-cookie': 'a=b' } },
  '/to-private': { status: 301, headers: { location: 'https://10.0.0.7/secret' } },
  '/to-metadata': { status: 307, headers: { location: 'https://169.254.169.254/latest/meta-data' } },
  '/to-plain': { status: 302, headers: { location: 'http://example.org/' } },
  '/to-file': { status: 302, headers: { location: 'file:///etc/passwd' } },
  '/circle': { status: 302, headers: { location: '/circle' } },
}

beforeAll(async () => {
  server = createServer({ key: pem('key'), cert: pem('certificate') }, (request, response) => {
    requested.push({ path: request.url ?? '', cookie: request.headers.cookie })
    const path = request.url ?? ''
    if (path === '/drip') {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('.'), 50)
      request.socket.once('close', () => clearInterval(timer))
      return
    }
    if (path === '/silent') return
    if (path === '/endless') {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = (): void => {
        while (!response.destroyed && response.write('y'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
      return
    }
    const page = pages[path] ?? { status: 404 }
    response.writeHead(page.status ?? 200, page.headers)
    response.end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const testWeb = (milliseconds = 10_000) =>
  createWeb({ allowLoopback: true, certificateAuthority: pem('certificate'), limits: { milliseconds } })

const codeOf = async (address: string, web = testWeb()): Promise<string> => {
  const outcome = await web.fetch(address)
  if (outcome.ok) return 'ok'
  expect(outcome.message).toMatch(/^.{20,200}\.$/)
  return outcome.code
}

describe('a page that is there', () => {
  test('comes with its name, type and bytes', async () => {
    const page = await testWeb().fetch(`${base}/ok.html`)
    expect(page).toMatchObject({
      ok: true,
      value: { name: 'ok.html', mediaType: 'text/html; charset=utf-8' },
    })
    expect(page.ok && new TextDecoder().decode(page.value.bytes)).toBe('<p>Grüße</p>')
  })

  test('is unpacked', async () => {
    const page = await testWeb().fetch(`${base}/packed`)
    expect(page.ok && new TextDecoder().decode(page.value.bytes)).toBe('packed words')
  })

  test('is found behind a redirect, without cookies', async () => {
    expect(await codeOf(`${base}/to-ok`)).toBe('ok')
    expect(requested.every(({ cookie }) => cookie === undefined)).toBe(true)
  })
})

describe('refusals', () => {
  test.each([
    ['/to-private', 'address-private'],
    ['/to-metadata', 'address-private'],
    ['/to-plain', 'address-not-https'],
    ['/to-file', 'address-not-https'],
    ['/circle', 'page-refused'],
    ['/picture', 'page-refused'],
    ['/untyped', 'page-refused'],
    ['/gone', 'page-refused'],
    ['/missing', 'page-refused'],
    ['/huge', 'page-too-large'],
    ['/endless', 'page-too-large'],
    ['/bomb', 'page-too-large'],
    ['/broken-pack', 'address-unreachable'],
  ])('%s gives %s', async (path, code) => {
    expect(await codeOf(base + path)).toBe(code)
  })

  test.each(['/drip', '/silent'])('%s is given up when its time is over', async (path) => {
    expect(await codeOf(base + path, testWeb(300))).toBe('page-too-slow')
  })

  test.each(['http://example.org', 'ftp://example.org', 'javascript:alert(1)', 'example.org/job', '', 'https://'])(
    '“%s” is not an https address',
    async (address) => {
      expect(await codeOf(address, createWeb())).toBe('address-not-https')
    },
  )

  test('loopback is refused without the allowance, before anything is sent', async () => {
    const before = requested.length
    expect(await codeOf(`${base}/ok.html`, createWeb())).toBe('address-private')
    expect(requested.length).toBe(before)
  })

  test('an unknown certificate is refused', async () => {
    expect(await codeOf(`${base}/ok.html`, createWeb({ allowLoopback: true }))).toBe('address-unreachable')
  })

  test.each([
    ['127.1', 'short form'],
    ['0x7f000001', 'hexadecimal'],
    ['2130706433', 'a single number'],
    ['017700000001', 'octal'],
    ['[::ffff:127.0.0.1]', 'mapped'],
    ['[::1]', 'IPv6'],
    ['127.0.0.1.', 'with a dot at the end'],
  ])('loopback written as %s (%s) is refused', async (host) => {
    expect(await codeOf(`https://${host}/`, createWeb())).toBe('address-private')
  })

  test('a host name with one private address among its own is refused', async () => {
    const web = createWeb({ resolve: async () => ['93.184.215.14', '192.168.1.1'] })
    expect(await codeOf('https://jobs.example.org/', web)).toBe('address-private')
  })

  test('a host name that nobody knows is unreachable', async () => {
    const nobody = createWeb({ resolve: async () => Promise.reject(new Error('not found')) })
    expect(await codeOf('https://jobs.example.org/', nobody)).toBe('address-unreachable')
    expect(await codeOf('https://jobs.example.org/', createWeb({ resolve: async () => [] }))).toBe(
      'address-unreachable',
    )
  })

  test('a resolver that never answers is too slow', async () => {
    const web = createWeb({ limits: { milliseconds: 200 }, resolve: () => new Promise(() => undefined) })
    expect(await codeOf('https://jobs.example.org/', web)).toBe('page-too-slow')
  })
})

test('the name is resolved once and the connection goes to that address', async () => {
  const asked: string[] = []
  const web = createWeb({
    allowLoopback: true,
    certificateAuthority: pem('certificate'),
    // A second answer would lead elsewhere, as in DNS rebinding.
    resolve: async (host) => (asked.push(host) === 1 ? ['127.0.0.1'] : ['10.0.0.1']),
  })
  const port = new URL(base).port
  expect(await codeOf(`https://pages.test:${port}/ok.html`, web)).toBe('ok')
  expect(asked).toEqual(['pages.test'])
})

test.each([
  ...[
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.1.1',
    '172.31.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...[
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2002:a00:1::',
    '2001:db8::1',
    'nonsense',
  ],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)
