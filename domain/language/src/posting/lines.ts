import { foldSpaces } from '../text/fold.ts'
import { unfoldLine } from './unfold.ts'

/** A line of a posting without its list mark and emphasis marks. */
export interface SourceLine {
  text: string
  /** The list mark in front, or null. */
  marker: string | null
  /** Marked up as a heading (Markdown, bold, underlined). */
  markedHeading: boolean
  /** No empty line between this line and the one before. */
  adjacent: boolean
  /** An empty line stands before it. */
  gap: boolean
  first: boolean
  indent: number
}

const marks =
  /^(?:[-–—*•·▪▫◦‣⁃∙●○■□◆◇►▶▸▹➤➢➔→⇒»>✓✔✗☑✅★☆♦~+]{1,3}\uFE0F?|\p{Extended_Pictographic}\uFE0F?|\d{1,2}\.\d{1,2}\.?|\(?\d{1,2}[.)]-?|\(?[a-z][.)]|\([ivx]{1,4}\)|[ivx]{1,4}[.)])\s+/u
const tightMarks = /^[•▪●■►➤✓✔✅→➢◦‣]\s*/u

const symbolFirst = /^([^\p{L}\p{N}\p{Z}\p{Sc}"'“”‘’«»„()[\]¿¡#@&_`<|\\/%…]\uFE0F?)\s+\S/u

/** Symbols that open three lines or more: whatever they look like, they are marks of a list. */
function repeatedSymbols(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const symbol = symbolFirst.exec(line.trim())?.[1]
    if (symbol !== undefined) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([symbol]) => symbol))
}

function listMark(line: string, symbols: ReadonlySet<string>): string | null {
  const repeated = symbolFirst.exec(line)
  if (repeated?.[1] !== undefined && symbols.has(repeated[1])) return repeated[0].slice(0, -1)
  const mark = marks.exec(line)?.[0] ?? tightMarks.exec(line)?.[0] ?? null
  return mark !== null && mark.length < line.length ? mark : null
}

/** Removes Markdown and HTML leftovers that mark emphasis; the words stay as they are. */
const withoutEmphasis = (line: string): string =>
  line.replace(/\*\*|__|`/g, '').replace(/(^|\s)[*_](?=\S)([^*_]{1,200})[*_](?=\s|[.,;:!?)]|$)/g, '$1$2')

/** Several marked items on one line, as text copied from a page often has them, become lines. */
const splitInlineItems = (line: string): string[] => {
  const marksInside = line.match(/\s[•▪●■◦‣✓✔➤]\s*\S/g)?.length ?? 0
  return marksInside >= (/^\s*[•▪●■◦‣✓✔➤]/.test(line) ? 1 : 2) ? line.split(/\s+(?=[•▪●■◦‣✓✔➤])/) : [line]
}

/** Tabs between words are columns; a tab after a list mark is not. */
const cellsMarked = (raw: string): string => {
  const bare = raw.trim()
  if (!bare.includes('\t') || /^\S{1,4}\t/.test(bare)) return raw
  return bare.replace(/ *\t+ */g, ' | ')
}

/** "1 Diagnose …", "2 Complete …": bare numbers that count up are list marks. */
function markBareNumbers(lines: readonly SourceLine[]): void {
  const numbers = lines.map((line) =>
    line.marker === null ? Number(/^(\d{1,2}) \p{Lu}/u.exec(line.text)?.[1] ?? Number.NaN) : Number.NaN,
  )
  for (const [index, number] of numbers.entries()) {
    const counts = numbers[index + 1] === number + 1 || (numbers[index - 1] ?? Number.NaN) === number - 1
    const line = lines[index]
    if (!counts || line === undefined) continue
    line.marker = String(number)
    line.text = line.text.slice(String(number).length + 1)
  }
}

/** Text that still holds HTML elements is taken apart at those that break lines. */
const withoutTags = (text: string): string =>
  /<(?:li|p|br|div|ul|h[1-6])\b/i.test(text)
    ? text
        .replace(/<li\b[^<>]{0,400}>/gi, '\n• ')
        .replace(/<\/?(?:p|br|div|ul|ol|h[1-6]|tr|section|table)\b[^<>]{0,400}>/gi, '\n')
        .replace(/<\/?[a-z][^<>]{0,400}>/gi, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/&amp;/g, '&')
    : text

const heading = /^#{1,6}\s+(.+?)\s*#*$/

/** "—— What you will do": a rule drawn in front of words, and often after them too. */
const ruled = /^(?:[—–═━=]{2,}|-{3,})\s*([\p{L}\p{Extended_Pictographic}¿¡"“][^.;]{1,70}?)\s*[—–═━=-]*$/u

function lineOf(raw: string, first: boolean, gap: boolean, symbols: ReadonlySet<string>): SourceLine {
  const indent = raw.length - raw.trimStart().length
  const folded = foldSpaces(cellsMarked(raw))
  const marked = heading.exec(folded)?.[1] ?? ruled.exec(folded)?.[1]
  const bold = /^(?:\*{1,2}|_{1,2})(?![\s*_])([^*_]+)(?:\*{1,2}|_{1,2}):?$/.test(folded)
  const base = { adjacent: !gap, gap, first, indent }
  if (marked !== undefined || bold) {
    return { ...base, text: withoutEmphasis(marked ?? folded), marker: null, markedHeading: true }
  }
  const numbered = /^(\d{1,2}\.0)\s+(\S.*)$/.exec(folded)
  if (numbered?.[2] !== undefined)
    return { ...base, text: withoutEmphasis(numbered[2]), marker: null, markedHeading: true }
  const marker = listMark(folded, symbols)
  const text = foldSpaces(withoutEmphasis(marker === null ? folded : folded.slice(marker.length)))
  return { ...base, text, marker: marker?.trim() ?? null, markedHeading: false }
}

/** The lines that say something, with what layout tells about each. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let gap = false
  const rawLines = withoutTags(text)
    .split(/\r\n?|[\n\u2028\u2029\v\f]/)
    .flatMap(splitInlineItems)
    .flatMap(unfoldLine)
  const symbols = repeatedSymbols(rawLines)
  for (const raw of rawLines) {
    const bare = raw.trim()
    const previous = lines.at(-1)
    if (/^[-=_*~#•.\s]*$/.test(bare)) {
      // A rule directly under a short line underlines it.
      if (/^[-=]{3,}$/.test(bare) && !gap && previous !== undefined && previous.text.length <= 80)
        previous.markedHeading = true
      gap = true
      continue
    }
    const line = lineOf(raw, lines.length === 0, gap, symbols)
    if (line.text === '') continue
    lines.push(line)
    gap = false
  }
  markBareNumbers(lines)
  return lines
}

/** The column at which the text was hard-wrapped, or null when it was not. */
function wrapColumn(lines: readonly SourceLine[]): number | null {
  const widths = lines.map(
    (line) => line.indent + (line.marker === null ? 0 : line.marker.length + 1) + line.text.length,
  )
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest > 110 || widest < 50) return null
  const full = widths.filter((width) => width > widest * 0.85).length
  return full >= 4 && full >= lines.length * 0.2 ? widest : null
}

const firstWordLength = (text: string): number => {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}

const continues = (line: SourceLine, next: SourceLine, column: number | null): boolean => {
  if (next.marker !== null || next.gap || next.markedHeading || line.markedHeading) return false
  if (line.marker !== null && next.indent > line.indent && /^[\p{Ll}(&]/u.test(next.text)) return true
  if (column === null) return false
  const width = line.indent + (line.marker === null ? 0 : line.marker.length + 1) + line.text.length
  const fitted = width + 1 + firstWordLength(next.text) <= column
  return !fitted || (/^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(line.text) && width > column * 0.7)
}

/** Joins lines that were broken only to keep them short: where the next word would have fitted, the break was meant. */
export function joinWrappedLines(lines: readonly SourceLine[]): SourceLine[] {
  const column = wrapColumn(lines)
  const joined: SourceLine[] = []
  let last: SourceLine | undefined
  for (const line of lines) {
    const open = joined.at(-1)
    if (last !== undefined && open !== undefined && continues(last, line, column)) {
      open.text = `${open.text} ${line.text}`
      // The indent of the list mark decides for a further line of the same item.
      last = { ...line, marker: last.marker, indent: last.marker === null ? line.indent : last.indent }
      if (last.marker !== null)
        last.text = ' '.repeat(Math.max(0, line.indent - last.indent - last.marker.length - 1)) + line.text
    } else {
      joined.push({ ...line })
      last = line
    }
  }
  return joined
}
