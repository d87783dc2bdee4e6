import {
  type Link,
  linksIn,
  type Phone,
  type Place,
  phonesIn,
  placesIn,
  recogniseZones,
  type Span,
  type Tagged,
  type Tagger,
  type Token,
  tagged,
  type ZoneMention,
} from '@roundtwo/text'
import { type InvitationMail, invitationMail } from './invitation-mail.ts'
import type { InvitationSource } from './invitation-source.ts'
import { type Standing, type Stretch, standing } from './stretch.ts'
import { type TagKind, tokenFeatures, tokenLabels } from './token-features.ts'

/** Tokens that may be a name of some kind. */
export interface NameSpan extends Span, Standing {
  text: string
  /** Folded words, without signs. */
  words: string[]
  /** The mean over its tokens of the chance to be of that kind. */
  probability: number
}

/** All that recognisers and the tagger of names found in a mail. */
export interface Scene {
  mail: InvitationMail
  /** By kind, of each token: the chance that it is of such a span. */
  masses: Record<TagKind, number[]>
  spans: Record<TagKind, NameSpan[]>
  links: Link[]
  phones: Phone[]
  places: Place[]
  zones: ZoneMention[]
  /** By the index of a token, that of its sentence. */
  sentenceAt: number[]
}

type Tags = Pick<Scene, 'mail' | 'masses'>

export function nameSpan({ mail, masses }: Tags, kind: TagKind, { first, last }: Stretch): NameSpan {
  const own = mail.document.tokens.slice(first, last + 1)
  const start = own[0]?.start ?? 0
  const end = own.at(-1)?.end ?? start
  const named = own.filter((token) => token.kind === 'word' || token.kind === 'number')
  const words = named.map(({ folded }) => folded)
  const sum = masses[kind].slice(first, last + 1).reduce((total, mass) => total + mass, 0)
  const text = mail.document.text.slice(start, end)
  const probability = sum / own.length
  return { ...standing({ mail }, { first, last }), start, end, text, words, probability }
}

const isEdge = (token: Token | undefined): boolean => token?.kind === 'sign' && !'().'.includes(token.text)

/** A doubtful name is worth a look too: a span is kept at each of these chances that draws it differently. */
const reaches = [0.5, 0.15]

/** Where a kind of name may stand; only a place goes over several lines, and holds others. */
function spansOf(scene: Tags, kind: TagKind, begins: readonly number[]): NameSpan[] {
  const { tokens } = scene.mail.document
  const all = scene.masses[kind]
  const goesOn = (at: number, next: number): boolean =>
    kind === 'LOC' || (tokens[next]?.line === tokens[at]?.line && (begins[next] ?? 0) <= (all[next] ?? 0) / 2)
  const found: NameSpan[] = []
  for (const reach of reaches)
    for (let at = 0; at < tokens.length; at += 1) {
      if ((all[at] ?? 0) < reach) continue
      let next = at + 1
      while (next < tokens.length && (all[next] ?? 0) >= reach && goesOn(at, next)) next += 1
      let last = next - 1
      while (last > at && isEdge(tokens[last])) last -= 1
      const span = nameSpan(scene, kind, { first: at, last })
      if (span.words.length > 0) found.push(span)
      at = next - 1
    }
  return eachOnce(found)
}

/** Stretches that were found several times, each once. */
export const eachOnce = <One extends Stretch>(spans: readonly One[]): One[] => [
  ...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values(),
]

/** The sentence of each token, by their indexes. */
function sentencesAt({ document }: InvitationMail): number[] {
  let sentence = 0
  return document.tokens.map(({ start }) => {
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1
    return sentence
  })
}

/** What recognisers find in a mail and deciding when needs too. */
export const readMail = (mail: InvitationMail): Pick<Scene, 'mail' | 'sentenceAt' | 'places' | 'zones'> => ({
  mail,
  sentenceAt: sentencesAt(mail),
  places: placesIn(mail.document),
  zones: recogniseZones(mail.document.tokens, mail.source.zone),
})

const ofKinds = <Value>(of: (kind: TagKind) => Value): Record<TagKind, Value> => ({
  PER: of('PER'),
  CAN: of('CAN'),
  ORG: of('ORG'),
  JOB: of('JOB'),
  TTL: of('TTL'),
  LOC: of('LOC'),
  NAM: of('NAM'),
})

/** With the tags at hand: for training, where they come from a model that has not seen the mail. */
export function sceneOf(mail: InvitationMail, tags: readonly Tagged[]): Scene {
  const chancesOf = (label: string) => {
    const column = tokenLabels.indexOf(label)
    return tags.map(({ probabilities }) => probabilities[column] ?? 0)
  }
  const begins = ofKinds((kind) => chancesOf(`B-${kind}`))
  const masses = ofKinds((kind) => {
    const inside = chancesOf(`I-${kind}`)
    return begins[kind].map((chance, at) => chance + (inside[at] ?? 0))
  })
  return {
    ...readMail(mail),
    masses,
    spans: ofKinds((kind) => spansOf({ mail, masses }, kind, begins[kind])),
    links: linksIn(mail.document),
    phones: phonesIn(mail.document),
  }
}

export const readScene = (names: Tagger, source: InvitationSource): Scene => {
  const mail = invitationMail(source)
  return sceneOf(mail, tagged(names, tokenFeatures(mail)))
}
