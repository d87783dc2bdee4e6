import { fold, withoutUnseen } from '../words/fold.ts'
import { type Line, rawLines, type SourceLine, unwrapped } from './line.ts'
import { type Span, type Token, tokensOf } from './token.ts'

export interface Sentence extends Span {
  text: string
  tokens: Token[]
  /** Index of its line in the document. */
  line: number
}

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

interface DocumentOptions {
  /** Each line was meant as a line, as in notes typed one by one: none is joined to the next. */
  keepLines?: boolean
  /** Short lines that end alike are no sign of a width, as in a CV: only what begins small carries on. */
  hasNoWidth?: boolean
}

/** After these a full stop ends no sentence; compared in folded form, without their dots. */
const abbreviations = new Set(
  `mr mrs ms dr prof st sr jr rev hon vs no nr approx ca eg ie etc inc ltd co corp dept fig ext tel incl excl min max
  hrs hr wk wks yr yrs mo mth pa pm am zb bzw ggf dh ua evtl inkl usw herr frau fr dipl ing abs str bd av rue apt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun bspw tlf m mme mlle
  sig dott dra exmo sra srta ud uds pag num gmbh kg gebr pvt pte pty ltda cia sdn bhd bros cat kat lic arq avv geom
  nro`.split(/\s+/),
)

/** Words that begin a sentence after an abbreviation, rather than go on with it. */
const openers = new Set('The You We It This If Please Our I'.split(' '))

/** How months begin in the languages that put a full stop after the day: "am 3. Dezember". */
const monthBeginnings = new Set('jan feb mar apr mai may jun jul aug sep okt oct nov dez dec'.split(' '))

let segmenter: Intl.Segmenter | undefined

/** Places in `text` after which a sentence may begin: the platform's own rules. */
function boundaries(text: string): number[] {
  // Most lines hold nothing that could end a sentence, and asking costs more than all else that a short line does.
  if (!/\p{Sentence_Terminal}/u.test(text)) return []
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return [...segmenter.segment(text)].map((segment) => segment.index).slice(1)
}

/** Where a text without capitals has its full stops; the platform's rules wait for a capital. */
function smallBoundaries(text: string): number[] {
  if (/\p{Lu}\p{Ll}/u.test(text)) return []
  return [...text.matchAll(/[.!?…] +(?=\S)/g)].map((stop) => stop.index + stop[0].length)
}

/** Words in brackets that are so long, in characters, may be sentences of their own. */
const longestAside = 60

/** Whether a sentence goes on over a boundary that these rules have found. */
function isFalse(text: string, boundary: number): boolean {
  const before = text.slice(Math.max(0, boundary - longestAside), boundary)
  const after = text.slice(boundary, boundary + longestAside)
  // Between a bracket that opens and the one that closes it soon after: "(cat. B)".
  if (/\([^()]*$/.test(before) && /^[^()]*\)/.test(after)) return true
  if (/(?:^|\D)\d{1,2}\. $/.test(before) && monthBeginnings.has(fold(after.slice(0, 4)).slice(0, 3))) return true
  // The word that a full stop ends, without the dots inside it.
  const word = fold((/([\p{L}.'’]*)\.\s*$/u.exec(before)?.[1] ?? '').replaceAll('.', ''))
  if (word === '') return false
  // "9 a.m. The shift" ends a sentence; "9 a.m. Monday" does not, and cannot be told: it is left whole.
  if (openers.has(/^\w+/.exec(after)?.[0] ?? '')) return word.length === 1 && !/\d/.test(after.slice(0, 12))
  return (word.length === 1 && /\p{L}/u.test(word)) || abbreviations.has(word)
}

/** The sentences of a line in order; together they hold all its tokens. */
function sentencesOf({ text, tokens, start: offset, index }: Line): Sentence[] {
  const cuts = [...new Set([...boundaries(text), ...smallBoundaries(text)])]
    .sort((left, right) => left - right)
    .filter((cut) => !isFalse(text, cut))
  const found: Sentence[] = []
  let taken = 0
  for (const cut of [...cuts, text.length]) {
    const first = taken
    while (taken < tokens.length && (tokens[taken]?.start ?? 0) < offset + cut) taken += 1
    const own = tokens.slice(first, taken)
    const [start, end] = [own[0]?.start, own.at(-1)?.end]
    if (start === undefined || end === undefined) continue
    found.push({ start, end, text: text.slice(start - offset, end - offset), tokens: own, line: index })
  }
  return found
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

/** One reading of layout, sentences and tokens for all readers. Linear in the length of the text. */
export function readDocument(source: string | readonly SourceLine[], options: DocumentOptions = {}): Document {
  const sources =
    typeof source === 'string' ? source.split(/\r\n?|[\n\v\f\u2028\u2029]/).map((text) => ({ text })) : source
  const raw = rawLines(sources.map((line) => ({ ...line, text: withoutUnseen(line.text) })))
  const lines: Line[] = []
  let start = 0
  for (const line of options.keepLines ? raw : unwrapped(raw, options.hasNoWidth)) {
    const [index, end] = [lines.length, start + line.text.length]
    const tokens = tokensOf(line.text, start, index)
    lines.push({ ...line, index, start, end, tokens, cells: cellsOf(line.text, start) })
    start = end + 1
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
