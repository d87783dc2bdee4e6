import { type Classifier, chosenAmong, type Line, type MailPart, type Span, type Token } from '@roundtwo/text'
import { held } from '../features.ts'
import { placeOf } from './invitation-mail.ts'
import type { Scene } from './scene.ts'
import type { TagKind } from './token-features.ts'

/** One possible value of a field, with what speaks for and against it. */
export interface Candidate {
  value: string
  span: Span | null
  features: string[]
}

/** A value with the chance that it is right and the words it rests on. */
export interface Found<Value> {
  value: Value
  probability: number
  span: Span | null
}

/** From `take` on a value is given, from `sure` on it needs no question. Both are probabilities. */
export interface Bounds {
  take: number
  sure: number
}

/** Options with their chances to be the one that is meant. */
export function competing<Option extends { features: string[] }>(
  model: Classifier,
  options: readonly Option[],
): (Option & { probability: number })[] {
  const features = options.map((option) => option.features)
  const chances = chosenAmong(model, features)
  return options.map((option, at) => ({ ...option, probability: chances[at] ?? 0 }))
}

/** Tokens from the first to the last, by their indexes. */
export interface Stretch {
  first: number
  last: number
}

/** A stretch with the line it begins in, and where in the mail that is. */
export interface Standing extends Stretch {
  line: number
  message: number
  part: MailPart
}

const chanceSteps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]

/** One feature for each step that a chance reaches. */
export const reached = (name: string, chance: number): string[] =>
  chanceSteps.filter((step) => chance >= step).map((step) => `${name}>${step}`)

export const counted = (name: string, count: number): string[] =>
  [1, 2, 3, 4, 6, 8].filter((step) => count >= step).map((step) => `${name}>=${step}`)

/** How likely a stretch holds names of these kinds, by the likeliest of its tokens. */
export const likeNames = ({ masses }: Scene, { first, last }: Stretch, kinds: readonly TagKind[]): string[] =>
  kinds.flatMap((kind) => reached(kind.toLowerCase(), Math.max(...masses[kind].slice(first, last + 1))))

export const isWithin = (span: Span, whole: Span | null | undefined): boolean =>
  Boolean(whole && whole.start <= span.start && span.end <= whole.end)

/** The words before a colon near the beginning of a line. */
export function labelOf({ tokens }: Line): Token[] {
  const colon = tokens.findIndex(({ text }) => text === ':')
  return colon <= 5 ? tokens.slice(0, Math.max(0, colon)) : []
}

/** After each line the last one that announced what stands below it; a gap before a line of the other kind ends that. */
export function announcers(
  lines: readonly Line[],
  announces: (line: Line) => boolean,
  ends: (line: Line, index: number) => boolean,
): (Line | undefined)[] {
  let open: Line | undefined
  return lines.map((line, index) => {
    if (announces(line)) open = line
    else if (line.gapBefore && line.bullet === null && ends(line, index)) open = undefined
    return open
  })
}

type Read = Pick<Scene, 'mail' | 'sentenceAt'>

/** Tokens before and behind a stretch whose words are looked at within its sentence. */
const window = 8

/** Where a stretch of tokens stands and the words around it; those up to `reach` tokens away with their places. */
export function surroundings({ mail, sentenceAt }: Read, { first, last }: Stretch, reach = 3): string[] {
  const { tokens, lines } = mail.document
  const own = tokens[first]
  const line = lines[own?.line ?? -1]
  if (!own || !line) return []
  const { message, part } = placeOf(mail, own.line)
  const isMain = message === mail.parts.main || (message === 0 && part === 'header')
  const old = isMain ? '' : message === 0 ? 'top ' : 'old '
  const beside = (at: number, place: string, side: string): string[] => {
    const token = tokens[at]
    const word = token?.line !== own.line ? '|' : token.kind === 'number' ? '9' : token.folded
    const isNear = token?.kind === 'word' && sentenceAt[at] === sentenceAt[first]
    return [`${old}${place}=${word}`, ...(isNear ? [`${old}n ${side} ${token.stem}`] : [])]
  }
  const around = Array.from({ length: window }, (_, at) => at + 1).flatMap((step) => {
    const found = [beside(first - step, `b${step}`, '<'), beside(last + step, `a${step}`, '>')]
    return found.flatMap((names) => (step <= reach ? names : names.slice(1)))
  })
  const label = labelOf(line)
  const isLabelled = label.length > 0 && (line.tokens[label.length]?.start ?? 0) < own.start
  return [
    `part ${old}${part}`,
    ...around,
    ...held({ bullet: line.bullet !== null, cells: line.cells.length > 1 }),
    ...(isLabelled ? [`${old}label=${label.at(-1)?.folded}`] : []),
  ]
}

/** The index of the token that begins at an offset, or the next one. */
export function tokenAt({ mail }: Pick<Scene, 'mail'>, offset: number): number {
  const { tokens } = mail.document
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export function standing({ mail }: Pick<Scene, 'mail'>, { first, last }: Stretch): Standing {
  const line = mail.document.tokens[first]?.line ?? -1
  return { first, last, line, ...placeOf(mail, line) }
}

/** The tokens of a span: at least the one it begins with. */
export function stretchOf(scene: Pick<Scene, 'mail'>, { start, end }: Span): Standing {
  const first = tokenAt(scene, start)
  return standing(scene, { first, last: Math.max(first, tokenAt(scene, end) - 1) })
}

/** Candidates under one key as one: their features together, value and span of the first. */
export const merged = (
  candidates: readonly Candidate[],
  keyOf = ({ value }: Candidate) => value,
): Candidate[] =>
  [...Map.groupBy(candidates, keyOf).values()].flatMap((group) => {
    const features = group.flatMap((candidate) => candidate.features)
    const all = [...new Set([...features, ...counted('times', group.length)])]
    return group.slice(0, 1).map((first) => ({ ...first, features: all }))
  })
