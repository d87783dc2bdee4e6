import { wordsOf } from './words.ts'

/** What is looked for: records with all the words and one that begins with `begun`. */
export interface SearchQuery {
  words: string[]
  begun: string
  /** As a title would read that is exactly what was typed. */
  title: string
}

/** Nobody types more; a pasted page is looked for by its first words. */
const mostWords = 64

/** Whatever was typed is words, never syntax; nothing when there are none. */
export const readQuery = (typed: string): SearchQuery | undefined => {
  const words = firstWords(typed)
  const title = words.join(' ')
  const begun = words.pop()
  return begun === undefined ? undefined : { words: [...new Set(words)], begun, title }
}

export const firstWords = (text: string): string[] => {
  const words: string[] = []
  for (const { word } of wordsOf(text)) {
    words.push(word)
    if (words.length === mostWords) break
  }
  return words
}

export const isLookedFor = ({ words, begun }: SearchQuery, word: string): boolean =>
  word.startsWith(begun) || words.includes(word)
