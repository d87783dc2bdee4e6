import type { InvitationMail, TagKind } from '@roundtwo/reading'
import { personTitles, type Token, tokensOf } from '@roundtwo/text'
import type { LabelledInvitation } from './invitation-sets.ts'

/** Folded words and numbers of a phrase. */
export const plainWords = (text: string): string[] =>
  tokensOf(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ folded }) => folded)

const legalWords = new Set('ltd limited plc llp inc gmbh ag bv pty pvt llc co corp corporation sa sl the'.split(' '))

const isPlain = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/** Marks the kinds of spans in a mail by the words the labels expect. */
class Marks {
  readonly labels: string[]
  readonly #plain: number[]
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.labels = tokens.map(() => 'O')
    this.#plain = tokens.flatMap((token, at) => (isPlain(token) ? [at] : []))
  }

  #mark(first: number, last: number, kind: TagKind): void {
    for (let at = first; at <= last; at += 1) if (this.labels[at] !== 'O') return
    for (let at = first; at <= last; at += 1) this.labels[at] = at === first ? `B-${kind}` : `I-${kind}`
  }

  /** Every place where the words stand one after the other, signs between them left aside. */
  phrase(words: readonly string[], kind: TagKind, isOk: (token: Token) => boolean = () => true): number {
    let count = 0
    if (words.length === 0) return 0
    for (let from = 0; from + words.length <= this.#plain.length; from += 1) {
      const places = this.#plain.slice(from, from + words.length)
      const first = places[0] ?? 0
      const last = places.at(-1) ?? 0
      const fits = places.every((at, word) => this.#tokens[at]?.folded === words[word])
      if (!fits || this.#tokens[first]?.line !== this.#tokens[last]?.line || last - first > words.length + 3) continue
      const token = this.#tokens[first]
      if (!token || !isOk(token)) continue
      this.#mark(first, last, kind)
      count += 1
    }
    return count
  }

  /** Stretches made of the given words, with few others between. */
  stretches(words: readonly string[], kind: TagKind): void {
    const wanted = new Set(words)
    const hits = this.#plain.filter((at) => wanted.has(this.#tokens[at]?.folded ?? ''))
    let from = 0
    hits.forEach((at, place) => {
      const next = hits[place + 1]
      const gap = next === undefined ? 99 : next - at
      if (gap <= 3) return
      const own = hits.slice(from, place + 1)
      const distinct = new Set(own.map((each) => this.#tokens[each]?.folded))
      if (distinct.size >= Math.max(1, Math.min(2, wanted.size), wanted.size * 0.4)) this.#mark(own[0] ?? 0, at, kind)
      from = place + 1
    })
  }
}

const bareName = (name: string): string[] => {
  const words = plainWords(name.replace(/\([^)]*\)|"[^"]*"/g, ' '))
  const bare = words.filter((word) => !personTitles.has(word))
  return bare.length > 0 ? bare : words
}

function markNames(marks: Marks, names: readonly string[], kind: TagKind): void {
  for (const name of names) {
    const words = bareName(name)
    marks.phrase(words, kind)
    if (words.length > 1) marks.phrase([...words.slice(-1), ...words.slice(0, -1)], kind)
  }
}

/** First name or surname alone, longer ones first. */
function markParts(marks: Marks, names: readonly string[], kind: TagKind): void {
  for (const name of names) {
    const words = bareName(name)
    if (words.length > 2) marks.phrase(words.slice(0, 2), kind, isCapital)
    if (words.length > 2) marks.phrase(words.slice(-2), kind, isCapital)
    for (const word of words) if (word.length > 2) marks.phrase([word], kind, isCapital)
  }
}

function markCompany(marks: Marks, company: string): void {
  const words = plainWords(company)
  const bare = words.filter((word) => !legalWords.has(word))
  marks.phrase(words, 'ORG')
  for (let length = bare.length; length >= Math.max(1, bare.length / 2); length -= 1)
    marks.phrase(bare.slice(0, length), 'ORG', isCapital)
}

/** A label for each token of the mail. */
export function tokenGold(mail: InvitationMail, { gold, candidate }: LabelledInvitation): string[] {
  const marks = new Marks(mail.document.tokens)
  const people = gold.people?.map(({ name }) => name) ?? []
  const candidates = candidate ? [candidate] : []
  if (gold.role) marks.phrase(plainWords(gold.role), 'JOB')
  if (gold.company) markCompany(marks, gold.company)
  markNames(marks, candidates, 'CAN')
  markNames(marks, people, 'PER')
  for (const { role } of gold.people ?? []) if (role && role.length > 2) marks.phrase(plainWords(role), 'TTL')
  if (gold.place) marks.stretches(plainWords(gold.place), 'LOC')
  for (const name of gold.notPeople ?? []) marks.phrase(plainWords(name), 'NAM')
  markParts(marks, people, 'PER')
  markParts(marks, candidates, 'CAN')
  return marks.labels
}
