import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { run } from './program.mjs'
import { say } from './say.mjs'

/** Runs npm: the very npm that called us, where there is one. */
export async function runNpm(top, parameters) {
  const cache = temporaryCache()
  const environment = { ...process.env, ...(cache && { npm_config_cache: cache }) }
  try {
    return await start(parameters, { cwd: top, env: environment })
  } finally {
    if (cache) rmSync(cache, { recursive: true, force: true })
  }
}

function start(parameters, options) {
  const script = process.env.npm_execpath
  if (script && basename(script).startsWith('npm') && existsSync(script)) {
    return run(nodeOutsideTheFolder(), [script, ...parameters], options)
  }
  const windows = process.platform === 'win32'
  return run(windows ? 'npm.cmd' : 'npm', parameters, { ...options, shell: windows })
}

/** The Node that runs npm: the pinned one is about to be replaced. */
function nodeOutsideTheFolder() {
  const path = process.env.npm_node_execpath
  return path && existsSync(path) ? path : process.execPath
}

/** npm keeps a cache in the home folder; where that cannot be written, a temporary one must do. */
function temporaryCache() {
  const cache = process.env.npm_config_cache || join(homedir(), '.npm')
  if (isWritable(cache)) return null
  say(`npm's cache ${cache} cannot be written to; going on without one`)
  return mkdtempSync(join(tmpdir(), 'roundtwo-npm-'))
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
