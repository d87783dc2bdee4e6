import type { Document } from '../document/document.ts'
import type { Span, Token } from '../document/token.ts'
import words from './contact-words.json' with { type: 'json' }
import { postcodes } from './postcodes.ts'

export interface Place extends Span {
  text: string
  /** Street, postcode, building, name: what it is known by. */
  signs: readonly PlaceSign[]
}
export type PlaceSign = 'postcode' | 'street' | 'building' | 'city'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const streetWords = wordSet(words.streets)
const streetEnds = words.streetEndings.split(' ')
const buildingWords = wordSet(words.buildings)
/** Before these an address has not begun yet: "come to", "at", "bei". */
const leads = wordSet(words.placeLeads)

interface Piece extends Span {
  tokens: Token[]
  signs: Set<PlaceSign>
  line: number
  /** It opens a line; an empty one or a label with a colon stands before it. */
  opensLine: boolean
  isApart: boolean
}

/** A part of an address is no longer than this. */
const mostTokens = 8

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{Nd}]/u.test(text)

/** What parts a line into pieces: commas and bars, sentence ends, brackets, dashes set apart. */
function piecesOf(document: Document): Piece[] {
  return document.lines.flatMap((line) => {
    const pieces: Token[][] = [[]]
    line.tokens.forEach((token, at) => {
      const next = line.tokens[at + 1]
      const parts =
        ',|;()·•⋅:'.includes(token.text) ||
        (token.text === '.' && next?.spaceBefore === true && next.text.length > 1 && isCapital(next)) ||
        ('-–—'.includes(token.text) && token.spaceBefore && next?.spaceBefore === true)
      // What stands before a colon only says what follows.
      if (token.text === ':') pieces[pieces.length - 1] = []
      if (parts) pieces.push([])
      else pieces.at(-1)?.push(token)
    })
    return pieces.flatMap((tokens): Piece[] => {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (!first || !last) return []
      const opensLine = first === line.tokens[0]
      const isApart =
        (opensLine && line.gapBefore) || document.text.slice(line.start, first.start).trimEnd().endsWith(':')
      const span = { start: first.start, end: last.end, line: line.index }
      return [{ ...span, tokens, signs: new Set(), opensLine, isApart }]
    })
  })
}

const hasPostcode = (text: string): boolean => postcodes.some(([pattern]) => pattern.test(text))

/** Without the rest of the sentence after a postcode of a certain country, which is no part of an address. */
function shortened(piece: Piece, text: string): Piece {
  if (piece.tokens.length <= mostTokens || piece.end - piece.start > 400) return piece
  const own = text.slice(piece.start, piece.end)
  const matches = postcodes.map(([pattern, country]) => (country === null ? null : pattern.exec(own)))
  const found = matches.find((match) => match !== null)
  const end = piece.start + (found ? found.index + found[0].length : 0)
  const tokens = piece.tokens.filter((token) => token.end <= end)
  const last = tokens.at(-1)
  return last && tokens.length <= mostTokens ? { ...piece, tokens, end: last.end } : piece
}

const isStreetWord = ({ folded, kind }: Token): boolean =>
  kind === 'word' &&
  (streetWords.has(folded) || (folded.length > 6 && streetEnds.some((end) => folded.endsWith(end))))

/** The capitalised tail of a piece: "We're at The Tannery" gives "The Tannery". */
function nameTail(tokens: readonly Token[]): Token[] {
  let first = tokens.length
  while (first > 0) {
    const token = tokens[first - 1]
    const isSmall = (one: Token) =>
      one.kind === 'sign' || one.folded.length <= 3 || isStreetWord(one) || buildingWords.has(one.folded)
    if (!token || leads.has(token.folded) || (!isCapital(token) && !isSmall(token))) break
    first -= 1
  }
  const named = tokens.slice(first)
  return named.slice(Math.max(0, named.findIndex(isCapital)))
}

function mark(piece: Piece, text: string): void {
  const own = text.slice(piece.start, piece.end)
  const { tokens, signs } = piece
  if (tokens.length > mostTokens + 6) return
  const hasNumber = tokens.some(({ kind }) => kind === 'number')
  const street = tokens.findIndex((token, at) => isStreetWord(token) && (at > 0 || hasNumber))
  if (street >= 0 && tokens.some((token) => isCapital(token) && token.kind === 'word')) signs.add('street')
  if (tokens.some(({ folded, kind }) => kind === 'word' && buildingWords.has(folded))) signs.add('building')
  if (hasNumber && tokens.length <= mostTokens && hasPostcode(own)) signs.add('postcode')
  if (tokens.length <= 4 && tokens.every((token) => isCapital(token) || token.kind === 'sign'))
    signs.add('city')
}

/** An address that stands whole in one line needs no lines before it that merely have capitals. */
function withoutOthers(run: readonly Piece[]): Piece[] {
  const whole = run.find(({ line }) => {
    const signs = run.filter((piece) => piece.line === line).flatMap((piece) => [...piece.signs])
    return signs.includes('street') && signs.includes('postcode')
  })
  const isOther = ({ line, signs }: Piece) =>
    whole !== undefined && line < whole.line && !signs.has('building') && !signs.has('street')
  return run.filter((piece) => !isOther(piece))
}

/** Neighbouring pieces that look like parts of an address, at least one of them a street, postcode or building. */
export function placesIn(document: Document): Place[] {
  const pieces = piecesOf(document).map((piece) => shortened(piece, document.text))
  for (const piece of pieces) mark(piece, document.text)
  const found: Place[] = []
  let run: Piece[] = []
  const close = () => {
    while (run.at(-1)?.signs.size === 0) run.pop()
    run = withoutOthers(run)
    const signs = new Set(run.flatMap((piece) => [...piece.signs]))
    const strong = ['street', 'postcode', 'building'] as const
    const first = run[0]
    const last = run.at(-1)
    if (first && last && strong.some((sign) => signs.has(sign))) {
      const tail = nameTail(first.tokens)[0] ?? first.tokens[0]
      const start = tail?.start ?? first.start
      const text = document.text.slice(start, last.end).replace(/\s+/g, ' ')
      found.push({ start, end: last.end, text, signs: [...signs] })
    }
    run = []
  }
  for (const piece of pieces) {
    const before = run.at(-1)
    const isWhole = run.some(({ signs }) => signs.has('postcode'))
    const isLabelled = piece.isApart && !piece.opensLine
    if (before && (piece.line - before.line > 1 || isLabelled || (piece.opensLine && isWhole))) close()
    if (piece.signs.size === 0) close()
    else if (run.length < 10) run.push(piece)
  }
  close()
  return found
}
