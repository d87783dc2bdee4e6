import { fold } from '../words/fold.ts'
import type { Line } from './line.ts'
import type { Span, Token } from './token.ts'

export interface Sentence extends Span {
  text: string
  tokens: Token[]
  /** Index of its line in the document. */
  line: number
}

/** After these a full stop ends no sentence; compared in folded form, without their dots. */
const abbreviations = new Set(
  `mr mrs ms dr prof st sr jr rev hon vs no nr approx ca eg ie etc inc ltd co corp dept fig ext tel incl excl min max
  hrs hr wk wks yr yrs mo mth pa pm am zb bzw ggf dh ua evtl inkl usw herr frau hr fr dipl ing abs str bd av rue apt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun bspw tlf m mme mlle sig dott dra
  exmo sra srta ud uds pag num gmbh kg gebr pvt pte pty ltda cia sdn bhd bros cat kat lic arq avv geom nro`.split(
    /\s+/,
  ),
)

/** Words that begin a sentence after an abbreviation, rather than go on with it. */
const openers = new Set('The You We It This If Please Our I'.split(' '))

/** How months begin in the languages that put a full stop after the day: "am 3. Dezember". */
const monthBeginnings = new Set('jan feb mar apr mai may jun jul aug sep okt oct nov dez dec'.split(' '))

const isOrdinal = (before: string, next: string): boolean =>
  /(?:^|\D)\d{1,2}\. $/.test(before) && monthBeginnings.has(fold(next.slice(0, 4)).slice(0, 3))

let segmenter: Intl.Segmenter | undefined

/** Places in `text` after which a sentence may begin: the platform's own rules. */
function boundaries(text: string): number[] {
  // Most lines hold nothing that could end a sentence, and asking costs more than all else that a short line does.
  if (!/\p{Sentence_Terminal}/u.test(text)) return []
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return [...segmenter.segment(text)].map((segment) => segment.index).slice(1)
}

/** Where a text without capitals has its full stops; the platform's rules wait for a capital. */
function smallBoundaries(text: string): number[] {
  if (/\p{Lu}\p{Ll}/u.test(text)) return []
  return [...text.matchAll(/[.!?…] +(?=\S)/g)].map((stop) => stop.index + stop[0].length)
}

/** The word before a boundary, without the dots inside and after it. */
function wordBefore(text: string, boundary: number): string {
  const before = text.slice(Math.max(0, boundary - 24), boundary).trimEnd()
  if (!before.endsWith('.')) return ''
  return fold(before.slice(before.search(/[\p{L}.'’]*$/u)).replaceAll('.', ''))
}

/** Words in brackets that are so long, in characters, may be sentences of their own. */
const longestAside = 60

/** Between a bracket that opens and the one that closes it soon after: "(cat. B)". */
const isInAside = (text: string, boundary: number): boolean =>
  /\([^()]*$/.test(text.slice(Math.max(0, boundary - longestAside), boundary)) &&
  /^[^()]*\)/.test(text.slice(boundary, boundary + longestAside))

function isFalse(text: string, boundary: number): boolean {
  if (isInAside(text, boundary)) return true
  const next = text.slice(boundary, boundary + 12)
  if (isOrdinal(text.slice(Math.max(0, boundary - 5), boundary), next)) return true
  const word = wordBefore(text, boundary)
  if (word === '') return false
  // "9 a.m. The shift" ends a sentence; "9 a.m. Monday" does not, and cannot be told: it is left whole.
  if (openers.has(/^\w+/.exec(next)?.[0] ?? '')) return word.length === 1 && !/\d/.test(next)
  return (word.length === 1 && /\p{L}/u.test(word)) || abbreviations.has(word)
}

/** The sentences of a line in order; together they hold all its tokens. */
export function sentencesOf(line: Line): Sentence[] {
  const { text, tokens } = line
  const cuts = [...new Set([...boundaries(text), ...smallBoundaries(text)])]
    .sort((left, right) => left - right)
    .filter((cut) => !isFalse(text, cut))
  const found: Sentence[] = []
  let taken = 0
  for (const cut of [...cuts, text.length]) {
    const first = taken
    while (taken < tokens.length && (tokens[taken]?.start ?? 0) < line.start + cut) taken += 1
    const own = tokens.slice(first, taken)
    const start = own[0]?.start
    const end = own.at(-1)?.end
    if (start === undefined || end === undefined) continue
    found.push({
      start,
      end,
      text: text.slice(start - line.start, end - line.start),
      tokens: own,
      line: line.index,
    })
  }
  return found
}
