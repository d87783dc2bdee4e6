import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'
import type { Measure } from './measure.ts'
import { startServer } from './running-server.ts'

const sizeLimit = 230
const floors = { performance: 95, accessibility: 100, 'best-practices': 100 }
const chromeFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** What the browser fetched to show the page, as gzip sizes of the scripts. */
const scriptKilobytes = async (scripts: string[]): Promise<number> => {
  const folder = join(import.meta.dirname, '..', 'apps', 'local', 'dist')
  let total = 0
  for (const script of scripts) total += gzipSync(await readFile(join(folder, new URL(script).pathname))).length
  return total / 1000
}

interface Fetched {
  url: string
  resourceType: string
}

interface Audited {
  scores: Record<string, number>
  scripts: string[]
}

const audit = async (address: string, port: number): Promise<Audited> => {
  const result = await lighthouse(address, { port, logLevel: 'error' }, desktopConfig)
  if (!result) throw new Error('Lighthouse gave no result')
  const { categories, audits } = result.lhr
  const details = audits['network-requests']?.details as { items?: Fetched[] } | undefined
  return {
    scores: Object.fromEntries(
      Object.keys(floors).map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ),
    scripts: (details?.items ?? []).filter(({ resourceType }) => resourceType === 'Script').map(({ url }) => url),
  }
}

const loadExample = async (address: string): Promise<string> => {
  const answer = await fetch(`${address}/api/load-example`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { opportunityId } = (await answer.json()) as { opportunityId: string }
  return opportunityId
}

/** Lighthouse (desktop) and the weight of home's scripts. */
export const benchPage = async (): Promise<Measure[]> => {
  const server = await startServer()
  const chrome = await launch({ chromePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', chromeFlags })
  const home = await audit(server.address, chrome.port)
  const opportunity = await audit(`${server.address}/opportunities/${await loadExample(server.address)}`, chrome.port)
  const size = await scriptKilobytes(home.scripts)
  chrome.kill()
  await server.stop()
  const scores = Object.entries({ home, opportunity }).flatMap(([page, { scores: all }]) =>
    Object.entries(floors).map(
      ([name, floor]): Measure => ({
        name: `Lighthouse ${name}, ${page}`,
        ours: String(all[name]),
        peer: '100',
        ratio: (all[name] ?? 0) / 100,
        limit: floor / 100,
        good: 'at least',
      }),
    ),
  )
  return [
    {
      name: 'scripts of home, gzip',
      ours: `${size.toFixed(0)} kB`,
      peer: `${sizeLimit} kB`,
      ratio: size / sizeLimit,
      limit: 1,
      good: 'at most',
    },
    ...scores,
  ]
}
