import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stampFolder } from './place.mjs'
import { run } from './program.mjs'
import { nodeForProject } from './runtime.mjs'
import { say, seconds, stillWorking, Trouble } from './say.mjs'
import { filesBelow, fingerprint, matches, writeStamp } from './stamp.mjs'

const app = 'apps/local'
const configuration = `${app}/vite.config.ts`
const stampFile = (top) => join(stampFolder(top), 'page.json')
const page = (top) => join(top, app, 'dist')

/** Everything that may end up in the page; adapters never do. */
const rings = [app, 'ui', 'operations', 'catalog', 'contract', 'domain']

function sources(top) {
  const isSource = (name) => !/\.test\.tsx?$|\.md$|^\./.test(name)
  const files = rings.filter((ring) => existsSync(join(top, ring))).flatMap((ring) => filesBelow(top, ring, isSource))
  return ['package-lock.json', ...files]
}

const hasPage = (top) => existsSync(join(top, configuration))

export function isPageCurrent(top) {
  if (!hasPage(top)) return false
  return existsSync(join(page(top), 'index.html')) && matches(stampFile(top), top, sources(top), 'page')
}

/** Built aside and moved into place, so that a running server never serves half a page. */
export async function buildPage(top) {
  if (!hasPage(top)) {
    say(`there is no web page to build yet (${configuration} is missing); going on without`)
    return
  }
  const began = Date.now()
  const made = fingerprint(top, sources(top), 'page')
  say('building the web page; about ten seconds')
  const aside = join(stampFolder(top), 'page')
  const stop = stillWorking('Building the web page')
  const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await run(
    nodeForProject(top),
    [
      '--conditions=source',
      vite,
      'build',
      '--config',
      'vite.config.ts',
      '--outDir',
      aside,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
    { cwd: join(top, app), env: { ...process.env, NODE_ENV: 'production' } },
  )
  stop()
  if (code !== 0) throw new Trouble('the web page could not be built; the reason is above.', output)
  moveIntoPlace(aside, page(top))
  writeStamp(stampFile(top), made)
  say(`web page built in ${seconds(began)}`)
}

function moveIntoPlace(from, to) {
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch {
    // node_modules may lie on another disk.
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}
