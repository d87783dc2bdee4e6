import { clusterOf, type Token } from '@roundtwo/text'
import type { CvLine } from './resume-lines.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** A token of an entry's head; a period is one. */
export interface HeadToken {
  token: Token
  /** Its line and the piece of that line it stands in, from 0. */
  row: number
  piece: number
  isPeriod: boolean
  /** Sets pieces apart: a comma, a dash, a bar, a bracket, "at". */
  parts: boolean
}

const separators = new Set([...',;|·•–—/():@>'])
const atWords = new Set('at bei chez presso bij from with in en im by zum zur als und and'.split(' '))

/** Whether a dash or stroke stands apart, as a separator does; commas and bars always part. */
function isSeparator(token: Token, next: Token | undefined): boolean {
  if (token.text === '-' || token.text === '–' || token.text === '/')
    return token.spaceBefore && (next?.spaceBefore ?? true)
  return token.kind === 'sign' && separators.has(token.text)
}

/** The tokens of a head's lines; each period is one token, its first. */
export function headTokens(head: readonly CvLine[]): HeadToken[] {
  const found: HeadToken[] = []
  head.forEach(({ line, tokens, periods }, row) => {
    let piece = 0
    let skipTo = 0
    tokens.forEach((token, at) => {
      if (at < skipTo) return
      const period = periods.find(({ from }) => from === at)
      if (period) skipTo = period.to
      const isNewCell = at > 0 && line.cells.some(({ start }) => start === token.start)
      const parts = !period && isSeparator(token, tokens[at + 1])
      if (isNewCell || parts || period) piece += 1
      found.push({ token, row, piece, isPeriod: period !== undefined, parts })
      if (parts || period) piece += 1
    })
  })
  return found
}

interface Piece {
  row: number
  /** Its row and its place among the pieces of that row that are no separators. */
  slot: string
  classes: ReadonlySet<WordClass>
  last: readonly WordClass[]
  words: number
  isSeparator: boolean
  tokens: HeadToken[]
}

function piecesOf(tokens: readonly HeadToken[]): Piece[] {
  const places = new Map<number, number>()
  return [...Map.groupBy(tokens, ({ row, piece }) => `${row} ${piece}`).values()].map((own) => {
    const row = own[0]?.row ?? 0
    const place = places.get(row) ?? 0
    const isSeparator = own.every(({ parts, isPeriod }) => parts || isPeriod)
    if (!isSeparator) places.set(row, place + 1)
    const classes = own.map(({ token }) => classesOf(token))
    return {
      row,
      slot: `${row} ${Math.min(3, place)}`,
      classes: new Set(classes.flat()),
      last: classes.at(-1) ?? [],
      words: own.filter(({ token }) => token.kind === 'word').length,
      isSeparator,
      tokens: own,
    }
  })
}

const told: readonly WordClass[] = ['position', 'employer', 'school', 'degree', 'country', 'region']

function pieceFeatures(side: string, piece: Piece | undefined): string[] {
  if (!piece) return [`${side} piece none`]
  return [
    ...told.filter((name) => piece.classes.has(name)).map((name) => `${side} piece ${name}`),
    ...piece.last.map((name) => `${side} piece ends ${name}`),
    `${side} piece words ${Math.min(5, piece.words)}`,
  ]
}

/** What stands in the same place of a CV's heads: the share with a word of each kind, in thirds. */
function habitsOf(alike: readonly Piece[]): string[] {
  const share = (name: WordClass) =>
    Math.round((3 * alike.filter(({ classes }) => classes.has(name)).length) / alike.length)
  return alike.length < 2 ? ['usually unknown'] : told.map((name) => `usually ${name} ${share(name)}`)
}

const wordOf = ({ isPeriod, token }: HeadToken): string => (isPeriod ? 'PERIOD' : token.folded)

function tokenFeatures(tokens: readonly HeadToken[], at: number): string[] {
  const one = tokens[at]
  if (!one) return []
  const { folded, stem, shape } = one.token
  const before = tokens[at - 1]
  const [fine, coarse] = [clusterOf(folded, 'fine'), clusterOf(folded, 'coarse')]
  const beside = (step: number, name: string) => {
    const other = tokens[at + step]
    if (other?.row !== one.row) return [`${name} edge`]
    return [`${name} ${wordOf(other)}`, ...classesOf(other.token).map((own) => `${name} ${own}`)]
  }
  return [
    `word ${wordOf(one)}`,
    `stem ${stem}`,
    `shape ${one.isPeriod ? 'PERIOD' : shape}`,
    `ends ${folded.slice(-3)}`,
    `ends ${folded.slice(-2)}`,
    ...(fine === null ? ['unknown'] : [`fine ${fine}`, `coarse ${coarse}`]),
    ...classesOf(one.token).map((name) => `is ${name}`),
    ...(one.parts ? ['parts'] : []),
    ...(before?.piece !== one.piece && !one.parts && !before?.parts ? ['begins cell'] : []),
    ...(atWords.has(folded) ? [`joins ${folded}`] : []),
    ...beside(-1, 'before'),
    ...beside(1, 'after'),
    ...beside(-2, 'second before'),
    ...beside(2, 'second after'),
  ]
}

/** The features of each token of each head; heads of one kind in one CV are told by each other's habits. */
export function headFeatures(heads: readonly (readonly CvLine[])[]): string[][][] {
  const sequences = heads.map(headTokens)
  const pieces = sequences.map(piecesOf)
  const isTold = ({ isSeparator }: Piece): boolean => !isSeparator
  const bySlot = Map.groupBy(pieces.flat().filter(isTold), ({ slot }) => slot)
  return heads.map((head, index) => {
    const tokens = sequences[index] ?? []
    const own = pieces[index] ?? []
    const list = own.filter(isTold)
    const byToken = new Map(
      own.flatMap((piece) => {
        const { slot, row } = piece
        const place = piece.isSeparator ? -9 : list.indexOf(piece)
        const features = [
          ...pieceFeatures('own', piece),
          ...pieceFeatures('last', list[place - 1]),
          ...pieceFeatures('next', list[place + 1]),
          `slot ${slot}`,
          `rows ${Math.min(4, head.length)} slot ${slot}`,
          ...habitsOf(bySlot.get(slot) ?? []),
          ...told
            .filter((name) => list.some((other) => other !== piece && other.classes.has(name)))
            .map((name) => `elsewhere ${name}`),
          ...(head[row]?.line.heading ? ['heading'] : []),
        ]
        return piece.tokens.map((token) => [token, features] as const)
      }),
    )
    return tokens.map((one, at) => ['always', ...tokenFeatures(tokens, at), ...(byToken.get(one) ?? [])])
  })
}
