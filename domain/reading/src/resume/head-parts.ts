import { clusterOf, inRuns, saysSomething, type Tagger, type Token, tagged, wordList } from '@roundtwo/text'
import { held, highest, named } from '../features.ts'
import words from './cv-words.json' with { type: 'json' }
import { classesOf, type WordClass } from './cv-words.ts'
import { type CvLine, certaintyOf, type Said, said, tidy, wordsFrom } from './resume-lines.ts'

/** A token of an entry's head; a period is one. */
interface HeadToken {
  token: Token
  classes: readonly WordClass[]
  line: CvLine
  /** Its line and the piece of that line it stands in, from 0. */
  row: number
  piece: number
  isPeriod: boolean
  /** Sets pieces apart: a comma, a dash, a bar, a bracket. */
  parts: boolean
}

const isJoin = wordList(words.headJoins)

/** Whether a dash or stroke stands apart, as a separator does; commas and bars always part. */
function isSeparator({ kind, text, spaceBefore }: Token, next: Token | undefined): boolean {
  if ('-–/'.includes(text)) return spaceBefore && (next?.spaceBefore ?? true)
  return kind === 'sign' && ',;|·•—():@>'.includes(text)
}

/** The tokens of a head's lines; each period is one token, its first. */
export const headTokens = (head: readonly CvLine[]): HeadToken[] =>
  head.flatMap((line, row) => {
    let next = 0
    return line.tokens.flatMap((token, at): HeadToken[] => {
      const period = line.periods.find(({ from, to }) => at >= from && at < to)
      if (period && at > period.from) return []
      const isPeriod = period !== undefined
      const parts = !isPeriod && isSeparator(token, line.tokens[at + 1])
      const isNewCell = at > 0 && line.line.cells.some(({ start }) => start === token.start)
      const piece = isNewCell || parts || isPeriod ? next + 1 : next
      next = parts || isPeriod ? piece + 1 : piece
      return [{ token, classes: classesOf(token), line, row, piece, isPeriod, parts }]
    })
  })

/** What a piece of a head is known to name. */
const told: readonly WordClass[] = ['position', 'employer', 'school', 'degree', 'country', 'region']

/** Tokens of a head's row that stand between separators, or one of those. */
function piecesOf(tokens: readonly HeadToken[]) {
  const places: number[] = []
  return inRuns(tokens, (one, before) => one.row === before.row && one.piece === before.piece).map((own) => {
    const [{ row, line }] = own
    const place = places[row] ?? 0
    const isSeparator = own.every(({ parts, isPeriod }) => parts || isPeriod)
    if (!isSeparator) places[row] = place + 1
    // Its row and its place among the pieces of that row that are no separators.
    const slot = `${row} ${Math.min(3, place)}`
    const names = told.filter((name) => own.some(({ classes }) => classes.includes(name)))
    return { slot, isSeparator, names, tokens: own, heading: line.line.heading }
  })
}
type Piece = ReturnType<typeof piecesOf>[number]

function pieceFeatures(side: string, piece: Piece | undefined): string[] {
  if (!piece) return [`${side} piece none`]
  const words = piece.tokens.filter(({ token }) => token.kind === 'word').length
  return [
    ...named(`${side} piece`, piece.names),
    ...named(`${side} piece ends`, piece.tokens.at(-1)?.classes ?? []),
    `${side} piece words ${Math.min(5, words)}`,
  ]
}

const countOf = (name: WordClass, pieces: readonly Piece[]) => pieces.filter(({ names }) => names.includes(name)).length

/** What stands in the same place of a CV's heads: the share with a word of each kind, in thirds. */
function habitsOf(alike: readonly Piece[] = []): string[] {
  const share = (name: WordClass) => Math.round((3 * countOf(name, alike)) / alike.length)
  return alike.length < 2 ? ['usually unknown'] : told.map((name) => `usually ${name} ${share(name)}`)
}

const wordOf = ({ isPeriod, token }: HeadToken): string => (isPeriod ? 'PERIOD' : token.folded)

function tokenFeatures(one: HeadToken, at: number, tokens: readonly HeadToken[]): string[] {
  const { folded, stem, shape } = one.token
  const before = tokens[at - 1]
  const [fine, coarse] = [clusterOf(folded, 'fine'), clusterOf(folded, 'coarse')]
  const beside = (step: number, name: string) => {
    const other = tokens[at + step]
    if (other?.row !== one.row) return [`${name} edge`]
    return [`${name} ${wordOf(other)}`, ...named(name, other.classes)]
  }
  return [
    `word ${wordOf(one)}`,
    `stem ${stem}`,
    `shape ${one.isPeriod ? 'PERIOD' : shape}`,
    `ends ${folded.slice(-3)}`,
    `ends ${folded.slice(-2)}`,
    ...(fine === null ? ['unknown'] : [`fine ${fine}`, `coarse ${coarse}`]),
    ...named('is', one.classes),
    ...held({
      parts: one.parts,
      'begins cell': before?.piece !== one.piece && !one.parts && !before?.parts,
      [`joins ${folded}`]: isJoin(folded),
    }),
    ...beside(-1, 'before'),
    ...beside(1, 'after'),
    ...beside(-2, 'second before'),
    ...beside(2, 'second after'),
  ]
}

/** What the pieces of a head tell of each of their tokens; `habits` are those of each slot. */
function piecesTold(pieces: readonly Piece[], rows: number, habits: (slot: string) => string[]): string[][] {
  const list = pieces.filter(({ isSeparator }) => !isSeparator)
  const counts = new Map(told.map((name) => [name, countOf(name, list)] as const))
  let place = -1
  return pieces.flatMap((piece) => {
    const { slot, heading, isSeparator, names, tokens } = piece
    if (!isSeparator) place += 1
    const [last, next] = isSeparator ? [] : [list[place - 1], list[place + 1]]
    const isElsewhere = (name: WordClass) => (counts.get(name) ?? 0) > Number(!isSeparator && names.includes(name))
    const features = [
      ...pieceFeatures('own', piece),
      ...pieceFeatures('last', last),
      ...pieceFeatures('next', next),
      `slot ${slot}`,
      `rows ${Math.min(4, rows)} slot ${slot}`,
      ...habits(slot),
      ...named('elsewhere', told.filter(isElsewhere)),
      ...held({ heading }),
    ]
    return tokens.map(() => features)
  })
}

/** The features of each token of each head; heads of one kind in one CV are told by each other's habits. */
export function headFeatures(heads: readonly (readonly CvLine[])[]): string[][][] {
  const read = heads.map((head) => {
    const tokens = headTokens(head)
    return { rows: head.length, tokens, pieces: piecesOf(tokens) }
  })
  const all = read.flatMap(({ pieces }) => pieces).filter(({ isSeparator }) => !isSeparator)
  const bySlot = Map.groupBy(all, ({ slot }) => slot)
  return read.map(({ rows, tokens, pieces }) => {
    const ofPieces = piecesTold(pieces, rows, (slot) => habitsOf(bySlot.get(slot)))
    return tokens.map((one, at) => ['always', ...tokenFeatures(one, at, tokens), ...(ofPieces[at] ?? [])])
  })
}

/** Words of a head that belong together, with what they are. */
export interface HeadPart extends Said {
  /** A label of the tagger; `text` is what none of them fits. */
  kind: string
  line: CvLine
  /** Of the least sure of its words. */
  probability: number
  /** Of a label, on the average of its words. */
  chance: (label: string) => number
}

/** The parts of each head; heads of one kind in one CV are judged together. `lineChance`: that a line is what it was read as. */
export function headParts(
  model: Tagger,
  heads: readonly (readonly CvLine[])[],
  lineChance: (line: CvLine) => number,
): HeadPart[][] {
  const features = headFeatures(heads)
  return heads.map((head, index) => {
    const tags = tagged(model, features[index] ?? [])
    const words = headTokens(head).flatMap((one, at) => {
      const tag = tags[at]
      return tag ? [{ ...one, tag, kind: one.isPeriod ? 'period' : tag.label }] : []
    })
    // A part may hold commas, but no two cells.
    const runs = inRuns(words, (one, before) => {
      const isWithin = one.piece === before.piece || (one.kind !== 'text' && (one.parts || before.parts))
      return one.kind === before.kind && one.row === before.row && isWithin
    })
    return runs.flatMap((run): HeadPart[] => {
      const [{ kind, line, token }] = run
      const text = tidy(wordsFrom(line, token, run.at(-1)?.token))
      if (kind === 'period' || !saysSomething(text)) return []
      const probability = Math.min(...run.map(({ tag }) => tag.probability))
      const chance = (label: string): number => {
        const place = model.labels.indexOf(label)
        return run.reduce((sum, { tag }) => sum + (tag.probabilities[place] ?? 0), 0) / run.length
      }
      const certainty = certaintyOf(probability * lineChance(line))
      return [{ ...said(line, text, certainty), kind, line, probability, chance }]
    })
  })
}

const leastChance = 0.2

/** Of the words that fit nothing, those likeliest to be of a kind that was not found. */
export function likeliest(parts: readonly HeadPart[], kind: string): HeadPart | undefined {
  const likely = parts.filter((part) => part.kind === 'text' && part.chance(kind) >= leastChance)
  return highest(likely, (part) => part.chance(kind))
}

/** The surest part of a kind; the first of those as sure. */
export function surest(parts: readonly HeadPart[], kind: string): HeadPart | undefined {
  const own = parts.filter((part) => part.kind === kind)
  return highest(own, ({ probability }) => probability)
}
