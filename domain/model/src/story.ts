import type { Figure } from './ledger.ts'
import type { Question } from './question.ts'
import type { Instant } from './time.ts'

/** What shows that a story is true: a link, a line of the CV, or words. */
export interface StoryEvidence {
  text: string
  link: string | null
  /** A JSON Resume path: `work.0.highlights.2`. */
  resumePath: string | null
}

/** Situation, task, action, result and what was learnt. */
export interface StoryContent {
  title: string
  situation: string
  task: string
  action: string
  result: string
  reflection: string
  figures: Figure[]
  /** Ids of the catalog's competencies, or words of one's own. */
  competencies: string[]
  evidence: StoryEvidence[]
}

export interface StoryRecord {
  id: string
  content: StoryContent
  /** From 1; a new one once this one was told or a sitting is over. */
  version: number
  /** The story that took its place; what was told of this one was told of that one. */
  mergedInto: string | null
  /** True for the worked example's. */
  example: boolean
  createdAt: Instant
  updatedAt: Instant
  deletedAt: Instant | null
}

/** A former version of a story. */
export interface RevisionRecord {
  id: string
  storyId: string
  version: number
  content: StoryContent
  /** When it was last changed. */
  savedAt: Instant
}

/** How long a story takes to tell. */
export interface SpokenLength {
  words: number
  /** At `pace`. */
  seconds: number
  /** Words a minute. */
  pace: number
  /** True when the pace is the user's own. */
  measured: boolean
}

/** A question a story answers, with why. */
export interface ServedQuestion {
  question: Question
  score: number
  reason: string
}

/** A requirement of the posting or a competency it calls for, with the stories that show it; none is a gap. */
export interface CoverageRow {
  need:
    | { kind: 'requirement'; place: number; text: string; level: 'must' | 'nice' }
    | { kind: 'competency'; id: string; name: string; reason: string }
  stories: { storyId: string; strength: 'strong' | 'partial'; reason: string }[]
}
