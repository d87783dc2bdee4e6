import type { PlainDate } from '@roundtwo/model'
import type { Contradiction } from './contradictions.ts'
import type { NoteFigure } from './figures.ts'
import type { NoteKind } from './models.ts'

/** An entry as a line is understood; fields that its kind does not have are left out. */
export interface NoteEntry {
  kind: NoteKind
  /** Known people; empty for nobody in particular. */
  people: string[]
  /** The words it rests on. */
  text: string
  certainty: 'sure' | 'doubtful'
  /** That the kind is right. */
  probability: number
  /** That its people are right, all of them. */
  peopleProbability: number
  /** That its figure has the right role. */
  figureProbability?: number
  storyId?: string
  rating?: number
  followedUp?: boolean
  correction?: boolean
  by?: 'me' | 'them'
  /** The day it is due; null where weekday and date disagree, left out where none is named. */
  due?: PlainDate | null
  figure?: NoteFigure
  /** What should have been said. */
  better?: string
  /** It only carries on the line before. */
  carriesOn?: boolean
}

export interface NotesReading {
  lines: { entries: NoteEntry[] }[]
  contradictions: Contradiction[]
}
