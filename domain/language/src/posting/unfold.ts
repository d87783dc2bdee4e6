import { isPlainHeading } from './headings.ts'

/** Marks that lists use, with how often one must stand between spaces to be a list's mark and not a dash or a sum. */
const marks: readonly (readonly [string, number])[] = [
  ...['•', '▪', '●', '■', '◦', '‣', '✓', '✔', '✅', '➤', '→', '▶', '►', '👉'].map(
    (mark) => [mark, 1] as const,
  ),
  ...['--', '*', '>', '~', '+', '–', '—', '-'].map((mark) => [mark, 3] as const),
]

const longLine = 160

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where " 1. ", " 2. ", " 3. " follow one another in a line. */
function numberedStarts(line: string): number[] {
  const starts: number[] = []
  for (const match of line.matchAll(/(?:^|\s)(\(?)(\d{1,2}|[a-z])([.)]-?)\s+(?=\S)/g)) {
    const label = match[2] ?? ''
    const order = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96
    if (order === starts.length + 1) starts.push(match.index + (/^\s/.test(match[0]) ? 1 : 0))
  }
  return starts.length >= 3 ? starts : []
}

function splitAtMarks(line: string): string[] {
  for (const [mark, least] of marks) {
    if (!line.includes(mark)) continue
    const pieces = line.split(new RegExp(`\\s(?=${literal(mark)}\\uFE0F?\\s)`))
    if (pieces.length > least) return pieces
  }
  const starts = numberedStarts(line)
  if (starts.length === 0) return [line]
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  return cuts.map((start, index) => line.slice(start, cuts[index + 1]).trim()).filter((piece) => piece !== '')
}

/** The words of a line with where each starts. */
const wordStarts = (line: string): number[] => [...line.matchAll(/\S+/g)].map((match) => match.index)

/**
 * Puts headings inside a long line on lines of their own: words that can only be a heading, after the end of a
 * sentence or an item and before a colon, a capital or a list.
 */
function splitAtHeadings(line: string, listFollows: boolean): string[] {
  const starts = wordStarts(line)
  const cuts: number[] = []
  let index = 0
  while (index < starts.length) {
    const length = headingLength(line, starts, index, listFollows)
    if (length === 0) index += 1
    else {
      cuts.push(starts[index] ?? 0, starts[index + length] ?? line.length)
      index += length
    }
  }
  const edges = [...new Set([0, ...cuts, line.length])].sort((a, b) => a - b)
  return edges
    .slice(0, -1)
    .map((edge, place) => line.slice(edge, edges[place + 1]).trim())
    .filter((piece) => piece !== '')
}

/** How many words from here on make a heading; 0 for none. The longest wins. */
function headingLength(line: string, starts: readonly number[], index: number, listFollows: boolean): number {
  const from = starts[index] ?? 0
  if (!/^[*#"'“]*\p{Lu}/u.test(line.slice(from, from + 4))) return 0
  for (let count = Math.min(7, starts.length - index); count >= 1; count -= 1) {
    const to = starts[index + count] ?? line.length
    const text = line.slice(from, to).trim()
    if (/[.,;!]$/.test(text) || (/[.:;!?] /.test(text) && !text.endsWith(':'))) continue
    const marked = /[:?]$/.test(text)
    const next = line.slice(to, to + 3)
    const atEnd = next === ''
    const opens = marked || (atEnd ? listFollows : /^[\p{Lu}\p{N}"“(•*–-]/u.test(next))
    const settled =
      marked || index === 0 || /[.!?:)]$/.test(line.slice(0, from).trim()) || atEnd || count >= 2
    if (opens && settled && isPlainHeading(text)) return count
  }
  return 0
}

/** Unfolds text whose line ends were lost in copying: lists and headings inside one long line become lines again. */
export function unfoldLine(line: string): string[] {
  if (line.length < longLine) return [line]
  const pieces = splitAtMarks(line)
  return pieces.flatMap((piece, index) => splitAtHeadings(piece, index + 1 < pieces.length))
}
