import { enableCompileCache } from 'node:module'
// Both programs have the model loaded long before anything is read.
import '@roundtwo/model'
import { measuredReaders, readyReader, worked } from './readers.ts'

// A process of its own, that loads the readers once and says what that took: time, and memory that stays.

const megabytesHeld = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

// As both programs do.
enableCompileCache()
const before = megabytesHeld()
const began = worked()
const loaded = await import('@roundtwo/reading')
// What is loaded only when it is first needed is loaded too.
for (const reader of measuredReaders) await readyReader(loaded, reader)
const milliseconds = worked() - began
process.stdout.write(JSON.stringify({ milliseconds, megabytes: megabytesHeld() - before }))
