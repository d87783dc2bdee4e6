#!/usr/bin/env -S node --conditions=source
// Plain JavaScript: stripping types costs Node twice its own start, and a version is asked for often.
import { createRequire, enableCompileCache } from 'node:module'

const { version } = createRequire(import.meta.url)('../package.json')

if (process.argv[2] === '--version') process.stdout.write(`${version}\n`)
else {
  enableCompileCache()
  const { main } = await import('./command-line.ts')
  process.exitCode = await main(process.argv, version)
}
