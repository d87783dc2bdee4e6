import { readDocument, type Sentence, type Token } from '@roundtwo/text'

/** A sentence of a turn, as it was said. */
export interface Spoken {
  text: string
  /** Without what people say before they begin: "so, um, great". */
  bare: string
  asks: boolean
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is said before one begins; the fillers also within. */
const openers = wordsOf(`
  so ok okay well right righto great perfect lovely good thanks thank yeah yes yep no ah oh alright sure and but then now
  cool excellent brilliant fantastic interesting like actually basically just also maybe perhaps first finally next
  um umm uh er erm hm hmm mhm`)
const fillers = wordsOf('um umm ummm uh uhh er erm hmm hmmm mhm')
const questionWords = wordsOf(`
  what why how where when who which whose do does did have has had are is was were can could would will should may might
  whats hows`)
const asking = wordsOf('what why how where when who which')
const helpers = wordsOf('are is do did does would were was have can could will')
const asked = wordsOf('you your that it they we the')
/** "Tell me", "walk us", "describe", "could you explain". */
const requests = wordsOf('tell walk talk describe explain give show share introduce imagine')
const wishes = wordsOf('curious interested wondering wonder')

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
  if (requests.has(one)) return one !== 'show' && one !== 'give' ? true : two === 'me' || two === 'us'
  if (['could', 'can', 'would', 'will'].includes(one) && two === 'you')
    return requests.has(three) || requests.has(four)
  if (one === 'please') return requests.has(two)
  const isWish = one === 'i' && (two === 'would' || two === 'd') && ['like', 'love', 'be'].includes(three)
  return isWish || one === 'id' || wishes.has(words.find((word) => wishes.has(word)) ?? '')
}

/** A question without its mark, wherever it begins: "salary wise what are you expecting". */
function invertedAt(words: readonly Token[]): number {
  return words.findIndex(({ folded }, at) => {
    if (!asking.has(folded)) return false
    const next = words.slice(at + 1, at + 4).map((word) => word.folded)
    const helper = next.findIndex((word) => helpers.has(word))
    return helper >= 0 && helper < 2 && asked.has(next[helper + 1] ?? words[at + 2 + helper]?.folded ?? '')
  })
}

function spokenOf(sentence: Sentence): Spoken[] {
  const { tokens, text } = sentence
  if (!tokens.some(isWord)) return []
  const from = beginning(tokens)
  const kept = tokens.slice(from).filter(({ folded }) => !fillers.has(folded))
  const words = kept.filter(isWord)
  const folded = words.map((word) => word.folded)
  const isMarked = tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?'
  const isStopped = /[.!…]["'”’)]*$/.test(text)
  const isPlain =
    isMarked ||
    requestsSomething(folded) ||
    (!isStopped && questionWords.has(folded[0] ?? '') && folded.length > 3)
  const inverted = isPlain || isStopped ? -1 : invertedAt(words)
  const bare = kept
    .filter((token) => inverted < 0 || token.start >= (words[inverted]?.start ?? 0))
    .map((token, at) => (at > 0 && token.spaceBefore ? ` ${token.text}` : token.text))
    .join('')
  return [{ text, bare: bare.replace(/^[\s,.!:–-]+/, '') || text, asks: isPlain || inverted >= 0 }]
}

/** The sentences of a turn. */
export function spokenSentences(turn: string): Spoken[] {
  return readDocument(turn.slice(0, 20_000), { keepLines: true }).sentences.flatMap(spokenOf)
}

/** Sound checks, drinks, tags and turns of phrase that ask nothing about the post; `*` stands for any one word. */
const smallTalk =
  `hear me|see me|see my screen|how are you|hows it going|how was your|how was the journey|find us ok|find the office|
  find the place|sound ok|sound okay|sound good|is the sound|make sense|shall we|ready to start|ready to begin|should we start|
  good time|something to drink|some water|tea or coffee|have a seat|are you there|still there|on mute|can everyone|is that ok|
  is that okay|is that fine|is that right|does that help|does that work|if thats ok|mind if|any questions|questions for us|
  questions for me|do you have * questions|anything else|let me check|let me see|let me think|let me share|what about you|
  what time is it|how long do we|how long have we|where were we`
    .split('|')
    .map((phrase) => phrase.trim().split(' '))

const follows = wordsOf('why such as about else then exactly')

const has = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, at) => phrase.every((part, step) => part === '*' || words[at + step] === part))

const foldedWords = (text: string): string[] =>
  readDocument(text, { keepLines: true })
    .tokens.filter(isWord)
    .map(({ folded }) => folded)

export function isSmallTalk(sentence: Spoken): boolean {
  const words = foldedWords(sentence.text)
  if (smallTalk.some((phrase) => has(words, phrase))) return true
  const bare = foldedWords(sentence.bare)
  return bare.length < 3 && !bare.some((word) => follows.has(word))
}

const agreeing = wordsOf(`
  mhm mm mmm hm hmm uh huh yeah yes yep ok okay right sure great good wow nice interesting exactly cool perfect lovely
  thank thanks true absolutely course got i`)

/** "Mhm", "Right.": heard while somebody else speaks. */
export function isBackchannel(turn: string): boolean {
  const words = foldedWords(turn)
  return !turn.includes('?') && words.length <= 3 && agreeing.has(words[0] ?? '')
}
