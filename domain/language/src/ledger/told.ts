import type { Side } from '@roundtwo/model'
import { cues } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { inFigures } from './number-words.ts'
import type { PersonMention } from './people-meant.ts'
import { asDoubt, asFact, asOpen, asPromise } from './piece-drafts.ts'
import { asFigures } from './piece-figures.ts'
import { asStory } from './piece-stories.ts'
import { after, clear, type Readers, type Reading, sideIn } from './reading.ts'

const told =
  /^\s*(?:(?:them|him|her|us|me|you|everyone|everybody|hr|the (?:panel|team|board|recruiter|interviewers?|committee|manager|hiring manager|principal|chef|director|boss)|panel|both(?: of them)?|em)\b)?\s*(?:(?:that|about how|how)\s+)?/iu
const namedTold = (rest: string, mentions: readonly PersonMention[], offset: number): string => {
  const first = mentions.find(({ from }) => from >= offset)
  const lead = first ? rest.slice(0, first.from - offset) : ''
  return first && /^\s*(?:to |the )?$/i.test(lead)
    ? rest.slice(first.to - offset).replace(/^\s*(?:that|about how)\s+/i, ' ')
    : rest
}

/** "I told them that X": what was said, and by whom. */
export const unwrapped = (
  reading: Reading,
  at: RegExpExecArray,
): { inner: string; spoken: string; by: Side } => {
  const zone = reading.words.slice(0, at.index)
  const named = sideIn(zone, reading.mentions)
  const toMe = /^\s*(?:me|us)\b/i.test(after(reading.words, at))
  const tells = /^(?:told|gave|mentioned|explained|asked for|quoted|replied|answered|stated|admitted)$/i.test(
    at[0],
  )
  const by = toMe
    ? 'them'
    : (named ?? (reading.side !== null ? reading.side : tells || /^said$/i.test(at[0]) ? 'me' : 'them'))
  const rest = after(reading.words, at)
  const bare = namedTold(rest, reading.mentions, at.index + at[0].length)
    .replace(told, '')
    .replace(/^\s*(?:to (?:them|her|him) )?(?:that )?/i, '')
  const unnamed = bare
    .replace(/^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?\s+(?=(?:that|how|I|I'm|I've|I'd|we|my|our)\b)/u, '')
    .replace(/^that\s+/, '')
  const topic = /^\s*\S.*[:,]\s*$/.test(zone) && named === null ? zone : ''
  return { inner: `${topic}${unnamed}`.trim(), spoken: unnamed.trim(), by }
}

const peopleOf = (reading: Reading, words: string, readers: Readers): PersonMention[] => {
  const inside = readers.people.mentions(words)
  return inside.length > 0 && clear(reading.mentions).length === 0 ? inside : reading.mentions
}

/** What was told inside a wrapper: a story, a figure, a promise, a doubt, or a fact. */
export const asTold = (reading: Reading, at: RegExpExecArray, readers: Readers): Draft[] => {
  const { inner, spoken, by } = unwrapped(reading, at)
  const clause = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|it|there|that|they|she|he)\b/i.test(spoken)
  if (by === 'me' && !clause && !inFigures.test(spoken)) {
    const story = asStory(reading, readers, false)
    if (story) return [story]
  }
  if (inner === '') return [asFact(reading, by, 0.4)]
  const inside: Reading = {
    ...reading,
    words: inner,
    side: by,
    topic: inFigures.test(inner) ? reading.topic : '',
  }
  const deeper = by === 'them' ? withinTheirs(inside, readers) : withinMine(inside, readers)
  if (deeper) return deeper
  const figures = asFigures(inside)
  return figures.length > 0
    ? figures
    : [asFact({ ...inside, mentions: peopleOf(reading, inner, readers) }, by, 0.75)]
}

const withinTheirs = (inside: Reading, readers: Readers): Draft[] | null => {
  const promise = cues.theirs.exec(inside.words) ?? cues.theirsBare.exec(inside.words)
  if (promise) return [asPromise(inside, promise, 'them', readers)]
  const doubt = cues.doubt.exec(inside.words)
  if (doubt && doubt.index < 12) return [asDoubt(inside, doubt)]
  if (
    /^(?:that )?(?:i'm|i am|my|i have|i've|i lack)\b.{0,40}\b(?:too|not|never|no|lack|light|weak|thin|little|missing|short|limited|only)\b/i.test(
      inside.words,
    )
  )
    return [
      { ...blankDraft('doubt', tidied(inside.words), 0.7), spoken: true, personIds: clear(inside.mentions) },
    ]
  const open = cues.open.exec(inside.words)
  return open && open.index < 10 ? [asOpen(inside, open)] : null
}

const withinMine = (inside: Reading, readers: Readers): Draft[] | null => {
  const promise = cues.mine.exec(inside.words)
  return promise && promise.index < 8 ? [asPromise(inside, promise, 'me', readers)] : null
}
