import {
  clusterOf,
  type Document,
  isFamilyName,
  isGivenName,
  isJobWord,
  type Line,
  readDocument,
  type Token,
  tokensOf,
  zoneOfPlace,
} from '@roundtwo/text'
import { isCapital } from '../features.ts'

/** A sentence of a posting with the line it stands on: what is judged as one. */
export interface Unit {
  index: number
  line: Line
  tokens: readonly Token[]
  /** Of a list, with or without a sign before it. */
  isItem: boolean
  /** Which sentence of its line it is, and of how many. */
  order: number
  of: number
  /** Words as features see them: numbers, links and amounts are what they are, not which. */
  words: readonly string[]
  /** The words before a colon at the beginning of its line: `Requirements: a degree`. */
  lead: readonly string[]
  /** What features tell of its tokens. */
  columns: ReturnType<typeof columnsOf>
}

export interface PostingText {
  document: Document
  units: Unit[]
}

/** Signs before or after an amount that make it one of money. */
export const currencySigns = new Set('£ $ € ₹ ₦ ₱ ¥ ₺ zł'.split(' '))

function abstractWord({ kind, text, folded }: Token, before: Token | undefined): string {
  if (kind === 'link' || kind === 'address') return kind.toUpperCase()
  if (kind !== 'number') return folded
  if (currencySigns.has(before?.text ?? '')) return 'MONEY'
  return /^(?:19|20)\d\d$/.test(text) ? 'YEAR' : 'NUMBER'
}

const isPlace = (...words: readonly (string | undefined)[]): boolean => zoneOfPlace(words.join(' ')) !== undefined

const townsOf = (folded: readonly string[]): boolean[] =>
  folded.map((word, at) => isPlace(word) || isPlace(word, folded[at + 1]) || isPlace(folded[at - 1], word))

const longestLead = 6

function leadOf(tokens: readonly Token[]): string[] {
  const colon = tokens.findIndex((token) => token.text === ':' && !token.spaceBefore)
  const isLead = colon <= longestLead && colon < tokens.length - 1
  return isLead ? tokens.slice(0, Math.max(0, colon)).map(({ stem }) => stem) : []
}

const isBare = (unit: Pick<Unit, 'line' | 'of'> | undefined): boolean =>
  unit?.of === 1 && !/[.!?:;,]$/.test(unit.line.text)

/** Behind a sign; or a line without a stop beside another such, as lists are that lost their signs. */
const isItemOf = (units: readonly Pick<Unit, 'line' | 'of'>[], index: number): boolean =>
  units[index]?.line.bullet !== null || (isBare(units[index]) && (isBare(units[index - 1]) || isBare(units[index + 1])))

/** A page of more sentences is a listing, of which the beginning is read. */
const mostUnits = 600

/** A posting's sentences in order. */
export function postingText(source: string): PostingText {
  const document = readDocument(source)
  const byLine = Map.groupBy(document.sentences, ({ line }) => line)
  const units: Omit<Unit, 'isItem'>[] = []
  for (const line of document.lines) {
    if (units.length >= mostUnits) break
    const sentences = byLine.get(line.index) ?? []
    const lead = leadOf(line.tokens)
    sentences.forEach(({ tokens }, order) => {
      const words = tokens.map((token, place) => abstractWord(token, tokens[place - 1]))
      const columns = columnsOf(tokens, words)
      units.push({ index: units.length, line, tokens, order, of: sentences.length, words, lead, columns })
    })
  }
  return { document, units: units.map((unit, index) => ({ ...unit, isItem: isItemOf(units, index) })) }
}

/** Letters that stand for a name of several words. */
const leastLetters = 3

/** The same units, in whose words a company is that, whatever it is called; as it is named whole or by its letters. */
export function withCompany(units: readonly Unit[], company: string | null | undefined): Unit[] {
  const all = tokensOf(company ?? '').flatMap(({ kind, folded }) => (kind === 'sign' ? [] : [folded]))
  const name = all[0] === 'the' ? all.slice(1) : all
  if (name.length === 0) return [...units]
  const letters = name.map((word) => word.charAt(0)).join('')
  return units.map((unit) => {
    const { tokens } = unit
    const wordy = tokens.flatMap(({ kind }, place) => (kind === 'sign' ? [] : [place]))
    const isCalled = new Set<number>()
    wordy.forEach((place, at) => {
      const token = tokens[place]
      const isLetters = letters.length >= leastLetters && token?.text === letters.toUpperCase()
      const isWhole = name.every((word, step) => tokens[wordy[at + step] ?? -1]?.folded === word)
      if (!isCapital(token) || (!isLetters && !isWhole)) return
      const last = isLetters ? place : (wordy[at + name.length - 1] ?? place)
      for (let called = place; called <= last; called += 1) isCalled.add(called)
    })
    if (isCalled.size === 0) return unit
    const words = unit.words.map((word, place) => (isCalled.has(place) ? 'COMPANY' : word))
    return { ...unit, words, columns: columnsOf(tokens, words) }
  })
}

/** What features tell of tokens by their places; `root` is a stem that has no name beyond the ends. */
function columnsOf(tokens: readonly Token[], words: readonly string[]) {
  const folded = tokens.map((token) => token.folded)
  const towns = townsOf(folded)
  const stems = tokens.map(({ stem }) => stem)
  const [fine, coarse] = (['fine', 'coarse'] as const).map((grain) => folded.map((word) => clusterOf(word, grain)))
  const orEdge = (list: readonly string[]) => (place: number) => list[place] ?? (place < 0 ? 'BEGIN' : 'END')
  return {
    word: orEdge(words),
    stem: orEdge(stems),
    shape: orEdge(tokens.map(({ shape }) => shape)),
    root: (place: number) => stems[place],
    ending: (place: number) => folded[place]?.slice(-3) ?? '',
    fine: (place: number) => fine?.[place] ?? null,
    coarse: (place: number) => coarse?.[place] ?? null,
    job: (place: number) => isJobWord(folded[place] ?? ''),
    /** Somebody's first or last name. */
    person: (place: number) => isGivenName(folded[place] ?? '') || isFamilyName(folded[place] ?? ''),
    /** That it belongs to a city or country of one or two words. */
    town: (place: number) => towns[place] ?? false,
  }
}

/** Tags of the tokens of things of these kinds: where each begins, and what goes on from there. */
export const tagsOf = (kinds: readonly string[]): string[] => [
  'O',
  ...kinds.flatMap((kind) => [`B ${kind}`, `I ${kind}`]),
]

const upToThree = ['', ' two', ' three']
export const firstWords = (words: readonly string[]): string[] =>
  upToThree.map((many, more) => `first${many} ${words.slice(0, more + 1).join(' ')}`)
export const lastWords = (words: readonly string[]): string[] =>
  upToThree.map((many, more) => `last${many} ${words.slice(-more - 1).join(' ')}`)

/** A count by its size. */
export const bucket = (count: number): string =>
  count > 30 ? 'huge' : count > 16 ? 'long' : count > 9 ? 'middle' : count > 5 ? 'short' : String(count)
