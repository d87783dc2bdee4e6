import { listedIn, readDocument, type Sentence, type Token, tokensOf } from '@roundtwo/text'
import words from './spoken-words.json' with { type: 'json' }

const { smallTalk, ...lists } = words
const isListed = listedIn(lists)

/** Whether a folded word is in a list of what people say, or of what they are called. */
export const isIn = (list: keyof typeof lists, word: string | undefined): boolean => isListed(list, word ?? '')

/** The words of a text in the form in which they are compared. */
export const foldedWords = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, folded }) => (kind === 'word' ? folded : []))

/** A sentence of a turn, as it was said. */
export interface Spoken {
  text: string
  /** Without what people say before they begin: "so, um, great". */
  bare: string
  asks: boolean
}

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** "Tell me", "walk us", "describe", "could you explain". */
function requestsSomething(words: readonly string[]): boolean {
  const [one = '', two = '', three = '', four = ''] = words
  if (isIn('requests', one)) return !['show', 'give'].includes(one) || two === 'me' || two === 'us'
  if (one === 'please') return isIn('requests', two)
  if (['could', 'can', 'would', 'will'].includes(one) && two === 'you')
    return isIn('requests', three) || isIn('requests', four)
  const isWish = one === 'i' && ['would', 'd'].includes(two) && ['like', 'love', 'be'].includes(three)
  return isWish || one === 'id' || words.some((word) => isIn('wishes', word))
}

/** Where a question without its mark begins: "salary wise what are you expecting". */
const invertedAt = (words: readonly string[]): number =>
  words.findIndex((word, at) => {
    const helper = words.slice(at + 1, at + 3).findIndex((next) => isIn('helpers', next))
    return isIn('asking', word) && helper >= 0 && isIn('askedOf', words[at + helper + 2])
  })

function spokenOf({ tokens, text }: Sentence): Spoken[] {
  if (!tokens.some(isWord)) return []
  const begins = tokens.findIndex((token, place) => {
    const isThanks = token.folded === 'you' && tokens[place - 1]?.folded === 'thank'
    return isWord(token) && !isThanks && !isIn('openers', token.folded)
  })
  const isFiller = (token: Token | undefined) => isIn('fillers', token?.folded)
  // A comma behind a filler goes with it.
  const kept = tokens
    .slice(Math.max(0, begins))
    .filter((token, at, all) => !isFiller(token) && !(token.text === ',' && isFiller(all[at - 1])))
  const words = kept.filter(isWord)
  const folded = words.map((word) => word.folded)
  const isMarked = tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?'
  const isStopped = /[.!…]["'”’)]*$/.test(text)
  const isAsked = !isStopped && isIn('questionWords', folded[0]) && folded.length > 3
  const isPlain = isMarked || isAsked || requestsSomething(folded)
  const inverted = isPlain || isStopped ? -1 : invertedAt(folded)
  const bare = kept
    .slice(kept.findIndex((token) => inverted < 0 || token === words[inverted]))
    .map((token, at) => (at > 0 && token.spaceBefore ? ` ${token.text}` : token.text))
    .join('')
  return [{ text, bare: bare.replace(/^[\s,.!:–-]+/, '') || text, asks: isPlain || inverted >= 0 }]
}

/** The sentences of a turn. */
export const spokenSentences = (turn: string): Spoken[] =>
  readDocument(turn.slice(0, 20_000), { keepLines: true }).sentences.flatMap(spokenOf)

/** Sound checks, drinks, tags and turns of phrase that ask nothing about the post; `*` stands for any one word. */
const smallTalkPhrases = smallTalk.split('|').map((phrase) => phrase.split(' '))

function isSmallTalk({ text, bare }: Spoken): boolean {
  const [words, bareWords] = [foldedWords(text), foldedWords(bare)]
  if (bareWords.length < 3 && !bareWords.some((word) => isIn('shortQuestions', word))) return true
  const isSaid = (phrase: readonly string[]) =>
    words.some((_, at) => phrase.every((part, step) => part === '*' || words[at + step] === part))
  return smallTalkPhrases.some(isSaid)
}

/** What a turn asks about the post. */
export const questionsIn = (turn: string): Spoken[] =>
  spokenSentences(turn).filter((sentence) => sentence.asks && !isSmallTalk(sentence))

/** "Mhm", "Right.": heard while somebody else speaks. */
export function isBackchannel(turn: string): boolean {
  const words = foldedWords(turn)
  return !turn.includes('?') && words.length <= 3 && isIn('agreeing', words[0])
}
