import { byCue, earliest } from './by-cue.ts'
import { cues, questionForm } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import { asFact, asPromise, draftQuestion } from './piece-drafts.ts'
import { asFigures } from './piece-figures.ts'
import { asStory, storyWord } from './piece-stories.ts'
import { byShape } from './question-shapes.ts'
import { clear, type Readers, type Reading } from './reading.ts'

const possessive =
  /^(?<who>.{1,30}?)'s? (?:main |biggest |only |one )?(?:worry|concern|doubt|fear|hesitation|reservation|objection)s?\s*(?:is|was|:|that|about)\s*(?<what>.+)$/i

/** Reads one piece; always at least one draft, the last resort being something learnt from them. */
export const readPiece = (words: string, asks: boolean, topic: string, readers: Readers): Draft[] => {
  const reading: Reading = { words, asks, mentions: readers.people.mentions(words), side: null, topic }
  const worry = possessive.exec(words)?.groups
  if (worry)
    return [{ ...blankDraft('doubt', tidied(worry['what'] ?? ''), 0.9), personIds: clear(reading.mentions) }]
  const shaped = byShape(reading, readers)
  if (shaped) return shaped
  const plainlyAsked = asks && questionForm.test(`${words}?`)
  const found = earliest(words)
  if (
    plainlyAsked &&
    !(
      found[0] &&
      found[0].at.index < 20 &&
      /^(?:ask|tell|say)$/.test(found[0].kind) &&
      !/^(?:what|how|why|where|when|who|which|tell|describe|give|do|did|can|could|would|have|are|is)\b/i.test(
        words,
      )
    )
  )
    return [draftQuestion(words, 0.75, [])]
  const early = storyWord.exec(words)
  const opening = found.find(
    ({ at }) =>
      early !== null &&
      at.index < early.index &&
      /\b(?:told|ask|want|said|shared|gave|used|mention)/i.test(at[0]),
  )
  if (early && !opening && early.index < 60) {
    const story = asStory(reading, readers, true)
    if (story) return [story]
  }
  for (const { kind, at } of found) {
    const drafts = byCue(kind, at, reading, readers)
    if (drafts) return drafts
  }
  return byMention(reading, readers)
}

/** "Recruiter to confirm names", bare figures, bare questions, and what is left. */
const byMention = (reading: Reading, readers: Readers): Draft[] => {
  const { words } = reading
  const first = reading.mentions[0]
  const tail = first
    ? words.slice(first.to).replace(/^\s+/, '')
    : words.replace(/^(?:they|the panel|the team|hr|someone)\s+/i, '')
  const bare = cues.theirsBare.exec(tail)
  if (bare && (first?.from ?? 1) < 8 + (first ? 0 : 100))
    return [asPromise({ ...reading, words: tail }, bare, 'them', readers)].map((draft) => ({
      ...draft,
      due: dueIn(words, readers.context.today),
    }))
  if (questionForm.test(words)) return [draftQuestion(words, 0.65, [])]
  const figures = asFigures(reading)
  if (figures.length > 0) return figures
  const me = /^(?:i|i'm|i've|i'd|we|my)\b/i.test(words)
  return [asFact(reading, me ? 'me' : 'them', me ? 0.5 : 0.3)]
}
