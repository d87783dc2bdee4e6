import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EntryKind, PlainDate } from '@roundtwo/model'
import type { NotesInput } from '@roundtwo/reading'

/** An amount of a label; a text is a day or a month. */
export interface LabelledFigure {
  subject: string
  amount: number | string
  upTo?: number | null
  unit: string
  change?: boolean
  /** A second number on the line that may go along. */
  beside?: number
}

/** What a careful reader makes of a line. */
export interface LabelledEntry {
  kind: EntryKind
  /** The second-best kind, accepted in full. */
  alt?: EntryKind
  /** `them` for nobody in particular; empty where it does not matter. */
  people: string[]
  /** Stand in the line, and in the words of the entry. */
  words: string[]
  storyId?: string
  due?: PlainDate | null
  dueAlt?: PlainDate[]
  figure?: LabelledFigure
  correction?: boolean
  /** Fair, not required. */
  optional?: boolean
  /** The line only carries on the one before. */
  cont?: boolean
}

/** One person's notes on one interview: a line of sets/notes-*.jsonl. */
export interface LabelledNotes extends Omit<NotesInput, 'lines'> {
  id: string
  lines: { text: string; entries: LabelledEntry[] }[]
}

const sets = join(dirname(import.meta.dirname), 'sets')

/** All labelled notes, by the name of their set. */
export function labelledNotes(): Map<string, LabelledNotes[]> {
  const names = readdirSync(sets).filter((name) => name.startsWith('notes-') && name.endsWith('.jsonl'))
  return new Map(
    names.map((name) => {
      const lines = readFileSync(join(sets, name), 'utf8').split('\n').filter(Boolean)
      return [name.replace('.jsonl', ''), lines.map((line): LabelledNotes => JSON.parse(line))]
    }),
  )
}
