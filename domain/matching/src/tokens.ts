import { stem } from '@roundtwo/text'
import { oneSpelling } from './spelling.ts'
import { withStandards } from './standards.ts'
import type { Token } from './token.ts'

/** `c++`, `c#`, `.net`, dotted abbreviations (`B.Sc.`), `A+`; else letters and digits with an inner apostrophe. */
const wordPattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.])\.net\b`,
    String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}\.(?:\p{L}{1,4}\.)+`,
    String.raw`(?<![\p{L}\p{N}])(?:[cfj]#|c\+\+|a\+)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])[bp]h?\.(?:sc|eng|tech|com|ed|d)\b\.?`,
    String.raw`[\p{L}\p{N}]+(?:['’][\p{L}]+)*`,
    String.raw`&`,
  ].join('|'),
  'giu',
)

/** What would be another word without its dots: `B.E.` is not "be", `LL.M.` is not a language model. */
const neededDots = new Set(['be', 'am', 'me', 'it', 'in', 'is', 'us', 'as', 'no', 'so', 'do', 'an', 'pm', 'llm'])

const joins = /^(?:[\s\-‐‑–/]*|\.)$/

const withoutDots = (word: string): string => {
  if (!word.includes('.') || word.startsWith('.')) return word
  const letters = word.replaceAll('.', '')
  return neededDots.has(letters) ? `${letters}.` : letters
}

const stems = new Map<string, string>()
const stemsKept = 50_000

const stemOf = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = stem(oneSpelling(word))
  if (stems.size >= stemsKept) stems.clear()
  stems.set(word, found)
  return found
}

const plain = (raw: string): string => {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9]+$/.test(lower)) return lower
  return withoutDots(lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/'s?$/, ''))
}

/** The words of a text, in order, with offsets into it; an ampersand is the word "and", a numbered standard one word. */
export const tokens = (text: string): Token[] => {
  const found: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0] === '&' ? 'and' : plain(match[0])
    const end = match.index + match[0].length
    const previous = found.at(-1)
    if (previous) closeGap(previous, text.slice(previous.end, match.index))
    found.push({ start: match.index, end, word, stem: stemOf(word), gap: '', breaksAfter: true })
  }
  const last = found.at(-1)
  if (last) closeGap(last, text.slice(last.end))
  return withStandards(found, stemOf)
}

const closeGap = (token: Token, gap: string): void => {
  token.gap = gap
  token.breaksAfter = gap !== ' ' && !joins.test(gap)
}
