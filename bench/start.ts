import { execFileSync } from 'node:child_process'
import { type Measure, median, milliseconds } from './measure.ts'
import { startServer } from './running-server.ts'

const runs = 5
const startLimit = 1500
const memoryLimit = 150

const residentMegabytes = (group: number): number => {
  const rows = execFileSync('ps', ['-eo', 'pgid=,rss=,args=']).toString().split('\n')
  const sizes = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(
      ([pgid, , ...words]) =>
        Number(pgid) === group && words.some((word) => word.includes('apps/local')) && !words.includes('sh'),
    )
    .map(([, size]) => Number(size) / 1024)
  return Math.max(...sizes)
}

/** From `npm start` to the first answered request, and what the server holds once it idles. */
export const benchStart = async (): Promise<Measure[]> => {
  const times: number[] = []
  const sizes: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const server = await startServer()
    times.push(server.startTime)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    sizes.push(residentMegabytes(server.process.pid ?? 0))
    await server.stop()
  }
  const [time, size] = [median(times), median(sizes)]
  return [
    {
      name: 'npm start to the first answer',
      ours: milliseconds(time),
      peer: milliseconds(startLimit),
      ratio: time / startLimit,
      limit: 1,
      good: 'at most',
    },
    {
      name: 'memory when idle',
      ours: `${size.toFixed(0)} MB`,
      peer: `${memoryLimit} MB`,
      ratio: size / memoryLimit,
      limit: 1,
      good: 'at most',
    },
  ]
}
