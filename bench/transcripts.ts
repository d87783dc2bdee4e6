import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LedgerContext, proposeFromTranscript, readTranscript } from '@roundtwo/language'
import type { ProposedEntry } from '@roundtwo/model'
import { checksOf, type ExpectedEntry } from './ledger.ts'

/** One line of sets/ledger-transcripts*.jsonl. */
interface LabelledTranscript {
  id: string
  setting: string
  text: string
  fileName?: string
  /** The name handed in for the user, where one is. */
  given?: string
  format: string
  speakers: string[]
  me: string | null
  entries: ExpectedEntry[]
}

export interface TranscriptScore {
  id: string
  /** Format, speakers and candidate. */
  shape: boolean
  expected: number
  /** Expected entries that are there, kind and all fields. */
  right: number
  /** Entries nobody expected. */
  extra: number
}

const linesOf = <Line>(name: string): Line[] =>
  readFileSync(join(import.meta.dirname, 'sets', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

const meant = (expected: ExpectedEntry, { entry }: ProposedEntry): boolean => {
  if (entry.kind !== expected.kind) return false
  if (expected.figure)
    return (
      entry.kind === 'figure' &&
      entry.figure?.amount === expected.figure.amount &&
      entry.figure.unit === expected.figure.unit
    )
  if (entry.kind === 'story' && expected.storyId) return entry.storyId === expected.storyId
  return plain(entry.text).includes(plain(expected.text ?? '').trim())
}

const scoreOf = (row: LabelledTranscript, context: LedgerContext): TranscriptScore => {
  const read = readTranscript(row.text, row.fileName)
  if (!read.ok) return { id: row.id, shape: false, expected: row.entries.length, right: 0, extra: 0 }
  const { me, proposals } = proposeFromTranscript(read.value, { ...context, me: row.given ?? null })
  const left = [...proposals]
  let right = 0
  for (const expected of row.entries) {
    const place = left.findIndex((proposal) => meant(expected, proposal))
    const [found] = place < 0 ? [] : left.splice(place, 1)
    // A story nobody has written down is told in its own words.
    const checks = found ? checksOf({ ...expected, ...(expected.storyId ? { text: '' } : {}) }, found) : []
    if (found && checks.every((check) => check.right)) right += 1
  }
  const { format, speakers } = read.value
  const shape = format === row.format && speakers.join('|') === row.speakers.join('|') && me === row.me
  return { id: row.id, shape, expected: row.entries.length, right, extra: left.length }
}

export const scoreTranscripts = (name: string): TranscriptScore[] => {
  const settings = new Map(
    linesOf<LedgerContext & { id: string }>('ledger-settings').map((one) => [one.id, one]),
  )
  return linesOf<LabelledTranscript>(name).map((row) => {
    const context = settings.get(row.setting)
    if (!context) throw new Error(`no setting ${row.setting}`)
    return scoreOf(row, context)
  })
}
