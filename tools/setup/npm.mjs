import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { run } from './program.mjs'
import { say } from './say.mjs'

/** Runs npm: the very npm that called us, where there is one. */
export function runNpm(top, parameters) {
  const environment = { ...process.env, ...writableCache() }
  const script = process.env.npm_execpath
  if (script && basename(script).startsWith('npm') && existsSync(script)) {
    return run(nodeOutsideTheFolder(), [script, ...parameters], { cwd: top, env: environment })
  }
  const windows = process.platform === 'win32'
  return run(windows ? 'npm.cmd' : 'npm', parameters, { cwd: top, env: environment, shell: windows })
}

/** The Node that runs npm: the pinned one is about to be replaced. */
function nodeOutsideTheFolder() {
  const path = process.env.npm_node_execpath
  return path && existsSync(path) ? path : process.execPath
}

/** npm keeps a cache in the home folder; where that cannot be written, a temporary one does. */
function writableCache() {
  const cache = process.env.npm_config_cache || join(homedir(), '.npm')
  if (isWritable(cache)) return {}
  const owner = process.getuid ? process.getuid() : 'user'
  const instead = join(tmpdir(), `roundtwo-npm-cache-${owner}`)
  say(`npm's cache ${cache} cannot be written to; using ${instead} this time`)
  mkdirSync(instead, { recursive: true, mode: 0o700 })
  return { npm_config_cache: instead }
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
