import { interviewFormats } from '@roundtwo/model'
import { type Classifier, fold, type Link, type Span, type Tagger, trimmed, wordList } from '@roundtwo/text'
import { held, named } from '../features.ts'
import { type Bounds, type Candidate, counted, merged, reached, withMore } from './candidate.ts'
import type { ClauseKind } from './clauses.ts'
import { companyCandidates } from './companies.ts'
import { type MailPlace, placeOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import { jobCandidates } from './jobs.ts'
import { likeNames, type Scene, stretchOf, surroundings } from './scene.ts'
import { tagKinds } from './token-features.ts'
import type { WhenModels } from './when.ts'

/**
 * Values and words that may speak for them, by name and by the first letter of the words, so that a text is gone
 * through once: whether they do is learned from what stands around them.
 */
const triggers = new Map(
  Object.entries(words.triggers).map(([name, phrases]) => {
    const all = Object.entries(phrases).flatMap(([value, list]) =>
      list.split(', ').map((phrase) => ({ value, phrase, holds: phrase.split(' ').map(wordList) })),
    )
    return [name, Map.groupBy(all, ({ phrase }) => phrase.charAt(0))]
  }),
)

/** The values that words of the mail speak for, each once, with all that stands around those words. */
export function triggered(scene: Scene, name: keyof typeof words.triggers): Candidate[] {
  const { mail } = scene
  const { tokens } = mail.document
  const byLetter = triggers.get(name)
  const found = tokens.flatMap((token, first) => {
    const age = placeOf(mail, token.line).age === 'old' ? 'old ' : ''
    const begun = byLetter?.get(token.folded.charAt(0)) ?? []
    const said = begun.filter(({ holds }) => holds.every((fits, place) => fits(tokens[first + place]?.folded ?? '')))
    return said.map(({ value, phrase, holds }): Candidate => {
      const stretch = { first, last: first + holds.length - 1 }
      return {
        value,
        span: { start: token.start, end: tokens[stretch.last]?.end ?? token.end },
        features: [
          `${age}by ${phrase}`,
          `${age}says ${token.folded}`,
          ...likeNames(scene, stretch, tagKinds),
          ...surroundings(scene, stretch),
        ],
      }
    })
  })
  return withMore(merged(found), ({ value, features }) => [`value ${value}`, ...named(value, features)])
}

/** Any format may be meant without its name: "work the morning with Len" is a practical. */
export function formatCandidates(scene: Scene): Candidate[] {
  const { mail } = scene
  const body = mail.document.tokens.filter(({ kind, line }) => {
    const { age, part } = placeOf(mail, line)
    return kind === 'word' && age === 'main' && part === 'body'
  })
  const stems = [...new Set(body.map(({ stem }) => stem))]
  const said = triggered(scene, 'format')
  const all = interviewFormats.map((value): Candidate => {
    const unsaid = { value, span: null, features: ['not named', `${value} not named`, `value ${value}`] }
    return said.find((one) => one.value === value) ?? unsaid
  })
  return withMore(all, ({ value }) => named(`${value} holds`, stems))
}

/** That it is the last interview, or is called off, is said by a sentence as a whole: each may say each of the values. */
export const saidBySentences = ({ mail }: Scene, values: readonly string[]): Candidate[] =>
  mail.document.sentences.flatMap(({ tokens, line, start, end }) => {
    const { age, part } = placeOf(mail, line)
    const stems = tokens.flatMap(({ kind, stem }) => (kind === 'sign' ? [] : [kind === 'number' ? '9' : stem]))
    if (age === 'old' || part !== 'body' || stems.length < 3) return []
    const pairs = new Set(stems.flatMap((stem, at) => [stem, `${stem} ${stems[at + 1]}`]))
    const said = [`quoting ${mail.parts.messages.length > mail.parts.main + 1}`, ...pairs]
    return values.map((value) => ({ value, span: { start, end }, features: [value, ...named(value, said)] }))
  })

const numberWords = new Map(
  Object.entries(words.numbers).flatMap(([number, list]) =>
    list.split(' ').map((word) => [word, Number(number)] as const),
  ),
)
/** Words for those who are still in, for being so, for others than the reader and for the reader. */
const groups = Object.entries(words.stillIn).map(([name, list]) => ({ name, holds: wordList(list) }))

/** By group how far the nearest word of it is in the sentence, and on which side. */
function groupsNear({ mail, sentenceAt }: Scene, at: number): string[] {
  const { tokens } = mail.document
  const reach = Array.from({ length: 25 }, (_, place) => at - 12 + place)
  const near = reach.filter((place) => place !== at && sentenceAt[place] === sentenceAt[at])
  return groups.flatMap(({ name, holds }) => {
    const places = near.filter((place) => holds(tokens[place]?.folded ?? ''))
    const away = Math.min(...places.map((place) => Math.abs(place - at)))
    const side = places.includes(at - away) ? 'before' : 'after'
    return places.length > 0 ? [`has ${name}`, `${name} ${side}`, `${name} ${side} ${Math.min(away, 4)}`] : []
  })
}

/** How many are still in: a number in a sentence on them, as it stands or with the reader added. */
export function finalistCandidates(scene: Scene): Candidate[] {
  const { mail } = scene
  const { tokens } = mail.document
  const found = tokens.flatMap((token, at) => {
    const number = numberWords.get(token.folded) ?? Number(/^\d{1,2}$/.exec(token.text)?.[0] ?? 0)
    // "2nd" counts nobody.
    const next = tokens[at + 1]
    const isOrdinal = next?.kind === 'word' && !next.spaceBefore
    if (number === 0 || isOrdinal || placeOf(mail, token.line).age === 'old') return []
    const beside = groupsNear(scene, at)
    if (beside.length === 0) return []
    const around = [
      ...surroundings(scene, { first: at, last: at }),
      ...beside,
      `has ${beside.filter((name) => name.startsWith('has')).join(' ')}`,
    ]
    return [0, 1]
      .filter((more) => number + more >= 2 && number + more <= 40)
      .map((more) => ({
        value: String(number + more),
        span: { start: token.start, end: token.end },
        features: [
          ...named(`+${more}`, around),
          `+${more}`,
          `+${more} ${token.kind === 'number' ? '9' : token.folded}`,
          ...counted('number', number),
        ],
        ...{ more, beside: beside.length },
      }))
  })
  // Of the places of one number that is quoted where it stands as it is, with the most words for them beside it.
  return merged(found.toSorted((left, right) => left.more - right.more || right.beside - left.beside))
}

const messageFeature = ({ age, message }: MailPlace): string => `message ${age === 'main' ? 'main' : message}`

function linkFeatures(scene: Scene, link: Link): string[] {
  const stretch = stretchOf(scene, link)
  const host = fold(link.host).replace(/[^a-z0-9]/g, '')
  const urlWords = link.url.toLowerCase().match(/[a-z]{3,}/g) ?? []
  return [
    ...surroundings(scene, { first: stretch.first, last: stretch.first }),
    link.platform ? `platform ${link.platform}` : 'no platform',
    link.platform ? 'meeting' : 'page',
    messageFeature(stretch),
    ...held({
      'own site': scene.mail.senders.some(({ domain }) => domain.length > 3 && host.includes(domain)),
      long: link.url.length > 60,
    }),
    ...named('url', urlWords.slice(0, 12)),
  ]
}

export function linkCandidates(scene: Scene): Candidate[] {
  const link = scene.mail.source.calendar?.link
  const given = link ? [{ value: link, span: null, features: ['calendar field', 'meeting'] }] : []
  const found = scene.links.map((span) => ({ value: span.url, span, features: linkFeatures(scene, span) }))
  const links = merged([...given, ...found], ({ value }) => value.split('?')[0] ?? value)
  return withMore(links, () => counted('links', links.length))
}

export function platformCandidates(scene: Scene): Candidate[] {
  const linked = scene.links.flatMap((link): Candidate[] => {
    if (!link.platform) return []
    const features = linkFeatures(scene, link).map((name) => `link ${name}`)
    return [{ value: link.platform, span: link, features }]
  })
  const platforms = merged([...triggered(scene, 'platform'), ...linked])
  return withMore(platforms, ({ value }) => [
    ...held({ 'has address': scene.places.length > 0 }),
    ...counted('platforms', platforms.length),
    `value ${value}`,
  ])
}

/** An address or a stretch the tagger took for a place, with what its form says. */
function placeFeatures(scene: Scene, span: Span, signs: readonly string[]): string[] {
  const { tokens, lines } = scene.mail.document
  const stretch = stretchOf(scene, span)
  const own = tokens.slice(stretch.first, stretch.last + 1)
  const masses = scene.masses.LOC.slice(stretch.first, stretch.last + 1)
  return [
    ...surroundings(scene, stretch),
    ...signs,
    ...reached('loc', masses.reduce((sum, one) => sum + one, 0) / own.length),
    ...reached('most', Math.max(...masses)),
    ...counted('long', Math.round(own.length / 2)),
    messageFeature(stretch),
    ...held({ late: stretch.line > lines.length * 0.75 }),
    ...own.map(({ folded, kind }) => (kind === 'word' ? `word ${folded}` : kind)),
  ]
}

const placeKey = ({ value }: { value: string }): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Where it may be: addresses by their form, stretches the tagger took for places, the calendar's location. */
export function placeCandidates(scene: Scene): Candidate[] {
  const spans = [
    ...scene.places.map((place) => ({ ...place, signs: place.signs.map((sign) => `has ${sign}`) })),
    ...scene.spans.LOC.map((span) => ({ ...span, signs: ['tagged'] })),
  ]
  // A legal notice says where a firm is registered, not where anybody meets.
  const met = spans.filter((span) => stretchOf(scene, span).part !== 'footer')
  const found = met.map(({ start, end, text, signs }) => ({
    value: trimmed(text.replace(/\s+/g, ' '), ' .,;'),
    span: { start, end },
    features: placeFeatures(scene, { start, end }, signs),
  }))
  const keys = new Set(found.map(placeKey))
  const isPart = (key: string) => [...keys].some((other) => other !== key && other.includes(key))
  const placed = withMore(found, (place) => [
    ...held({ 'part of another': isPart(placeKey(place)) }),
    ...counted('places', found.length),
  ])
  return merged(placed, placeKey)
}

/** Fields whose value is chosen among candidates; each has a model that says how likely a candidate is right. */
export const choices = {
  company: companyCandidates,
  role: jobCandidates,
  round: (scene: Scene) => triggered(scene, 'round'),
  final: (scene: Scene) => saidBySentences(scene, ['true', 'false']),
  formats: formatCandidates,
  changes: (scene: Scene) => saidBySentences(scene, ['cancelled', 'moves']),
  finalists: finalistCandidates,
  place: placeCandidates,
  link: linkCandidates,
  platform: platformCandidates,
} satisfies Record<string, (scene: Scene) => Candidate[]>

export type ChoiceName = keyof typeof choices | 'contact'

/** All that reading an invitation has learnt. */
export interface InvitationModels {
  names: Tagger
  choices: Record<ChoiceName, Classifier>
  people: Classifier
  /** The same, knowing what the others in the mail are thought to be. */
  peopleInContext: Classifier
  clauses: Classifier
  when: WhenModels
  bounds: Record<ChoiceName | 'people' | 'people kind' | ClauseKind, Bounds>
}
