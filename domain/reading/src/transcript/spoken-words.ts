import { tokensOf } from '@roundtwo/text'
import words from './spoken-words.json' with { type: 'json' }

/** One of the lists of what people say, and of what they are called. */
export const listed = (list: keyof typeof words): ReadonlySet<string> => new Set(words[list].split(' '))

/** Sound checks, drinks, tags and turns of phrase that ask nothing about the post; `*` stands for any one word. */
export const smallTalk = words.smallTalk.split('|').map((phrase) => phrase.split(' '))

/** The words of a text in the form in which they are compared. */
export const foldedWords = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, folded }) => (kind === 'word' ? folded : []))
