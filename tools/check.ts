import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { runOwnChecks } from './check/own-checks.ts'
import { compilers, lint, type Outcome, runProgram } from './check/programs.ts'
import { readWorkspace } from './check/workspace.ts'
import { lowerCeilings } from './sizes/check-sizes.ts'

// Everything that keeps the repository as it is meant to be, but for the tests: `npm run check`.

const top = dirname(import.meta.dirname)
const began = performance.now()
const workspace = readWorkspace(top)
// `npm run check -- --lower` writes down that there are fewer waivers now.
if (process.argv.includes('--lower')) lowerCeilings(workspace)

function report({ name, ok, output }: Outcome, since: number): boolean {
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  if (!ok) console.log(`\n${output}\n`)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  return ok
}

const waiting = [lint(top), ...compilers(workspace)]
const results: boolean[] = []

async function work() {
  for (let program = waiting.shift(); program; program = waiting.shift()) {
    const since = performance.now()
    results.push(report(await runProgram(top, program), since))
  }
}

const workers = Array.from({ length: availableParallelism() }, work)
for (const outcome of runOwnChecks(workspace)) results.push(report(outcome, began))
await Promise.all(workers)

const failed = results.filter((ok) => !ok).length
const total = ((performance.now() - began) / 1000).toFixed(1)
console.log(`\n${results.length - failed} checks passed, ${failed} failed, ${workspace.files.length} files, ${total} s`)
process.exitCode = failed ? 1 : 0
