import type { Certainty, Note, Origin, Origins, Resume } from '@roundtwo/model'
import { clusterOf, fold, type Line, readDocument, type SourceLine, type Token, trimmed } from '@roundtwo/text'
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

const loneBullet = /^\s*[•●▪■◦○‣·*-]\s*$/
const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl']

/** Bytes that a program wrote out, `\xe2\x80\xa2`, as the characters they stand for. */
const withCharacters = (text: string): string =>
  text.replace(/(?:\\x[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('\\x', '%'))
    } catch {
      return bytes
    }
  })

const isKnown = (word: string): boolean => clusterOf(fold(word), 'coarse') !== null

/** "Certi cations": a font without its ligatures leaves gaps, seen where one makes a known word of unknown parts. */
function withLigatures(text: string): string {
  const gaps = /(\p{L}{2,12})([ \0])(?=(\p{Ll}{1,12})(?!\p{L}))/gu
  return text.replace(gaps, (whole, left: string, gap: string, right: string) => {
    if (gap === ' ' && isKnown(left) && isKnown(right)) return whole
    const found = ligatures.find((letters) => isKnown(`${left}${letters}${right}`))
    return found === undefined && gap === ' ' ? whole : `${left}${found ?? 'fi'}`
  })
}

/** Columns set with spaces are columns. Linear, as no other run of spaces stands before a tab. */
const withColumns = (text: string): string => {
  const indent = text.length - text.trimStart().length
  return text.slice(0, indent) + text.slice(indent).replace(/ {3,}/g, '\t')
}

/**
 * A text pasted without its line breaks keeps them as runs of spaces, the longer for empty lines; one that stands for a
 * lost dash is none.
 */
function unflattened(line: SourceLine): SourceLine[] {
  const pieces = line.text.length < 200 ? [] : line.text.trim().split(/(\s{2,})/)
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
    const text = withLigatures(withColumns(source.text))
    if (loneBullet.test(source.text)) bullet = '• '
    // A blank line stands between a lone sign and its text where a program set them apart.
    else if (bullet === '' || text.trim() !== '') {
      found.push({ ...source, text: `${bullet}${text}` })
      bullet = ''
    }
  }
  return found.slice(0, mostLines)
}

/** The lines of a CV, wrapped ones joined, each with its periods. */
export function cvLinesOf(sources: readonly SourceLine[], thisYear: number): CvLine[] {
  // What lost its line breaks has none left that a program set.
  const keepLines = sources.some((line) => unflattened(line).length > 1)
  const { lines } = readDocument(preparedLines(sources), { keepLines, hasNoWidth: true })
  return lines.map((line) => {
    const periods = line.text.length > 400 ? [] : periodsIn(line.tokens, thisYear)
    return { line, tokens: line.tokens, periods }
  })
}

export interface ResumeReading {
  resume: Resume
  /** By the field's path: `work.0.position`. */
  origins: Origins
  notes: Note[]
}

/** A value with where it was read. */
export interface Said {
  text: string
  origin?: Origin
}

/** The fields of one entry of a CV, of which those that are said have origins; `whole` is an origin of them all. */
export type Item = Record<string, string | Said | (string | Said)[] | undefined>

/** At or above this chance a value needs no second look. */
export const certaintyOf = (probability: number): Certainty => (probability >= 0.9 ? 'sure' : 'doubtful')

/** A value of a line; where the line does not hold its quote as it is, the line is quoted. */
export function said({ line }: CvLine, text = line.text, certainty: Certainty = 'sure', quote = text): Said {
  const own = quote !== '' && line.text.includes(quote) ? quote : line.text
  return { text, origin: { certainty, quote: own, where: `page ${line.page}`, confirmed: false } }
}

/** Puts the entries of a part into a reading: the fields that hold something, and where those were read. */
export function addItems({ resume, origins }: ResumeReading, part: string, items: readonly Item[]): void {
  const plain = (value: Item[string], path: string): string | string[] => {
    if (Array.isArray(value)) return value.flatMap((one, at) => plain(one, `${path}.${at}`))
    if (typeof value !== 'object') return value ?? ''
    if (value.origin) origins[path] = value.origin
    return value.text
  }
  const read = items.map(({ whole, ...item }, index) => {
    plain(whole, `${part}.${index}`)
    const fields = Object.entries(item).map(
      ([field, value]) => [field, plain(value, `${part}.${index}.${field}`)] as const,
    )
    return Object.fromEntries(fields.filter(([, value]) => value.length > 0))
  })
  if (read.length > 0) resume[part] = read
}

export const noName: Note = { code: 'no-name', message: 'No name was found. Please fill it in.' }

export function addLeftover(reading: ResumeReading, text: string): void {
  reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: “${text}”` })
}

/** What was said of several lines or parts, without what says nothing. */
export const joined = (texts: readonly (string | undefined)[], by = '\n'): string => texts.filter(Boolean).join(by)

/** Without what only sets pieces apart. */
export function tidy(text: string): string {
  const bare = trimmed(text.replace(/\s+/g, ' '), ' ,;:|·•–—-/')
  const isBracketed = bare.startsWith('(') && bare.endsWith(')') && bare.indexOf('(', 1) < 0
  return isBracketed ? trimmed(bare.slice(1, -1)) : bare
}
