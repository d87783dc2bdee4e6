import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Measure, median, milliseconds } from './measure.ts'

const runs = 15
const commandLine = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.mjs')

const timeOf = (words: string[]): number => {
  const began = performance.now()
  const { status } = spawnSync(process.execPath, words)
  if (status !== 0) throw new Error(`node ${words.join(' ')} answered ${status}`)
  return performance.now() - began
}

/** `roundtwo --version` against a Node that does nothing, taken in turns. */
export const benchVersion = async (): Promise<Measure[]> => {
  const ours: number[] = []
  const peer: number[] = []
  for (let run = 0; run < runs; run += 1) {
    peer.push(timeOf(['-e', '0']))
    ours.push(timeOf(['--conditions=source', commandLine, '--version']))
  }
  const [mine, theirs] = [median(ours), median(peer)]
  const ratio = mine / theirs
  return [
    {
      name: 'roundtwo --version : node -e 0',
      ours: milliseconds(mine),
      peer: milliseconds(theirs),
      ratio,
      limit: 3,
      good: 'at most',
    },
  ]
}
