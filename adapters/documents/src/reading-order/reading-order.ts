import { isCapitalHeading } from '../plain-lines.ts'
import { type Section, sectionsOfPages } from './columns.ts'
import { fragmentsOf } from './fragments.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, linesOfFragments } from './lines.ts'
import type { Fragment, PdfPage, ReadLine } from './page-item.ts'
import { withBrokenLinesJoined } from './paragraphs.ts'

interface BodyStyle {
  size: number
  bold: boolean
}

/** The size most characters have, and whether most of them are bold, when bold tells nothing. */
const bodyStyle = (fragments: Fragment[]): BodyStyle => {
  const bySize = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const { size, text, bold: isBold } of fragments) {
    const rounded = Math.round(size * 2) / 2
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length)
    all += text.length
    if (isBold) bold += text.length
  }
  const [size = 10] = [...bySize.entries()].sort((one, other) => other[1] - one[1])[0] ?? []
  return { size, bold: bold > all * 0.6 }
}

const isHeading = (line: Line, body: BodyStyle): boolean => {
  if (line.bulleted || line.text.length > 90) return false
  if (line.size >= body.size * 1.15) return true
  return (line.bold && !body.bold && line.text.length <= 80) || isCapitalHeading(line.text)
}

/** More white than between the lines of a paragraph. */
const isApart = (line: Line, next: Line): boolean =>
  line.page === next.page && next.baseline - line.baseline > Math.max(line.size, next.size) * 1.9

const linesOfSection = (section: Section, body: BodyStyle): ReadLine[] => {
  if (section.kind === 'columns')
    return [...section.left, ...section.right].flatMap((part) => linesOfSection(part, body))
  const lines = linesOfFragments(section.fragments)
  const whole = withBrokenLinesJoined(lines)
  const result: ReadLine[] = []
  whole.forEach((line, index) => {
    const before = whole[index - 1]
    // White space is measured from the last of the lines that were joined.
    const above = before === undefined ? undefined : (lines[lines.indexOf(line) - 1] ?? before)
    if (above !== undefined && isApart(above, line)) result.push({ text: '', page: line.page, heading: false })
    result.push({ text: line.text, page: line.page, heading: isHeading(line, body) })
  })
  if (result.length > 0) result.push({ text: '', page: result.at(-1)?.page ?? 1, heading: false })
  return result
}

const withoutDoubleBlanks = (lines: ReadLine[]): ReadLine[] =>
  lines.filter(({ text }, index) => text !== '' || (lines[index - 1]?.text ?? '') !== '')

/**
 * The words of pages in the order a person reads them: columns one after the other, also overleaf; what was broken
 * at line ends put together; running heads, page numbers and rotated text left out. Empty lines stand for white space.
 */
export const readingOrder = (pages: PdfPage[]): ReadLine[] => {
  const fragments = withoutFurniture(pages, pages.map(fragmentsOf))
  const sorted = fragments.map((onPage) =>
    [...onPage].sort((one, other) => one.baseline - other.baseline || one.left - other.left),
  )
  const body = bodyStyle(sorted.flat())
  const sections = sectionsOfPages(sorted)
  return withoutDoubleBlanks(sections.flatMap((section) => linesOfSection(section, body)))
}
