import type { Side } from '@roundtwo/model'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { figuresIn } from './read-figures.ts'
import { clear, type Reading } from './reading.ts'

const processWords =
  /\b(?:rounds?|stages?|interviews?|steps?|questions?|times|things?|reasons?|points?|examples?|topics?|follow|others?|of (?:them|us)|candidates?|minutes? (?:late|early|long)|lasted|interview|meeting|ways)\b/i
const theirOwn =
  /\b(?:they|they're|their|they've|the (?:team|ward|company|job|role|school|site|budget|department|crew|hotel|firm|practice|office|branch|class|board)|there (?:are|is|were|'s)|hr|she|he|band)\b/i
const mineBySubject = /^(?:notice|pay expectation|current pay|experience)/

const figureSide = (reading: Reading, subject: string): Side => {
  if (reading.side !== null) return reading.side
  if (/\b(?:i|i'm|i'd|i've|i'll|my|we|our)\b/i.test(reading.words)) return 'me'
  if (mineBySubject.test(subject) && !/\b(?:they|their|the (?:company|role|job))\b/i.test(reading.words))
    return 'me'
  return 'them'
}

export const asFigures = (reading: Reading): Draft[] => {
  const words = reading.topic === '' ? reading.words : `${reading.topic}: ${reading.words}`
  const shift = words.length - reading.words.length
  const side =
    reading.side ??
    (theirOwn.test(reading.words) || reading.mentions.length > 0
      ? /\b(?:i|my|i'd|i'm)\b/i.test(reading.words)
        ? 'me'
        : 'them'
      : 'me')
  const found = figuresIn(words, side, true).filter(
    ({ figure, plain, from }) =>
      plain && from >= shift && !processWords.test(`${figure.subject} ${figure.unit}`),
  )
  return found.map(({ figure, from, to }) => {
    const by = figureSide(reading, figure.subject)
    const around = words.slice(Math.max(shift, lastStop(words, from)), Math.max(to, nextStop(words, to)))
    const text = tidied(found.length === 1 ? reading.words : around)
    return {
      ...blankDraft('figure', text, mineBySubject.test(figure.subject) ? 0.9 : 0.75),
      figure,
      by,
      personIds: clear(reading.mentions),
    }
  })
}

const nextStop = (words: string, from: number): number => {
  const at = words.slice(from).search(/,(?!\d)| and | \+ /)
  return at < 0 ? words.length : from + at
}

const lastStop = (words: string, from: number): number => {
  const at = [...words.slice(0, from).matchAll(/,(?!\d)\s*| and | \+ /g)].at(-1)
  return at ? at.index + at[0].length : 0
}
