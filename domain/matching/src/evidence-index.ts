import type { Instant, Resume } from '@roundtwo/model'
import { type Duration, durationsIn } from './amounts.ts'
import { basic, full, learning, worthOfWords } from './doubts.ts'
import { broaderThan, type Mention, mentionsIn } from './lexicon.ts'
import { type Passage, type Place, passagesOf } from './passages.ts'
import type { Token } from './token.ts'
import { tokens } from './tokens.ts'

/** A sentence of the CV, read. */
export interface ReadPassage extends Passage {
  place: number
  words: Token[]
  stems: ReadonlySet<string>
  mentions: Mention[]
  worth: Float64Array
  /** Lengths of time it names. */
  durations: Duration[]
}

/** A concept found: as itself, or through something narrower. */
export interface Hit {
  passage: ReadPassage
  mention: Mention
  worth: number
}

/** A CV made ready to be asked, once, for any number of requirements. */
export interface EvidenceIndex {
  resume: Resume
  now: Instant
  passages: ReadPassage[]
  /** Hits by the concept named. */
  named: ReadonlyMap<string, Hit[]>
  /** Hits by every concept broader than the one named. */
  implied: ReadonlyMap<string, Hit[]>
  /** Passages by stem. */
  byStem: ReadonlyMap<string, ReadPassage[]>
  entries: ReadonlyMap<string, Place>
  /** Hits on degrees and other levels of education. */
  levels: Hit[]
}

const skillWorth = (level: string): number => {
  if (/learning|in progress/i.test(level)) return learning
  return /beginner|basic|novice|elementary|foundation|limited/i.test(level) ? basic : full
}

const read = (passage: Passage, place: number): ReadPassage => {
  const words = tokens(passage.text)
  const mentions = mentionsIn(words)
  const worth = worthOfWords(passage.text, words, mentions)
  const ceiling = Math.min(passage.unfinished ? learning : full, skillWorth(passage.level))
  if (ceiling < full) for (let at = 0; at < worth.length; at += 1) worth[at] = Math.min(worth[at] ?? full, ceiling)
  return {
    ...passage,
    place,
    words,
    stems: new Set(words.map((word) => word.stem)),
    mentions,
    worth,
    durations: durationsIn(passage.text),
  }
}

const push = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Reads a CV. Whatever shape its fields have, text is taken where text stands and the rest passed over. */
export const indexEvidence = (resume: Resume, now: Instant): EvidenceIndex => {
  const { passages: raw, entries } = passagesOf(resume, now)
  const passages = raw.map(read)
  const named = new Map<string, Hit[]>()
  const implied = new Map<string, Hit[]>()
  const byStem = new Map<string, ReadPassage[]>()
  const levels: Hit[] = []
  for (const passage of passages) {
    for (const stem of passage.stems) push(byStem, stem, passage)
    for (const mention of passage.mentions) {
      let worth = full
      for (let at = mention.first; at <= mention.last; at += 1) worth = Math.min(worth, passage.worth[at] ?? full)
      const hit = { passage, mention, worth }
      push(named, mention.concept.id, hit)
      if (mention.concept.rank !== null) levels.push(hit)
      for (const broader of broaderThan(mention.concept.id)) push(implied, broader, hit)
    }
  }
  return { resume, now, passages, named, implied, byStem, entries, levels }
}
