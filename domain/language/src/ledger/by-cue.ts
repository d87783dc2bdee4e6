import type { Side } from '@roundtwo/model'
import { cues } from './cue-data.ts'
import { type Draft, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import { inFigures } from './number-words.ts'
import { asDoubt, asFact, asInterest, asOpen, asPromise, asQuestion, dueTail } from './piece-drafts.ts'
import { asFigures } from './piece-figures.ts'
import { asStory } from './piece-stories.ts'
import { after, type Readers, type Reading, sideIn } from './reading.ts'
import { asTold, unwrapped } from './told.ts'

/** A cue with its place. */
export interface FoundCue {
  kind: keyof typeof cues
  at: RegExpExecArray
}

/** Every kind's first cue, the earliest first. */
export const earliest = (words: string): FoundCue[] => {
  const kinds = [
    'open',
    'mine',
    'mineBare',
    'theirs',
    'theirsBare',
    'outcome',
    'ask',
    'doubt',
    'interest',
    'tell',
    'say',
  ] as const
  return kinds
    .flatMap((kind) => {
      const at = cues[kind].exec(words)
      return at ? [{ kind, at }] : []
    })
    .sort((one, other) => one.at.index - other.at.index)
}

/** "Will send the deck" is mine; "HR will be in touch" and "will let me know" are theirs. */
const promisor = (zone: string, rest: string): Side =>
  /^(?:\W|and|but|then|also)*$/i.test(zone) &&
  !/\b(?:me|us)\b|^\s*(?:be in|get back|come back|decide|let)\b/i.test(rest)
    ? 'me'
    : 'them'

/** One cue, tried; null when what stands around it shows that it is none. */
export const byCue = (
  kind: keyof typeof cues,
  at: RegExpExecArray,
  reading: Reading,
  readers: Readers,
): Draft[] | null => {
  const zone = reading.words.slice(0, at.index)
  const side = sideIn(zone, reading.mentions)
  switch (kind) {
    case 'open':
      // What they did not ask is not open to me.
      return side === 'them' && /\bask/i.test(at[0]) ? [asFact(reading, 'them', 0.4)] : [asOpen(reading, at)]
    case 'mine':
    case 'mineBare':
      return side === 'them' && !/\bme to\b|^i/i.test(at[0]) ? null : [asPromise(reading, at, 'me', readers)]
    case 'theirs':
      return [asPromise(reading, at, side ?? promisor(zone, after(reading.words, at)), readers)]
    case 'theirsBare':
      return null
    case 'outcome':
      return dueIn(reading.words, readers.context.today) !== null
        ? [{ ...asPromise(reading, at, 'them', readers), text: tidied(reading.words.replace(dueTail, '')) }]
        : null
    case 'doubt':
      return side === 'me' && !/feeling|impression|sense|suspect|i /i.test(at[0])
        ? null
        : [asDoubt(reading, at)]
    case 'interest':
      return side === 'me' ? null : [asInterest(reading, at)]
    case 'ask':
      return asked(reading, at, side, readers)
    case 'tell':
      return tells(reading, at, side, readers)
    case 'say':
      return asTold(reading, at, readers)
  }
}

const asked = (
  reading: Reading,
  at: RegExpExecArray,
  side: Side | null,
  readers: Readers,
): Draft[] | null => {
  if (
    /^(?:brought up|went|challenged|pressed|questioned|opened|started|began|finished|closed|followed)/i.test(
      at[0],
    ) &&
    side === 'me'
  )
    return null
  if (side !== 'them' && /^asked$/i.test(at[0]) && /^\s*for\b/i.test(after(reading.words, at))) {
    const figures = asFigures({ ...reading, side: 'me' })
    if (figures.length > 0) return figures
  }
  if (/^\s*(?:nothing|no questions)\b/i.test(after(reading.words, at))) return [asFact(reading, 'them', 0.4)]
  // What I asked them is no question of theirs.
  if (side === 'me' && !/\b(?:got|was|were|been|being) /i.test(at[0])) return [asFact(reading, 'them', 0.35)]
  return [asQuestion(reading, readers, at)]
}

const tells = (
  reading: Reading,
  at: RegExpExecArray,
  side: Side | null,
  readers: Readers,
): Draft[] | null => {
  if (side === 'them' && !/\bstory\b/i.test(reading.words))
    return /^(?:told|explained|mentioned)$/i.test(at[0]) ? asTold(reading, at, readers) : null
  const { spoken } = unwrapped(reading, at)
  const clause = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|it|there|that)\b/i.test(spoken)
  const story = clause || inFigures.test(spoken) ? null : asStory(reading, readers, false)
  if (story) return [story]
  return /^(?:told|tell|telling|mentioned|explained|gave|shared|described)$/i.test(at[0])
    ? asTold(reading, at, readers)
    : null
}
