import type { Note, Resume } from '@roundtwo/model'
import type { Certainty, Origin, Origins } from '../former-facts.ts'
import { foldSpaces } from '../text/fold.ts'

/** A line of a CV as a document gives it. */
export interface ResumeLine {
  text: string
  /** From 1. */
  page: number
  /** Set apart by size, weight or markup. */
  heading: boolean
}

export interface ResumeReading {
  resume: Resume
  /** By the field's path: `work.0.position`. */
  origins: Origins
  notes: Note[]
}

/** A line with what its layout says taken apart; lines broken within a sentence are already put together. */
export interface CvLine {
  /** Without bullet and outer white space; tabs are kept. */
  text: string
  /** The first line it was made of, as it stood. */
  source: string
  page: number
  heading: boolean
  bullet: boolean
  blankBefore: boolean
  indent: number
}

const bullet = /^(?:[-–—•●▪■◦○‣⁃∙·◆►▸✓*+]|o(?=\s{2}))\s+(?=\S)/u

const longestLine = 4_000
const mostLines = 6_000

const continues = (before: CvLine, line: ResumeLine, indent: number, blank: boolean): boolean => {
  const text = line.text.trim()
  if (
    blank ||
    line.heading ||
    before.heading ||
    bullet.test(text) ||
    text.includes('\t') ||
    before.text.includes('\t')
  )
    return false
  if (before.bullet && indent > before.indent) return true
  // A sentence goes on in small letters; a short line before it was its end of line only when it was nearly full.
  return (
    /^\p{Ll}/u.test(text) &&
    before.text.length >= 45 &&
    !/[.:;!?]$/.test(before.text) &&
    !/^\w+(?:@|:\/\/|\.\w+\/)/.test(text)
  )
}

/** Lines without the empty ones, with wrapped lines joined. */
export const cvLinesOf = (lines: ResumeLine[]): CvLine[] => {
  const found: CvLine[] = []
  let blank = false
  for (const line of lines.slice(0, mostLines)) {
    const text = line.text.slice(0, longestLine)
    const bare = text.trim()
    if (bare === '' || /^[-=_*~—–\s.]{3,}$/.test(bare)) {
      blank = true
      continue
    }
    const indent = text.replace(/\t/g, '    ').search(/\S/)
    const before = found.at(-1)
    if (before !== undefined && continues(before, line, indent, blank)) before.text = `${before.text} ${bare}`
    else {
      const isBullet = bullet.test(bare)
      // Columns set with spaces are columns.
      const words = (isBullet ? bare.replace(bullet, '') : bare).replace(/ {3,}/g, '\t')
      found.push({
        text: words,
        source: bare,
        page: line.page,
        heading: line.heading,
        bullet: isBullet,
        blankBefore: blank,
        indent,
      })
    }
    blank = false
  }
  return found
}

/** Where a value was read, quoted in the line's own words: the value itself where it stands there as it is. */
export const originOf = (line: CvLine, value: string, certainty: Certainty): Origin => ({
  certainty,
  quote: value !== '' && line.source.includes(value) ? value : line.source,
  where: `page ${line.page}`,
})

export const newReading = (): ResumeReading => ({ resume: {}, origins: {}, notes: [] })

export const addLeftover = (reading: ResumeReading, line: CvLine): void => {
  reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: “${line.source}”` })
}

/** Lower case, without accents, for lexicons. */
export const bareWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

export const tidy = (text: string): string =>
  foldSpaces(text)
    .replace(/^[\s,;:|·•–—/-]+|[\s,;:|·•–—/-]+$/gu, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\(\s*\)/g, '')
    .trim()
