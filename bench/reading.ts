import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Measure, median, milliseconds } from './measure.ts'
import { type MeasuredReader, measuredReaders, type Read, readyReader, worked } from './reading/readers.ts'

const limits = { load: 120, megabytes: 60, hostile: 300 }
const loads = 5
const callsPerReader = 100
const hostileSize = 100_000

/** Texts that nobody writes, of runs that tempt a reader to start over at every character. */
const hostileRuns = {
  spaces: ' ',
  commas: ',',
  'open brackets': '(',
  'closing brackets': ')]}',
  digits: '7',
  'one long word': 'a',
  'long words': `${'wordy'.repeat(200)} `,
  capitals: 'Ab ',
  emoji: '👩‍🔧',
  'right to left': 'שלום עולם مرحبا ',
  'less-than signs': '<',
  'full stops': '. ',
  'quoting signs': '> ',
  'empty lines': '\n',
  'short lines': 'a\n',
  'bullet signs': '- \n',
  'at signs': 'a@',
  'times of day': '9:30 ',
  amounts: '£1,000 - ',
}

const within = (name: string, ours: number, limit: number, told: (value: number) => string): Measure => ({
  name,
  ours: told(ours),
  peer: told(limit),
  ratio: ours / limit,
  limit: 1,
  good: 'at most',
})

const megabytes = (value: number) => `${value.toFixed(1)} MB`

function measureLoad(): Measure[] {
  const results = Array.from({ length: loads }, (): { milliseconds: number; megabytes: number } => {
    const parameters = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--expose-gc']
    const program = join(import.meta.dirname, 'reading', 'load.ts')
    return JSON.parse(execFileSync(process.execPath, [...parameters, program], { encoding: 'utf8' }))
  })
  const time = median(results.map((result) => result.milliseconds))
  const held = median(results.map((result) => result.megabytes))
  return [
    within('reading: load, with what the first call loads', time, limits.load, milliseconds),
    within('reading: memory that stays after the load', held, limits.megabytes, megabytes),
  ]
}

async function timed(read: Read, input: unknown): Promise<number> {
  const began = worked()
  await read(input)
  return worked() - began
}

async function measureCalls(reader: MeasuredReader, read: Read): Promise<Measure> {
  const all = reader.inputs()
  const inputs = all.filter((_, index) => index % Math.ceil(all.length / callsPerReader) === 0)
  for (const input of inputs.slice(0, 20)) await read(input)
  const times: number[] = []
  for (const input of inputs) times.push(await timed(read, input))
  return within(`${reader.name}: ${reader.what}`, median(times), reader.limit, milliseconds)
}

/** The worst of all runs, and every one that is over the limit. */
async function measureHostile({ name, inputOf }: MeasuredReader, read: Read): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const [run, piece] of Object.entries(hostileRuns)) {
    const text = piece.repeat(Math.ceil(hostileSize / piece.length)).slice(0, hostileSize)
    const time = await timed(read, inputOf(text))
    measures.push(within(`${name}: 100 kB of ${run}`, time, limits.hostile, milliseconds))
  }
  const worst = measures.toSorted((left, right) => right.ratio - left.ratio)
  return worst.filter(({ ratio }, place) => place === 0 || ratio > 1)
}

/** Speed and memory of the readers, each held against its limit. */
export async function benchReading(): Promise<Measure[]> {
  const loaded = await import('@roundtwo/reading')
  const measures = measureLoad()
  for (const reader of measuredReaders) {
    const read = await readyReader(loaded, reader)
    if (typeof read === 'string') console.log(read)
    else measures.push(await measureCalls(reader, read), ...(await measureHostile(reader, read)))
  }
  return measures
}
