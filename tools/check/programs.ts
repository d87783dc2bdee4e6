import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from './workspace.ts'

export interface Outcome {
  /** What it was: one word or two. */
  name: string
  ok: boolean
  /** Printed only when it failed. */
  output: string
}

interface Program {
  name: string
  command: string
  parameters: string[]
}

const executable = (top: string, name: string) =>
  join(top, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

export function lint(top: string): Program {
  return {
    name: 'lint',
    command: executable(top, 'biome'),
    parameters: ['ci', '--colors=off', '--error-on-warnings', '--diagnostic-level=warn', '.'],
  }
}

/** The repository as a whole, then each package that has settings of its own: there, no DOM and no Node. */
export function compilers({ top, packages }: Workspace): Program[] {
  const settings = packages.map(({ folder }) => `${folder}/tsconfig.json`)
  const own = settings.filter((path) => existsSync(join(top, path)))
  return ['tsconfig.json', ...own].map((path) => ({
    name: path === 'tsconfig.json' ? 'types' : `types of ${path.replace('/tsconfig.json', '')}`,
    command: executable(top, 'tsc'),
    parameters: ['--project', path, '--pretty', 'false'],
  }))
}

export function runProgram(top: string, { name, command, parameters }: Program): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: top, maxBuffer: 2 ** 26, shell: process.platform === 'win32' }
    execFile(command, parameters, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim()
      resolve({ name, ok: error === null, output: output || (error?.message ?? '') })
    })
  })
}
