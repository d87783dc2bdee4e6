export interface Span {
  from: number
  to: number
}

/** A value read from a source, with where it stands there. */
export interface Found<Value> extends Span {
  value: Value
  inferred?: boolean
}

/**
 * A text as it is read. `plain` has the same length as `text`, with one kind of space, quote and dash and
 * without hard line wraps, so that any place in it is a place in the source.
 */
export interface Source {
  where: string
  text: string
  plain: string
  lines: Span[]
  sentences: Span[]
}

/** Encoded data and the like hold no words; left in, they would make every search in them slow. */
const withoutLongRun = (run: string): string =>
  /^[(<"]?https?:/i.test(run) && run.length < 3_000 ? run : filler.repeat(run.length)

const filler = '\u0001'

/** Wide gaps are no more than gaps, but every search for white space would walk them again and again. */
const withoutLongGap = (run: string): string =>
  run.slice(0, 30) + filler.repeat(run.length - 60) + run.slice(-30)

const sameLength = (text: string): string =>
  text
    .replace(/\r(?!\n)/g, '\n')
    .replace(/[\r\t\f\v\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\S{301,}/g, withoutLongRun)
    .replace(/\s{81,}/g, withoutLongGap)

const newItem = /^\s*(?:[-*•·▪◦o>]\s|\d{1,2}[.)]\s|\d{1,2}[:.]\d\d|[A-ZÄÖÜ][\w /'-]{1,28}:|\|)/
const startsWithTime = /^\s*(?:[-*•·]\s*)?\d{1,2}[:.]\d\d/

/** Whether a line end is only a wrap at some column: the sentence goes on in the next line. */
const wraps = (line: string, next: string): boolean => {
  const [end, begin] = [line.trimEnd(), next.trimStart()]
  if (begin === '' || end.length < 28 || newItem.test(next)) {
    return (
      end.length >= 50 && /^\d{1,2}[:.]\d\d/.test(begin) && !startsWithTime.test(line) && !/[.!?:]$/.test(end)
    )
  }
  if (/^\p{Ll}/u.test(begin)) return true
  return end.length >= 55 && !/[.!?:;]$/.test(end)
}

const unwrapped = (text: string): string => {
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      return next === undefined ? line : line + (wraps(line, next) ? ' ' : '\n')
    })
    .join('')
}

const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|st|no|nr|ref|approx|tel|e\.g|i\.e|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|[A-Z])$/i
const nextWord = /^\s+(?:[-"'(*•]\s*)?[\p{Lu}\p{N}]/u
const monthAhead = /^\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i

const endsSentence = (before: string, after: string): boolean => {
  if (/[!?]$/.test(before)) return true
  if (!nextWord.test(after)) return false
  const stem = before.slice(0, -1)
  if (/\b[ap]\.m$/i.test(stem))
    return /^\s+(?:Please|We|You|The|I|It|This|If|There|Your|Our|For|Let|At)\b/.test(after)
  if (/\d$/.test(stem) && monthAhead.test(after)) return false
  return !abbreviation.test(stem)
}

const longest = 700

/** Sentences within lines; none is longer than 700 characters, which keeps every search in them short. */
const sentencesIn = (plain: string, line: Span): Span[] => {
  const sentences: Span[] = []
  let from = line.from
  const push = (to: number): void => {
    for (; to - from > longest; from += longest) sentences.push({ from, to: from + longest })
    if (plain.slice(from, to).trim() !== '') sentences.push({ from, to })
    from = to
  }
  for (const stop of plain.slice(line.from, line.to).matchAll(/[.!?](?=["')]?\s)/g)) {
    const at = line.from + stop.index + 1
    if (endsSentence(plain.slice(Math.max(line.from, at - 12), at), plain.slice(at, at + 16))) push(at)
  }
  push(line.to)
  return sentences
}

const linesOf = (plain: string): Span[] => {
  const lines: Span[] = []
  let from = 0
  for (const line of plain.split('\n')) {
    lines.push({ from, to: from + line.length })
    from += line.length + 1
  }
  return lines
}

const structured = (where: string, text: string, plain: string): Source => {
  const lines = linesOf(plain)
  return { where, text, plain, lines, sentences: lines.flatMap((line) => sentencesIn(plain, line)) }
}

/** Same-length text without any structure found in it yet: lines are as written. */
export const levelled = sameLength

export const source = (where: string, text: string, plain: string = sameLength(text)): Source =>
  structured(where, text, unwrapped(plain).replace(/\s{81,}/g, withoutLongGap))

/** The words at a place, trimmed: always a part of the source. */
export const quoteAt = ({ text }: Source, { from, to }: Span): string => text.slice(from, to).trim()

/** Words as a value: one line, single spaces, no closing punctuation. */
export const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.*•"'>|-]+|[\s,;:*"'>|<-]+$/g, '')
    .replace(/[.!]+$/, '')
    .trim()

export const inside = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to

export const sentenceAt = ({ sentences }: Source, place: number): Span => {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.from ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { from: place, to: place }
}
