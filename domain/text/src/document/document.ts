import { withoutUnseen } from '../words/fold.ts'
import { type Line, type RawLine, rawLines, type SourceLine } from './line.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { type Span, type Token, tokensOf } from './token.ts'
import { unwrapped } from './unwrap.ts'

/**
 * A text as every reader sees it. `text` is its lines joined by line breaks, without list signs, quoting marks and
 * characters nobody sees; all offsets count in it (UTF-16 code units).
 */
export interface Document {
  text: string
  lines: Line[]
  tokens: Token[]
  sentences: Sentence[]
}

export interface DocumentOptions {
  /** Each line was meant as a line, as in notes typed one by one: none is joined to the next. */
  keepLines?: boolean
  /** Short lines that end alike are no sign of a width, as in a CV: only what begins small carries on. */
  hasNoWidth?: boolean
}

/** Tabs and runs of three spaces part columns. */
function cellsOf(text: string, offset: number): Span[] {
  const cells: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\t[\t ]*| {3,}| ?\| ?/g)) {
    if (gap.index > start) cells.push({ start: offset + start, end: offset + gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) cells.push({ start: offset + start, end: offset + text.length })
  return cells
}

function placed(raw: RawLine, index: number, start: number): Line {
  const { text, page, heading, bullet, indent, gapBefore, quoteDepth } = raw
  return {
    index,
    start,
    end: start + text.length,
    text,
    tokens: tokensOf(text, start, index),
    page,
    heading,
    bullet,
    indent,
    gapBefore,
    quoteDepth,
    cells: cellsOf(text, start),
  }
}

/** One reading of layout, sentences and tokens for all readers. Linear in the length of the text. */
export function readDocument(source: string | readonly SourceLine[], options: DocumentOptions = {}): Document {
  const sources =
    typeof source === 'string' ? source.split(/\r\n?|[\n\v\f\u2028\u2029]/).map((text) => ({ text })) : source
  const raw = rawLines(sources.map((line) => ({ ...line, text: withoutUnseen(line.text) })))
  const lines: Line[] = []
  let start = 0
  for (const line of options.keepLines ? raw : unwrapped(raw, options.hasNoWidth)) {
    lines.push(placed(line, lines.length, start))
    start += line.text.length + 1
  }
  return {
    text: lines.map((line) => line.text).join('\n'),
    lines,
    tokens: lines.flatMap((line) => line.tokens),
    sentences: lines.flatMap(sentencesOf),
  }
}

/** What stands in a span, on one line. */
export const wordsIn = (document: Document, span: Span): string =>
  document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
