#!/usr/bin/env -S node --conditions=source
import { enableCompileCache } from 'node:module'
import packageFile from '../package.json' with { type: 'json' }

const { version } = packageFile

if (process.argv[2] === '--version') console.log(version)
else {
  enableCompileCache()
  const { main } = await import('./command-line.ts')
  process.exitCode = await main(process.argv, version)
}
