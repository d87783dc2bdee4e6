import { durationsIn, moneyIn } from './amounts.ts'
import { type Concept, conceptNamed, type Mention, mentionsIn } from './lexicon.ts'
import type { Token } from './token.ts'
import { tokens } from './tokens.ts'
import { isSize, wordClass } from './word-classes.ts'

/** One thing a requirement names: a concept of the lexicon, a word of its own, or a sum of money. */
export interface Element {
  concept: Concept | null
  stems: string[]
  amount: number | null
  /** The posting's words. */
  text: string
  weight: number
}

/** Words that belong together: "safe migrations". */
export interface Phrase {
  elements: Element[]
  /** Words of every line of work, for want of better ones. */
  faint: boolean
}

/** Any one of the alternatives will do. */
export interface Group {
  alternatives: Phrase[]
  optional: boolean
  /** "or comparable": something of the same kind will do. */
  similar: boolean
}

/** What a requirement wants: all of its groups. */
export interface Wish {
  groups: Group[]
  /** "Basic", "some", "familiar with": a touch of it is enough. */
  basic: boolean
}

type Joint = 'and' | 'or' | 'comma' | 'example'

interface Segment {
  elements: Element[]
  optional: boolean
  similar: boolean
  /** How it is joined to the segment before. */
  joint: Joint
  words: Token[]
}

const weights = { concept: 2, wide: 1, word: 1, light: 0.5, money: 1 }

const basicEnough =
  /\b(?:basic|basics|some|a little|a bit|awareness|aware of|familiar(?:ity)?|exposure|introductory|interest(?:ed)? in|beginner)\b/i

const jointWords: Readonly<Record<string, Joint>> = {
  or: 'or',
  and: 'and',
  plus: 'and',
  including: 'and',
  includes: 'and',
  included: 'and',
  with: 'and',
  using: 'and',
  from: 'and',
  especially: 'and',
  'e.g.': 'example',
  eg: 'example',
}

const preferences = new Set(['ideally', 'preferably', 'preference', 'preferred', 'bonus', 'advantage', 'optionally'])
const likenesses = new Set(['similar', 'comparable', 'equivalent', 'related', 'equal', 'another', 'other', 'like'])

const blankDurations = (text: string): string =>
  durationsIn(text).reduce(
    (left, found) => left.slice(0, found.start) + ' '.repeat(found.end - found.start) + left.slice(found.end),
    text,
  )

/** "…, or ready to register": what one could still do is no evidence. */
const laterInstead =
  /,?\s*\bor\s+(?:to\s+)?(?:be\s+|the\s+)?(?:ready|willing|able|ability|prepared|committed)\s+to\b[^,;.]*/gi

const blankPromises = (text: string): string => text.replace(laterInstead, (promise) => ' '.repeat(promise.length))

const prepositions = new Set(['in', 'at', 'for', 'on', 'of'])

const newSegment = (joint: Joint): Segment => ({
  elements: [],
  optional: false,
  similar: false,
  joint,
  words: [],
})

const jointOfGap = (gap: string): Joint | null => {
  if (/^\s*\/\s*$/.test(gap)) return 'or'
  if (/[;:()\n•]|\s[–—-]\s|\.\s/.test(gap)) return 'and'
  return gap.includes(',') ? 'comma' : null
}

const strongerJoint = (one: Joint, other: Joint): Joint => {
  const order: Joint[] = ['comma', 'and', 'or', 'example']
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}

/** Walks over a requirement's words, cutting it into segments at commas, "and", "or" and their like. */
class SegmentReader {
  readonly segments: Segment[] = [newSegment('and')]
  readonly #text: string
  readonly #words: Token[]

  constructor(text: string, words: Token[]) {
    this.#text = text
    this.#words = words
  }

  #current(): Segment {
    return this.segments.at(-1) ?? newSegment('and')
  }

  #cut(joint: Joint): void {
    const current = this.#current()
    const empty = current.elements.length === 0 && !current.similar
    if (empty) current.joint = this.segments.length === 1 ? 'and' : strongerJoint(current.joint, joint)
    else this.segments.push(newSegment(joint))
  }

  #cutAtGap(word: Token): void {
    const joint = jointOfGap(word.gap)
    if (joint) this.#cut(joint)
  }

  concept(mention: Mention): void {
    const named = this.#words.slice(mention.first, mention.last + 1)
    const last = named.at(-1)
    this.#current().words.push(...named)
    this.#current().elements.push({
      concept: mention.concept,
      stems: named.map((word) => word.stem),
      amount: null,
      text: this.#text.slice(named[0]?.start ?? 0, last?.end ?? 0),
      weight: mention.concept.wide ? weights.wide : weights.concept,
    })
    if (last) this.#cutAtGap(last)
  }

  word(word: Token, next: Token | undefined): void {
    const joint = word.word === 'such' && next?.word === 'as' ? 'example' : jointWords[word.word]
    if (joint) this.#cut(joint)
    else if (prepositions.has(word.word)) this.#startAfterComma()
    if (word.word === 'from') this.#current().optional = true
    else if (preferences.has(word.word)) this.#markOptional()
    else if (likenesses.has(word.word) && this.#current().elements.length === 0 && this.#current().joint === 'or')
      this.#current().similar = true
    else this.#ownWord(word)
    this.#cutAtGap(word)
  }

  /** "Leading a group, in horticulture or food": no list of three. */
  #startAfterComma(): void {
    const current = this.#current()
    if (current.joint === 'comma' && current.elements.length === 0) current.joint = 'and'
  }

  #markOptional(): void {
    if (this.segments.length > 1) this.#current().optional = true
  }

  #ownWord(word: Token): void {
    const kind = wordClass(word.word)
    if (kind === 'frame' || isSize(word.word) || jointWords[word.word]) return
    this.#current().words.push(word)
    this.#current().elements.push({
      concept: null,
      stems: [word.stem],
      amount: null,
      text: this.#text.slice(word.start, word.end),
      weight: kind === 'light' ? weights.light : weights.word,
    })
  }
}

const read = (text: string, traits: boolean): Segment[] => {
  const blank = blankPromises(blankDurations(text))
  const money = moneyIn(blank)
  const words = tokens(blank)
  const mentions = mentionsIn(words).filter((mention) => traits || mention.concept.kind !== 'trait')
  const reader = new SegmentReader(text, words)
  let place = 0
  while (place < words.length) {
    const word = words[place]
    const mention = mentions.find((candidate) => candidate.first === place)
    if (mention) reader.concept(mention)
    else if (word && !money.some((sum) => word.start >= sum.start && word.end <= sum.end))
      reader.word(word, words[place + 1])
    place = (mention?.last ?? place) + 1
  }
  for (const sum of money)
    reader.segments
      .at(-1)
      ?.elements.push({ concept: null, stems: [], amount: sum.amount, text: sum.text, weight: weights.money })
  return reader.segments
}

/** A comma means what the list it stands in ends with: "A, B or C", "A, B and C". */
const settleCommas = (segments: Segment[]): void => {
  let following: Joint = 'and'
  for (const segment of segments.toReversed()) {
    if (segment.joint === 'comma') segment.joint = following === 'or' ? 'or' : 'and'
    else following = segment.joint
  }
}

/** "Mechanical or Production Engineering": what two share is written once. */
const completeShared = (segment: Segment, neighbour: Segment | undefined, before: boolean): void => {
  if (!neighbour || segment.elements.some((element) => element.concept) || segment.words.length > 2) return
  if (!neighbour.elements.some((element) => element.concept) || segment.words.length === 0) return
  const own = segment.words.map((word) => word.word).join(' ')
  for (const count of [1, 2]) {
    const shared = (before ? neighbour.words.slice(0, count) : neighbour.words.slice(-count)).map((word) => word.word)
    if (shared.length >= neighbour.words.length && neighbour.words.length > 0 && count > 1) return
    const concept = conceptNamed(before ? `${shared.join(' ')} ${own}` : `${own} ${shared.join(' ')}`)
    const [first] = segment.elements
    if (concept && first) {
      const text = segment.elements.map((element) => element.text).join(' ')
      segment.elements = [
        { ...first, concept, text, stems: segment.words.map((word) => word.stem), weight: weights.concept },
      ]
      return
    }
  }
}

const phraseOf = (segment: Segment): Phrase => {
  const specific = segment.elements.filter((element) => element.weight > weights.light)
  return specific.length > 0 ? { elements: specific, faint: false } : { elements: segment.elements, faint: true }
}

const groupsOf = (segments: Segment[]): Group[] => {
  const groups: Group[] = []
  for (const segment of segments) {
    const previous = groups.at(-1)
    const joined = previous && (segment.joint === 'or' || segment.joint === 'example')
    if (joined && segment.similar) previous.similar = true
    if (segment.elements.length === 0) continue
    if (joined) previous.alternatives.push(phraseOf(segment))
    else groups.push({ alternatives: [phraseOf(segment)], optional: segment.optional, similar: segment.similar })
  }
  return groups
}

/** Faint phrases stand back where something specific is asked. */
const withoutFaint = (groups: Group[]): Group[] => {
  const clear = groups
    .map((group) => ({ ...group, alternatives: group.alternatives.filter((phrase) => !phrase.faint) }))
    .filter((group) => group.alternatives.length > 0)
  return clear.some((group) => !group.optional) ? clear : groups
}

/** Reads what a requirement, or a part of one, wants; traits are left out unless asked for. */
export const readWish = (text: string, options: { traits?: boolean } = {}): Wish => {
  const segments = read(text, options.traits ?? false)
  settleCommas(segments)
  segments.forEach((segment, place) => {
    completeShared(segment, segments[place + 1], false)
    completeShared(segment, segments[place - 1], true)
  })
  return { groups: withoutFaint(groupsOf(segments)), basic: basicEnough.test(text) }
}
