import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = places.find((place) => place !== undefined && existsSync(place))
const required = Boolean(process.env['REQUIRE_BROWSER'])

/** Why browser tests are left out, if they are: never where REQUIRE_BROWSER is set. */
export const withoutBrowser = !executablePath && !required
if (withoutBrowser) process.stdout.write('Browser tests are skipped: no Chromium was found (set CHROME_PATH).\n')

/** Nothing but the page may be fetched: Chromium’s own calls home are switched off. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchBrowser = (): Promise<Browser> => {
  if (!executablePath) throw new Error('REQUIRE_BROWSER is set, but there is no Chromium; set CHROME_PATH.')
  return chromium.launch({ executablePath, args: quiet })
}
