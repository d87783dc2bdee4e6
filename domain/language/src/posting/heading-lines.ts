import { headingSection, isPlainHeading } from './headings.ts'
import type { SourceLine } from './lines.ts'

export const wordCount = (text: string): number => text.split(' ').length

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** Numbers and letters of one list count as the same mark. */
const markClass = (marker: string | null): string | null =>
  marker === null ? null : marker.replace(/\d+/g, '1').replace(/[a-z]+/i, 'a')

/** "3.1" in front of a heading within a numbered part. */
export const isSubNumber = (marker: string | null): boolean => /^\d{1,2}\.\d{1,2}\.?$/.test(marker ?? '')

/** "3. EXPERIENCE", "3.1 Required": a numbered line is a heading when unnumbered text or a finer number follows. */
function isNumberedHeading(line: SourceLine, next: SourceLine | undefined): boolean {
  if (next === undefined || !/^\d/.test(line.marker ?? '') || /[.!;,]$/.test(line.text)) return false
  const finer = !isSubNumber(line.marker) && isSubNumber(next.marker)
  const opens = next.marker === null ? wordCount(next.text) >= 3 : finer
  return opens && (isCapitals(line.text) || (isSubNumber(line.marker) && wordCount(line.text) <= 5))
}

/** "🚀 Who can apply?": a mark that its neighbours do not share, before words that announce a section. */
function isMarkedHeading(
  line: SourceLine,
  next: SourceLine | undefined,
  previous: SourceLine | undefined,
): boolean {
  const count = wordCount(line.text)
  if (count <= 9 && isNumberedHeading(line, next)) return true
  if (count > 9 || headingSection(line.text) === null) return false
  if (line.text.endsWith(':') && count <= 5) return true
  const own = markClass(line.marker)
  const alone =
    next !== undefined && markClass(next.marker) !== own && markClass(previous?.marker ?? null) !== own
  return (
    alone &&
    (/\p{Extended_Pictographic}/u.test(line.marker ?? '') || next.marker !== null || line.text.endsWith('?'))
  )
}

/** A heading has no sentence in it; what counts is its form and whether something follows. */
export function isHeading(
  line: SourceLine,
  next: SourceLine | undefined,
  previous: SourceLine | undefined,
): boolean {
  const { text } = line
  const count = wordCount(text)
  if (line.markedHeading) return count <= 14
  if (line.first) return false
  if (line.marker !== null) return isMarkedHeading(line, next, previous)
  if (text.endsWith(':')) return count <= 14 && !/[.!?] /.test(text)
  if (/[.!;,]$/.test(text) && !/^(?:ready|interested|sound)/i.test(text)) return false
  if (isCapitals(text)) return count <= 9
  if (/:\s+\S/.test(text) || (previous?.first === true && !line.gap && !isPlainHeading(text))) return false
  if (count <= 8 && headingSection(text) !== null) return !/\d/.test(text) && startsLikeHeading(line, next)
  if (next?.marker != null && next.adjacent && count <= (line.gap ? 12 : 7)) return !line.first
  const opensParagraph = line.gap && next?.adjacent === true && wordCount(next.text) >= 14
  return (
    opensParagraph &&
    count <= 7 &&
    previous !== undefined &&
    wordCount(previous.text) >= 9 &&
    /^\p{Lu}/u.test(text)
  )
}

/** A short line is a heading when something stands under it, not when it is one line of a list without marks. */
const startsLikeHeading = (line: SourceLine, next: SourceLine | undefined): boolean =>
  next !== undefined &&
  !line.first &&
  (/^[\p{Lu}\p{Extended_Pictographic}¿¡"“]/u.test(line.text) || next.marker !== null)

const speaks =
  /^(?:what|who|how|why|we|we'd|we'll|our|your|you|you'll|you'd|the following|it would|it'd|it's|bonus|extra|brownie|nice|highly|also|about|stuff|things)\b/i

/** Within a list without marks a line is a heading only when something sets it off; a gap does not where all have one. */
export function endsRun(
  line: SourceLine,
  next: SourceLine | undefined,
  previous: SourceLine | undefined,
  gapsAreUsual: boolean,
): boolean {
  if (isPlainHeading(line.text)) return isHeading(line, next, previous)
  const marked =
    line.markedHeading || line.text.endsWith(':') || isCapitals(line.text) || next?.marker != null
  const setOff = marked || (line.gap && (!gapsAreUsual || speaks.test(line.text.replace(/’/g, "'"))))
  return setOff && isHeading(line, next, previous)
}
