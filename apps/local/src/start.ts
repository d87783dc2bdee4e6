import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPorts } from '@roundtwo/assembly'
import { type FailureCode, failures } from '@roundtwo/contract'
import { openBrowser } from '@roundtwo/machine'
import { createRun } from '@roundtwo/operations'
import packageFile from '../package.json' with { type: 'json' }
import { followFeeds } from './follow-feeds.ts'
import { createApp } from './http/app.ts'
import { listen } from './listen.ts'

const usualPort = 7272
const usage = `npm start -- [--no-open] [--port NUMBER] [--data FOLDER]
`

const readArguments = (given: string[]) =>
  parseArgs({
    args: given,
    allowNegative: true,
    options: {
      open: { type: 'boolean', default: true },
      port: { type: 'string', default: String(usualPort) },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values

const tellDefect = (defect: unknown): void => console.error(defect)

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

const serve = async ({
  open,
  port,
  data,
}: {
  open: boolean
  port: number
  data: string | undefined
}): Promise<number> => {
  let fetch = (_request: Request): Response | Promise<Response> =>
    new Response('Roundtwo is starting.', { status: 503 })
  // The port comes first, so that a second start can be told where the first one answers.
  const server = await listen((request) => fetch(request), port)
  const opened = await openPorts({ folder: data, holder: `npm start, answering at ${server.address}` })
  if (!opened.ok) {
    await server.close()
    console.error(opened.message)
    return failures[opened.code as FailureCode].exit
  }
  const { ports, folder, close } = opened.value
  const run = createRun(ports, tellDefect)
  const pageFolder = join(import.meta.dirname, '..', 'dist')
  fetch = createApp({ run, pageFolder, version: packageFile.version, onDefect: tellDefect }).fetch
  if (server.port !== port) console.log(`Port ${port} is in use, so another one was chosen.`)
  console.log(`Roundtwo is at ${server.address}\nYour data is in ${folder}\nStop with Ctrl+C.`)
  if (open) openBrowser(server.address)
  const unfollow = followFeeds(run, Date.now)
  await untilStopped()
  unfollow()
  await server.close()
  await close()
  return 0
}

/** Starts the web app and says the exit code when it is stopped. */
export const start = async (given: string[]): Promise<number> => {
  let values: ReturnType<typeof readArguments>
  try {
    values = readArguments(given)
  } catch (cause) {
    console.error(`${(cause as Error).message}\n${usage}`)
    return failures['input-invalid'].exit
  }
  const { open, port, data, help } = values
  if (help) {
    console.log(usage)
    return 0
  }
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    console.error(`--port takes a number from 0 to 65535, not “${port}”.`)
    return failures['input-invalid'].exit
  }
  return serve({ open, port: number, data })
}
