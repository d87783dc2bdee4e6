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
import {
  type Sender,
  senderOf,
  type TagKind,
  tagKinds,
  tokenFeatures,
  tokenLabels,
} from './token-features.ts'

/** Tokens from `first` to `last` that may be a name of some kind. */
export interface NameSpan extends Span {
  kind: TagKind
  first: number
  last: number
  text: string
  /** Folded words, without signs. */
  words: string[]
  /** Chance that its first token is of the kind, and the mean over all its tokens. */
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
  senders: Sender[]
  /** Words of each sentence, by the index of a token. */
  sentenceAt: number[]
}

const columnOf = (label: string): number => tokenLabels.indexOf(label)

const massesOf = (tags: readonly Tagged[], kind: TagKind): { all: number[]; begins: number[] } => {
  const [begin, inside] = [columnOf(`B-${kind}`), columnOf(`I-${kind}`)]
  const begins = tags.map(({ probabilities }) => probabilities[begin] ?? 0)
  return {
    all: tags.map(({ probabilities }, at) => (begins[at] ?? 0) + (probabilities[inside] ?? 0)),
    begins,
  }
}

/** A doubtful name is worth a look too: a span is kept at each of these chances that draws it differently. */
const reaches = [0.5, 0.15]

export function nameSpan(
  tokens: readonly Token[],
  kind: TagKind,
  first: number,
  last: number,
  masses: readonly number[],
  text: string,
): NameSpan {
  const own = tokens.slice(first, last + 1)
  const start = own[0]?.start ?? 0
  const end = own.at(-1)?.end ?? start
  const words = own
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map(({ folded }) => folded)
  const sum = masses.slice(first, last + 1).reduce((total, mass) => total + mass, 0)
  return { kind, first, last, start, end, text: text.slice(start, end), words, probability: sum / own.length }
}

const isEdge = (token: Token | undefined): boolean => token?.kind === 'sign' && !'().'.includes(token.text)

function spansOf(
  mail: InvitationMail,
  tags: readonly Tagged[],
  kind: TagKind,
): { spans: NameSpan[]; all: number[] } {
  const { tokens, text } = mail.document
  const { all, begins } = massesOf(tags, kind)
  const found = new Map<string, NameSpan>()
  for (const reach of reaches)
    for (let at = 0; at < tokens.length; at += 1) {
      if ((all[at] ?? 0) < reach) continue
      let last = at
      while (last + 1 < tokens.length && (all[last + 1] ?? 0) >= reach) {
        const next = last + 1
        if (tokens[next]?.line !== tokens[at]?.line && kind !== 'LOC') break
        if ((begins[next] ?? 0) > (all[next] ?? 0) / 2 && kind !== 'LOC') break
        last = next
      }
      const next = last
      while (last > at && isEdge(tokens[last])) last -= 1
      const span = nameSpan(tokens, kind, at, last, all, text)
      if (span.words.length > 0 && !found.has(`${at} ${last}`)) found.set(`${at} ${last}`, span)
      at = next
    }
  return { spans: [...found.values()], all }
}

/** The sentence of each token, by their indexes. */
function sentencesAt({ document }: InvitationMail): number[] {
  const at: number[] = []
  let sentence = 0
  for (const token of document.tokens) {
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1
    at.push(sentence)
  }
  return at
}

/** What recognisers find in a mail and deciding when needs too. */
export const readMail = (mail: InvitationMail): Pick<Scene, 'mail' | 'sentenceAt' | 'places' | 'zones'> => ({
  mail,
  sentenceAt: sentencesAt(mail),
  places: placesIn(mail.document),
  zones: recogniseZones(mail.document.tokens, mail.source.zone),
})

/** With the tags at hand: for training, where they come from a model that has not seen the mail. */
export function sceneOf(mail: InvitationMail, tags: readonly Tagged[]): Scene {
  const masses: Scene['masses'] = { PER: [], CAN: [], ORG: [], JOB: [], TTL: [], LOC: [], NAM: [] }
  const spans: Scene['spans'] = { PER: [], CAN: [], ORG: [], JOB: [], TTL: [], LOC: [], NAM: [] }
  for (const kind of tagKinds) {
    const found = spansOf(mail, tags, kind)
    masses[kind] = found.all
    spans[kind] = found.spans
  }
  return {
    ...readMail(mail),
    masses,
    spans,
    links: linksIn(mail.document),
    phones: phonesIn(mail.document),
    senders: mail.parts.messages.map((_, message) => senderOf(mail, message)),
  }
}

export const readScene = (names: Tagger, source: InvitationSource): Scene => {
  const mail = invitationMail(source)
  return sceneOf(mail, tagged(names, tokenFeatures(mail)))
}
