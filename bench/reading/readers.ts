import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A reader with what it is measured on. */
export interface MeasuredReader {
  name: string
  /** What one call is of. */
  what: string
  /** Milliseconds a call, at most. */
  limit: number
  /** What it is given, from texts of the sets. */
  inputs: () => unknown[]
  /** What it is given when a text says nothing sensible. */
  inputOf: (text: string) => unknown
}

const sets = join(dirname(import.meta.dirname), 'sets')

/** The records of all sets whose name begins so. */
function recordsOf(beginning: string): Record<string, unknown>[] {
  const files = readdirSync(sets).filter((name) => name.startsWith(beginning) && name.endsWith('.jsonl'))
  const lines = files.flatMap((name) => readFileSync(join(sets, name), 'utf8').split('\n'))
  return lines.filter(Boolean).map((line): Record<string, unknown> => JSON.parse(line))
}

const textsOf = (beginning: string) => recordsOf(beginning).map(({ text }) => String(text))

const now = '2026-11-20T09:00:00Z'
const zone = 'Europe/London'
const day = '2026-11-20'
const linesPerCall = 20

const emptyNotes = { today: day, interviewedOn: day, people: [], stories: [], cv: [], posting: [] }

/** Twenty lines at a time, each with the people, stories and facts of whoever wrote them. */
function noteInputs(): unknown[] {
  return recordsOf('notes-').map((record) => {
    const typed = Array.isArray(record['lines']) ? record['lines'] : []
    const lines = typed.map((line: { text: string }) => line.text)
    const filled = Array.from({ length: linesPerCall }, (_, index) => lines[index % lines.length] ?? '')
    return { ...emptyNotes, ...record, lines: filled }
  })
}

const resumeLines = (text: string) => text.split('\n').map((line) => ({ text: line, page: 1, heading: false }))

/** The readers that the reading package is to have; those that it has not yet are named by the bench. */
export const measuredReaders: MeasuredReader[] = [
  {
    name: 'readInvitation',
    what: 'an invitation',
    limit: 15,
    inputs: () => textsOf('invitation').map((text) => ({ text, now, zone })),
    inputOf: (text) => ({ text, now, zone }),
  },
  {
    name: 'readNotes',
    what: '20 notes',
    limit: 15,
    inputs: noteInputs,
    inputOf: (text) => ({ ...emptyNotes, lines: [text] }),
  },
  {
    name: 'readPosting',
    what: 'a posting',
    limit: 10,
    inputs: () => textsOf('posting').map((text) => ({ text })),
    inputOf: (text) => ({ text }),
  },
  {
    name: 'readResumeLines',
    what: 'a CV',
    limit: 15,
    inputs: () => textsOf('resume').map(resumeLines),
    inputOf: resumeLines,
  },
  {
    name: 'readTranscript',
    what: 'a transcript',
    limit: 15,
    inputs: () => textsOf('ledger-transcripts'),
    inputOf: (text) => text,
  },
]

export type Read = (input: unknown) => unknown
const isRead = (value: unknown): value is Read => typeof value === 'function'

/** A reader of the loaded package with what it needs loaded too; why not, where it cannot read. */
export async function readyReader(loaded: object, { name, inputOf }: MeasuredReader): Promise<Read | string> {
  const value: unknown = Reflect.get(loaded, name)
  if (!isRead(value)) return `${name} is not there yet`
  try {
    await value(inputOf('Hello'))
    return value
  } catch (error) {
    return `${name} cannot read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Milliseconds that this thread has worked: the same on a machine that is busy with other things. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
