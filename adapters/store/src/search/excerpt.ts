import type { SearchedKind, SearchedText, SearchHit } from '@roundtwo/model'
import { isLookedFor, type SearchQuery } from './query.ts'
import { type Word, wordsOf } from './words.ts'

/** In UTF-16 units: two lines of a list, with some of the words before. */
const longest = 160
const before = 40

const longestTitle = 120

/** In one line; what has no title of its own is called what it is. */
export const shownTitle = (kind: SearchedKind, { title }: SearchedText): string => {
  const line = inOneLine(title)
  if (line === '') return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  if (line.length <= longestTitle) return line
  return `${line.slice(0, spaceBetween(line, longestTitle / 2, longestTitle, 'last'))}…`
}

/** Some words around the first found; of the title only where nothing else has one. */
export const excerptOf = ({ title, texts }: SearchedText, query: SearchQuery): Pick<SearchHit, 'excerpt' | 'marks'> => {
  for (const text of texts) {
    const first = firstFound(text, query)
    if (first !== undefined) return marked(around(text, first), query)
  }
  const whole = [title, ...texts].filter((text) => text !== '').join(' · ')
  return marked(around(whole, firstFound(whole, query) ?? { from: 0, upTo: 0 }), query)
}

const firstFound = (text: string, query: SearchQuery): Word | undefined => {
  for (const word of wordsOf(text)) if (isLookedFor(query, word.word)) return word
  return undefined
}

/** Cut where there is space, and in the middle of a word only where a text has none for long. */
const around = (text: string, { from, upTo }: Pick<Word, 'from' | 'upTo'>): string => {
  const start = from <= before ? 0 : spaceBetween(text, from - before, from, 'first')
  const furthest = start + longest
  const end = furthest >= text.length ? text.length : spaceBetween(text, Math.min(upTo, furthest), furthest, 'last')
  const words = inOneLine(text.slice(start, end))
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`
}

const inOneLine = (text: string): string => text.replace(/[\p{Z}\p{Cc}]+/gu, ' ').trim()

/** Where there is none, the place that was looked from, but never within a character. */
const spaceBetween = (text: string, from: number, upTo: number, which: 'first' | 'last'): number => {
  const spaces = [...text.slice(from, upTo).matchAll(/[\p{Z}\p{Cc}]/gu)]
  const space = which === 'first' ? spaces[0] : spaces.at(-1)
  if (space !== undefined) return from + space.index
  const place = which === 'first' ? from : upTo
  const halvesPair = isBetween(text.charCodeAt(place), 0xdc00, 0xdfff)
  return halvesPair && isBetween(text.charCodeAt(place - 1), 0xd800, 0xdbff) ? place - 1 : place
}

const isBetween = (unit: number, least: number, most: number): boolean => unit >= least && unit <= most

const marked = (excerpt: string, query: SearchQuery): Pick<SearchHit, 'excerpt' | 'marks'> => {
  const marks: [number, number][] = []
  for (const { word, from, upTo } of wordsOf(excerpt)) {
    const last = marks.at(-1)
    if (!isLookedFor(query, word)) continue
    // One character may stand for several words.
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], upTo)
    else marks.push([from, upTo])
  }
  return { excerpt, marks }
}
