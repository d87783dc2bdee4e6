import type { Block } from './block.ts'
import { headingSection } from './headings.ts'
import type { SourceLine } from './lines.ts'
import type { SectionName } from './section-data.ts'

const cellsOf = (text: string): string[] =>
  text
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** A first column headed otherwise names what the row is about. */
const level = /essential|required|requirement|must|desirable|preferred|nice|minimum|duties|responsib/i

const isRule = (text: string): boolean => /^[\s|:-]+$/.test(text)

/** A person specification laid out as a table, "Essential | Desirable", with the rows under it. Null where there is none. */
export function tableBlocks(
  lines: readonly SourceLine[],
  start: number,
): { blocks: Block[]; next: number } | null {
  const header = lines[start]?.text ?? ''
  if (!header.includes('|')) return null
  const headings = cellsOf(header)
  const labelled = headings.length >= 3 && !level.test(headings[0] ?? '')
  const columns = headings.map((cell, index) => (labelled && index === 0 ? null : headingSection(cell)))
  const wanted = columns.filter((section) => section === 'must' || section === 'nice' || section === 'duties')
  if (wanted.length < 2) return null
  const blocks: Block[] = []
  let index = start + 1
  for (; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    if (!text.includes('|')) break
    if (!isRule(text)) blocks.push(...rowBlocks(cellsOf(text), columns, headings, index))
  }
  return blocks.length === 0 ? null : { blocks, next: index }
}

const rowBlocks = (
  cells: readonly string[],
  columns: readonly (SectionName | null)[],
  headings: readonly string[],
  line: number,
): Block[] =>
  cells.flatMap((cell, column) => {
    const section = columns[column]
    if (section == null || (section !== 'must' && section !== 'nice' && section !== 'duties')) return []
    return cell
      .split(/\s*(?:;|•|<br\s*\/?>)\s*/)
      .filter((text) => text.length > 1)
      .map((text): Block => ({ kind: 'item', text, section, heading: headings[column] ?? null, line }))
  })
