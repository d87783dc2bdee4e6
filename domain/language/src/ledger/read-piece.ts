import { byCue, earliest, type FoundCue } from './by-cue.ts'
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

const opensQuestion =
  /^(?:what|how|why|where|when|who|which|tell|describe|give|do|did|can|could|would|have|are|is)\b/i
const bids =
  /^(?:tell (?:me|us) (?:about|how|why|what)|describe (?:a|an|your)|walk (?:me|us) through|give (?:me|us) (?:an|a) (?:example|time)|talk (?:me|us) through)\b/i

/** A question in its own words, not one that somebody tells of ("they asked why?"). */
const isPlainlyAsked = ({ words, asks }: Reading, [first]: readonly FoundCue[]): boolean => {
  if (bids.test(words)) return true
  if (!asks || !questionForm.test(`${words}?`)) return false
  const told = first !== undefined && first.at.index < 20 && /^(?:ask|tell|say)$/.test(first.kind)
  return !told || opensQuestion.test(words)
}

/** "The apprentice story went down a treat": a story named before any verb. */
const asNamedStory = (reading: Reading, found: readonly FoundCue[], readers: Readers): Draft | null => {
  const early = storyWord.exec(reading.words)
  if (early === null || early.index >= 60) return null
  const verbFirst = found.some(
    ({ at }) => at.index < early.index && /\b(?:told|ask|want|said|shared|gave|used|mention)/i.test(at[0]),
  )
  return verbFirst ? null : asStory(reading, readers, true)
}

/** "Wrong strength patient: shared it with Olena". */
const asTopicStory = (reading: Reading, readers: Readers): Draft | null => {
  const told =
    /^(?<topic>[^:]{3,60}):\s+(?:i )?(?:told|shared|used|gave|mentioned)(?=\s+(?:it|this|that one|to|with|for|as)\b|$)/i
  const topic = told.exec(reading.words)?.groups?.['topic']
  return topic === undefined ? null : asStory({ ...reading, words: `${topic} story` }, readers, true)
}

/** Reads one piece; always at least one draft, the last resort being something learnt from them. */
export const readPiece = (words: string, asks: boolean, topic: string, readers: Readers): Draft[] => {
  const reading: Reading = { words, asks, mentions: readers.people.mentions(words), side: null, topic }
  const worry = possessive.exec(words)?.groups?.['what']
  if (worry !== undefined)
    return [{ ...blankDraft('doubt', tidied(worry), 0.9), personIds: clear(reading.mentions) }]
  const shaped = byShape(reading, readers)
  if (shaped) return shaped
  const found = earliest(words)
  if (isPlainlyAsked(reading, found)) return [draftQuestion(words, 0.75, [])]
  const story = asTopicStory(reading, readers) ?? asNamedStory(reading, found, readers)
  if (story) return [story]
  for (const { kind, at } of found) {
    const drafts = byCue(kind, at, reading, readers)
    if (drafts) return drafts
  }
  return byMention(reading, readers)
}

/** "Recruiter to confirm names". */
const asTheirTask = (reading: Reading, readers: Readers): Draft | null => {
  const first = reading.mentions[0]
  const group = /^(?:they|the panel|the team|hr|someone)\s+/i
  const words = first ? reading.words.slice(first.to).trimStart() : reading.words.replace(group, '')
  const at = cues.theirsBare.exec(words)
  if (!at || (first ? first.from >= 8 : !group.test(reading.words))) return null
  const due = dueIn(reading.words, readers.context.today)
  return {
    ...asPromise({ ...reading, words, mentions: [] }, at, 'them', readers),
    due,
    personIds: clear(reading.mentions),
  }
}

/** "Need card copy to Beata before Friday": a task of mine, without its verb. */
const asMyTask = (reading: Reading, readers: Readers): Draft | null => {
  const at = /^(?:i )?(?:still )?(?:need|must get|have to get)\s+(?=\p{L}.* to )/iu.exec(reading.words)
  const person = reading.mentions.some(({ from }) => /\bto (?:the )?$/i.test(reading.words.slice(0, from)))
  return at && person ? asPromise(reading, at, 'me', readers) : null
}

/** A story's own words and nothing else: "front page correction went down badly". */
const asPlainStory = ({ words, mentions }: Reading, readers: Readers): Draft | null => {
  const found = readers.stories.find(words)
  if (!found || found.score < 2) return null
  const { id, title, version } = found.story
  return { ...blankDraft('story', title, 0.6), storyId: id, version, personIds: clear(mentions) }
}

/** A task of theirs, a bare question, bare figures, and what is left. */
const byMention = (reading: Reading, readers: Readers): Draft[] => {
  const task = asTheirTask(reading, readers) ?? asMyTask(reading, readers)
  if (task) return [task]
  if (questionForm.test(reading.words)) return [draftQuestion(reading.words, 0.65, [])]
  const figures = asFigures(reading)
  if (figures.length > 0) return figures
  const story = asPlainStory(reading, readers)
  if (story) return [story]
  const mine = /^(?:i|i'm|i've|i'd|we|my)\b/i.test(reading.words)
  return [asFact(reading, mine ? 'me' : 'them', mine ? 0.5 : 0.3)]
}
