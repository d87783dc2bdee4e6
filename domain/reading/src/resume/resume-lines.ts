import { clusterOf, fold, type Line, readDocument, type SourceLine, type Token } from '@roundtwo/text'
import { type Period, periodsIn } from './periods.ts'

/** A line of a CV with the periods it names. */
export interface CvLine {
  line: Line
  tokens: Token[]
  periods: Period[]
}

/** The words of a line from one of its tokens to another. */
export const wordsFrom = ({ line }: CvLine, first: Token | undefined, last: Token | undefined): string =>
  first && last ? line.text.slice(first.start - line.start, last.end - line.start) : ''

/** What is longer is no CV; the rest is named in a note. */
export const mostLines = 2_000

/** A text pasted without its line breaks keeps them as runs of spaces. */
const flattenedFrom = 200
const loneBullet = /^\s*[•●▪■◦○‣·*-]\s*$/
const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl']

/** Bytes that a program wrote out, `\xe2\x80\xa2`, as the characters they stand for. */
function withCharacters(text: string): string {
  if (!text.includes('\\x')) return text
  return text.replace(/(?:\\x[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('\\x', '%'))
    } catch {
      return bytes
    }
  })
}

/** "Certi cations": a font without its ligatures leaves gaps, seen where one makes a known word of unknown parts. */
function withLigatures(text: string): string {
  const gaps = /(\p{L}{2,12})([ \0])(?=(\p{Ll}{1,12})(?!\p{L}))/gu
  return text.replace(gaps, (whole, left: string, gap: string, right: string) => {
    if (gap === ' ' && clusterOf(fold(left), 'coarse') !== null && clusterOf(fold(right), 'coarse') !== null)
      return whole
    const found = ligatures.find((letters) => clusterOf(fold(`${left}${letters}${right}`), 'coarse') !== null)
    return found === undefined && gap === ' ' ? whole : `${left}${found ?? 'fi'}`
  })
}

/** Columns set with spaces are columns. Linear, as no other run of spaces stands before a tab. */
const withColumns = (text: string): string => {
  const indent = text.length - text.trimStart().length
  return text.slice(0, indent) + text.slice(indent).replace(/ {3,}/g, '\t')
}

/** Runs of spaces that stand for line breaks, the longer for empty lines; one that stands for a lost dash is none. */
function unflattened(line: SourceLine): SourceLine[] {
  if (line.text.length < flattenedFrom) return [line]
  const pieces = line.text.trim().split(/(\s{2,})/)
  if (pieces.length < 9) return [line]
  const found: SourceLine[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const text = pieces[at] ?? ''
    const before = found.at(-1)
    const goesOn = /^\p{Ll}/u.test(text) || (/\d{4}$/.test(before?.text ?? '') && /^(?:\d{4}|present)\b/i.test(text))
    if (before && goesOn) before.text = `${before.text} ${text}`
    else {
      if ((pieces[at - 1]?.length ?? 0) > 3) found.push({ ...line, text: '' })
      found.push({ ...line, text })
    }
  }
  return found
}

/** The lines as meant: one to a line, list signs on theirs, columns parted by tabs. */
export function preparedLines(sources: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = []
  let bullet = ''
  for (const source of sources.flatMap((line) => unflattened({ ...line, text: withCharacters(line.text) }))) {
    if (loneBullet.test(source.text)) bullet = '• '
    else {
      const text = withLigatures(withColumns(source.text))
      // A blank line stands between a lone sign and its text where a program set them apart.
      const isText = text.trim() !== ''
      if (isText || bullet === '') found.push({ ...source, text: isText ? `${bullet}${text}` : text })
      if (isText) bullet = ''
    }
  }
  return found.slice(0, mostLines)
}

/** The lines of a CV, wrapped ones joined, each with its periods. */
export function cvLinesOf(sources: readonly SourceLine[], thisYear: number): CvLine[] {
  // What lost its line breaks has none left that a program set.
  const keepLines = sources.some((line) => unflattened(line).length > 1)
  return readDocument(preparedLines(sources), { keepLines, hasNoWidth: true }).lines.map((line) => ({
    line,
    tokens: line.tokens,
    periods: line.text.length > 400 ? [] : periodsIn(line.tokens, thisYear),
  }))
}
