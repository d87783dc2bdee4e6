import { type Tagged, type Tagger, tagged } from '@roundtwo/text'
import { type HeadToken, headFeatures, headTokens } from './head-features.ts'
import { tidy } from './reading.ts'
import type { CvLine } from './resume-lines.ts'

/** Words of a head that belong together, with what they are. */
export interface HeadPart {
  /** A label of the tagger; `text` is what none of them fits. */
  kind: string
  text: string
  line: CvLine
  /** Place of its line in the head. */
  row: number
  /** The least sure of its words. */
  probability: number
  /** Of each label, on the average of its words. */
  chances: ReadonlyMap<string, number>
}

interface Run {
  kind: string
  tokens: HeadToken[]
  probability: number
  tags: Tagged[]
}

/** A sign between two words of one part belongs to it, as in "Ltd (Pty)"; what sets pieces apart does not. */
const bridges = (before: Run, gap: Run, after: Run): boolean =>
  gap.tokens.length === 1 &&
  gap.tokens[0]?.token.kind === 'sign' &&
  !gap.tokens[0].parts &&
  before.kind === after.kind &&
  before.tokens[0]?.row === after.tokens[0]?.row

function runsOf(tokens: readonly HeadToken[], tags: readonly Tagged[]): Run[] {
  const runs: Run[] = []
  tokens.forEach((one, at) => {
    const tag = tags[at] ?? { label: 'text', probability: 0, probabilities: [] }
    const { label, probability } = tag
    const kind = one.isPeriod ? 'period' : label
    const last = runs.at(-1)
    const before = last?.tokens.at(-1)
    // A part may hold commas, but no two cells.
    const isSamePiece =
      before?.piece === one.piece || (kind !== 'text' && (one.parts || before?.parts === true))
    if (last && last.kind === kind && last.tokens[0]?.row === one.row && isSamePiece) {
      last.tokens.push(one)
      last.tags.push(tag)
      last.probability = Math.min(last.probability, probability)
    } else runs.push({ kind, tokens: [one], probability, tags: [tag] })
  })
  return runs
}

function bridged(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  runs.forEach((run) => {
    const [before, gap] = [found.at(-2), found.at(-1)]
    if (before && gap && run.kind !== 'text' && bridges(before, gap, run)) {
      found.splice(-2, 2, { ...before, tokens: [...before.tokens, ...gap.tokens, ...run.tokens] })
    } else found.push(run)
  })
  return found
}

function partOf(
  { kind, tokens, probability, tags }: Run,
  head: readonly CvLine[],
  labels: readonly string[],
): HeadPart[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const line = first && head[first.row]
  if (!line || !last || kind === 'period') return []
  const text = tidy(
    line.line.text.slice(first.token.start - line.line.start, last.token.end - line.line.start),
  )
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return []
  const chances = labels.map((label, place): [string, number] => {
    const sum = tags.reduce((total, { probabilities }) => total + (probabilities[place] ?? 0), 0)
    return [label, sum / tags.length]
  })
  return [{ kind, text, line, row: first.row, probability, chances: new Map(chances) }]
}

/** The parts of each head; heads of one kind in one CV are judged together. */
export function headParts(model: Tagger, heads: readonly (readonly CvLine[])[]): HeadPart[][] {
  const features = headFeatures(heads)
  return heads.map((head, index) => {
    const tokens = headTokens(head)
    const runs = bridged(runsOf(tokens, tagged(model, features[index] ?? [])))
    return runs.flatMap((run) => partOf(run, head, model.labels))
  })
}

const leastChance = 0.2

/** Of the words that fit nothing, those likeliest to be of a kind that was not found: at most a short piece. */
export function likeliest(parts: readonly HeadPart[], kind: string): HeadPart | undefined {
  const chance = (part: HeadPart) => part.chances.get(kind) ?? 0
  return parts
    .filter((part) => part.kind === 'text' && part.text.split(' ').length <= 7 && chance(part) >= leastChance)
    .toSorted((one, other) => chance(other) - chance(one))[0]
}

/** The surest part of a kind; the first of those as sure. */
export const surest = (parts: readonly HeadPart[], kind: string): HeadPart | undefined =>
  parts
    .filter((part) => part.kind === kind)
    .reduce<HeadPart | undefined>(
      (best, part) => (best && best.probability >= part.probability ? best : part),
      undefined,
    )
