import { readDocument, type Sentence, type Token } from '@roundtwo/text'
import { foldedWords, listed, smallTalk } from './spoken-words.ts'

/** A sentence of a turn, as it was said. */
export interface Spoken {
  text: string
  /** Without what people say before they begin: "so, um, great". */
  bare: string
  asks: boolean
}

/** What is said before one begins; the fillers also within. */
const openers = listed('openers')
const fillers = listed('fillers')
const questionWords = listed('questionWords')
const asking = listed('asking')
const helpers = listed('helpers')
const askedOf = listed('askedOf')
/** "Tell me", "walk us", "describe", "could you explain". */
const requests = listed('requests')
const wishes = listed('wishes')
const shortQuestions = listed('shortQuestions')
const agreeing = listed('agreeing')

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Where a sentence begins behind its openers, among its tokens. */
function beginning(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token, place) => {
    const isThanks = token.folded === 'you' && tokens[place - 1]?.folded === 'thank'
    return isWord(token) && !isThanks && !openers.has(token.folded)
  })
  return Math.max(0, at)
}

function requestsSomething(words: readonly string[]): boolean {
  const [one = '', two = '', three = '', four = ''] = words
  if (requests.has(one)) return !['show', 'give'].includes(one) || two === 'me' || two === 'us'
  if (one === 'please') return requests.has(two)
  if (['could', 'can', 'would', 'will'].includes(one) && two === 'you') return requests.has(three) || requests.has(four)
  const isWish = one === 'i' && ['would', 'd'].includes(two) && ['like', 'love', 'be'].includes(three)
  return isWish || one === 'id' || words.some((word) => wishes.has(word))
}

/** Where a question without its mark begins: "salary wise what are you expecting". */
const invertedAt = (words: readonly string[]): number =>
  words.findIndex((word, at) => {
    const helper = words.slice(at + 1, at + 3).findIndex((next) => helpers.has(next))
    return asking.has(word) && helper >= 0 && askedOf.has(words[at + helper + 2] ?? '')
  })

function spokenOf({ tokens, text }: Sentence): Spoken[] {
  const isFiller = (token: Token | undefined) => token !== undefined && fillers.has(token.folded)
  // A comma behind a filler goes with it.
  const kept = tokens
    .slice(beginning(tokens))
    .filter((token, at, all) => !isFiller(token) && !(token.text === ',' && isFiller(all[at - 1])))
  const words = kept.filter(isWord)
  const folded = words.map((word) => word.folded)
  const isMarked = tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?'
  const isStopped = /[.!…]["'”’)]*$/.test(text)
  const isAsked = !isStopped && questionWords.has(folded[0] ?? '') && folded.length > 3
  const isPlain = isMarked || isAsked || requestsSomething(folded)
  const inverted = isPlain || isStopped ? -1 : invertedAt(folded)
  const first = words[Math.max(0, inverted)]
  const bare = kept
    .slice(inverted < 0 || !first ? 0 : kept.indexOf(first))
    .map((token, at) => (at > 0 && token.spaceBefore ? ` ${token.text}` : token.text))
    .join('')
  const asks = isPlain || inverted >= 0
  return tokens.some(isWord) ? [{ text, bare: bare.replace(/^[\s,.!:–-]+/, '') || text, asks }] : []
}

/** The sentences of a turn. */
export const spokenSentences = (turn: string): Spoken[] =>
  readDocument(turn.slice(0, 20_000), { keepLines: true }).sentences.flatMap(spokenOf)

const has = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, at) => phrase.every((part, step) => part === '*' || words[at + step] === part))

function isSmallTalk({ text, bare }: Spoken): boolean {
  const [words, bareWords] = [foldedWords(text), foldedWords(bare)]
  const isShort = bareWords.length < 3 && !bareWords.some((word) => shortQuestions.has(word))
  return isShort || smallTalk.some((phrase) => has(words, phrase))
}

/** What a turn asks about the post. */
export const questionsIn = (turn: string): Spoken[] =>
  spokenSentences(turn).filter((sentence) => sentence.asks && !isSmallTalk(sentence))

/** "Mhm", "Right.": heard while somebody else speaks. */
export function isBackchannel(turn: string): boolean {
  const words = foldedWords(turn)
  return !turn.includes('?') && words.length <= 3 && agreeing.has(words[0] ?? '')
}
