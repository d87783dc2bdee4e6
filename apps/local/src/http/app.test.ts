import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failures, operations } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { nonceMark } from './page.ts'

const host = '127.0.0.1:4000'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundtwo-page-'))
  await writeFile(join(folder, 'index.html'), `<!doctype html><meta property="csp-nonce" nonce="${nonceMark}">`)
})

const called: unknown[] = []
const app = () =>
  createApp({
    run: async (name, input) => {
      called.push([name, input])
      if (name === 'get-plan') return failure('not-found', 'No such thing.')
      if (name === 'get-fit') throw new Error('a defect')
      return success({ done: name })
    },
    pageFolder: folder,
    version: '0.0.0',
    onDefect: () => undefined,
  })

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app().request(`http://${host}${path}`, {
    method: 'POST',
    body,
    headers: { host, 'content-type': 'application/json', ...headers },
  })

describe('operations over HTTP', () => {
  test.each(Object.values(operations).map(({ name }) => name))('%s is reachable', async (name) => {
    called.length = 0
    await post(`/api/${name}`, '{"a":1}')
    expect(called).toEqual([[name, { a: 1 }]])
  })

  test('a failure has the status of its code and its own sentence', async () => {
    const answer = await post('/api/get-plan', '{}')
    expect(answer.status).toBe(failures['not-found'].status)
    expect(await answer.json()).toEqual({ code: 'not-found', message: 'No such thing.' })
  })

  test('a defect shows nothing of itself', async () => {
    const answer = await post('/api/get-fit', '{}')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('a defect')
  })

  test('what is no JSON, or not sent as JSON, is refused with a sentence', async () => {
    expect((await post('/api/list-opportunities', '{')).status).toBe(400)
    expect((await post('/api/list-opportunities', '{}', { 'content-type': 'text/plain' })).status).toBe(400)
  })

  test('an unknown operation is a failure, not a page', async () => {
    expect(await (await post('/api/guess-the-outcome', '{}')).json()).toHaveProperty('code', 'operation-unknown')
  })
})

describe('who is answered', () => {
  test.each([
    ['another host name that resolves here', { host: 'evil.example:4000' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:5000' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['another port’s fetch', { 'sec-fetch-site': 'same-site' }],
  ])('not %s', async (_who, headers) => {
    called.length = 0
    expect((await post('/api/list-opportunities', '{}', headers)).status).toBe(403)
    expect(called).toEqual([])
  })

  test.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000'])('the page itself as %s', async (own) => {
    expect((await post('/api/list-opportunities', '{}', { host: own, origin: `http://${own}` })).status).toBe(200)
  })
})

describe('the page', () => {
  const get = (path: string) => app().request(`http://${host}${path}`, { headers: { host } })

  test('carries a policy without unsafe-inline, with a nonce that is new each time', async () => {
    const answers = [await get('/'), await get('/opportunities/1')]
    const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '')
    for (const policy of policies) expect(policy).not.toMatch(/unsafe/)
    expect(policies[0]).not.toBe(policies[1])
    const nonce = /nonce-([^']+)'/.exec(policies[0] ?? '')?.[1] ?? 'none'
    expect(await answers[0]?.text()).toContain(`nonce="${nonce}"`)
  })

  test('a missing file is not found rather than the page', async () => {
    expect((await get('/assets/missing.js')).status).toBe(404)
  })

  test('no path leads out of its folder', async () => {
    for (const path of ['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json'])
      expect(await (await get(path)).text()).not.toContain('"name"')
  })
})

describe('the description', () => {
  test('is valid OpenAPI 3.1 and names every operation', async () => {
    const answer = await app().request(`http://${host}/openapi.json`, { headers: { host } })
    const description = (await answer.json()) as { paths: object }
    const { valid, errors } = await new Validator().validate(description)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(Object.keys(description.paths)).toEqual(Object.values(operations).map(({ name }) => `/api/${name}`))
  })
})
