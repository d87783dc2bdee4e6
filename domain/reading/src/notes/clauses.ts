import { chancesOf, type Token } from '@roundtwo/text'
import { type NoteLine, ownFeatures } from './line-features.ts'
import { type NoteKind, type NoteModels, noteKinds } from './models.ts'
import wordsOf from './note-words.json' with { type: 'json' }

const joints = new Set('; – — → -> | /'.split(' '))
const conjunctions = new Set(wordsOf.conjunctions.split(' '))
const subjects = new Set(wordsOf.subjects.split(' '))

/** A part of a line that says something of its own. */
export interface Clause {
  part: NoteLine
  chances: readonly number[]
}

/** A dash between blanks, the stop of a sentence, and signs that always part. */
const isJoint = ({ text, spaceBefore }: Token, next: Token): boolean =>
  joints.has(text) || (next.spaceBefore && ('.!?'.includes(text) || (text === '-' && spaceBefore)))

/** The tokens at which a clause begins: after a sentence, a dash, or "and she ...". */
function beginnings({ tokens, words }: NoteLine): number[] {
  const found = tokens.flatMap((token, place) => {
    const next = tokens[place + 1]
    const isAnew = subjects.has(words[place + 1] ?? '')
    if (!next) return []
    if (isJoint(token, next) || (token.text === ',' && isAnew)) return [place + 1]
    return isAnew && place > 2 && conjunctions.has(words[place] ?? '') ? [place] : []
  })
  return [...new Set([0, ...found])]
}

/** The tokens from one place to another as a line of their own. */
function partOf(line: NoteLine, from: number, to: number): NoteLine {
  const tokens = line.tokens.slice(from, to)
  const within = <Part extends { from: number; to: number }>(parts: readonly Part[]): Part[] =>
    parts
      .filter((part) => part.from >= from && part.to <= to)
      .map((part) => ({ ...part, from: part.from - from, to: part.to - from }))
  return {
    ...line,
    text: line.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    tokens,
    words: line.words.slice(from, to),
    mentions: within(line.mentions),
    numbers: within(line.numbers),
  }
}

const judgedParts = (line: NoteLine, starts: readonly number[], models: NoteModels): Clause[] =>
  starts.flatMap((from, place) => {
    const part = partOf(line, from, starts[place + 1] ?? line.tokens.length)
    return part.tokens.length === 0 ? [] : [{ part, chances: chancesOf(models.line, ownFeatures(part)) }]
  })

/** A line's clauses, each with the chances of the kinds it has by itself. */
export const clausesOf = (line: NoteLine, models: NoteModels): Clause[] => judgedParts(line, beginnings(line), models)

/**
 * A line cut before each of several things it lists ("the plan to Ana by Monday, keys to Jo on Tuesday"): what stands
 * between commas and joining words belongs to the last that `isOne` before it. Whole when there are not two.
 */
export function listedOn(line: NoteLine, models: NoteModels, isOne: (clause: Clause) => boolean): Clause[] {
  const cuts = line.tokens.flatMap((token, place) => {
    const next = line.tokens[place + 1]
    if (place > 0 && conjunctions.has(line.words[place] ?? '')) return [place]
    return next && (isJoint(token, next) || token.text === ',') ? [place + 1] : []
  })
  const starts = [...new Set([0, ...cuts])]
  const ones = judgedParts(line, starts, models).map(isOne)
  const first = ones.indexOf(true)
  return judgedParts(
    line,
    starts.filter((_, place) => place === 0 || (ones[place] && place > first)),
    models,
  )
}

/** A line of so many words is quoted whole: there is nothing to gain by cutting it. */
const shortLine = 12

/** A clause belongs to the words of a kind when it speaks for it at least so much as the one that does most. */
const relevant = 0.25

/** The words of a line that speak for a kind: from the first to the last clause that does. Whole when they do not tell. */
export function wordsFor(kind: NoteKind, { text, words }: NoteLine, clauses: readonly Clause[]): string {
  const chances = clauses.map((clause) => clause.chances[noteKinds.indexOf(kind)] ?? 0)
  const most = Math.max(...chances)
  if (clauses.length < 2 || most < 0.2 || words.length <= shortLine) return text
  const parts = clauses.filter((_, at) => (chances[at] ?? 0) >= most * relevant).map(({ part }) => part.text)
  const last = parts.at(-1) ?? ''
  return text.slice(text.indexOf(parts[0] ?? ''), text.lastIndexOf(last) + last.length)
}
