import { capitalised, readDocument, type Token } from '@roundtwo/text'
import { foldedWords, listed } from './spoken-words.ts'

const pastVerbs = listed('pastVerbs')
const betweenDeed = listed('betweenDeed')
const storyOpeners = listed('storyOpeners')
const danglers = listed('danglers')

/** "I also found", "we restored": somebody did something. */
function isDeed(words: readonly string[], at: number): boolean {
  const verb = words.slice(at + 1, at + 4).find((word) => !betweenDeed.has(word)) ?? ''
  const isTeller = words[at] === 'i' || words[at] === 'we'
  return isTeller && (pastVerbs.has(verb) || (verb.length > 4 && verb.endsWith('ed')))
}

/** Whether an answer tells of something done: forty-five words or more with three deeds in the past. */
export function tellsStory(answer: string): boolean {
  const words = foldedWords(answer)
  return words.length >= 45 && words.filter((_, at) => isDeed(words, at)).length >= 3
}

const longestTitle = 10

/** Where the story begins behind "So, um, I think it was last year". */
function beginning(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind, folded }, place) => {
    const next = tokens[place + 1]?.folded ?? ''
    const isGuess = (folded === 'i' && (next === 'think' || next === 'guess')) || (folded === 'it' && next === 'was')
    return kind === 'word' && !isGuess && !storyOpeners.has(folded)
  })
  return at < 0 ? tokens.length : at
}

/** A name for a story nobody has written down yet, from its own first words. */
export function titleOf(answer: string): string {
  const { sentences, text } = readDocument(answer, { keepLines: true })
  const bodies = sentences.map(({ tokens }) => tokens.slice(beginning(tokens)))
  const body = bodies.find((tokens) => tokens.filter(({ kind }) => kind === 'word').length >= 4) ?? bodies[0] ?? []
  const stop = body.findIndex(({ text: sign }, at) => at > 3 && ',;:.!?'.includes(sign))
  const clause = body.slice(0, Math.min(longestTitle, stop < 0 ? longestTitle : stop))
  while (clause.length > 2 && (danglers.has(clause.at(-1)?.folded ?? '') || clause.at(-1)?.kind === 'sign'))
    clause.pop()
  return capitalised(text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0))
}
