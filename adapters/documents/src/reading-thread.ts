import { Worker } from 'node:worker_threads'
import type { DocumentText } from '@roundtwo/operations'
import type { ReadingJob } from './reading-worker.ts'
import { type Refusal, refusal } from './refusal.ts'

const tooMuch =
  'This file takes far longer or more memory to read than a CV or a posting should. Save it again in a simpler form, or paste its text.'

/**
 * Reads in a thread that is ended afterwards: a hostile file can be stopped at its limit,
 * the rest of Roundtwo goes on meanwhile, and the libraries' memory is given back.
 */
export const readInThread = (job: ReadingJob): Promise<DocumentText | Refusal> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: job.limits.memoryMegabytes },
      env: {},
      stdout: true,
      stderr: true,
    })
    const finish = (outcome: DocumentText | Refusal): void => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish(refusal('file-damaged', tooMuch)), job.limits.milliseconds)
    worker.once('message', finish)
    worker.once('error', () => finish(refusal('file-damaged', tooMuch)))
    worker.once('exit', () => finish(refusal('file-damaged', tooMuch)))
    worker.postMessage(job)
  })
