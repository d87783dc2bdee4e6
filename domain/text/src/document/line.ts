import { trimmed } from '../words/fold.ts'
import { inRuns } from '../words/lists.ts'
import type { Span, Token } from './token.ts'

/** A line as a file, a mail or a text box gives it. */
export interface SourceLine {
  text: string
  /** From 1; 1 where there are no pages. */
  page?: number
  /** Set apart by size, weight or markup. */
  heading?: boolean
}

/** A source line taken apart: list signs and quoting marks are off it. */
export interface RawLine {
  text: string
  page: number
  /** Set apart by size, weight or markup; what merely reads like a heading is for a reader to say. */
  heading: boolean
  /** The list sign that stood before it, or null. */
  bullet: string | null
  /** Columns of white space before it. */
  indent: number
  /** An empty line, a rule or the beginning stands before it. */
  gapBefore: boolean
  /** How often it is quoted: the `>` signs before it. */
  quoteDepth: number
  /** Characters from the left edge to the end, for telling where lines were broken. */
  width: number
}

/** A line of a document: hard-wrapped lines are one, with the layout of the first of them. */
export interface Line extends RawLine, Span {
  index: number
  tokens: Token[]
  /** The cells of a table's row, or the columns of a line set with tabs; the whole line when it is one. */
  cells: Span[]
}

const bulletSigns = new Set('-–—•●▪▫■□◦○◆◇►▶▸▹➤➢➔→⇒✓✔✗☑✅★☆♦♥*+·∙⁃‣◼▻✦❖#')

/** These are list signs only before white space. */
const spacedSigns = '-–—*+·#'

/** `1.`, `2)`, `(3)`, `a)`, `B)`, `iv.`: numbering stands for a list sign; `B.` may be somebody's initial. */
const numbering = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[A-Z]\))$/

/** The list sign or box to tick at the beginning of a line, with the white space after it; null when there is none. */
export function bulletOf(text: string): string | null {
  const box = /^\[[ xX]?\](?=\s)/.exec(text)?.[0]
  if (box !== undefined) return box
  const first = text.charAt(0)
  // A star without a space is a list sign unless another closes what it opens, as in Markdown.
  if (/^\*\p{L}/u.test(text) && !text.includes('*', 1)) return first
  const gap = text.search(/\s/)
  const isSign = bulletSigns.has(first) && !spacedSigns.includes(first)
  if (gap < 0) return isSign && text.length > 1 ? first : null
  const head = text.slice(0, gap)
  const signs = [...head].filter((sign) => sign !== '\uFE0F')
  const isBullet = signs.length <= 2 && signs.every((sign) => bulletSigns.has(sign))
  // "(65) 9555 0128" begins with an area code.
  const isAreaCode = head.startsWith('(') && /^\s*\d/.test(text.slice(gap))
  const isNumber = numbering.test(head) && !isAreaCode
  const isLetterO = head === 'o' && /^o(?:\s{2}|\s\p{Lu})/u.test(text)
  const isPictograph = /^\p{Extended_Pictographic}\uFE0F?$/u.test(head)
  if (isBullet || isNumber || isLetterO || isPictograph) return head
  return isSign ? first : null
}

/** An empty line, or one of nothing but signs that draw a rule. */
export function isGap(text: string): boolean {
  const { length } = text.trim()
  return (length === 0 || length >= 3) && trimmed(text, '-=_*~—–.•#· \t') === ''
}

/** How many `>` stand before a line, and the line without them. */
export function unquoted(text: string): { depth: number; rest: string } {
  const signs = /^[ >]*> ?/.exec(text)?.[0] ?? ''
  return { depth: signs.replaceAll(' ', '').length, rest: text.slice(signs.length) }
}

/** `## What you bring`, `**What you bring**`: a heading as Markdown has it, without its signs; null when it is none. */
function markedHeading(text: string, isApart: boolean): string | null {
  const signs = /^#{1,6}\s+(?=\S)/.exec(text)?.[0] ?? ''
  // One alone may be a list sign, or count something: "# of posts".
  const isHeading = signs.length > 2 || (isApart && /^\p{Lu}/u.test(text.slice(signs.length)))
  if (signs !== '' && isHeading) return trimmed(text, '# ')
  const bold = text.startsWith('**') && text.indexOf('**', 2) === text.length - 2
  return bold && text.length > 4 ? text.slice(2, -2).trim() : null
}

const longestLine = 4_000

/** The source lines that hold something, each taken apart. */
export function rawLines(sources: readonly SourceLine[]): RawLine[] {
  const found: RawLine[] = []
  let gapBefore = true
  for (const source of sources) {
    const written = source.text.slice(0, longestLine)
    const { depth, rest } = unquoted(written.replaceAll('\t', '    '))
    if (isGap(rest)) {
      gapBefore = true
      continue
    }
    const bare = unquoted(written).rest.trim()
    const marked = markedHeading(bare, gapBefore)
    const bullet = marked === null ? bulletOf(bare) : null
    found.push({
      text: marked ?? bare.slice(bullet?.length ?? 0).trim(),
      page: source.page ?? 1,
      heading: source.heading ?? marked !== null,
      bullet,
      indent: rest.length - rest.trimStart().length,
      gapBefore: gapBefore || depth !== (found.at(-1)?.quoteDepth ?? 0),
      quoteDepth: depth,
      width: rest.trimEnd().length,
    })
    gapBefore = false
  }
  return found.filter((line) => line.text !== '')
}

/** Lines broken by a program stand this close together at their ends, in characters. */
const raggedness = 18
const narrowest = 40
const widest = 120
/** Of the breaks after full lines, the share that falls within a sentence where a program made them. */
const leastWithin = 0.35
/** Of the lines that nothing can have broken off, how many may begin small where small letters tell. */
const mostSmall = 0.25
/** Of the breaks before lines that begin small, the share at full lines where a program made them. */
const leastFull = 0.7

const endsSentence = ({ text }: RawLine): boolean => /[.!?:;…]["'”’)\]]?$/.test(text)
/** `Sent: …`, `Message-ID: …`: a field of a header or a form begins its own line. */
const beginsField = ({ text }: RawLine): boolean => /^\p{Lu}[\p{L}-]{1,16} ?:\s/u.test(text)
const beginsSmall = ({ text }: RawLine): boolean => /^\p{Ll}/u.test(text)

const widthOf = (lines: readonly RawLine[]): number => lines.reduce((most, { width }) => Math.max(most, width), 0)

const share = <Item>(list: readonly Item[], test: (item: Item, at: number) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length

function isSameBlock(before: RawLine, line: RawLine): boolean {
  if (line.gapBefore || line.heading || before.heading || line.bullet !== null) return false
  // What ends in a colon announces what stands below.
  if (beginsField(line) || before.text.endsWith(':')) return false
  if (before.page !== line.page && endsSentence(before)) return false
  return before.quoteDepth === line.quoteDepth && !before.text.includes('\t') && !line.text.includes('\t')
}

/** Whether the next word would not have fitted on the line. */
const wasFull = (before: RawLine, line: RawLine, width: number): boolean =>
  before.width >= narrowest / 2 && before.width + 1 + line.text.search(/\s|$/) > width

/** A sentence seems to go on over the break: a small letter after it, or a comma or a little word before it. */
const isWithinSentence = (before: RawLine, line: RawLine): boolean =>
  !/^\p{Lu}/u.test(line.text) || /(?:,|(?:^|\s)\p{Ll}{1,3})$/u.test(before.text)

/**
 * The width at which a program broke lines, in characters; null where none did. A width was set when at least three
 * lines, and a third of those long enough to tell, end shortly before the longest of them, and full lines break off
 * within a sentence as often as in prose, which those of a list do not.
 */
function wrapWidthOf(lines: readonly RawLine[]): number | null {
  const long = lines.filter((line) => line.width >= narrowest && line.width <= widest)
  // A few lines that nobody broke, such as a pasted notice, do not hide that the others were.
  if (long.length < 3 || lines.filter((line) => line.width > widest).length > long.length / 4) return null
  const width = widthOf(long)
  const near = long.filter((line) => line.width >= width - raggedness)
  if (near.length < 3 || near.length < long.length / 3) return null
  const breaks = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && isSameBlock(before, line) && wasFull(before, line, width) ? [isWithinSentence(before, line)] : []
  })
  return share(breaks, Boolean) >= leastWithin ? width : null
}

/** What a text's lines show of how they were broken. */
interface Wrapping {
  width: number | null
  /** Its author begins sentences with capitals, so that a line that begins small carries on. */
  smallTells: boolean
}

export function wrappingOf(lines: readonly RawLine[]): Wrapping {
  const begun = lines.filter(
    (line, index) => line.bullet === null && (line.gapBefore || (lines[index - 1]?.width ?? 0) < narrowest),
  )
  const smallTells = share(begun, beginsSmall) < mostSmall
  return { width: smallTells ? wrapWidthOf(lines) : null, smallTells }
}

/** Lines that begin small one after the other though the next word would have fitted: a list without its signs. */
function smallLists(lines: readonly RawLine[]): ReadonlySet<RawLine> {
  const runs = inRuns(lines, (line, before) => beginsSmall(line) && isSameBlock(before, line))
  return new Set(
    runs.flatMap((run) => {
      const width = widthOf(run)
      const items = run.slice(1)
      const wasBroken = (line: RawLine, at: number) => wasFull(run[at] ?? line, line, width)
      return items.length > 1 && share(items, wasBroken) < leastFull ? items : []
    }),
  )
}

/** Whether `line` only carries on the one before, because the next word did not fit there. */
function carriesOn(before: RawLine, line: RawLine, { width, smallTells }: Wrapping): boolean {
  if (!isSameBlock(before, line)) return false
  // Text that hangs under a list item belongs to it.
  if (before.bullet !== null && line.indent > before.indent) return true
  if (width !== null && before.width <= widest && wasFull(before, line, width)) return true
  return smallTells && beginsSmall(line) && before.text.length >= narrowest && !endsSentence(before)
}

/**
 * Lines with those that a program broke put together again. Each keeps the layout of its first line. Where short lines
 * that end alike are no sign of a width, as in a CV, only what begins small carries on.
 */
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
      const isSplitWord = /\p{Ll}-$/u.test(open.text) && beginsSmall(line)
      open.text = isSplitWord ? `${open.text}${line.text}` : `${open.text} ${line.text}`
    } else joined.push({ ...line })
  })
  return joined
}
