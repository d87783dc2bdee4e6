import type { Found } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }
import type { Reading } from './reading.ts'

/** A word of a number: `hundred` and more multiply what stands before them, others are added. */
interface Numeral {
  value: number
  isScale: boolean
}

interface Grammar {
  language: string
  numerals: ReadonlyMap<string, Numeral>
  /** May stand between two of its words. */
  and: string
}

const isTen = (value: number): boolean => value >= 20 && value < 100

/** How numbers are put in words; a word's place in its list is its value, or in tens its value less two. */
const grammars = Object.entries(words.numbers).map(([language, { units, tens, scales, others, and }]): Grammar => {
  const numerals = new Map<string, Numeral>()
  const add = (word: string, value: number, isScale = false) => numerals.set(word, { value, isScale })
  for (const [word, value] of Object.entries(others)) add(word, value)
  for (const [value, word] of units.split(' ').entries()) add(word, value)
  for (const [place, word] of tens.split(' ').entries()) if (word) add(word, (place + 2) * 10)
  for (const [word, value] of Object.entries(scales)) add(word, value, true)
  return { language, and, numerals }
})

interface Run {
  /** Thousands and more that are finished, and what is still being said. */
  total: number
  current: number
  last: Numeral
  to: number
}

/** The run with one word more, or null when the word begins something else. */
function extended({ total, current, last }: Run, next: Numeral, to: number, language: string): Run | null {
  const { value, isScale } = next
  const run = { total, last: next, to }
  if (isScale && value >= 1000) return current === 0 ? null : { ...run, total: total + current * value, current: 0 }
  if (isScale) return current === 0 || current >= 100 ? null : { ...run, current: current * value }
  const isAdded =
    last.value >= 100 || last.isScale
      ? value < last.value && value > 0
      : isTen(last.value) && value > 0 && value < (language === 'fr' ? 20 : 10)
  if (isAdded) return { ...run, current: current + value }
  if (!isTen(value) || last.isScale || current <= 0 || current >= 10) return null
  // "Quatre-vingts" is four times twenty, "one twenty" a hundred and twenty.
  return { ...run, current: language === 'fr' ? current * 20 : current * 100 + value }
}

/** "Hundred" and the like after "a" or "half a", in English only so. */
function begun(row: Reading, place: number, { numerals, language }: Grammar): Run | null {
  const numeral = numerals.get(row.text(place))
  if (numeral && !(numeral.isScale && language === 'en'))
    return { total: 0, current: numeral.value, last: numeral, to: place + 1 }
  const isHalf = row.text(place) === 'half'
  const article = isHalf ? place + 1 : place
  const scale = numerals.get(row.text(article + 1))
  if (language !== 'en' || !row.is(article, 'articles') || !scale?.isScale) return null
  const [value, to] = [scale.value * (isHalf ? 0.5 : 1), article + 2]
  return scale.value < 1000
    ? { total: 0, current: value, last: scale, to }
    : { total: value, current: 0, last: scale, to }
}

/** "And a half", of the last scale when one was said last: "a million and a half". */
export const halfAfter = (row: Reading, place: number, scale: number): Found<number> | null =>
  row.phrase(place, 3) === 'and a half' ? { value: scale / 2, to: place + 3 } : null

/** The run with the next word of it, a hyphen or the language's "and" between, or with "and a half"; else null. */
function longerRun(row: Reading, run: Run, { numerals, language, and }: Grammar): Run | null {
  const { to, last, current } = run
  const isHyphen = row.written(to) === '-' && row.isTight(to)
  const after = isHyphen || (row.isWord(to) && row.text(to) === and) ? to + 1 : to
  const next = numerals.get(row.text(after))
  const longer = next ? extended(run, next, after + 1, language) : null
  const half = halfAfter(row, to, last.isScale && last.value !== 12 ? last.value : 1)
  return longer ?? (half && { ...run, current: current + half.value, to: half.to })
}

function runAt(row: Reading, place: number, grammar: Grammar): Found<number> | null {
  let run = begun(row, place, grammar)
  for (let longer = run; longer; longer = longerRun(row, longer, grammar)) run = longer
  return run && { value: run.total + run.current, to: run.to }
}

/** The number in words that begins at a token, in any of the languages; the longest is taken. */
export function numberInWords(row: Reading, place: number, languages: ReadonlySet<string>): Found<number> | null {
  if (!row.isWord(place)) return null
  const spoken = grammars.filter(({ language }) => languages.has(language))
  const runs = spoken.flatMap((grammar) => runAt(row, place, grammar) ?? [])
  return runs.sort((left, right) => right.to - left.to)[0] ?? null
}
