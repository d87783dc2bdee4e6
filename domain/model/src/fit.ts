import type { Requirement } from './posting.ts'

export const strengths = ['strong', 'partial', 'gap'] as const
export type Strength = (typeof strengths)[number]

export const termLinks = [
  'same',
  'lemma',
  'synonym',
  'abbreviation',
  'broader',
  'narrower',
  'related',
  'years',
  'level',
] as const
/**
 * How a wanted term was found: `narrower` when the CV names a kind of what is wanted, `related` when something
 * close to it, `years` and `level` by comparison.
 */
export type TermLink = (typeof termLinks)[number]

export interface MatchedTerm {
  /** The posting's words. */
  wanted: string
  /** The CV's words. */
  found: string
  link: TermLink
}

export interface MatchEvidence {
  /** The very words of the CV. */
  quote: string
  /** Where they stand: a JSON Resume path (`work.0.highlights.2`) or, later, a story. */
  where: string
  terms: MatchedTerm[]
}

export interface Match {
  requirement: Requirement
  strength: Strength
  /** Best first; empty for a gap. */
  evidence: MatchEvidence[]
  /** One sentence: why this strength. */
  reason: string
  /** Wanted terms nothing was found for. */
  missing: string[]
}

/** Every requirement against the evidence, in the posting's order. */
export interface Fit {
  matches: Match[]
  /** Places in `matches` of what is not strong, the most important to prepare first. */
  gaps: number[]
}
