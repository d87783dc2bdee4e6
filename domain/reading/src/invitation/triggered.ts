import { interviewFormats } from '@roundtwo/model'
import { wordList } from '../word-list.ts'
import { type Candidate, counted, merged } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import type { Scene } from './scene.ts'
import { likeNames, surroundings } from './stretch.ts'
import { tagKinds } from './token-features.ts'

/** A value and words that may speak for it: whether they do is learned from what stands around them. */
interface Trigger {
  value: string
  phrase: string
  holds: readonly ((folded: string) => boolean)[]
}

type TriggerName = keyof typeof words.triggers

const triggersOf = (phrases: Readonly<Record<string, string>>): Trigger[] =>
  Object.entries(phrases).flatMap(([value, list]) =>
    list.split(', ').map((phrase) => ({ value, phrase, holds: phrase.split(' ').map(wordList) })),
  )

/** By name and by the first letter of their phrases, so that a text is gone through once. */
const triggers = new Map(
  Object.entries(words.triggers).map(([name, phrases]) => [
    name,
    Map.groupBy(triggersOf(phrases), ({ phrase }) => phrase.charAt(0)),
  ]),
)

/** The values that words of the mail speak for, each once, with all that stands around those words. */
export function triggered(scene: Scene, name: TriggerName): Candidate[] {
  const { mail } = scene
  const { tokens } = mail.document
  const byLetter = triggers.get(name)
  const found = tokens.flatMap((token, first) => {
    const age = placeOf(mail, token.line).message <= mail.parts.main ? '' : 'old '
    const begun = byLetter?.get(token.folded.charAt(0)) ?? []
    const said = begun.filter(({ holds }) => holds.every((fits, place) => fits(tokens[first + place]?.folded ?? '')))
    return said.map(({ value, phrase, holds }): Candidate => {
      const last = first + holds.length - 1
      const features = [
        `${age}by ${phrase}`,
        `${age}says ${token.folded}`,
        ...likeNames(scene, { first, last }, tagKinds),
      ]
      return {
        value,
        span: { start: token.start, end: tokens[last]?.end ?? token.end },
        features: [...features, ...surroundings(scene, { first, last })],
      }
    })
  })
  return merged(found).map(({ value, span, features }) => ({
    value,
    span,
    features: [...features, `value ${value}`, ...features.map((feature) => `${value} ${feature}`)],
  }))
}

/** Any format may be meant without its name: "work the morning with Len" is a practical. */
export function formatCandidates(scene: Scene): Candidate[] {
  const named = triggered(scene, 'format')
  const { mail } = scene
  const stems = mail.document.tokens.flatMap(({ kind, line, stem }) => {
    const { message, part } = placeOf(mail, line)
    return kind === 'word' && message === mail.parts.main && part === 'body' ? [stem] : []
  })
  return interviewFormats.map((format) => {
    const own = named.find(({ value }) => value === format)
    const features = own?.features ?? ['not named', `${format} not named`, `value ${format}`]
    return {
      value: format,
      span: own?.span ?? null,
      features: [...features, ...[...new Set(stems)].map((stem) => `${format} holds ${stem}`)],
    }
  })
}

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
    if (number === 0 || isOrdinal || placeOf(mail, token.line).message > mail.parts.main) return []
    const beside = groupsNear(scene, at)
    if (beside.length === 0) return []
    const features = [
      ...surroundings(scene, { first: at, last: at }).map((name) => ` ${name}`),
      ...beside.map((name) => ` ${name}`),
      ` has ${beside.filter((name) => name.startsWith('has')).join(' ')}`,
      '',
      ` ${token.kind === 'number' ? '9' : token.folded}`,
    ]
    return [0, 1]
      .filter((more) => number + more >= 2 && number + more <= 40)
      .map((more) => ({
        value: String(number + more),
        span: { start: token.start, end: token.end },
        features: [...features.map((name) => `+${more}${name}`), ...counted('number', number)],
        ...{ more, beside: beside.length },
      }))
  })
  // Of the places of one number that is quoted where it stands as it is, with the most words for them beside it.
  return merged(found.toSorted((left, right) => left.more - right.more || right.beside - left.beside))
}
