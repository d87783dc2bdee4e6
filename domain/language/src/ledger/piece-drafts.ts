import type { Side } from '@roundtwo/model'
import { sensed } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import { ratingIn } from './ratings.ts'
import { after, clear, type Readers, type Reading } from './reading.ts'

const about =
  /^\s*(?:(?:me|us|him|her|them)\s+)?(?:(?:again|twice|also|further|then)\s+)?(?:(?:about|on|regarding|into|by|at|with|of|in|to|when|how)\s+)?(?:that\s+)?/i
const saidWhen =
  /^\s*(?:when(?:ever)? |as |once |after )(?:i|we) (?:talked about|talked|spoke about|mentioned|brought up|told (?:them|her|him) (?:about|that)|told|said(?: that)?|explained|described|showed|got to|came to)\s+/i

export const draftQuestion = (text: string, confidence: number, ids: string[]): Draft => ({
  ...blankDraft(
    'question',
    tidied(
      text
        .replace(/^\W*(?:(?:then|next|also|first|finally|and|later)\b[:,]?\s+)+/i, '')
        .replace(/[?"'\s]+$/, ''),
    ),
    confidence,
  ),
  personIds: ids,
})

/** "Asked by Raj from infra about X": who, and what is left. */
const withoutAsker = (words: string, readers: Readers): { rest: string; ids: string[] } => {
  const at =
    /^\s*by (?:the |our )?(?<who>\p{L}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)?)(?: from (?:the )?[^,]{2,24}?)?(?= about| on| for| whether| if| how| why| what| to |$)/u.exec(
      words,
    )
  return at
    ? {
        rest: words.slice(at[0].length),
        ids: clear(readers.people.mentions(at[0].replace(/^\s*by /, 'by '))),
      }
    : { rest: words, ids: [] }
}

const leadOfQuestion =
  /^\s*[:,-]?\s*(?:me\b|us\b|him\b|her\b)?\s*(?:again|twice|further|then|also)?\s*[:,-]?\s*(?:(?:about|on|regarding|into|for|with|around|at|out)\s+(?!(?:me)\b))?(?:to (?=(?:describe|explain|tell|give|walk|talk|sell|name|sketch|draw|rate|define|introduce|say|do|solve|write|choose)\b))?[:\s]*/i

export const asQuestion = (reading: Reading, readers: Readers, at: RegExpExecArray): Draft => {
  const zone = reading.words.slice(0, at.index)
  const askers = clear(reading.mentions.filter(({ to }) => to <= at.index + 1))
  const { rest, ids } = withoutAsker(after(reading.words, at), readers)
  const wanted = /^wanted$/i.test(at[0]) ? rest : rest.replace(leadOfQuestion, '')
  const text = wanted.trim() === '' ? zone.replace(/^.*\b(?:they|she|he|i)\b/i, '') || reading.words : wanted
  const colon = /^(?<question>[^:]{4,}?)\s*:\s+(?<answer>.{2,})$/.exec(text)?.groups
  const rated = ratingIn(colon?.['answer'] ?? '')
  const rating = rated?.rest === '' ? rated.rating : null
  const draft = draftQuestion(colon?.['question'] ?? text, 0.9, [...askers, ...ids])
  return {
    ...draft,
    rating,
    answer: rating === null ? tidied(colon?.['answer'] ?? '') : '',
    followedUp: /\b(?:again|twice|repeatedly|times|kept|keeps|pressed|came back)\b/i.test(at[0]),
  }
}

export const asDoubt = (reading: Reading, at: RegExpExecArray): Draft => {
  const rest = after(reading.words, at)
  const cut = saidWhen.test(rest) ? rest.replace(saidWhen, '') : rest.replace(about, '')
  const lack = /\b(?:lack|gap)$/i.test(at[0])
  const before = reading.words.slice(0, at.index).replace(/^.*\b(?:they|she|he|the \p{L}+)\b/iu, '')
  const text = lack ? `${at[0]} ${rest}` : cut.trim() === '' ? before.trim() || reading.words : cut
  return {
    ...blankDraft('doubt', tidied(text), 0.85),
    spoken: !sensed.test(reading.words.slice(0, at.index + at[0].length)),
    personIds: clear(reading.mentions),
  }
}

export const asInterest = (reading: Reading, at: RegExpExecArray): Draft => {
  const cut = after(reading.words, at)
    .replace(saidWhen, '')
    .replace(/^\s*(?:(?:on|in|about|by|with|to|at|when|as|the way|that)\s+)?(?:hear(?:ing)? about\s+)?/i, '')
  const before = reading.words.slice(0, at.index).replace(/^(?:they|she|he)\b\s*/i, '')
  const text = cut.trim() === '' ? before.trim() || reading.words : cut
  return { ...blankDraft('interest', tidied(text), 0.85), personIds: clear(reading.mentions) }
}

export const asOpen = (reading: Reading, at: RegExpExecArray): Draft => {
  const rest = after(reading.words, at).replace(
    /^\s*[:,-]?\s*(?:(?:about|on|of|out|for|regarding|yet|to me|me)\s+)?/i,
    '',
  )
  const before = reading.words.slice(0, at.index).replace(/\b(?:is|was|are|it's|still|left)\s*$/i, '')
  const person = clear(reading.mentions)
  return {
    ...blankDraft('open', tidied(rest.trim() === '' ? before.trim() || reading.words : rest), 0.9),
    personIds: person,
  }
}

export const dueTail =
  /[\s,]+(?:by|before|on|until|within|no later than|in (?=a|the next|two|three|\d)|next week|this week|tomorrow|tonight|today|asap|early next|later this|end of)\b[^,]{0,40}$/i

export const asPromise = (reading: Reading, at: RegExpExecArray, by: Side, readers: Readers): Draft => {
  const due = dueIn(reading.words, readers.context.today)
  const start = at.index + at[0].length
  // "Promised Helen the report": the report was promised.
  const whom = reading.mentions.find(
    ({ from }) => from >= start && reading.words.slice(start, from).trim() === '',
  )
  const rest = reading.words.slice(whom?.to ?? start).replace(/^\s*(?:to|that|it)\s+(?=\p{L})/iu, '')
  const short = due === null ? rest : rest.replace(dueTail, '')
  // "I have my pin check to email": the object stands before.
  const object = /\b(?:have|got)\b.+ to $/i.test(at[0])
  const text = object
    ? reading.words.replace(/^i(?:'ve| have)? (?:got )?/i, '').replace(due === null ? /$^/ : dueTail, '')
    : short.trim() === ''
      ? rest.trim() === ''
        ? reading.words
        : rest
      : short
  return { ...blankDraft('promise', tidied(text), 0.85), by, due, personIds: clear(reading.mentions) }
}

export const asFact = (reading: Reading, by: Side, confidence: number): Draft => ({
  ...blankDraft('fact', tidied(reading.words), confidence),
  by,
  personIds: clear(reading.mentions),
})
