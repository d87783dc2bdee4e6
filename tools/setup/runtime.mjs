import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { run } from './program.mjs'
import { say, Trouble } from './say.mjs'

const wanted = 24
const major = (version) => Number.parseInt(version.replace(/^v/, ''), 10)

export const isOwnNodeNewEnough = major(process.versions.node) >= wanted

/** The link by which npm scripts find Node 24 before any other. */
export function pinnedNode(top) {
  return join(top, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
}

/** The file itself: never a link whose target may be gone. */
function pinnedProgram(top) {
  return join(top, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** The Node to run the project's own programs with. */
export function nodeForProject(top) {
  return existsSync(pinnedNode(top)) ? pinnedProgram(top) : process.execPath
}

async function doesPinnedNodeRun(top) {
  if (!existsSync(pinnedNode(top))) return false
  const { code, output } = await run(pinnedProgram(top), ['--version'])
  return code === 0 && major(output.trim()) >= wanted
}

/** Makes sure that `node` in an npm script means Node 24 or newer. */
export async function ensureNode(top) {
  if (await doesPinnedNodeRun(top)) return
  let output = ''
  if (!isOwnNodeNewEnough) {
    say('npm skipped the step that fetches Node 24; running it now (about 60 MB)')
    // A person who set ignore-scripts still needs this one script.
    ;({ output } = await runNpm(top, ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']))
    if (await doesPinnedNodeRun(top)) return
  }
  // A link to a Node that does not run here would hide the working one.
  rmSync(pinnedNode(top), { force: true })
  if (isOwnNodeNewEnough) return
  throw new Trouble(
    `Roundtwo needs Node ${wanted} and could not fetch it for this machine (${process.platform} ${process.arch}); ` +
      `this is Node ${process.versions.node}. Install Node ${wanted} or newer from nodejs.org and run the same command again.`,
    output,
  )
}
