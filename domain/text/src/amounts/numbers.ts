import type { Read } from '../document/token.ts'
import type { Reading } from './amount.ts'
import words from './amount-words.json' with { type: 'json' }

// The number at a token: in digits, or in words of any language that the text may be in.

/** Groups as they are written: threes, or twos and a three (12,34,567). */
const grouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/

/**
 * The value of a number as written, or null when it is none: 34,000 · 3.050,50 · 1,50,000 · 12'000 · 24.50. A single
 * mark before three digits parts thousands.
 */
export function numberWritten(written: string): number | null {
  const bare = written.replace(/['’]/g, '')
  if (/^0\d|:/.test(bare)) return null
  const marks = bare.replace(/[^.,]/g, '')
  const last = marks.at(-1) ?? ' '
  const tail = bare.length - bare.lastIndexOf(last) - 1
  const looksGrouped = tail === 3 && !bare.startsWith('0') && bare.length <= 7
  // Of both marks the last stands before the decimals, and only once.
  const isDecimal = marks.length > 1 ? marks.indexOf(last) === marks.length - 1 : marks !== '' && !looksGrouped
  const whole = isDecimal ? bare.slice(0, -tail - 1) : bare
  if (/[.,]/.test(whole) && !grouped.test(whole)) return null
  const value = Number(whole.replace(/[.,]/g, '') + (isDecimal ? `.${bare.slice(-tail)}` : ''))
  return Number.isFinite(value) ? value : null
}

/** Whether a number stands one character behind the token before. */
function follows({ tokens }: Reading, place: number, before: number): boolean {
  const [token, last] = [tokens[place], tokens[before]]
  return token?.kind === 'number' && token.line === last?.line && token.start - last.end === 1
}

/** Digits in groups that are no grouped number: telephone numbers, dates, times, section numbers. Up to where. */
export function otherNumberTo(row: Reading, place: number): number | null {
  const groups = [row.written(place)]
  const joins: string[] = []
  let next = place + 1
  while (next - place < 17) {
    const isJoined = '-./'.includes(row.written(next)) && follows(row, next + 1, next - 1)
    if (!isJoined && !follows(row, next, next - 1)) break
    if (isJoined) joins.push(row.written(next))
    next += isJoined ? 2 : 1
    groups.push(row.written(next - 1))
  }
  const [first = ''] = groups
  const isDay = joins.length === 2 && groups.length === 3 && (first.length === 4 || joins[0] !== '-')
  const isTelephone = groups.join('').length >= 9 && (first.startsWith('0') || row.text(place - 1) === '+')
  return isDay || (isTelephone && groups.length > 1) ? next : null
}

/** "And a half", of the last scale when one was said last: "a million and a half". */
const halfAfter = (row: Reading, place: number, scale = 1): Read<number> | null =>
  row.phrase(place, 3) === 'and a half' ? { value: scale / 2, next: place + 3 } : null

/** The number in digits at a token, or null; spaces may part its thousands: "12 500", "1 200 000", "74 and a half". */
export function numberInDigits(row: Reading, place: number): Read<number> | null {
  if (!row.isNumber(place)) return null
  let next = place + 1
  const isGroup = (at: number) => follows(row, at, at - 1) && /^\d{3}(?:[.,]\d{1,2})?$/.test(row.written(at))
  // "$50, 000"
  const isSpaced = (at: number) => row.text(at) === ',' && row.isTight(at) && row.text(at + 1) === '000'
  if (/^[1-9]\d{0,2}$/.test(row.written(place))) {
    while (isGroup(next)) next += 1
    while (isSpaced(next)) next += 2
  }
  const value = numberWritten(row.written(place, next))
  const half = halfAfter(row, next)
  return value === null ? null : { value: value + (half?.value ?? 0), next: half?.next ?? next }
}

/** A word of a number: `hundred` and more multiply what stands before them, others are added. */
interface Numeral {
  value: number
  isScale: boolean
}

const isTen = (value: number): boolean => value >= 20 && value < 100

/**
 * How numbers are put in words; a word's place in its list is its value, or in tens its value less two. `and` may stand
 * between two of them.
 */
const grammars = Object.entries(words.numbers).map(([language, { units, tens, scales, others, and }]) => {
  const numerals = new Map<string, Numeral>()
  const add = (word: string, value: number, isScale = false) => numerals.set(word, { value, isScale })
  for (const [word, value] of Object.entries(others)) add(word, value)
  for (const [value, word] of units.split(' ').entries()) add(word, value)
  for (const [place, word] of tens.split(' ').entries()) if (word) add(word, (place + 2) * 10)
  for (const [word, value] of Object.entries(scales)) add(word, value, true)
  return { language, and, numerals }
})

type Grammar = (typeof grammars)[number]

interface Run {
  /** Thousands and more that are finished, and what is still being said. */
  total: number
  current: number
  last: Numeral
  next: number
}

/** The run with one word more, or null when the word begins something else. */
function extended({ total, current, last }: Run, word: Numeral, next: number, language: string): Run | null {
  const { value, isScale } = word
  const run = { total, last: word, next }
  if (isScale && value >= 1000) return current === 0 ? null : { ...run, total: total + current * value, current: 0 }
  if (isScale) return current === 0 || current >= 100 ? null : { ...run, current: current * value }
  const mostAfterTen = language === 'fr' ? 20 : 10
  const limit = last.isScale || last.value >= 100 ? last.value : isTen(last.value) ? mostAfterTen : 0
  if (value > 0 && value < limit) return { ...run, current: current + value }
  if (!isTen(value) || last.isScale || current <= 0 || current >= 10) return null
  // "Quatre-vingts" is four times twenty, "one twenty" a hundred and twenty.
  return { ...run, current: language === 'fr' ? current * 20 : current * 100 + value }
}

/** "Hundred" and the like after "a" or "half a", in English only so. */
function begun(row: Reading, place: number, { numerals, language }: Grammar): Run | null {
  const numeral = numerals.get(row.text(place))
  if (numeral && !(numeral.isScale && language === 'en'))
    return { total: 0, current: numeral.value, last: numeral, next: place + 1 }
  const article = row.text(place) === 'half' ? place + 1 : place
  const scale = numerals.get(row.text(article + 1))
  if (language !== 'en' || !row.is(article, 'articles') || !scale?.isScale) return null
  const one = { total: 0, current: article > place ? 0.5 : 1, last: scale, next: article + 1 }
  return extended(one, scale, article + 2, language)
}

/** The run with the next word of it, a hyphen or the language's "and" between, or with "and a half"; else null. */
function longerRun(row: Reading, run: Run, { numerals, language, and }: Grammar): Run | null {
  const { next, last, current } = run
  const isHyphen = row.written(next) === '-' && row.isTight(next)
  const after = isHyphen || row.text(next) === and ? next + 1 : next
  const word = numerals.get(row.text(after))
  const longer = word ? extended(run, word, after + 1, language) : null
  const half = halfAfter(row, next, last.isScale && last.value !== 12 ? last.value : 1)
  return longer ?? (half && { ...run, current: current + half.value, next: half.next })
}

function runAt(row: Reading, place: number, grammar: Grammar): Read<number> | null {
  let run = begun(row, place, grammar)
  for (let longer = run; longer; longer = longerRun(row, longer, grammar)) run = longer
  return run && { value: run.total + run.current, next: run.next }
}

/** The number in words that begins at a token, in any of the languages; the longest is taken. */
export function numberInWords(row: Reading, place: number): Read<number> | null {
  if (!row.isWord(place)) return null
  const spoken = grammars.filter(({ language }) => row.languages.has(language))
  const runs = spoken.flatMap((grammar) => runAt(row, place, grammar) ?? [])
  return runs.sort((left, right) => right.next - left.next)[0] ?? null
}
