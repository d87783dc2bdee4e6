import { spawn } from 'node:child_process'

/** Runs a program quietly: what it printed comes back with its exit code. */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const printed = []
    const keep = (chunk) => printed.push(chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const stop = () => child.kill()
    process.on('exit', stop)
    const end = (code, sentence = '') => {
      process.off('exit', stop)
      resolve({ code, output: Buffer.concat(printed).toString() + sentence })
    }
    child.on('error', (error) => end(1, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}
