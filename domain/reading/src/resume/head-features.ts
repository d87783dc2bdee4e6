import { clusterOf, type Token } from '@roundtwo/text'
import { held } from '../features.ts'
import words from './cv-words.json' with { type: 'json' }
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
const atWords = new Set(words.headJoins.split(' '))

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

/** Tokens of a head's row that stand between separators, or one of those. */
interface Piece {
  row: number
  /** Its row and its place among the pieces of that row that are no separators. */
  slot: string
  classes: readonly (readonly WordClass[])[]
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
    return { row, slot: `${row} ${Math.min(3, place)}`, classes, isSeparator, tokens: own }
  })
}

const told: readonly WordClass[] = ['position', 'employer', 'school', 'degree', 'country', 'region']

const holds = (name: WordClass) => (piece: Piece) => piece.classes.some((own) => own.includes(name))

function pieceFeatures(side: string, piece: Piece | undefined): string[] {
  if (!piece) return [`${side} piece none`]
  const words = piece.tokens.filter(({ token }) => token.kind === 'word').length
  return [
    ...told.filter((name) => holds(name)(piece)).map((name) => `${side} piece ${name}`),
    ...(piece.classes.at(-1) ?? []).map((name) => `${side} piece ends ${name}`),
    `${side} piece words ${Math.min(5, words)}`,
  ]
}

/** What stands in the same place of a CV's heads: the share with a word of each kind, in thirds. */
function habitsOf(alike: readonly Piece[]): string[] {
  const share = (name: WordClass) => Math.round((3 * alike.filter(holds(name)).length) / alike.length)
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
    ...held({
      parts: one.parts,
      'begins cell': before?.piece !== one.piece && !one.parts && !before?.parts,
      [`joins ${folded}`]: atWords.has(folded),
    }),
    ...beside(-1, 'before'),
    ...beside(1, 'after'),
    ...beside(-2, 'second before'),
    ...beside(2, 'second after'),
  ]
}

/** What the pieces of a head tell of their tokens; `habits` are those of each slot. */
function piecesTold(pieces: readonly Piece[], head: readonly CvLine[], habits: (slot: string) => string[]) {
  const list = pieces.filter(({ isSeparator }) => !isSeparator)
  const places = new Map(list.map((piece, at) => [piece, at] as const))
  const counts = new Map(told.map((name) => [name, list.filter(holds(name)).length] as const))
  return pieces.flatMap((piece) => {
    const { slot, row } = piece
    const place = places.get(piece) ?? -9
    const isElsewhere = (name: WordClass) => (counts.get(name) ?? 0) > Number(places.has(piece) && holds(name)(piece))
    const features = [
      ...pieceFeatures('own', piece),
      ...pieceFeatures('last', list[place - 1]),
      ...pieceFeatures('next', list[place + 1]),
      `slot ${slot}`,
      `rows ${Math.min(4, head.length)} slot ${slot}`,
      ...habits(slot),
      ...told.filter(isElsewhere).map((name) => `elsewhere ${name}`),
      ...held({ heading: head[row]?.line.heading }),
    ]
    return piece.tokens.map((token) => [token, features] as const)
  })
}

/** The features of each token of each head; heads of one kind in one CV are told by each other's habits. */
export function headFeatures(heads: readonly (readonly CvLine[])[]): string[][][] {
  const sequences = heads.map((head) => ({ head, tokens: headTokens(head) }))
  const read = sequences.map((sequence) => ({ ...sequence, pieces: piecesOf(sequence.tokens) }))
  const all = read.flatMap(({ pieces }) => pieces.filter(({ isSeparator }) => !isSeparator))
  const bySlot = Map.groupBy(all, ({ slot }) => slot)
  return read.map(({ head, tokens, pieces }) => {
    const byToken = new Map(piecesTold(pieces, head, (slot) => habitsOf(bySlot.get(slot) ?? [])))
    return tokens.map((one, at) => ['always', ...tokenFeatures(tokens, at), ...(byToken.get(one) ?? [])])
  })
}
