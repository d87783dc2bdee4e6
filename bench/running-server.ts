import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export interface RunningServer {
  address: string
  process: ChildProcess
  /** From the command to the first request answered. */
  startTime: number
  stop: () => Promise<void>
}

const addressFrom = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (part) => {
      said += String(part)
      const address = /Roundtwo is at (\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)))
  })

/** `npm start` as a user types it, on an empty data folder, until it answers. */
export const startServer = async (): Promise<RunningServer> => {
  const home = await mkdtemp(join(tmpdir(), 'roundtwo-bench-'))
  const began = performance.now()
  const server = spawn('npm', ['start', '--', '--no-open', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ROUNDTWO_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const address = await addressFrom(server)
  await (await fetch(address)).text()
  const startTime = performance.now() - began
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.pid) process.kill(-server.pid, 'SIGTERM')
    await ended
    await rm(home, { recursive: true, force: true })
  }
  return { address, process: server, startTime, stop }
}
