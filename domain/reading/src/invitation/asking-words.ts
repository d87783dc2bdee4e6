import type { Token } from '@roundtwo/text'
import { wordList } from '../word-list.ts'
import words from './invitation-words.json' with { type: 'json' }

/** Words of several languages that say one thing, so that what is learned in one serves the others. */
const concepts = Object.entries(words.concepts).map(([name, list]) => ({ name, holds: wordList(list) }))

/** "d'apporter" is "apporter". */
const wholeWord = ({ text, folded }: Token): string => {
  const elided = /^(?:d|l|j|m|t|s|n|c|qu)['’]/i.exec(text)?.[0]
  return elided ? folded.slice(elided.length - 1) : folded
}

/** What the words of a stretch say (`bring`, `confirm` and the like), each once, in their order. */
export function saidIn(tokens: readonly Token[]): string[] {
  const said = tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap((token) => concepts.filter(({ holds }) => holds(wholeWord(token))))
  return [...new Set(said.map(({ name }) => name))]
}
