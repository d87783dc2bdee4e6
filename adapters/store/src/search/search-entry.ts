import type { SearchedKind, SearchedText } from '@roundtwo/model'
import { storableText } from '../rows.ts'
import { firstWords } from './query.ts'
import { wordsOf } from './words.ts'

/** Raised when words are read differently or from other fields: what an older version kept is then read anew. */
export const searchVersion = 2

/** What is kept of a record so that it is found. */
export interface SearchEntry {
  kind: SearchedKind
  id: string
  opportunityId: string | null
  /** The title's words in their order, as far as a query goes. */
  title: string
  /** Of the title and the rest, each once. */
  words: string[]
}

/** PostgreSQL takes a megabyte of words for one record; nobody reads a text with more. */
const roomForWords = 900_000

/** Nothing for a record without words. */
export const searchEntry = (
  kind: SearchedKind,
  id: string,
  { title, texts, opportunityId }: SearchedText,
): SearchEntry | undefined => {
  const words = distinctWords([title, ...texts])
  if (words.length === 0) return undefined
  return {
    kind,
    id: storableText(id),
    opportunityId: opportunityId === null ? null : storableText(opportunityId),
    title: firstWords(title).join(' '),
    words,
  }
}

const distinctWords = (texts: string[]): string[] => {
  const words = new Set<string>()
  let room = roomForWords
  for (const text of texts) {
    for (const { word } of wordsOf(text)) {
      if (words.has(word)) continue
      // A UTF-16 unit is three bytes at most, and each word takes some room besides.
      room -= word.length * 3 + 8
      if (room < 0) return [...words]
      words.add(word)
    }
  }
  return [...words]
}
