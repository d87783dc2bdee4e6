import type { Side } from '@roundtwo/model'
import type { LedgerContext } from './ledger-context.ts'
import type { PeopleReader, PersonMention } from './people-meant.ts'
import type { StoryReader } from './story-meant.ts'

/** What reading one piece needs. */
export interface Readers {
  context: LedgerContext
  people: PeopleReader
  stories: StoryReader
}

/** Words with what is known of who speaks in them. */
export interface Reading {
  words: string
  asks: boolean
  mentions: PersonMention[]
  /** Whose words these are, when a wrapper such as "I told them" said so. */
  side: Side | null
  /** What the question before was about, for an answer in figures alone. */
  topic: string
}

export const clear = (mentions: readonly PersonMention[]): string[] =>
  mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : []))

const own = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|my|our|me)\b/gi
const others =
  /\b(?:they|they're|they've|they'd|they'll|she|she's|he|he's|the (?:team|panel|board|company|interviewers?|manager|ward|recruiter|job|role|site|school)|someone|somebody|their)\b/gi

const lastIndex = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1

/** Who does what the words after this zone tell: the subject named last in it. */
export const sideIn = (zone: string, mentions: readonly PersonMention[]): Side | null => {
  const subject = zone.replace(/\b(?:me|my|our)\b/gi, (word) => ' '.repeat(word.length))
  const me = lastIndex(own, subject)
  const named = mentions.filter(({ to }) => to <= zone.length).at(-1)?.from ?? -1
  const them = Math.max(lastIndex(others, subject), named)
  return me < 0 && them < 0 ? null : me > them ? 'me' : 'them'
}

export const after = (words: string, at: RegExpExecArray): string => words.slice(at.index + at[0].length)
