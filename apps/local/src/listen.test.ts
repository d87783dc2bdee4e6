import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

const hello = () => new Response('hello')

describe('listening', () => {
  test('answers on loopback', async () => {
    const server = await listen(hello, 0)
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(server.address)).text()).toBe('hello')
    await server.close()
  })

  test('takes another port when the one asked for is busy', async () => {
    const first = await listen(hello, 0)
    const second = await listen(hello, first.port)
    expect(second.port).not.toBe(first.port)
    expect(await (await fetch(second.address)).text()).toBe('hello')
    await Promise.all([first.close(), second.close()])
  })

  test('does not wait for ever for an answer that never comes', async () => {
    const server = await listen(() => new Promise<Response>(() => undefined), 0, 50)
    const asked = fetch(server.address).catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.close()
    expect(await asked).toBe('cut off')
  })
})
