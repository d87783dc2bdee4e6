import { chancesOf, type Token } from '@roundtwo/text'
import { type NoteLine, ownFeatures } from './line-features.ts'
import { type NoteKind, type NoteModels, noteKinds } from './models.ts'

const joints = new Set('; – — → -> | /'.split(' '))
const conjunctions = new Set('and but then so also n'.split(' '))
const subjects = new Set('i he she they we ill hell shell theyll im hes shes theyre PERSON'.split(' '))

/** A part of a line that says something of its own. */
export interface Clause {
  part: NoteLine
  chances: readonly number[]
}

function endsSentence(token: Token, next: Token | undefined): boolean {
  return '.!?'.includes(token.text) && token.kind === 'sign' && next?.spaceBefore === true
}

/** Indexes of the tokens at which a clause begins: after a sentence, a dash, or "and she ...". */
function beginnings({ tokens, words }: NoteLine): number[] {
  const found = [0]
  tokens.forEach((token, place) => {
    const next = tokens[place + 1]
    if (!next) return
    const isDash = token.text === '-' && token.spaceBefore && next.spaceBefore
    const isJoint = joints.has(token.text) || isDash || endsSentence(token, next)
    const startsAnew =
      conjunctions.has(words[place] ?? '') && subjects.has(words[place + 1] ?? '') && place > 2
    const isComma = token.text === ',' && subjects.has(words[place + 1] ?? '')
    if (isJoint || isComma) found.push(place + 1)
    else if (startsAnew) found.push(place)
  })
  return [...new Set(found)]
}

/** The tokens from one place to another as a line of their own. */
function partOf(line: NoteLine, from: number, to: number): NoteLine {
  const tokens = line.tokens.slice(from, to)
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const shift = line.tokens[0]?.start ?? 0
  const isInside = (part: { from: number; to: number }) => part.from >= from && part.to <= to
  const shifted = <Part extends { from: number; to: number }>(parts: readonly Part[]): Part[] =>
    parts.filter(isInside).map((part) => ({ ...part, from: part.from - from, to: part.to - from }))
  return {
    ...line,
    text: line.text.slice(start - shift, end - shift),
    tokens,
    words: line.words.slice(from, to),
    mentions: shifted(line.mentions),
    numbers: shifted(line.numbers),
  }
}

/** A line's clauses, each with the chances of the kinds it has by itself. */
export function clausesOf(line: NoteLine, models: NoteModels): Clause[] {
  const starts = beginnings(line)
  return starts.flatMap((from, place) => {
    const part = partOf(line, from, starts[place + 1] ?? line.tokens.length)
    return part.tokens.length === 0 ? [] : [{ part, chances: chancesOf(models.line, ownFeatures(part)) }]
  })
}

/** A line of so many words is quoted whole: there is nothing to gain by cutting it. */
const shortLine = 12

/** A clause belongs to the words of a kind when it speaks for it at least so much as the one that does most. */
const relevant = 0.25

/** The words of a line that speak for a kind: from the first to the last clause that does. Whole when they do not tell. */
export function wordsFor(kind: NoteKind, line: NoteLine, clauses: readonly Clause[]): string {
  const label = noteKinds.indexOf(kind)
  const chances = clauses.map((clause) => clause.chances[label] ?? 0)
  const most = Math.max(...chances)
  if (clauses.length < 2 || most < 0.2 || line.words.length <= shortLine) return line.text
  const first = chances.findIndex((chance) => chance >= most * relevant)
  const last = chances.findLastIndex((chance) => chance >= most * relevant)
  const begin = line.text.indexOf(clauses[first]?.part.text ?? '')
  const lastText = clauses[last]?.part.text ?? ''
  return line.text.slice(begin, line.text.lastIndexOf(lastText) + lastText.length)
}
