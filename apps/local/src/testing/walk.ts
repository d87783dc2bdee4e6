import { type Client, createClient } from '@roundtwo/contract'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { serveHere } from './serve-here.ts'

export interface Walk {
  page: Page
  /** The same server through its contract, for what a walk needs and does not show. */
  client: Client
  address: string
  /** Errors in the browser's console and defects of the server, so far. */
  complaints: () => unknown[]
  close: () => Promise<void>
}

/** A browser in front of a server of its own, with nothing kept. */
export const openWalk = async (timezoneId = 'Europe/London'): Promise<Walk> => {
  const browser = await launchBrowser()
  const server = await serveHere()
  const complaints: string[] = []
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    timezoneId,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const client = createClient(async (name, input) => {
    const answer = await fetch(`${server.address}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.address },
      body: JSON.stringify(input),
    })
    const value = await answer.json()
    return answer.ok ? { ok: true, value } : { ok: false, code: value.code, message: value.message }
  })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return {
    ...{ page, client, address: server.address, close },
    complaints: () => [...complaints, ...server.defects],
  }
}

const looks = [
  [1280, 'light'],
  [360, 'dark'],
] as const

/** Shows a page wide and light, then narrow and dark. */
export const inEveryLook = async (page: Page, look: () => Promise<void>): Promise<void> => {
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await look()
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}
