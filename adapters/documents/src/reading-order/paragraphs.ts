import type { Line } from './lines.ts'

/** A line that ends where its column ends was broken there; one that ends earlier was ended. */
const wasBroken = (line: Line, next: Line, columnRight: number): boolean => {
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  const perCharacter = (next.right - next.textLeft) / Math.max(1, next.text.length)
  return line.right + (firstWord.length + 1) * perCharacter > columnRight - line.size * 0.2
}

const sameStyle = (line: Line, next: Line): boolean => Math.abs(line.size - next.size) < 0.6 && line.bold === next.bold

const continues = (line: Line, next: Line, columnRight: number): boolean => {
  if (next.bulleted || next.parted || line.parted || line.page !== next.page || !sameStyle(line, next)) return false
  const leading = next.baseline - line.baseline
  if (leading > line.size * 1.75 || leading <= 0) return false
  const indent = next.left - (line.bulleted ? line.textLeft : line.left)
  // A bullet close to its words is one fragment with them, so that their own left edge is not known.
  const hanging =
    Math.abs(indent) < line.size * 0.6 || (line.bulleted && indent > -line.size && indent < line.size * 2.5)
  if (!hanging) return false
  const hyphenated = /\p{L}[-\u00ad\u2010]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  if (hyphenated) return true
  if (!wasBroken(line, next, columnRight)) return false
  // Lists of short entries end near their column's edge by chance: only a sentence in the making goes on.
  if (
    /^[\p{Ll}(&]/u.test(next.text) ||
    /(?:[,;&/]|\b(?:and|or|of|the|to|in|for|with|a|an|at|by|on|und|der|die|et|de|y|en))$/iu.test(line.text)
  )
    return true
  return line.text.length >= 45 && (line.bulleted || !/[.!?:]$/.test(line.text) || next.text.length > 30)
}

/** Parts of words that keep their hyphen when the line breaks there. */
const hyphenated = new Set(
  `self co non full part cross multi well long short high low end front back on in up real data hands follow
  decision problem post pre ex e third first second two three one day step year face state cost time award
  client customer user test fast large small mid inter`.split(/\s+/),
)
const keepsHyphen = (text: string): boolean =>
  hyphenated.has((/(?:^|[\s/(])([a-z]+)[-\u2010]$/i.exec(text)?.[1] ?? '').toLowerCase())

const joined = (text: string, next: string): string => {
  if (/\u00ad$/.test(text)) return text.slice(0, -1) + next
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next))
    return (keepsHyphen(text) ? text : text.slice(0, -1)) + next
  if (/\p{L}[-/\u2010]$/u.test(text)) return text + next
  return `${text} ${next}`
}

/** Puts together what was only broken to fit. */
export const withBrokenLinesJoined = (lines: Line[]): Line[] => {
  const columnRight = Math.max(...lines.map(({ right }) => right))
  const whole: Line[] = []
  let last: Line | undefined
  for (const line of lines) {
    const open = whole.at(-1)
    if (
      open !== undefined &&
      last !== undefined &&
      continues({ ...last, bulleted: open.bulleted && last === open }, line, columnRight)
    ) {
      whole[whole.length - 1] = { ...open, text: joined(open.text, line.text), right: line.right }
      last = { ...line, left: open.bulleted ? line.left : open.left }
    } else {
      whole.push(line)
      last = line
    }
  }
  return whole
}
