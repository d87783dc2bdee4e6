import { createProgram, usageExit } from './program.ts'
import { runRequest } from './run-request.ts'

/** Reads the command line, does what it asks and says the exit code. */
export const main = async (argv: string[], version: string): Promise<number> => {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 74))
  let exit = 0
  const program = createProgram(version, argv, async (request) => {
    exit = await runRequest(request)
  })
  try {
    await program.parseAsync(argv)
    return exit
  } catch (cause) {
    const usage = usageExit(cause)
    if (usage === undefined) throw cause
    return usage
  }
}
