import type { EntryKind } from '@roundtwo/model'
import type { NotesInput } from '@roundtwo/reading'
import { foldOf } from './cross-validate.ts'
import { readSets, setsNamed } from './files.ts'

export interface GoldEntry {
  kind: EntryKind
  people: string[]
  words: string[]
  optional?: boolean
  alt?: EntryKind
  cont?: boolean
  correction?: boolean
  followedUp?: boolean
  storyId?: string
  rating?: number
  by?: 'me' | 'them'
  due?: string | null
  dueAlt?: string[]
  figure?: GoldFigure
  better?: string | number
}

export interface GoldFigure {
  subject: string
  amount: number | string
  upTo?: number | null
  unit: string
  change?: boolean
  beside?: number
}

export interface GoldNotes extends Omit<NotesInput, 'lines'> {
  id: string
  who: string
  lines: { text: string; entries: GoldEntry[] }[]
}

/** A record as the reader is given it. */
export const asInput = (record: GoldNotes): NotesInput => ({
  ...record,
  lines: record.lines.map((line) => line.text),
})

const storiesHiddenEvery = 3

/** Labelled notes of all sets; the stories of every third person are not known, as they seldom are at first. */
export const readNoteSets = (): GoldNotes[] =>
  readSets<GoldNotes>(setsNamed('notes-')).map((record) =>
    foldOf(`stories ${record.id}`, storiesHiddenEvery) === 0 ? { ...record, stories: [] } : record,
  )
