import {
  inRuns,
  type Link,
  linksIn,
  type Phone,
  type Place,
  phonesIn,
  placesIn,
  recogniseZones,
  type Span,
  type Tagged,
  type Token,
  type ZoneMention,
} from '@roundtwo/text'
import { byName, held } from '../features.ts'
import { reached } from './candidate.ts'
import { type InvitationMail, labelOf, type MailPlace, placeOf } from './invitation-mail.ts'
import { type TagKind, tagKinds, tokenLabels } from './token-features.ts'

/** Tokens from the first to the last, by their indexes. */
export interface Stretch {
  first: number
  last: number
}

/** A stretch with the line it begins in, and where in the mail that is. */
interface Standing extends Stretch, MailPlace {
  line: number
}

/** Tokens that may be a name of some kind. */
export interface NameSpan extends Span, Standing {
  text: string
  /** Folded words, without signs. */
  words: string[]
  /** The mean over its tokens of the chance to be of that kind. */
  probability: number
}

/** What recognisers find in a mail and deciding when needs too. */
export interface ReadMail {
  mail: InvitationMail
  /** By the index of a token, that of its sentence. */
  sentenceAt: number[]
  places: Place[]
  zones: ZoneMention[]
}

/** All that recognisers and the tagger of names found in a mail. */
export interface Scene extends ReadMail {
  /** By kind, of each token: the chance that it is of such a span. */
  masses: Record<TagKind, number[]>
  spans: Record<TagKind, NameSpan[]>
  links: Link[]
  phones: Phone[]
}

type Mail = Pick<Scene, 'mail'>
type Tags = Pick<Scene, 'mail' | 'masses'>

/** The index of the token that begins at an offset, or the next one. */
export function tokenAt({ mail }: Mail, offset: number): number {
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

export function standing({ mail }: Mail, { first, last }: Stretch): Standing {
  const line = mail.document.tokens[first]?.line ?? -1
  return { first, last, line, ...placeOf(mail, line) }
}

/** The tokens of a span: at least the one it begins with. */
export function stretchOf(scene: Mail, { start, end }: Span): Standing {
  const first = tokenAt(scene, start)
  return standing(scene, { first, last: Math.max(first, tokenAt(scene, end) - 1) })
}

export const isWithin = (span: Span, whole: Span | null | undefined): boolean =>
  Boolean(whole && whole.start <= span.start && span.end <= whole.end)

/** Stretches that were found several times, each once. */
export const eachOnce = <One extends Stretch>(spans: readonly One[]): One[] => [
  ...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values(),
]

export function nameSpan({ mail, masses }: Tags, kind: TagKind, { first, last }: Stretch): NameSpan {
  const own = mail.document.tokens.slice(first, last + 1)
  const start = own[0]?.start ?? 0
  const end = own.at(-1)?.end ?? start
  const named = own.filter((token) => token.kind === 'word' || token.kind === 'number')
  const sum = masses[kind].slice(first, last + 1).reduce((total, mass) => total + mass, 0)
  return {
    ...standing({ mail }, { first, last }),
    start,
    end,
    text: mail.document.text.slice(start, end),
    words: named.map(({ folded }) => folded),
    probability: sum / own.length,
  }
}

const isEdge = (token: Token | undefined): boolean => token?.kind === 'sign' && !'().'.includes(token.text)

/** A doubtful name is worth a look too: a span is kept at each of these chances that draws it differently. */
const reaches = [0.5, 0.15]

/** Where a kind of name may stand; only a place goes over several lines, and holds others. */
function spansOf(scene: Tags, kind: TagKind, begins: readonly number[]): NameSpan[] {
  const { tokens } = scene.mail.document
  const all = scene.masses[kind]
  const goesOn = (at: number, before: number): boolean => {
    const isOnLine = tokens[at]?.line === tokens[before]?.line && (begins[at] ?? 0) <= (all[at] ?? 0) / 2
    return at === before + 1 && (kind === 'LOC' || isOnLine)
  }
  const found = reaches.flatMap((reach) => {
    const places = [...all.keys()].filter((at) => (all[at] ?? 0) >= reach)
    return inRuns(places, goesOn).map((run) => {
      const last = run.findLast((at) => !isEdge(tokens[at])) ?? run[0]
      return nameSpan(scene, kind, { first: run[0], last })
    })
  })
  // A longer word is a sentence of a language without spaces.
  return eachOnce(found.filter(({ words }) => words.length > 0 && words.every(({ length }) => length <= 40)))
}

export const readMail = (mail: InvitationMail): ReadMail => ({
  mail,
  sentenceAt: mail.document.sentences.flatMap(({ tokens }, sentence) => tokens.map(() => sentence)),
  places: placesIn(mail.document),
  zones: recogniseZones(mail.document.tokens, mail.source.zone),
})

/** With the tags at hand: for training, where they come from a model that has not seen the mail. */
export function sceneOf(mail: InvitationMail, tags: readonly Tagged[]): Scene {
  const chancesOf = (label: string) => {
    const column = tokenLabels.indexOf(label)
    return tags.map(({ probabilities }) => probabilities[column] ?? 0)
  }
  const begins = byName(tagKinds, (kind) => chancesOf(`B-${kind}`))
  const masses = byName(tagKinds, (kind) => {
    const inside = chancesOf(`I-${kind}`)
    return begins[kind].map((chance, at) => chance + (inside[at] ?? 0))
  })
  return {
    ...readMail(mail),
    masses,
    spans: byName(tagKinds, (kind) => spansOf({ mail, masses }, kind, begins[kind])),
    links: linksIn(mail.document),
    phones: phonesIn(mail.document),
  }
}

/** How likely a stretch holds names of these kinds, by the likeliest of its tokens. */
export const likeNames = (
  { masses }: Pick<Scene, 'masses'>,
  { first, last }: Stretch,
  kinds: readonly TagKind[],
): string[] => kinds.flatMap((kind) => reached(kind.toLowerCase(), Math.max(...masses[kind].slice(first, last + 1))))

/** Tokens before and behind a stretch whose words are looked at within its sentence. */
const steps = [1, 2, 3, 4, 5, 6, 7, 8]

/** Where a stretch of tokens stands and the words around it; those up to `reach` tokens away with their places. */
export function surroundings(
  { mail, sentenceAt }: Pick<Scene, 'mail' | 'sentenceAt'>,
  { first, last }: Stretch,
  reach = 3,
): string[] {
  const { tokens, lines } = mail.document
  const own = tokens[first]
  const line = lines[own?.line ?? -1]
  if (!own || !line) return []
  const { part, age } = placeOf(mail, own.line)
  const old = age === 'main' || (age === 'top' && part === 'header') ? '' : `${age} `
  const beside = (at: number, place: string, side: string, isClose: boolean): string[] => {
    const token = tokens[at]
    const word = token?.line !== own.line ? '|' : token.kind === 'number' ? '9' : token.folded
    const isNear = token?.kind === 'word' && sentenceAt[at] === sentenceAt[first]
    return [...(isClose ? [`${old}${place}=${word}`] : []), ...(isNear ? [`${old}n ${side} ${token.stem}`] : [])]
  }
  const label = labelOf(line)
  const isLabelled = label.length > 0 && (line.tokens[label.length]?.start ?? 0) < own.start
  return [
    `part ${old}${part}`,
    ...steps.flatMap((step) => [
      ...beside(first - step, `b${step}`, '<', step <= reach),
      ...beside(last + step, `a${step}`, '>', step <= reach),
    ]),
    ...held({
      bullet: line.bullet !== null,
      cells: line.cells.length > 1,
      [`${old}label=${label.at(-1)?.folded}`]: isLabelled,
    }),
  ]
}
