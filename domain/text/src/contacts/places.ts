import { type Document, wordsIn } from '../document/document.ts'
import { listedIn, listOf } from '../document/row.ts'
import type { Span, Token } from '../document/token.ts'
import words from './contact-words.json' with { type: 'json' }
import { postcodes } from './postcodes.ts'

export interface Place extends Span {
  text: string
  /** Street, postcode, building, name: what it is known by. */
  signs: readonly PlaceSign[]
}
export type PlaceSign = 'postcode' | 'street' | 'building' | 'city'

const isListed = listedIn(words)
const streetEnds = listOf(words.streetEndings)

interface Piece extends Span {
  tokens: Token[]
  signs: Set<PlaceSign>
  line: number
  /** It opens a line. */
  opensLine: boolean
  /** A label with a colon stands before it. */
  isLabelled: boolean
}

/** A part of an address is no longer than this. */
const mostTokens = 8

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{Nd}]/u.test(text)

/** Whether a token parts pieces: commas and bars, sentence ends, brackets, dashes set apart. */
function parts(token: Token, next: Token | undefined): boolean {
  if (token.text === '.') return next?.spaceBefore === true && next.text.length > 1 && isCapital(next)
  if ('-–—'.includes(token.text)) return token.spaceBefore && next?.spaceBefore === true
  return ',|;()·•⋅:'.includes(token.text)
}

function piecesOf({ lines, text }: Document): Piece[] {
  return lines.flatMap((line) => {
    let runs: Token[][] = [[]]
    for (const [at, token] of line.tokens.entries()) {
      // What stands before a colon only says what follows.
      if (token.text === ':') runs = [...runs.slice(0, -1), []]
      else if (parts(token, line.tokens[at + 1])) runs.push([])
      else runs.at(-1)?.push(token)
    }
    return runs.flatMap((tokens): Piece[] => {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (!first || !last) return []
      const opensLine = first === line.tokens[0]
      const isLabelled = text.slice(line.start, first.start).trimEnd().endsWith(':')
      const own = { start: first.start, end: last.end, line: line.index, tokens }
      return [{ ...own, signs: new Set(), opensLine, isLabelled }]
    })
  })
}

/** Without the rest of the sentence after a postcode of a certain country, which is no part of an address. */
function shortened(piece: Piece, text: string): Piece {
  if (piece.tokens.length <= mostTokens) return piece
  const own = text.slice(piece.start, Math.min(piece.end, piece.start + 400))
  const matches = postcodes.map(([pattern, country]) => (country === null ? null : pattern.exec(own)))
  const found = matches.find((match) => match !== null)
  const end = piece.start + (found ? found.index + found[0].length : 0)
  const tokens = piece.tokens.filter((token) => token.end <= end)
  const last = tokens.at(-1)
  return last ? { ...piece, tokens, end: last.end } : piece
}

const isStreetWord = ({ folded }: Token): boolean =>
  isListed('streets', folded) || (folded.length > 6 && streetEnds.some((end) => folded.endsWith(end)))

/** The capitalised tail of a piece: "We're at The Tannery" gives "The Tannery". */
function nameTail(tokens: readonly Token[]): Token[] {
  const isSmall = (one: Token) => one.folded.length <= 3 || isStreetWord(one) || isListed('buildings', one.folded)
  // Before these an address has not begun yet: "come to", "at", "bei".
  const isOutside = (one: Token) => isListed('placeLeads', one.folded) || (!isCapital(one) && !isSmall(one))
  const named = tokens.slice(tokens.findLastIndex(isOutside) + 1)
  return named.slice(Math.max(0, named.findIndex(isCapital)))
}

function signsOf({ tokens, start, end }: Piece, text: string): Set<PlaceSign> {
  const signs = new Set<PlaceSign>()
  if (tokens.length > mostTokens + 6) return signs
  const own = text.slice(start, end)
  const hasNumber = tokens.some(({ kind }) => kind === 'number')
  const street = tokens.findIndex((token, at) => isStreetWord(token) && (at > 0 || hasNumber))
  if (street >= 0 && tokens.some((token) => isCapital(token) && token.kind === 'word')) signs.add('street')
  if (tokens.some(({ folded }) => isListed('buildings', folded))) signs.add('building')
  const isShort = tokens.length <= mostTokens
  if (hasNumber && isShort && postcodes.some(([pattern]) => pattern.test(own))) signs.add('postcode')
  if (tokens.length <= 4 && tokens.every((token) => isCapital(token) || token.kind === 'sign')) signs.add('city')
  return signs
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

/** The address that neighbouring pieces make, if at least one of them is a street, postcode or building. */
function placeOf(run: readonly Piece[], document: Document): Place[] {
  const own = withoutOthers(run)
  const signs = new Set(own.flatMap((piece) => [...piece.signs]))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || !(signs.has('street') || signs.has('postcode') || signs.has('building'))) return []
  const start = nameTail(first.tokens)[0]?.start ?? first.start
  const span = { start, end: last.end }
  return [{ ...span, text: wordsIn(document, span), signs: [...signs] }]
}

/** Neighbouring pieces that look like parts of an address. */
export function placesIn(document: Document): Place[] {
  const runs: Piece[][] = [[]]
  for (const whole of piecesOf(document)) {
    const short = shortened(whole, document.text)
    const piece = { ...short, signs: signsOf(short, document.text) }
    const run = runs.at(-1) ?? []
    const isWhole = run.some(({ signs }) => signs.has('postcode'))
    const isFar = piece.line - (run.at(-1)?.line ?? piece.line) > 1
    if (piece.signs.size === 0) runs.push([])
    else if (isFar || piece.isLabelled || (piece.opensLine && isWhole)) runs.push([piece])
    else if (run.length < 10) run.push(piece)
  }
  return runs.flatMap((run) => placeOf(run, document))
}
