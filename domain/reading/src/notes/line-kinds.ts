import { type EntryKind, entryKinds } from '@roundtwo/model'
import { type Chances, chancesOf } from '@roundtwo/text'
import { inSteps, likelyAt } from '../features.ts'
import { type NoteLine, ownFeatures } from './note-lines.ts'
import wordsOf from './note-words.json' with { type: 'json' }
import type { NoteModels } from './notes.ts'

/** Combinations of words are left to the first look: the second is given single words and what stands first. */
const combinations = new Set(['near', 'three', 'pair', 'begins'])

/** What a line is judged by when it and the lines beside it have been looked at. */
export const secondLookFeatures = (
  labels: readonly string[],
  features: readonly string[],
  own: Chances = [],
  before: Chances = [],
  after: Chances = [],
): string[] => [
  ...features.filter((feature) => !combinations.has(feature.split(' ', 1)[0] ?? '')),
  ...labels.map((label, place) => `looks ${label} ${inSteps(own[place] ?? 0, 10)}`),
  ...likelyAt('line before', labels, before),
  ...likelyAt('line after', labels, after),
]

/**
 * What each line is taken for, by the features of all lines: chances in the order of `entryKinds`, by a second look that
 * knows the first at the lines beside, and of `lineMarks`.
 */
export function lineChances(
  features: readonly (readonly string[])[],
  models: NoteModels,
): Record<'kinds' | 'marks', Chances>[] {
  const first = features.map((own) => chancesOf(models.line, own))
  const kinds = first.map((chances) => chances.slice(0, entryKinds.length))
  return features.map((own, at) => {
    const look = secondLookFeatures(entryKinds, own, kinds[at], kinds[at - 1], kinds[at + 1])
    return { kinds: chancesOf(models.kindsInContext, look), marks: first[at]?.slice(entryKinds.length) ?? [] }
  })
}

/** The kinds a line is taken for, the likeliest first; what is nothing else is a note. */
export function kindsTaken(chances: Chances, { take }: NoteModels): EntryKind[] {
  const chanceOf = (kind: EntryKind) => chances[entryKinds.indexOf(kind)] ?? 0
  const note = chanceOf('note')
  // What is hardly a note is what it is likeliest to be.
  const cutOf = (kind: EntryKind, at: number) => (at === 0 ? Math.min(take[kind], 0.3 + 2 * note) : take[kind])
  const falling = entryKinds.filter((kind) => kind !== 'note').sort((one, other) => chanceOf(other) - chanceOf(one))
  const taken = falling.filter((kind, at) => chanceOf(kind) >= cutOf(kind, at))
  return !taken[0] || (note >= take.note && note > chanceOf(taken[0])) ? ['note'] : taken
}

/** A part of a line that says something of its own. */
export interface Clause {
  part: NoteLine
  /** Of kinds and marks, by its own words. */
  chances: Chances
  /** The token at which it begins. */
  from: number
}

const joints = new Set('; – — → -> | /'.split(' '))
const conjunctions = new Set(wordsOf.conjunctions.split(' '))
const subjects = new Set(wordsOf.subjects.split(' '))

/** The tokens from one place to another as a line of their own. */
function partOf(line: NoteLine, from: number, to: number): NoteLine {
  const tokens = line.tokens.slice(from, to)
  const mentions = line.mentions
    .filter((mention) => mention.from >= from && mention.to <= to)
    .map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from }))
  const text = line.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  return { ...line, tokens, mentions, text, words: line.words.slice(from, to) }
}

/** A line cut before each token at which something begins. */
function cut(line: NoteLine, models: NoteModels, begins: (place: number) => boolean): Clause[] {
  const starts = [...line.tokens.keys()].filter((place) => place === 0 || begins(place))
  return starts.map((from, at) => {
    const part = partOf(line, from, starts[at + 1] ?? line.tokens.length)
    return { part, chances: chancesOf(models.line, ownFeatures(part)), from }
  })
}

/** Behind a dash between blanks, the stop of a sentence, and signs that always part. */
function isParted({ tokens }: NoteLine, place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]]
  const isStop = before !== undefined && ('.!?'.includes(before.text) || (before.text === '-' && before.spaceBefore))
  return joints.has(before?.text ?? '') || (isStop && token?.spaceBefore === true)
}

/** A line's clauses, each with the chances it has by itself: cut after a sentence, a dash, or before "and she ...". */
export function clausesOf(line: NoteLine, models: NoteModels): Clause[] {
  const isSubject = (place: number) => subjects.has(line.words[place] ?? '')
  const joins = (place: number) => place > 2 && conjunctions.has(line.words[place] ?? '')
  return cut(line, models, (place) => {
    const isAnew = line.tokens[place - 1]?.text === ',' && isSubject(place)
    return isAnew || isParted(line, place) || (joins(place) && isSubject(place + 1))
  })
}

/**
 * A line cut before each of several things it lists ("the plan to Ana by Monday, keys to Jo on Tuesday"): what stands
 * between commas and joining words belongs to the last that `isOne` before it. Whole when there are not two.
 */
export function listedOn(line: NoteLine, models: NoteModels, isOne: (clause: Clause) => boolean): Clause[] {
  const { tokens, words } = line
  const mayBegin = (place: number) =>
    conjunctions.has(words[place] ?? '') || isParted(line, place) || tokens[place - 1]?.text === ','
  const others = cut(line, models, mayBegin).filter(isOne).slice(1)
  const begin = new Set(others.map(({ from }) => from))
  return cut(line, models, (place) => begin.has(place))
}

/** The words of a line that speak for a kind: from the first to the last clause that does. Whole when they do not tell. */
export function wordsFor(kind: EntryKind, { text, words }: NoteLine, clauses: readonly Clause[]): string {
  const chances = clauses.map((clause) => clause.chances[entryKinds.indexOf(kind)] ?? 0)
  const most = Math.max(...chances)
  // There is nothing to gain by cutting a line of twelve words.
  if (clauses.length < 2 || most < 0.2 || words.length <= 12) return text
  const parts = clauses.filter((_, at) => (chances[at] ?? 0) >= most / 4).map(({ part }) => part.text)
  const last = parts.at(-1) ?? ''
  return text.slice(text.indexOf(parts[0] ?? ''), text.lastIndexOf(last) + last.length)
}

const asking = new Set(wordsOf.asking.split(' '))
const betweenAsks = new Set(wordsOf.betweenAsks.split(' '))

/** What was not asked or learnt, each thing for itself: "who does the rota, or if I am on call at night". */
export function asksOn(line: NoteLine): string[] {
  const { words } = line
  const first = words.findIndex((word) => asking.has(word))
  const joints = [...words.keys()].filter((at) => {
    const isJoint = betweenAsks.has(words[at] ?? '') && asking.has(words[at + 1] ?? '')
    // "and why?" is no thing of its own.
    return isJoint && first >= 0 && at > first + 1 && at < words.length - 3
  })
  const parts = [-1, ...joints].map((joint, at) => partOf(line, joint + 1, joints[at] ?? words.length))
  return parts.map(({ text }) => text.replace(/[ ,;]+$/, ''))
}
