import { trimmed } from '../words/fold.ts'
import type { Span, Token } from './token.ts'

/** A line as a file, a mail or a text box gives it. */
export interface SourceLine {
  text: string
  /** From 1; 1 where there are no pages. */
  page?: number
  /** Set apart by size, weight or markup. */
  heading?: boolean
}

/** A line with its layout: hard-wrapped lines are one, list signs and quoting marks are taken off. */
export interface Line extends Span {
  index: number
  text: string
  tokens: Token[]
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
  /** The cells of a table's row, or the columns of a line set with tabs; the whole line when it is one. */
  cells: Span[]
}

/** A source line taken apart, before wrapped lines are joined. */
export interface RawLine {
  text: string
  page: number
  heading: boolean
  bullet: string | null
  indent: number
  gapBefore: boolean
  quoteDepth: number
  /** Characters from the left edge to the end, for telling where lines were broken. */
  width: number
}

const bulletSigns = new Set('-–—•●▪▫■□◦○◆◇►▶▸▹➤➢➔→⇒✓✔✗☑✅★☆♦♥*+·∙⁃‣◼▻✦❖#'.split(''))

/** These are list signs only before white space. */
const spacedSigns = '-–—*+·#'

/** `1.`, `2)`, `(3)`, `a)`, `iv.`: numbering stands for a list sign. */
const numbering = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/

/** The list sign at the beginning of a line, with the white space after it; null when there is none. */
export function bulletOf(text: string): string | null {
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
  const isPictograph = signs.length === 1 && /^\p{Extended_Pictographic}$/u.test(head.replace('\uFE0F', ''))
  if (isBullet || isNumber || isLetterO || (isPictograph && !/^\d/.test(head))) return head
  return isSign ? first : null
}

const ruleSigns = '-=_*~—–.•#· \t'

/** An empty line, or one of nothing but signs that draw a rule. */
export const isGap = (text: string): boolean => {
  const bare = trimmed(text, ruleSigns)
  return bare === '' && (text.trim() === '' || text.trim().length >= 3)
}

/** How many `>` stand before a line, and the line without them. */
export function unquoted(text: string): { depth: number; rest: string } {
  let place = 0
  let depth = 0
  let after = 0
  while (place < text.length && (text.charAt(place) === '>' || text.charAt(place) === ' ')) {
    if (text.charAt(place) === '>') {
      depth += 1
      after = place + 1
    }
    place += 1
  }
  if (depth === 0) return { depth: 0, rest: text }
  return { depth, rest: text.charAt(after) === ' ' ? text.slice(after + 1) : text.slice(after) }
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
  let depthBefore = 0
  for (const source of sources) {
    const { depth, rest } = unquoted(source.text.slice(0, longestLine).replaceAll('\t', '    '))
    if (isGap(rest)) {
      gapBefore = true
      continue
    }
    const text = source.text.includes('\t') ? unquoted(source.text.slice(0, longestLine)).rest : rest
    const bare = text.trim()
    const marked = markedHeading(bare, gapBefore)
    const bullet = marked === null ? bulletOf(bare) : null
    found.push({
      text: marked ?? (bullet === null ? bare : bare.slice(bullet.length).trim()),
      page: source.page ?? 1,
      heading: source.heading ?? marked !== null,
      bullet,
      indent: rest.length - rest.trimStart().length,
      gapBefore: gapBefore || depth !== depthBefore,
      quoteDepth: depth,
      width: rest.trimEnd().length,
    })
    gapBefore = false
    depthBefore = depth
  }
  return found.filter((line) => line.text !== '')
}
