import type { Classifier } from '@roundtwo/text'

export const noteKinds = [
  'question',
  'story',
  'figure',
  'doubt',
  'promise',
  'interest',
  'fact',
  'open',
  'note',
] as const
export type NoteKind = (typeof noteKinds)[number]

/** What is said of a line besides its kind. */
export const lineMarks = ['carries on', 'correction', 'followed up', 'promised by me', 'rated'] as const
export type LineMark = (typeof lineMarks)[number]

/** All that reading notes has learnt. */
export interface NoteModels {
  /** Kinds and marks of a line by its own words: `noteKinds`, then `lineMarks`. */
  line: Classifier
  /** The same, knowing what the lines beside it are thought to be. */
  kindsInContext: Classifier
  /** How well it went, from 1 to 5. */
  rating: Classifier
  /** Whether a person belongs to an entry. */
  who: Classifier
  /** Whether a story is the one that was told. */
  story: Classifier
  /** What a number is: see `figureRoles`. */
  figure: Classifier
  /** What a bare number counts, and whose it is. */
  figureMeasure: Classifier
  figureBy: Classifier
  /** The least chance with which a number is taken for a figure. */
  figureTake: number
  /** The least chance with which an entry of a kind is made. */
  take: Record<NoteKind, number>
  /** Whether an entry is right in all it says, by what it was read from. */
  trust: Classifier
  /** The least trust with which an entry of a kind needs no question. */
  sure: Record<NoteKind, number>
  /** The least chance with which a mark is set. */
  marked: Record<LineMark, number>
}

/** What finding figures needs of them. */
export type FigureModels = Pick<NoteModels, 'figure' | 'figureMeasure' | 'figureBy' | 'figureTake'>
