import type { RawLine } from './line.ts'

/** Lines broken by a program stand this close together at their ends, in characters. */
const raggedness = 18
const narrowest = 40
const widest = 120

/**
 * The width at which a text's lines were broken, in characters, or null when they were not. A width was set when
 * at least three lines, and a third of those long enough to tell, end shortly before the longest of them.
 */
export function wrapWidth(lines: readonly RawLine[]): number | null {
  const widths = lines.filter((line) => line.width >= narrowest).map((line) => line.width)
  const longest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (longest > widest || widths.length < 3) return null
  const near = widths.filter((width) => width >= longest - raggedness)
  return near.length >= 3 && near.length >= widths.length / 3 ? longest : null
}

const endsSentence = (text: string): boolean => /[.!?:;…]["'”’)\]]?$/.test(text)
/** `Sent: …`, `Message-ID: …`: a field of a header or a form begins its own line. */
const beginsField = (text: string): boolean => /^\p{Lu}[\p{L}-]{1,16} ?:\s/u.test(text)
const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
const firstWordLength = (text: string): number => text.split(/\s/, 1)[0]?.length ?? 0

function isSameBlock(before: RawLine, line: RawLine): boolean {
  if (line.gapBefore || line.heading || before.heading || line.bullet !== null) return false
  if (beginsField(line.text)) return false
  if (before.page !== line.page && endsSentence(before.text)) return false
  return before.quoteDepth === line.quoteDepth && !before.text.includes('\t') && !line.text.includes('\t')
}

/** Whether `line` only carries on the one before, because the next word did not fit there. */
function carriesOn(before: RawLine, line: RawLine, width: number | null): boolean {
  if (!isSameBlock(before, line)) return false
  // Text that hangs under a list item belongs to it.
  if (before.bullet !== null && line.indent > before.indent) return true
  const wasFull =
    width !== null && before.width >= narrowest / 2 && before.width + 1 + firstWordLength(line.text) > width
  if (wasFull) return true
  return beginsSmall(line.text) && before.text.length >= narrowest && !endsSentence(before.text)
}

/** Lines with those that a program broke put together again. Each keeps the layout of its first line. */
export function unwrapped(lines: readonly RawLine[]): RawLine[] {
  const width = wrapWidth(lines)
  const joined: RawLine[] = []
  lines.forEach((line, index) => {
    const open = joined.at(-1)
    const last = lines[index - 1]
    // Where a line was broken shows in the line just before, what it belongs to in the one that was begun.
    const before = open && last && { ...last, bullet: open.bullet, indent: open.indent }
    if (open && before && carriesOn(before, line, width)) {
      const isSplitWord = /\p{Ll}-$/u.test(open.text) && beginsSmall(line.text)
      open.text = isSplitWord ? `${open.text}${line.text}` : `${open.text} ${line.text}`
    } else joined.push({ ...line })
  })
  return joined
}
