import {
  clusterOf,
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
  /** The stems of the words before a colon at the beginning of its line: `Requirements: a degree`. */
  lead: readonly string[]
  /** What features tell of its tokens. */
  columns: ReturnType<typeof columnsOf>
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

const orEdge = (list: readonly string[]) => (place: number) => list[place] ?? (place < 0 ? 'BEGIN' : 'END')

/** What features tell of tokens by their places; `root` is a stem that has no name beyond the ends. */
function columnsOf(tokens: readonly Token[], words: readonly string[]) {
  const folded = tokens.map((token) => token.folded)
  const stems = tokens.map(({ stem }) => stem)
  const fine = folded.map((word) => clusterOf(word, 'fine'))
  const coarse = folded.map((word) => clusterOf(word, 'coarse'))
  const towns = folded.map(
    (word, at) => isPlace(word) || isPlace(word, folded[at + 1]) || isPlace(folded[at - 1], word),
  )
  return {
    word: orEdge(words),
    stem: orEdge(stems),
    shape: orEdge(tokens.map(({ shape }) => shape)),
    root: (place: number) => stems[place],
    ending: (place: number) => folded[place]?.slice(-3) ?? '',
    fine: (place: number) => fine[place] ?? null,
    coarse: (place: number) => coarse[place] ?? null,
    job: (place: number) => isJobWord(folded[place] ?? ''),
    /** Somebody's first or last name. */
    person: (place: number) => isGivenName(folded[place] ?? '') || isFamilyName(folded[place] ?? ''),
    /** That it belongs to a city or country of one or two words. */
    town: (place: number) => towns[place] ?? false,
  }
}

const longestLead = 6

function leadOf(tokens: readonly Token[]): string[] {
  const colon = tokens.findIndex((token) => token.text === ':' && !token.spaceBefore)
  const isLead = colon <= longestLead && colon < tokens.length - 1
  return isLead ? tokens.slice(0, Math.max(0, colon)).map(({ stem }) => stem) : []
}

type Sentence = Omit<Unit, 'isItem'>

const isBare = (sentence: Sentence | undefined): boolean => sentence?.of === 1 && !/[.!?:;,]$/.test(sentence.line.text)

/** Behind a sign; or a line without a stop beside another such, as lists are that lost their signs. */
const isItem = (sentence: Sentence, at: number, all: readonly Sentence[]): boolean =>
  sentence.line.bullet !== null || (isBare(sentence) && (isBare(all[at - 1]) || isBare(all[at + 1])))

/** A page of more sentences is a listing, of which the beginning is read. */
const mostUnits = 600

/** A posting's sentences in order. */
export function postingText(source: string) {
  const document = readDocument(source)
  const byLine = Map.groupBy(document.sentences, ({ line }) => line)
  const all: Sentence[] = []
  for (const line of document.lines) {
    if (all.length >= mostUnits) break
    const sentences = byLine.get(line.index) ?? []
    const lead = leadOf(line.tokens)
    sentences.forEach(({ tokens }, order) => {
      const words = tokens.map((token, place) => abstractWord(token, tokens[place - 1]))
      const columns = columnsOf(tokens, words)
      all.push({ index: all.length, line, tokens, order, of: sentences.length, words, lead, columns })
    })
  }
  return { document, units: all.map((sentence, at) => ({ ...sentence, isItem: isItem(sentence, at, all) })) }
}

export type PostingText = ReturnType<typeof postingText>

/** Letters that stand for a name of several words. */
const leastLetters = 3

/** The same units, in whose words a company is that, whatever it is called; as it is named whole or by its letters. */
export function withCompany(units: readonly Unit[], company: string | null | undefined): Unit[] {
  const all = tokensOf(company ?? '').flatMap(({ kind, folded }) => (kind === 'sign' ? [] : [folded]))
  const name = all[0] === 'the' ? all.slice(1) : all
  if (name.length === 0) return [...units]
  const letters = name.map((word) => word.charAt(0).toUpperCase()).join('')
  return units.map((unit) => {
    const { tokens, columns } = unit
    const words = [...unit.words]
    const wordy = [...tokens.keys()].filter((place) => tokens[place]?.kind !== 'sign')
    wordy.forEach((place, at) => {
      const isLetters = name.length >= leastLetters && tokens[place]?.text === letters
      const isWhole = name.every((word, step) => tokens[wordy[at + step] ?? -1]?.folded === word)
      if (!isCapital(tokens[place]) || (!isLetters && !isWhole)) return
      const last = isLetters ? place : (wordy[at + name.length - 1] ?? place)
      words.fill('COMPANY', place, last + 1)
    })
    return words.includes('COMPANY') ? { ...unit, words, columns: { ...columns, word: orEdge(words) } } : unit
  })
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

const sizes = Object.entries({ huge: 30, long: 16, middle: 9, short: 5 })
/** A count, or by which name it is larger than what. */
export const bucket = (count: number): string => sizes.find(([, most]) => count > most)?.[0] ?? String(count)
