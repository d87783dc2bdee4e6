import type { MailPart, Span } from '@roundtwo/text'
import { held } from '../features.ts'
import { reached } from './candidate.ts'
import { type InvitationMail, placeOf } from './invitation-mail.ts'
import { labelOf } from './line-labels.ts'
import type { TagKind } from './token-features.ts'

/** A mail with the sentence of each token, by their indexes. */
interface Read {
  mail: InvitationMail
  sentenceAt: readonly number[]
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

/** The index of the token that begins at an offset, or the next one. */
export function tokenAt({ mail }: Pick<Read, 'mail'>, offset: number): number {
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

export function standing({ mail }: Pick<Read, 'mail'>, { first, last }: Stretch): Standing {
  const line = mail.document.tokens[first]?.line ?? -1
  return { first, last, line, ...placeOf(mail, line) }
}

/** The tokens of a span: at least the one it begins with. */
export function stretchOf(scene: Pick<Read, 'mail'>, { start, end }: Span): Standing {
  const first = tokenAt(scene, start)
  return standing(scene, { first, last: Math.max(first, tokenAt(scene, end) - 1) })
}

interface Tags {
  masses: Record<TagKind, readonly number[]>
}

/** How likely a stretch holds names of these kinds, by the likeliest of its tokens. */
export const likeNames = ({ masses }: Tags, { first, last }: Stretch, kinds: readonly TagKind[]): string[] =>
  kinds.flatMap((kind) => reached(kind.toLowerCase(), Math.max(...masses[kind].slice(first, last + 1))))

export const isWithin = (span: Span, whole: Span | null | undefined): boolean =>
  Boolean(whole && whole.start <= span.start && span.end <= whole.end)

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
