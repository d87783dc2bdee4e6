import { inRuns } from '../words/runs.ts'
import type { RawLine } from './line.ts'

/** Lines broken by a program stand this close together at their ends, in characters. */
const raggedness = 18
const narrowest = 40
const widest = 120
/** Of the breaks after full lines, the share that falls within a sentence where a program made them. */
const leastWithin = 0.35
/** Of the lines that nothing can have broken off, how many may begin small where small letters tell. */
const mostSmall = 0.25

const endsSentence = (text: string): boolean => /[.!?:;…]["'”’)\]]?$/.test(text)
/** `Sent: …`, `Message-ID: …`: a field of a header or a form begins its own line. */
const beginsField = (text: string): boolean => /^\p{Lu}[\p{L}-]{1,16} ?:\s/u.test(text)
const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
const firstWordLength = (text: string): number => text.split(/\s/, 1)[0]?.length ?? 0

function isSameBlock(before: RawLine, line: RawLine): boolean {
  if (line.gapBefore || line.heading || before.heading || line.bullet !== null) return false
  // What ends in a colon announces what stands below.
  if (beginsField(line.text) || before.text.endsWith(':')) return false
  if (before.page !== line.page && endsSentence(before.text)) return false
  return before.quoteDepth === line.quoteDepth && !before.text.includes('\t') && !line.text.includes('\t')
}

/** Whether the next word would not have fitted on the line. */
const wasFull = (before: RawLine, line: RawLine, width: number): boolean =>
  before.width >= narrowest / 2 && before.width + 1 + firstWordLength(line.text) > width

/** What a text's lines show of how they were broken. */
interface Wrapping {
  /** The width at which a program broke them, in characters; null where none did. */
  width: number | null
  /** Its author begins sentences with capitals, so that a line that begins small carries on. */
  smallTells: boolean
}

const share = <Item>(list: readonly Item[], test: (item: Item) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length

/** A sentence seems to go on over the break: a small letter after it, or a comma or a little word before it. */
const isWithinSentence = ({ before, line }: { before: RawLine; line: RawLine }): boolean =>
  !/^\p{Lu}/u.test(line.text) || /(?:,|(?:^|\s)\p{Ll}{1,3})$/u.test(before.text)

/**
 * A width was set when at least three lines, and a third of those long enough to tell, end shortly before the longest
 * of them, and full lines break off within a sentence as often as in prose, which those of a list do not.
 */
export function wrappingOf(lines: readonly RawLine[]): Wrapping {
  const begun = lines.filter(
    (line, index) => line.bullet === null && (line.gapBefore || (lines[index - 1]?.width ?? 0) < narrowest),
  )
  const smallTells = share(begun, (line) => beginsSmall(line.text)) < mostSmall
  const long = lines.filter((line) => line.width >= narrowest && line.width <= widest)
  // A few lines that nobody broke, such as a pasted notice, do not hide that the others were.
  if (long.length < 3 || lines.filter((line) => line.width > widest).length > long.length / 4)
    return { width: null, smallTells }
  const width = long.reduce((most, line) => Math.max(most, line.width), 0)
  const near = long.filter((line) => line.width >= width - raggedness)
  if (near.length < 3 || near.length < long.length / 3) return { width: null, smallTells }
  const breaks = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && isSameBlock(before, line) && wasFull(before, line, width) ? [{ before, line }] : []
  })
  const isProse = share(breaks, isWithinSentence) >= leastWithin
  return { width: isProse && smallTells ? width : null, smallTells }
}

/** Of the breaks before lines that begin small, the share at full lines where a program made them. */
const leastFull = 0.7

/** Lines that begin small one after the other though the next word would have fitted: a list without its signs. */
function smallLists(lines: readonly RawLine[]): ReadonlySet<RawLine> {
  const runs = inRuns(lines, (line, before) => beginsSmall(line.text) && isSameBlock(before, line))
  return new Set(
    runs.flatMap((run) => {
      const width = Math.max(...run.map((line) => line.width))
      const items = run.slice(1)
      const wasBroken = (line: RawLine, at: number) => wasFull(run[at] ?? line, line, width)
      return items.length > 1 && items.filter(wasBroken).length / items.length < leastFull ? items : []
    }),
  )
}

/** Whether `line` only carries on the one before, because the next word did not fit there. */
function carriesOn(before: RawLine, line: RawLine, { width, smallTells }: Wrapping): boolean {
  if (!isSameBlock(before, line)) return false
  // Text that hangs under a list item belongs to it.
  if (before.bullet !== null && line.indent > before.indent) return true
  if (width !== null && before.width <= widest && wasFull(before, line, width)) return true
  return smallTells && beginsSmall(line.text) && before.text.length >= narrowest && !endsSentence(before.text)
}

/** Lines with those that a program broke put together again. Each keeps the layout of its first line. */
export function unwrapped(lines: readonly RawLine[], hasNoWidth = false): RawLine[] {
  const wrapping = hasNoWidth ? { width: null, smallTells: true } : wrappingOf(lines)
  const listed = smallLists(lines)
  const joined: RawLine[] = []
  lines.forEach((line, index) => {
    const open = joined.at(-1)
    const last = lines[index - 1]
    // Where a line was broken shows in the line just before, what it belongs to in the one that was begun.
    const before = open && last && { ...last, bullet: open.bullet, indent: open.indent }
    if (open && before && !listed.has(line) && carriesOn(before, line, wrapping)) {
      const isSplitWord = /\p{Ll}-$/u.test(open.text) && beginsSmall(line.text)
      open.text = isSplitWord ? `${open.text}${line.text}` : `${open.text} ${line.text}`
    } else joined.push({ ...line })
  })
  return joined
}
