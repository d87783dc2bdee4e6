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
  classes: ReadonlySet<WordClass>
  words: number
  last: readonly WordClass[]
  isSeparator: boolean
  text: string
}

function piecesOf(tokens: readonly HeadToken[]): Map<string, Piece> {
  const groups = Map.groupBy(tokens, ({ row, piece }) => `${row} ${piece}`)
  return new Map(
    [...groups].map(([key, own]): [string, Piece] => {
      const classes = own.map(({ token }) => classesOf(token))
      return [
        key,
        {
          row: own[0]?.row ?? 0,
          classes: new Set(classes.flat()),
          words: own.filter(({ token }) => token.kind === 'word').length,
          last: classes.at(-1) ?? [],
          isSeparator: own.every(({ parts, isPeriod }) => parts || isPeriod),
          text: own.map(({ token }) => token.folded).join(' '),
        },
      ]
    }),
  )
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

/** The place of a piece among those of its line that are not separators. */
function slotsOf(pieces: ReadonlyMap<string, Piece>): Map<string, string> {
  const slots = new Map<string, string>()
  const counts = new Map<number, number>()
  for (const [key, piece] of pieces) {
    const place = counts.get(piece.row) ?? 0
    slots.set(key, `${piece.row} ${Math.min(3, place)}`)
    if (!piece.isSeparator) counts.set(piece.row, place + 1)
  }
  return slots
}

/** What stands in the same place of a CV's other heads: the share with a word of each kind, in thirds. */
function habitsOf(heads: readonly ReadonlyMap<string, Piece>[]): (slot: string) => string[] {
  const seen = new Map<string, Piece[]>()
  for (const pieces of heads) {
    const slots = slotsOf(pieces)
    for (const [key, piece] of pieces) {
      const slot = slots.get(key) ?? ''
      if (!piece.isSeparator) seen.set(slot, [...(seen.get(slot) ?? []), piece])
    }
  }
  return (slot) => {
    const all = seen.get(slot) ?? []
    const share = (name: WordClass) =>
      Math.round((3 * all.filter(({ classes }) => classes.has(name)).length) / all.length)
    return all.length < 2 ? ['usually unknown'] : told.map((name) => `usually ${name} ${share(name)}`)
  }
}

const shapeOf = ({ token, isPeriod }: HeadToken): string => (isPeriod ? 'PERIOD' : token.shape)
const wordOf = (one: HeadToken | undefined): string =>
  one === undefined ? 'none' : one.isPeriod ? 'PERIOD' : one.token.folded

function tokenFeatures(tokens: readonly HeadToken[], at: number): string[] {
  const one = tokens[at]
  if (!one) return []
  const { folded, stem } = one.token
  const [fine, coarse] = [clusterOf(folded, 'fine'), clusterOf(folded, 'coarse')]
  const beside = (step: number, name: string) => {
    const other = tokens[at + step]
    const isSame = other?.row === one.row
    return [
      `${name} ${isSame ? wordOf(other) : 'edge'}`,
      ...(isSame && other ? classesOf(other.token).map((own) => `${name} ${own}`) : []),
    ]
  }
  return [
    `word ${wordOf(one)}`,
    `stem ${stem}`,
    `shape ${shapeOf(one)}`,
    `ends ${folded.slice(-3)}`,
    `ends ${folded.slice(-2)}`,
    ...(fine === null ? ['unknown'] : [`fine ${fine}`, `coarse ${coarse}`]),
    ...classesOf(one.token).map((name) => `is ${name}`),
    ...(one.parts ? ['parts'] : []),
    ...(tokens[at - 1]?.piece !== one.piece && !one.parts && !tokens[at - 1]?.parts ? ['begins cell'] : []),
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
  const habits = habitsOf(pieces)
  return sequences.map((tokens, index) => {
    const own = pieces[index] ?? new Map<string, Piece>()
    const slots = slotsOf(own)
    const list = [...own].filter(([, piece]) => !piece.isSeparator)
    const rows = heads[index]?.length ?? 0
    const places = new Map(list.map(([key], place) => [key, place]))
    const byPiece = new Map(
      [...own].map(([key, piece]): [string, string[]] => {
        const place = places.get(key) ?? -9
        const slot = slots.get(key) ?? ''
        return [
          key,
          [
            ...pieceFeatures('own', piece),
            ...pieceFeatures('last', list[place - 1]?.[1]),
            ...pieceFeatures('next', list[place + 1]?.[1]),
            `slot ${slot}`,
            `rows ${Math.min(4, rows)} slot ${slot}`,
            ...habits(slot),
            ...told
              .filter((name) => list.some(([other, { classes }]) => other !== key && classes.has(name)))
              .map((name) => `elsewhere ${name}`),
            ...(heads[index]?.[piece.row]?.line.heading ? ['heading'] : []),
          ],
        ]
      }),
    )
    return tokens.map((one, at) => [
      'always',
      ...tokenFeatures(tokens, at),
      ...(byPiece.get(`${one.row} ${one.piece}`) ?? []),
    ])
  })
}
