import type { Span } from '@roundtwo/text'
import type { Scene } from './scene.ts'

/** One possible value of a field, with what speaks for and against it. */
export interface Candidate {
  value: string
  span: Span | null
  features: string[]
}

const steps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]

/** One feature for each step that a chance reaches. */
export const reached = (name: string, chance: number): string[] =>
  steps.filter((step) => chance >= step).map((step) => `${name}>${step}`)

export const counted = (name: string, count: number): string[] =>
  [1, 2, 3, 4, 6, 8].filter((step) => count >= step).map((step) => `${name}>=${step}`)

type Read = Pick<Scene, 'mail' | 'sentenceAt'>

/** Where a stretch of tokens stands and the words around it. */
export function surroundings({ mail, sentenceAt }: Read, first: number, last: number, reach = 3): string[] {
  const { tokens, lines } = mail.document
  const own = tokens[first]
  if (!own) return []
  const { message = 0, part = 'body' } = mail.parts.lines[own.line] ?? {}
  const old =
    message === mail.parts.main || (message === 0 && part === 'header') ? '' : message === 0 ? 'top ' : 'old '
  const found = [`part ${old}${part}`]
  const beside = (at: number, name: string) => {
    const token = tokens[at]
    const word = token && token.line === own.line ? (token.kind === 'number' ? '9' : token.folded) : '|'
    found.push(`${old}${name}=${word}`)
  }
  for (let step = 1; step <= reach; step += 1) {
    beside(first - step, `b${step}`)
    beside(last + step, `a${step}`)
  }
  const sentence = sentenceAt[first]
  for (let at = first - 8; at <= last + 8; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || sentenceAt[at] !== sentence || (at >= first && at <= last)) continue
    found.push(`${old}n ${at < first ? '<' : '>'} ${token.stem}`)
  }
  const line = lines[own.line]
  if (line?.bullet) found.push('bullet')
  if (line && line.cells.length > 1) found.push('cells')
  const colon = line?.tokens.findIndex(({ text }) => text === ':') ?? -1
  if (line && colon > 0 && colon <= 5 && (line.tokens[colon]?.start ?? 0) < own.start)
    found.push(`${old}label=${line.tokens[colon - 1]?.folded}`)
  return found
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

/** Candidates of one value as one: their features together, the span of the first. */
export function merged(
  candidates: readonly Candidate[],
  keyOf = (candidate: Candidate) => candidate.value,
): Candidate[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return [
      {
        ...first,
        features: [
          ...new Set([...group.flatMap(({ features }) => features), ...counted('times', group.length)]),
        ],
      },
    ]
  })
}
